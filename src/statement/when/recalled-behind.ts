import { speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Begun } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { monthsIn } from '#statement/day/period.ts'
import { namesDay } from './names-day.ts'

/**
 * Finds the sentences that are of before by what stands behind them: somebody only calls them to mind, or they were in
 * another month («З Росії привезли 1000 тіл, але це було в червні»).
 */
export const recalledBehind = (timeline: Begun): readonly number[] => [
  ...recalledBelow(timeline),
  ...ofOtherMonth(timeline),
]

/** «…, але це було в червні», "But that was in June": of the sentence it ends, or of the one before it. */
const ofOtherMonth = (timeline: Begun): readonly number[] =>
  timeline.reading.sentences.flatMap((s) =>
    s.clauses
      .filter((clause) => wasInMonth(timeline, clause))
      .flatMap(
        ({ from }) => timeline.reading.sentences[from === s.from ? s.index - 1 : s.index] ?? [],
      )
      .filter((one) => !namesDay(timeline, one))
      .map(({ index }) => index),
  )

/**
 * Finds the sentences of which the one right below says that somebody called them to mind: «Звільнили 230 захисників. Так
 * Буданов згадав обмін, який провели взимку», "This is how he recalled that swap".
 */
const recalledBelow = (timeline: Begun): readonly number[] => {
  const { reading } = timeline
  if (!speaksOf(reading, ['recall'])) return NONE
  return reading.sentences
    .filter((s) => isOfAbove(reading.tokens, s))
    .flatMap(({ index }) => reading.sentences[index - 1] ?? [])
    .filter((s) => !namesDay(timeline, s))
    .map(({ index }) => index)
}

const NONE: readonly number[] = []

/** Nothing but that it was then: «але це було ще в червні», "that was back in June". */
const wasInMonth = ({ reading, day }: Begun, { from, to }: Span): boolean =>
  monthsIn(reading, { from, to }).some(
    (month) =>
      monthIn(reading.tokens[month]) !== Number(day.slice(5, 7)) &&
      someToken(reading.tokens, from, from + OPENING_WORDS, isThisOrThat) &&
      someToken(reading.tokens, from + 1, month, isWasThen) &&
      month - from <= ONLY_WORDS &&
      !someToken(
        reading.tokens,
        from,
        month,
        ({ kind }) => kind === 'number' || kind === 'ordinal',
      ),
  )

/** «але це було ще в червні»; "it was the second exchange in November" is of more. */
const ONLY_WORDS = 6
const isThisOrThat = anyWord('це то это this that it')
const isWasThen = anyWord('було сталося відбулося трапилося было случилось произошло was happened')

/** It opens with «так», and whoever is named behind it calls that to mind. */
const isOfAbove = (tokens: readonly Token[], s: Sentence): boolean =>
  someToken(tokens, s.from, s.from + OPENING_WORDS, isSo) &&
  hitsIn(s, 'recall').some(
    ({ from }) => from - s.from <= RECALLING_WITHIN && isCallingToMind(tokens[from]),
  ) &&
  !has(s, ['today', 'tonight'])

const OPENING_WORDS = 3
const RECALLING_WITHIN = 6
const isSo = anyWord('так такими цими этими thus how')
const isCallingToMind = anyWord(`
  згада{в,ла,ли} згаду{є,ють} пригада{в,ла,ли} пригаду{є,ють}
  вспомни{л,ла,ли} вспомина{ет,ют,л,ла,ли} припомни{л,ла}
  recall{s,ed} remember{s,ed}
`)
