import { isDuring, isSince } from '#statement/word/prepositions.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { MONTH_NAMES } from '#statement/word/month-names.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isYearOfLate } from '#statement/word/small-words.ts'

/** More than any agreement or any year before 2025 brought home: only the whole war did. */
export const WORLD_FROM = 1500

/** What a total is read from: the text, the day of its post, the sentence and the total itself. */
type Asked = Readonly<{
  reading: Reading
  published: string
  sentence: Sentence
  value: number
  /** Where the total stands, if a clause of its own may tell its period. */
  at?: number
}>

/**
 * Tells over which period a running total is counted, as the end of its scope's name («since_2022»,
 * «this_year», «since_june_2025», «istanbul_2025»); null where the text leaves that open, or tells of
 * days, weeks or another year.
 */
export function periodOf(asked: Asked): string | null {
  const { reading, published, sentence, value, at } = asked
  const own = at === undefined ? sentence : besideOthers(reading, sentence, at)
  if (own !== sentence) {
    const period = periodIn(reading, own, published)
    if (period !== null) return period === OTHER_PERIOD ? null : period
    if (value >= WORLD_FROM && has(sentence, ['total_maybe'], own)) return 'since_2022'
  }
  const period = periodIn(reading, sentence, published)
  return period === OTHER_PERIOD ? null : (period ?? periodAbove(asked))
}

/** «Від початку року 5012 тіл, від початку вторгнення — 18 744»: each of two totals has a clause of its own. */
function besideOthers(reading: Reading, sentence: Sentence, at: number): Span {
  const clause = clauseAt(sentence, at)
  const isBeside = sentence.numbers.some(
    (one) => (one < clause.from || one >= clause.to) && isSum(reading.tokens[one]),
  )
  return isBeside ? clause : sentence
}

/** No date and no year. */
const isSum = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.value > MOST_OF_DATES && !isYearOfLate(token)
const MOST_OF_DATES = 31

/** Days, weeks, another year, or as long as a channel has told of it. */
const OTHER_PERIOD = ''

function periodIn(reading: Reading, span: Span, published: string): string | null {
  const words = reading.tokens.slice(span.from, span.to)
  const text = textOf(reading, span)
  if (ISTANBUL.test(text)) return 'istanbul_2025'
  const since = sinceMonth(words, published)
  if (since !== null) return since
  if (OF_DAYS.test(text) || OF_CHANNEL.test(text) || isOfOtherYear(words, published))
    return OTHER_PERIOD
  if (OF_YEAR.test(text) || isOfThisYear(words, published)) return 'this_year'
  return OF_WAR.test(text) ? 'since_2022' : null
}

/** What the sentence before says; else the number itself. */
function periodAbove({ reading, sentence, value }: Asked): string | null {
  const before = reading.sentences[sentence.index - 1]
  const above = before === undefined ? '' : textOf(reading, before)
  if (ISTANBUL.test(above)) return 'istanbul_2025'
  return OF_WAR.test(above) || value >= WORLD_FROM ? 'since_2022' : null
}

const textOf = ({ tokens }: Reading, { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

const ISTANBUL = /стамбул|istanbul/u

const OF_WAR =
  /початку|начала|beginning|start|since|від(?:ко|то)ли|вторгнення|вторжения|invasion|війни|войны|2022|весь час|все время|час роботи|часу призначення|сво(?![а-я])/u

const isOfOtherYear = (words: readonly Token[], published: string): boolean =>
  words.some(
    (word) =>
      beginsWithYear(word) && word.value !== 2022 && !published.startsWith(String(word.value)),
  )

const beginsWithYear = wordsLike(/^20[12]\d/u)

/** «у 2025 році», and not «станом на 6 березня 2025 року». */
const isOfThisYear = (words: readonly Token[], published: string): boolean =>
  words.some(
    (word, at) =>
      isYearOfLate(word) &&
      published.startsWith(word.text) &&
      words.slice(Math.max(0, at - 2), at).some(isDuring) &&
      monthIn(words[at - 1]) === null,
  )

const OF_DAYS =
  /(?<![\p{L}])(?:тижд|тижн|недел|week|дні(?:в|ми)?(?!\p{L})|днях|дня|дней|days|two-day|місяц|месяц|month)/u

/** «Відтоді ми повідомили про 12 обмінів», "since our channel started": what a channel counts in its own posts. */
const OF_CHANNEL =
  /(?<!\p{L})(?:(?:we|ми|мы)(?: have|'ve| вже| уже)? (?:report|cover(?:ed|$)|wrot|writ|told|повідомил|розповіл|написал|сообщил|рассказал|опубл|publish|post)|(?:our|наш\p{L}*) (?:channel|bot|канал|бот|чат|проєкт|проект))/u

/** «за рік» is told near its end, of the year that ends. */
const OF_YEAR =
  /(?:початку|начала|beginning of the|start of the|цього|поточного|нинішнього|этом|текущем|текущего|нынешнем|this|current) (?:цього |поточного |этого |текущего |this |the )?(?:року|рік|року|году|года|год|year)|цьогоріч|(?<!\p{L})(?:за|про) (?:цей |весь |этот )?(?:рік|год)(?!\p{L})|(?:in|over|for) the year(?! (?:ago|20))|year to date/u

/** «з червня 2025 року», «с июня»: without a year the last such month; spring 2022 is the war itself. */
function sinceMonth(words: readonly Token[], published: string): string | null {
  for (const [at, word] of words.entries()) {
    const month = monthIn(word)
    if (month === null || !isSinceBefore(words, at)) continue
    const year = yearAt(words, at + 1, month, published)
    if (year === null) continue
    return year === 2022 && month <= 5 ? 'since_2022' : `since_${MONTH_NAMES[month - 1]}_${year}`
  }
  return null
}

function yearAt(
  words: readonly Token[],
  at: number,
  month: number,
  published: string,
): number | null {
  const said = words[at]?.value ?? Number.NaN
  if (said >= 2022 && said <= 2099) return said
  // «з 6 червня»: a day, and no month to count from.
  const day = words[at - 2]?.value ?? Number.NaN
  if (day >= 1 && day <= 31) return null
  const year = Number(published.slice(0, 4))
  return month <= Number(published.slice(5, 7)) ? year : year - 1
}

/** «з червня 2025 року», and not «станом на 6 березня 2026 року». */
const isSinceBefore = (words: readonly Token[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(isSince)
