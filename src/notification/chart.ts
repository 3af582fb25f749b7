import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { type PeriodSums, sumsBy } from '#ledger/sums.ts'
import type { CivilDay } from '#post/civil-day.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { chartWordsIn } from './catalogue/chart.ts'
import type { ChartWords } from './catalogue/chart-words.ts'
import { blocks, bold, escape, type Html, italic, lines } from './html.ts'
import type { Button } from './message.ts'
import type { Lang } from './reader.ts'

/** Which chart: people returned by years, by the months of a year, or what the sides promised. */
export type Which =
  Readonly<{ is: 'years' }> | Readonly<{ is: 'months'; year: string }> | Readonly<{ is: 'quotas' }>

/** What a picture shows, in words and numbers: lying bars, or promises and how far they were kept. */
export type Drawing = Readonly<{
  heading: Readonly<{ title: string; subtitle: string; notes: readonly string[] }>
}> &
  (
    | Readonly<{
        is: 'bars'
        rows: readonly Readonly<{
          label: string
          value: number | null
          said: string
          note: string
        }>[]
      }>
    | Readonly<{
        is: 'promises'
        rows: readonly Readonly<{
          label: string
          promised: number
          counted: Readonly<{ from: number; to: number }> | null
          said: string
          state: string
        }>[]
      }>
  )

/** What the charts are made of. `events` may be of any kind: of the dead nothing is ever drawn. */
export type Shown = Readonly<{
  events: readonly LedgerEvent[]
  commitments: readonly CommitmentStanding[]
  today: CivilDay
}>

/** Works out what a chart shows; null where no number for it is published yet. */
export function drawingOf(which: Which, shown: Shown, lang: Lang): Drawing | null {
  if (which.is === 'quotas') return promisesOf(shown, lang)
  return which.is === 'years' ? yearsOf(shown, lang) : monthsOf(which.year, shown, lang)
}

const exchangesOf = ({ events, today }: Shown): readonly LedgerEvent[] =>
  events.filter(
    ({ kind, standing, lastDay }) =>
      kind === 'prisoner_exchange' && standing === 'confirmed' && lastDay <= today,
  )

/** The years of which anything is on record, the oldest first. */
export const yearsShown = (shown: Shown): string[] => [
  ...new Set(sumsBy(exchangesOf(shown), 'year').map(({ period }) => period)),
]

function yearsOf(shown: Shown, lang: Lang): Drawing | null {
  const words = chartWordsIn(lang)
  const events = exchangesOf(shown)
  const sums = new Map(sumsBy(events, 'year').map((sum) => [sum.period, sum]))
  const years = [...sums.keys()]
  if (years.length === 0) return null
  const all = Array.from({ length: Number(years.at(-1)) - Number(years[0]) + 1 }, (_, index) =>
    String(Number(years[0]) + index),
  )
  return {
    is: 'bars',
    heading: { ...words.years, notes: notesOf(events, sums, words) },
    rows: all.map((year) => barOf(year, sums.get(year), lang)),
  }
}

function monthsOf(year: string, shown: Shown, lang: Lang): Drawing | null {
  const words = chartWordsIn(lang)
  const events = exchangesOf(shown).filter(
    ({ firstDay, lastDay }) => firstDay.startsWith(year) || lastDay.startsWith(year),
  )
  const sums = new Map(sumsBy(events, 'month').map((sum) => [sum.period, sum]))
  if (events.length === 0) return null
  const months = Array.from(
    { length: 12 },
    (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
  ).filter((month) => month <= shown.today.slice(0, 7))
  return {
    is: 'bars',
    heading: {
      title: words.months.title(year),
      subtitle: words.months.subtitle,
      notes: notesOf(events, sums, words),
    },
    rows: months.map((month) => barOf(monthName(month, lang), sums.get(month), lang)),
  }
}

const LOCALE: Readonly<Record<Lang, string>> = { uk: 'uk', en: 'en-GB', ru: 'ru' }

const monthName = (month: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], { month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  )

function notesOf(
  events: readonly LedgerEvent[],
  sums: ReadonlyMap<string, PeriodSums>,
  words: ChartWords,
): string[] {
  const placed = [...sums.values()].reduce((total, sum) => total + sum.events, 0)
  const unplaced = events.length - placed
  return [...(unplaced > 0 ? [words.unplaced(unplaced)] : []), words.ownSum]
}

/** A period without a published number has no bar: that is not zero. */
function barOf(
  label: string,
  sum: PeriodSums | undefined,
  lang: Lang,
): Readonly<{ label: string; value: number | null; said: string; note: string }> {
  const words = chartWordsIn(lang)
  if (sum === undefined) return { label, value: null, said: words.noRecords, note: '' }
  const people = sum.measures.ua_returned
  const note = sum.withoutFigure === 0 ? '' : words.without(sum.withoutFigure)
  return people === undefined
    ? { label, value: null, said: words.notPublished, note: '' }
    : { label, value: people.value, said: messagesIn(lang).number(people.value), note }
}

function promisesOf({ commitments }: Shown, lang: Lang): Drawing | null {
  const words = chartWordsIn(lang)
  const quotas = commitments.filter(
    ({ isQuota, commitment }) => isQuota && commitment.measure === 'returned',
  )
  if (quotas.length === 0) return null
  const rows = quotas.map((quota) => promiseOf(quota, lang))
  const shaded = rows.some(({ counted }) => counted !== null && counted.from < counted.to)
  return {
    is: 'promises',
    heading: { ...words.quotas, notes: shaded ? [words.shades] : [] },
    rows,
  }
}

function promiseOf({ announcedOn, commitment, state, counted }: CommitmentStanding, lang: Lang) {
  const words = chartWordsIn(lang)
  const { calendar, number } = messagesIn(lang)
  const promised = commitment.promised ?? 0
  const atLeast = commitment.bound === 'at_least'
  const known = counted === null || counted.to === 0 ? null : { from: counted.from, to: counted.to }
  return {
    label: words.promise(calendar.day(announcedOn)),
    promised,
    counted: known,
    said:
      known === null
        ? words.noNumbers(number(promised), atLeast)
        : words.counted(number(known.from), number(known.to), number(promised), atLeast),
    state: stateOf({ commitment, state }, lang),
  }
}

function stateOf(
  { commitment, state }: Pick<CommitmentStanding, 'commitment' | 'state'>,
  lang: Lang,
): string {
  const words = chartWordsIn(lang)
  const { calendar, list } = messagesIn(lang)
  const who = (names: readonly string[] = []): string =>
    list(names.map((name) => words.speakers[name] ?? name))
  if (state === 'met') {
    return words.state.met(who(commitment.metBy), calendar.day(commitment.metOn ?? ''))
  }
  if (state === 'closed') {
    return words.state.closed(who(commitment.closedBy), calendar.day(commitment.closedOn ?? ''))
  }
  return state === 'superseded' ? words.state.superseded : words.state.open
}

/** Telegram takes 1024 signs under a picture. */
const CAPTION = 1000

/** Tells in words what the picture shows, for those who cannot see it; fits under a picture. */
export function captionOf(drawing: Drawing, lang: Lang): Html {
  const { heading, rows } = drawing
  const told =
    drawing.is === 'bars'
      ? drawing.rows.map(({ label, value, said, note }) =>
          [`${label}: ${value === null ? said : chartWordsIn(lang).atLeast(said)}`, note]
            .filter((part) => part !== '')
            .join(', '),
        )
      : drawing.rows.map(({ label, said, state }) => `${label}: ${said}. ${state}.`)
  const notes = italic(escape(heading.notes.join(' ')))
  const room = CAPTION - heading.title.length - heading.notes.join(' ').length
  const kept = fitting(told, room)
  return blocks([
    bold(escape(heading.title)),
    lines([...kept.map((line) => escape(line)), kept.length < rows.length ? '…' : null]),
    heading.notes.length === 0 ? null : notes,
  ])
}

/** The newest lines that fit, in their order. */
function fitting(told: readonly string[], room: number): readonly string[] {
  let left = room
  const from = told.findLastIndex((line) => {
    left -= line.length + 1
    return left < 0
  })
  return told.slice(from + 1)
}

/** How presses on charts begin. */
export const CHART = /^1:chart:/u

/** Writes what a press on a chart's button carries. */
const chartData = (which: Which): string =>
  `1:chart:${which.is}${which.is === 'months' ? `:${which.year}` : ''}`

/** Reads what a press on a chart's button carries; null for whatever this program did not write itself. */
export function parseChart(data: string): Which | null {
  const [, name, year] = /^1:chart:(years|quotas|months:(20\d\d))$/u.exec(data) ?? []
  if (year !== undefined) return { is: 'months', year }
  return name === 'years' || name === 'quotas' ? { is: name } : null
}

/** Makes the buttons to the other charts. */
export function chartButtons(which: Which, shown: Shown, lang: Lang): Button[][] {
  const words = chartWordsIn(lang)
  const years = yearsShown(shown)
    .slice(-5)
    .filter((year) => which.is !== 'months' || which.year !== year)
    .map((year) => ({ text: year, action: chartData({ is: 'months', year }) }))
  const others = [
    ...(which.is === 'years' ? [] : [{ text: words.byYears, action: chartData({ is: 'years' }) }]),
    ...(which.is === 'quotas'
      ? []
      : [{ text: words.byQuotas, action: chartData({ is: 'quotas' }) }]),
  ]
  return [years, others].filter((row) => row.length > 0)
}
