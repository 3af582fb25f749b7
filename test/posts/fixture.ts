import type { EventKind, Statement } from '#statement/statement.ts'

/** A whole post of our own writing with what must be read from it. */
export type Fixture = Readonly<{
  name: string
  published: string
  text: string
  /** Null: it reports no event. */
  expected: Readonly<Record<string, unknown>> | null
  /** Kinds that must be among the other statements. */
  also?: readonly Statement['kind'][]
  /** False where a sentence of it, alone, would tell something else. */
  alone?: boolean
  /** Must be held, with this code among the reasons. */
  held?: string
}>

export const exchange = (fields: Readonly<Record<string, unknown>>): Fixture['expected'] => ({
  kind: 'prisoner_exchange' satisfies EventKind,
  ...fields,
})

export const bodies = (fields: Readonly<Record<string, unknown>>): Fixture['expected'] => ({
  kind: 'body_repatriation' satisfies EventKind,
  ...fields,
})
