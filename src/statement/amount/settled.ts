import type { Amount } from '#statement/count/amount.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { undoneBelow } from '#statement/news/undone.ts'
import { someToken } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Below this two equal numbers are chance. */
const TELLING = 5

/** Gives an amount what the rest of the text tells of it: a running total in one place is one in every other, and the lead takes back a bare headline. */
export function settled(timeline: Timeline, amount: Amount, all: readonly Amount[]): Amount {
  const { sentence, value, when } = amount
  if (when !== 'now' || value < TELLING || has(sentence, ['today'])) return amount
  const named = all.some(
    (other) =>
      other.value === value &&
      other.when === 'total' &&
      other.kinds.size > 0 &&
      !isEachTime(timeline.reading, other) &&
      !isAddend(timeline.reading, other),
  )
  if ((named || isSummedTo(timeline, amount)) && !isDated(timeline, sentence))
    return { ...amount, when: 'total' }
  const below = undoneBelow(timeline, amount, all)
  return below === null ? amount : { ...amount, when: below }
}

/** A sum of all days is no smaller; «вісім обмінів з початку року» beside «прикордонники – 8» is chance. */
const SUM_FROM = 100

/** «696 загиблих повернуто … відтоді лік становить 696»: the words of a sum lead to the number, whatever it counts. */
const isSummedTo = (timeline: Timeline, { sentence, value }: Amount): boolean =>
  value >= SUM_FROM &&
  speaksOf(timeline.reading, ['total']) &&
  timeline.reading.sentences.some(
    (s) =>
      s !== sentence &&
      has(s, ['total']) &&
      s.numbers.some(
        (at) => timeline.reading.tokens[at]?.value === value && isLedByTotal(timeline, s, at),
      ),
  )

const isLedByTotal = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  const { tokens } = timeline.reading
  const total = hitsIn(sentence, 'total').findLast(({ to }) => to <= at && at - to <= LED_WITHIN)
  return (
    total !== undefined &&
    !someToken(tokens, total.to, at, ({ kind }) => kind === 'number') &&
    whenAt(timeline, sentence, at) === 'total'
  )
}

const LED_WITHIN = 4

const isDated = ({ dates, day }: Timeline, sentence: Sentence): boolean =>
  datesIn(dates, sentence).some((date) => date.day === day && !isOfTelling(sentence, date))

/** «По 1000 тел передавали уже дважды», "1,000 each time": so many of every one, and no sum. */
const isEachTime = ({ tokens }: Reading, { at }: Amount): boolean => isEach(tokens[at - 1])

/** «З нашими 503 загальна кількість сягнула 5503»: with those of the day the sum is the greater number. */
const isAddend = ({ tokens }: Reading, { at, sentence, value }: Amount): boolean =>
  someToken(tokens, Math.max(sentence.from, at - WITH_WORDS), at, (token) => isWith(token)) &&
  sentence.numbers.some((one) => one > at && (tokens[one]?.value ?? 0) > value)

const WITH_WORDS = 3
const isWith = anyWord('з із зі с со with including враховуючи урахуванням учетом')

/** «сообщило ГУР 7 июня» dates only the word of it. */
const isOfTelling = (sentence: Sentence, { from }: Span): boolean => {
  const clause = clauseAt(sentence, from)
  return has(sentence, ['ua_voice', 'ru_voice', 'unnamed'], clause) && !has(sentence, MOVED, clause)
}

const isEach = anyWord('по at')
