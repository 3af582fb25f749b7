import type { CivilDay } from '#post/civil-day.ts'
import { type Figure, isEvent, type Measure, MEASURES, type Statement } from './statement.ts'

/** A field that a person may put right: a measure, the day, or a place in a series. */
export type Field = Measure | 'day' | 'ordinal' | 'stage' | 'figure'

/** What a person may put in a field; `null`: the post does not say. */
export type FieldValue = number | CivilDay | null

const PEOPLE = MEASURES.filter((measure) => measure.startsWith('ua_') || measure.startsWith('ru_'))
const BODIES = ['bodies_to_ua', 'bodies_to_ru', 'died_in_captivity'] as const

/** Lists the fields of a statement that a person may put right, in the order in which they are read. */
export function fieldsOf(statement: Statement): readonly Field[] {
  if (statement.kind === 'official_total') return ['figure', 'day']
  if (statement.kind === 'body_repatriation') return ['day', ...BODIES]
  if (statement.kind === 'prisoner_exchange') return ['day', 'ordinal', 'stage', ...PEOPLE]
  return ['day']
}

/** Reads what a field of a statement says; null where the text does not say it. */
export function fieldValue(statement: Statement, field: Field): FieldValue {
  if (field === 'day') return statement.day
  return figureOf(statement, field)?.value ?? null
}

function figureOf(statement: Statement, field: Exclude<Field, 'day'>): Figure | null {
  if (statement.kind === 'official_total') return field === 'figure' ? statement.figure : null
  if (field === 'figure') return null
  if (field === 'ordinal' || field === 'stage') return isEvent(statement) ? statement[field] : null
  return statement.figures[field] ?? null
}

const MOST = 100_000

/**
 * Reads what a person typed for a field: a whole number, a day (`2025-08-14` or `14.08.2025`), or `-` for
 * "the post does not say". `undefined` where it is none of these.
 */
export function parseField(field: Field, typed: string): FieldValue | undefined {
  const text = typed.trim()
  if (field === 'day') return parseDay(text)
  if (/^[-–—]$/u.test(text)) return field === 'figure' ? undefined : null
  const digits = text.replaceAll(/[\s\u00a0]/gu, '')
  return /^\d{1,6}$/u.test(digits) && Number(digits) <= MOST ? Number(digits) : undefined
}

function parseDay(text: string): CivilDay | undefined {
  const [, first = '', second = '', third = ''] = /^(\d+)[.-](\d{2})[.-](\d+)$/u.exec(text) ?? []
  const day = first.length === 4 ? `${first}-${second}-${third}` : `${third}-${second}-${first}`
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined
}

/**
 * Puts what a person put right into a statement. A corrected figure keeps the words it was read from, or
 * those that make the statement, and is marked as the operator's. Nothing is left to review.
 */
export function corrected(
  statement: Statement,
  corrections: readonly Readonly<{ field: string; value: FieldValue }>[],
): Statement {
  const fields = fieldsOf(statement)
  return corrections.reduce<Statement>(
    (whole, { field, value }) => {
      const known = fields.find((one) => one === field)
      return known === undefined ? whole : withField(whole, known, value)
    },
    { ...statement, review: [] },
  )
}

function withField(statement: Statement, field: Field, value: FieldValue): Statement {
  if (field === 'day') {
    if (typeof value !== 'string') return statement
    return isEvent(statement)
      ? { ...statement, day: value, dayBasis: 'explicit' }
      : { ...statement, day: value }
  }
  if (typeof value === 'string') return statement
  return withFigure(statement, field, value === null ? null : figureBy(statement, field, value))
}

function figureBy(statement: Statement, field: Exclude<Field, 'day'>, value: number): Figure {
  const read = figureOf(statement, field)
  const quotes = read?.quotes ?? (statement.quote === null ? [] : [statement.quote])
  return { value, how: 'corrected', quotes }
}

function withFigure(
  statement: Statement,
  field: Exclude<Field, 'day'>,
  figure: Figure | null,
): Statement {
  if (statement.kind === 'official_total') {
    return figure === null ? statement : { ...statement, figure }
  }
  if (field === 'figure') return statement
  if (field === 'ordinal' || field === 'stage') {
    return isEvent(statement) ? { ...statement, [field]: figure } : statement
  }
  const { [field]: _, ...others } = statement.figures
  return { ...statement, figures: figure === null ? others : { ...others, [field]: figure } }
}
