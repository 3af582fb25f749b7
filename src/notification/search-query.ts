import { type CivilDay, addDays } from '#post/civil-day.ts'
import { shorten } from './html.ts'
import { speaksOfTheDead } from './search-bodies.ts'
import { ordinalsInDigits } from './search-ordinals.ts'
import { searchable } from './search-words.ts'

/** What somebody looks for; every term must be found. */
export type SearchQuery = Readonly<{
  /** As it is shown to the one who asked. */
  shown: string
  /** Parts of words, or whole words between spaces, as `searchable` writes them. */
  terms: readonly string[]
  /** Days of events and posts, both included. */
  days: Readonly<{ from: CivilDay; to: CivilDay }> | null
  /** A day of every year, `08-19`; absent where the year is named, or no day. */
  everyYear?: string
  /** The number of an exchange: that one comes first. */
  ordinal: number | null
  /** Whether it asks for that exchange alone: «69 обмін», not «69». */
  isNumber?: boolean
  /** Whether it is a date that no calendar has, and nothing else: 31.02.2025. */
  noSuchDay?: boolean
  /** Whether it asks for what only those are shown who chose it. */
  ofTheDead: boolean
}>

const LONGEST = 100
const MOST_TERMS = 8
const MOST_LETTERS = 40

/** Reads what somebody typed, whatever it is; null where there is nothing in it to look for. */
export function readQuery(text: string): SearchQuery | null {
  const shown = shownQuery(text)
  const asked = ordinalsInDigits(shown.toLowerCase())
  const noSuchDay = isImpossible(asked)
  const { days, everyYear, rest }: Named = noSuchDay
    ? { days: null, rest: asked }
    : daysNamed(asked)
  const tokens = searchable(rest)
    .trim()
    .split(' ')
    .filter((token) => token !== '')
  const words = tokens.filter((token, index) => !isOrdinalEnding(token, tokens[index - 1]))
  const terms = [...new Set(words.filter((word) => !STOP.has(word)).map(termOf))].slice(
    0,
    MOST_TERMS,
  )
  if (terms.length === 0 && days === null && everyYear === undefined) return null
  return {
    shown,
    terms,
    days,
    ordinal: ordinalAmong(words),
    ofTheDead: speaksOfTheDead(shown),
    ...(everyYear === undefined ? {} : { everyYear }),
    ...(NUMBER_OF_EXCHANGE.test(asked) ? { isNumber: true } : {}),
    ...(noSuchDay ? { noSuchDay } : {}),
  }
}

/** «69 обмін», «69-го обміну полоненими», «обмен № 69», "exchange 69". */
const NUMBER_OF_EXCHANGE =
  /^\s*(?:[№#]?\s*\d{1,3}\s*(?:-?\s*(?:й|ий|го|му|ого|ому|th|st|nd|rd))?\s+(?:обмін|обмен|exchange|swap)\p{L}*|(?:обмін|обмен|exchange|swap)\p{L}*\s+(?:[№#]|номер|number|no\.?)?\s*\d{1,3}(?:-?(?:й|ий|го))?)(?:\s+(?:військово|военно)?(?:полонен|плен)\p{L}*|\s+of\s+prisoners)?\s*[.?!]?\s*$/u

/** Makes one line of at most a hundred signs of what was typed; the same for the same twice over. */
const shownQuery = (text: string): string =>
  shorten(
    text
      .slice(0, 1000)
      .toWellFormed()
      .normalize('NFC')
      .replaceAll(/[\p{C}\s«»]+/gu, ' ')
      .trim(),
    LONGEST,
  )

const STOP = new Set(
  'і й та а але у в на з із зі до від по про за що як це и с к от о об не the a an of in on at to by for and № no'.split(
    ' ',
  ),
)

const ENDINGS =
  /(?:ами|ями|ими|іми|ого|ому|ому|ою|ею|ий|ій|их|іх|ів|їв|ев|ов|ах|ях|ам|ям|им|ім|ом|ем|єм|ая|яя|ое|ее|ые|ие|ый|ой|[аеиіїєуюояьйы])$/u

/** Words are looked for without their ending; short ones and numbers whole. */
function termOf(word: string): string {
  const cut = word.slice(0, MOST_LETTERS)
  if (cut.length < 3 || /^\d/u.test(cut)) return ` ${cut} `
  if (/^[a-z]/u.test(cut)) return cut.length > 4 ? cut.replace(/(?:'s|s)$/u, '') : cut
  const stem = cut.replace(ENDINGS, '')
  return stem.length >= 4 ? stem : cut
}

const isOrdinalEnding = (token: string, before: string | undefined): boolean =>
  before !== undefined &&
  /^\d+$/u.test(before) &&
  /^(?:й|ий|го|му|ого|ому|я|ая|th|st|nd|rd)$/u.test(token)

const OF_EXCHANGES = /^(?:обмін|обмен|exchange|swap)/u

/** «69», «69 обмін», «обмен №69», "69th exchange". */
function ordinalAmong(words: readonly string[]): number | null {
  const numbers = words.flatMap((word) => /^(\d{1,3})(?:th|st|nd|rd)?$/u.exec(word)?.[1] ?? [])
  const [number] = numbers
  if (number === undefined || numbers.length > 1) return null
  return words.length === 1 || words.some((word) => OF_EXCHANGES.test(word)) ? Number(number) : null
}

const MONTHS =
  'січ|янв|jan лют|фев|feb берез|март|mar квіт|апр|apr трав|ма[йея](?!\\p{L})|may черв|июн|jun лип|июл|jul серп|авг|aug верес|сент|sep жовт|окт|oct листоп|нояб|nov груд|дек|dec'.split(
    ' ',
  )
const MONTH = `(?<month>(?:${MONTHS.join('|')})\\p{L}*)`
const YEAR = '(?<year>20\\d\\d)'
const DAY = '(?<day>\\d{1,2})'
const EDGE = '(?![\\p{L}\\p{N}])'

const FORMS: readonly RegExp[] = [
  `(?<!\\d)${YEAR}-(?<number>\\d{1,2})-${DAY}${EDGE}`,
  `(?<![\\d.])${DAY}[./](?<number>\\d{1,2})[./](?<year>20\\d\\d|\\d\\d)${EDGE}`,
  `(?<![\\d.])${DAY}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}${EDGE}(?:\\s*(?:року|рік|года|год)${EDGE})?`,
  `(?<!\\p{L})${MONTH}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}${EDGE}`,
  `(?<!\\p{L})${MONTH},?\\s+${YEAR}${EDGE}(?:\\s*(?:року|рік|года|год)${EDGE})?`,
].map((form) => new RegExp(form, 'u'))

/** A day without its year. */
const YEARLESS: readonly RegExp[] = [
  `(?<![\\d.])${DAY}(?:st|nd|rd|th|-?(?:го|те|ого|е|ое))?\\s+(?:of\\s+)?${MONTH}${EDGE}`,
  `(?<!\\p{L})${MONTH}\\s+${DAY}(?:st|nd|rd|th)?${EDGE}`,
].map((form) => new RegExp(form, 'u'))

/** Whether a text is from first to last a date that no calendar has. */
const isImpossible = (text: string): boolean =>
  [...FORMS, ...YEARLESS].some((form) => {
    const match = form.exec(text)
    if (match === null || match[0].trim() !== text.trim()) return false
    return daysOf({ ...match.groups, year: match.groups?.['year'] ?? LEAP_YEAR }) === null
  })

type Named = Readonly<{ days: SearchQuery['days']; everyYear?: string; rest: string }>

/** Takes a date or a month with its year out of a query; what is no date of the calendar stays words. */
function daysNamed(text: string): Named {
  for (const form of FORMS) {
    const match = form.exec(text)
    const days = match === null ? null : daysOf(match.groups ?? {})
    if (match !== null && days !== null) {
      return { days, rest: without(text, match) }
    }
  }
  for (const form of YEARLESS) {
    const match = form.exec(text)
    const day = match === null ? null : daysOf({ ...match.groups, year: LEAP_YEAR })
    if (match !== null && day !== null) {
      return { days: null, everyYear: day.from.slice(5), rest: without(text, match) }
    }
  }
  return { days: null, rest: text }
}

const LEAP_YEAR = '2024'

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`

function daysOf(groups: Readonly<Record<string, string | undefined>>): SearchQuery['days'] {
  const written = groups['year'] ?? ''
  const year = written.length === 2 ? `20${written}` : written
  const month = groups['number'] ?? String(monthNumber(groups['month'] ?? ''))
  const first = `${year}-${month.padStart(2, '0')}-${(groups['day'] ?? '1').padStart(2, '0')}`
  if (!isDay(first)) return null
  if (groups['day'] !== undefined) return { from: first, to: first }
  const next = addDays(`${first.slice(0, 8)}28`, 4)
  return { from: first, to: addDays(`${next.slice(0, 8)}01`, -1) }
}

const monthNumber = (name: string): number =>
  MONTHS.findIndex((stems) => new RegExp(`^(?:${stems})`, 'u').test(name)) + 1

function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day)
}

/** The one day that a query names and nothing else; null for any other. */
export const dayAlone = ({ terms, days }: SearchQuery): CivilDay | null =>
  terms.length === 0 && days !== null && days.from === days.to ? days.from : null
