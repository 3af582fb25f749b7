import type { CivilDay } from '#post/civil-day.ts'
import type {
  EventKind,
  EventStatement,
  Figure,
  Figures,
  Measure,
  Mediator,
} from '#statement/statement.ts'

import type { Reported } from './event.ts'
import { categoriesIn } from './history-categories.ts'
import { readDays } from './history-days.ts'

/** A row of a shipped table: column name to cell, empty where the row does not say. */
type Row = Readonly<Record<string, string>>

const EXCHANGE_COLUMNS: Readonly<Partial<Record<Measure, string>>> = {
  ua_returned: 'ua_returned_total',
  ua_military: 'ua_military',
  ua_civilians: 'ua_civilians',
  ua_children: 'ua_children',
  ua_women: 'ua_women',
  bodies_to_ua: 'ua_bodies_with_it',
  ru_returned: 'ru_returned_total',
  ru_civilians: 'ru_civilians',
}
const BODIES_COLUMNS: Readonly<Partial<Record<Measure, string>>> = {
  bodies_to_ua: 'bodies_to_ua',
  bodies_to_ru: 'bodies_to_ru',
  died_in_captivity: 'died_in_captivity',
}
const MEDIATORS: readonly Mediator[] = [
  'UAE',
  'USA',
  'Turkey',
  'Vatican',
  'Saudi Arabia',
  'Qatar',
  'ICRC',
]

/**
 * Reads a shipped table of history (tab-separated, a header line) into statements with their holder
 * and links and without a quote. A cell that is no plain number, such as «34 (derived)», is stated by
 * nobody and gives no figure. Throws SyntaxError naming the line of a row without a readable day.
 */
export function readHistory(kind: EventKind, table: string): readonly Reported<EventStatement>[] {
  const [header = '', ...lines] = table.split(/\r?\n/u)
  const columns = header.split('\t')
  const seen = new Map<string, number>()
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const cells = line.split('\t')
    const row = Object.fromEntries(
      columns.map((name, column) => [name, cells[column]?.trim() ?? '']),
    )
    const date = row['date'] ?? ''
    const nth = (seen.get(date) ?? 0) + 1
    seen.set(date, nth)
    return [reportedFrom({ kind, row, name: `${kind}/${date}/${nth}`, line: index + 2 })]
  })
}

type Cells = Readonly<{ kind: EventKind; row: Row; name: string; line: number }>

function reportedFrom({ kind, row, name, line }: Cells): Reported<EventStatement> {
  const days = readDays(row['date'] ?? '')
  if (days === null) {
    throw new SyntaxError(`Cannot read history line ${line}: no day in "${row['date'] ?? ''}"`)
  }
  return {
    id: `history/${name}`,
    statement: { ...unsaid, kind, ...saidBy(kind, row), day: days.first },
    origin: {
      is: 'history',
      row: name,
      links: cell(row, 'sources')
        .split(' ; ')
        .filter((link) => /^https?:\/\//u.test(link)),
      russianFigureBy: cell(row, 'ru_figure_stated_by') || null,
      lastDay: days.last,
      conflict: /CONFLICT: (?<what>.*)/u.exec(cell(row, 'notes'))?.groups?.['what'] ?? null,
    },
  }
}

const cell = (row: Row, column: string): string => row[column] ?? ''

/** What no row says. */
export const unsaid = {
  dayBasis: 'explicit',
  quote: null,
  review: [],
  ordinalOfYear: null,
  categories: [],
  breakdown: [],
  hedge: null,
  speaker: 'channel',
  otherSideSilent: null,
} as const

function saidBy(kind: EventKind, row: Row) {
  const bodies = kind === 'body_repatriation'
  const stage = bodies ? cell(row, 'agreement_stage') : cell(row, 'stage')
  return {
    figures: bodies
      ? figuresOf(row, BODIES_COLUMNS)
      : { ...figuresOf(row, EXCHANGE_COLUMNS), ...outsideExchange(row) },
    ordinal: count(row['ordinal']),
    stage: count(/stage (?<stage>\d+)/u.exec(stage)?.groups?.['stage']),
    finalStage: stage.includes('final stage'),
    agreement: agreementOf(bodies ? stage : cell(row, 'agreement')),
    mediators: MEDIATORS.filter((mediator) => cell(row, 'mediators').includes(mediator)),
    categories: categoriesIn(cell(row, 'categories')),
    attribution: bodies ? attributionOn(cell(row, 'date')) : null,
  }
}

function figuresOf(row: Row, columns: Readonly<Partial<Record<Measure, string>>>): Figures {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([measure, column]) => {
      const figure = count(row[column])
      return figure === null ? [] : [[measure, figure]]
    }),
  )
}

/** «22 severely wounded outside the exchange»: inside the people returned, outside exchange totals. */
function outsideExchange(row: Row): Figures {
  const words = /(?<count>\d+) [^;]*outside the exchange/u.exec(cell(row, 'categories'))
  const figure = count(words?.groups?.['count'])
  return figure === null ? {} : { ua_outside_exchange: figure }
}

const count = (text: string | undefined): Figure | null =>
  text !== undefined && /^\d+$/u.test(text)
    ? { value: Number(text), how: 'stated', quotes: [] }
    : null

/** The Headquarters hedges the identity of the bodies since 13 June 2025; before, Ukraine named them its own. */
const attributionOn = (day: CivilDay): 'claimed_by_russia' | 'confirmed' =>
  day >= '2025-06-13' ? 'claimed_by_russia' : 'confirmed'

const AGREEMENTS: readonly (readonly [start: string, id: string])[] = [
  ['Istanbul May 2025', 'istanbul_may_2025'],
  ['Istanbul June 2025', 'istanbul_june_2025'],
  ['istanbul_june_2025', 'istanbul_june_2025'],
  ['Geneva 2026', 'other:geneva_march_2026'],
]

/** Only where the row itself names one agreement without dispute; everything else stays unassigned. */
function agreementOf(words: string): EventStatement['agreement'] {
  const known = AGREEMENTS.find(([start]) => words.startsWith(start))
  return known === undefined ? null : { id: known[1], share: 'all', quote: null }
}
