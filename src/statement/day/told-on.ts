import { type CivilDay, daysBetween, weekdayOfDay } from '#post/civil-day.ts'
import { type DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { DayBasis } from '#statement/statement.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { datesIn } from './timeline.ts'
import { isReported } from '#statement/word/telling.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isDay } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** A sentence and the day that it names. */
type Naming = Readonly<{ day: CivilDay; basis: DayBasis; sentence: Sentence }>

/**
 * Leaves out the days on which the news was only told where others name the day it was done: «277 повернулися
 * 19 квітня. Подробиці 20 квітня розповіли в штабі».
 */
export function withoutTelling<T extends Naming>(
  { tokens }: Reading,
  named: readonly T[],
  dates: readonly DateMention[],
): readonly T[] {
  if (named.length < 2) return named
  const done = named.filter(
    ({ sentence, day }) =>
      !datesIn(dates, sentence).some(
        (date) => date.day === day && isOfTelling(tokens, sentence, date),
      ),
  )
  return done.some((one) => isDayOfDeed(tokens, one)) ? done : named
}

/** Its clause only says who told of it, or it stands between the telling and what is told: "said on Saturday that they swapped". */
function isOfTelling(tokens: Reading['tokens'], s: Sentence, { from, to }: DateMention): boolean {
  const clause = clauseAt(s, from)
  if (saysThatDay(tokens, { from: to, to: s.to })) return false
  if (isThatBehind(tokens[to]) && (tells(tokens[from - 1]) || tells(tokens[from - 2]))) return true
  return (
    !has(s, [...DONE, 'exchange'], clause) &&
    someToken(tokens, clause.from, clause.to, (one) => tells(one))
  )
}

const isThatBehind = anyWord('that')

/** A date, or a weekday on which the swap itself took place: «Сам обмін відбувся в середу»; a first stage had a day of its own. */
const isDayOfDeed = (tokens: Reading['tokens'], { basis, sentence }: Naming): boolean =>
  has(sentence, DONE) &&
  (basis === 'explicit' ||
    (has(sentence, ['happened']) &&
      has(sentence, ['exchange', 'repatriation']) &&
      !has(sentence, ['stage']) &&
      sentence.numbers.every((at) => tokens[at]?.kind !== 'ordinal')))

/** «повідомили 6 березня, що того ж дня вдома 302», "said on March 6 that 302 came home that day": done on the day of the telling. */
const saysThatDay = (tokens: Reading['tokens'], { from, to }: Span): boolean => {
  for (let at = from; at < to; at += 1)
    if (isDay(tokens[at]) && [1, 2].some((back) => at - back >= from && isThat(tokens[at - back])))
      return true
  return false
}

const isThat = anyWord('того той тот that same')

/**
 * Takes a date that only says when the news was told for the earlier day that its sentence names of what was done:
 * «Обмін, як розповіли 4 червня у штабі, провели 2 червня», "said on June 4 that the swap took place on June 2".
 */
export const withDaysOfTelling = (
  reading: Reading,
  all: readonly DateMention[],
): readonly DateMention[] => {
  if (all.length < 2) return all
  return all.map((mention) => {
    const done = dayDone(reading, mention, all)
    if (done === undefined) return mention
    return { ...mention, day: done.day, weekday: weekdayOfDay(done.day) }
  })
}

function dayDone(
  { tokens, sentences }: Reading,
  mention: DateMention,
  all: readonly DateMention[],
): DateMention | undefined {
  const { from, to, day } = mention
  const sentence = sentences.find((s) => s.from <= from && to <= s.to)
  if (sentence === undefined || !isToldOn(tokens, sentence, wholeOf(mention, all))) return undefined
  if (!has(sentence, [...DONE, 'exchange', 'repatriation']) || has(sentence, OTHERWISE))
    return undefined
  return datesIn(all, sentence).find(
    (other) =>
      other.named === 'date' &&
      other.day < day &&
      daysBetween(other.day, day) <= TOLD_WITHIN &&
      !isSince(tokens[other.from - 1]) &&
      !isToldOn(tokens, sentence, wholeOf(other, all)) &&
      !isParted(tokens, Math.min(from, other.from), Math.max(to, other.to)),
  )
}

const OTHERWISE: readonly Idea[] = ['recall', 'afterwards', 'total', 'will']

/** What is told longer after is no news of these days. */
const TOLD_WITHIN = 4

const isSince = anyWord(
  'з із від після передачі с со от после передачи since after from of а while',
)

/** «у суботу, 4 червня» names one day. */
const wholeOf = (mention: DateMention, all: readonly DateMention[]): Span => {
  const before = all.find(({ to }) => to <= mention.from && mention.from - to <= 1)
  const behind = all.find(({ from }) => from >= mention.to && from - mention.to <= 1)
  return { from: (before ?? mention).from, to: (behind ?? mention).to }
}

/** A word of telling stands beside the date, or it opens the sentence that goes on with one. */
const isToldOn = (tokens: Reading['tokens'], s: Sentence, { from, to }: Span): boolean =>
  [-1, 1].some((step) => isTelling(tokens, step < 0 ? from - 1 : to, step)) ||
  (from - s.from <= OPENING_WORDS &&
    someToken(tokens, to, to + BEHIND_OPENING, (one) => tells(one)))

/** «розповіли 4 червня», "said on June 4", «4 июня в Киеве рассказали» */
const isTelling = (tokens: Reading['tokens'], at: number, step: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + step]]
  return tells(first) || (first?.kind === 'word' && tells(second))
}

const tells = (word: Token | undefined): boolean => isReported(word) || isToldOf(word)

const isToldOf = wordsLike(
  /^(?:уточни(?:в|ла|ли)|підтверди(?:в|ла|ли)|оприлюднен(?!о$)\p{L}+|опублікован(?!о$)\p{L}+|уточнил[аи]?|подтвердил[аио]?|обнародованн\p{L}+|опубликованн\p{L}+|said|told|wrote|published)$/u,
)

const OPENING_WORDS = 3
const BEHIND_OPENING = 5

/** «…; 13 червня повернули 1200» is said of another. */
const isParted = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  someToken(tokens, from, to, ({ text }) => text === ';')
