import type { EventKind, Measure } from '#statement/statement.ts'

/** A whole post of our own writing that reports no event. */
export type NoNews = Readonly<{ published: string; text: string }>

/** A whole post of our own writing about an event of the day it was published on. */
export type News = Readonly<{
  published: string
  kind: EventKind
  text: string
  figures: Readonly<Partial<Record<Measure, number>>>
}>
