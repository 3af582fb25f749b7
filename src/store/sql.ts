import type { Statement } from 'better-sqlite3'
import type { ReadableDb, WritableDb } from './db.ts'

export type Value = string | number | bigint | Buffer | null
export type Query = Readonly<{ text: string; values: readonly Value[] }>

/**
 * Writes a query whose `${}` become bound values, never SQL. The plus before each changes no value; it
 * hides them from SQLite's planner, which would else prepare a query that joins tables anew for each value
 * bound (it is built with STAT4): ten times the cost of running it.
 */
export const sql = (texts: TemplateStringsArray, ...values: Value[]): Query => ({
  text: textOf(texts),
  values,
})

/** Each place that writes a query has one text for all its values, and a text known by itself is found faster. */
const TEXTS = new WeakMap<TemplateStringsArray, string>()

function textOf(texts: TemplateStringsArray): string {
  const text = TEXTS.get(texts) ?? texts.join('+?')
  TEXTS.set(texts, text)
  return text
}

/** Statements by connection and text: preparing one costs more than most of them take to run. */
const PREPARED = new WeakMap<ReadableDb, Map<string, Statement>>()

function prepared(db: ReadableDb, text: string): Statement {
  const known = PREPARED.get(db) ?? new Map<string, Statement>()
  PREPARED.set(db, known)
  const statement = known.get(text) ?? db.prepare(text)
  known.set(text, statement)
  return statement
}

export const all = <Row>(db: ReadableDb, { text, values }: Query): Row[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller names the row it asks for
  prepared(db, text).all(...values) as Row[]

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the row it asks for
export const get = <Row>(db: ReadableDb, { text, values }: Query): Row | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  prepared(db, text).get(...values) as Row | undefined

export const run = (db: WritableDb, { text, values }: Query): number =>
  prepared(db, text).run(...values).changes
