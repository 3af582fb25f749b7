import { isWhen } from '#statement/word/small-words.ts'
import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn } from './timeline.ts'
import type { DayBasis } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Finds the day that a text sets under its own label: «Де: на лінії зіткнення. Коли: 2 червня.», "When? June 2." */
export function dayUnderLabel(
  reading: Reading,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
  published: CivilDay,
): Readonly<{ day: CivilDay; basis: DayBasis }> | null {
  for (const date of dates) {
    if (date.named !== 'date') continue
    const sentence = sentences.find(({ from, to }) => from <= date.from && date.from < to)
    if (sentence === undefined || !isLabelled(reading, sentence, date)) continue
    const past = daysBetween(date.day, published)
    const isOfNews = !sentences.some((s) => s.index <= sentence.index && has(s, OTHER))
    if (isOfNews && datesIn(dates, sentence).length === 1 && past >= 0 && past <= WINDOW_DAYS)
      return { day: date.day, basis: 'explicit' }
  }
  return null
}

const WINDOW_DAYS = 2
const OTHER: readonly Idea[] = ['will', 'recall', 'background', 'denied']

/** The label stands right before the date, with its mark between. */
const isLabelled = ({ tokens }: Reading, { from }: Sentence, date: DateMention): boolean => {
  const mark = isMark(tokens[date.from - 1]) ? date.from - 1 : date.from - 2
  const isFirst = mark <= from + 1
  return isFirst && isMark(tokens[mark]) && isWhenOrDate(tokens[mark - 1])
}

const isMark = anyWord(': ?')
const isWhenOrDate = oneOf(isWhen, anyWord('дата date'))
