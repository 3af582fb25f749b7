import type { ReadableDb, WritableDb } from './db.ts'

export type Value = string | number | bigint | Buffer | null
export type Query = Readonly<{ text: string; values: readonly Value[] }>

/** Writes a query whose `${}` become bound values, never SQL. */
export const sql = (texts: TemplateStringsArray, ...values: Value[]): Query => ({
  text: texts.join('?'),
  values,
})

export const all = <Row>(db: ReadableDb, { text, values }: Query): Row[] =>
  db.prepare<Value[], Row>(text).all(...values)

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row it asks for
export const get = <Row>(db: ReadableDb, { text, values }: Query): Row | undefined =>
  db.prepare<Value[], Row>(text).get(...values)

export const run = (db: WritableDb, { text, values }: Query): number =>
  db.prepare<Value[]>(text).run(...values).changes
