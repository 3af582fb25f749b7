import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Datelines stand on top, below at most a headline. */
const TOP_SENTENCES = 3
/** «г. Киев, 5 мая 2026», "June 13, 2025, 14:20": so many words besides the date. */
const MOST_BESIDES = 3
const WINDOW_DAYS = 2

/**
 * Tells whether a date is the dateline of an agency («МОСКВА, 13 июня. /ТАСС/», "KYIV, June 13 (Reuters) -",
 * a line of its own) in a text whose news names another day: then it is the day of writing only.
 */
export function isDateline(
  reading: Reading,
  mention: DateMention,
  all: readonly DateMention[],
  published: CivilDay,
): boolean {
  if (mention.named !== 'date') return false
  const sentence = reading.sentences.find(
    ({ from, to }) => from <= mention.from && mention.to <= to,
  )
  if (sentence === undefined || sentence.index >= TOP_SENTENCES) return false
  if (!isAlone(reading, sentence, mention) && !isBeforeAgency(reading, sentence, mention))
    return false
  const others = all.filter(({ from, day }) => from >= mention.to && day !== mention.day)
  return namesOther(
    reading,
    sentence,
    others.filter(({ day }) => isNear(day, published)),
  )
}

function isAlone({ tokens }: Reading, { from, to }: Sentence, date: DateMention): boolean {
  let besides = 0
  for (let at = from; at < to && besides <= MOST_BESIDES; at += 1)
    if (tokens[at]?.kind !== 'mark' && !(at >= date.from && at < date.to)) besides += 1
  return besides <= MOST_BESIDES
}

/** Only places stand before it, and a bracket, a stroke, a colon or a dash follows: "18th July, 2024 (WAM)". */
const isBeforeAgency = ({ tokens }: Reading, { from }: Sentence, date: DateMention): boolean => {
  const isYearBehind = isComma(tokens[date.to]) && tokens[date.to + 1]?.kind === 'number'
  const end = isYearBehind ? date.to + 2 : date.to
  return (
    tokens.slice(from, date.from).every(({ kind, capital }) => kind === 'mark' || capital) &&
    [end, end + 1].some((at) => isMarkOfAgency(tokens[at]))
  )
}

const isComma = anyWord(',')

const isMarkOfAgency = anyWord('/ ( — : -')

/** A weekday, «вчора» or another date in the news right behind it. */
function namesOther(
  { sentences }: Reading,
  { index }: Sentence,
  others: readonly DateMention[],
): boolean {
  const next = sentences.slice(index, index + TOP_SENTENCES)
  const end = next.at(-1)?.to ?? 0
  return others.some(({ from }) => from < end) || next.some((s) => has(s, ['yesterday']))
}

const isNear = (day: CivilDay, published: CivilDay): boolean => {
  const past = daysBetween(day, published)
  return past >= 0 && past <= WINDOW_DAYS
}
