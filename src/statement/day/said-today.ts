import { isNow } from '#statement/word/times.ts'
import type { CivilDay } from '#post/civil-day.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isColon, isTime } from '#statement/word/small-words.ts'

/**
 * Tells whether a sentence says that something happened today; «сейчас их лечат» only says how things stand, and «Щойно:
 * репатріація відбулася ще вчора» when it was told.
 */
export const saysToday = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['tonight']) ||
  hitsIn(sentence, 'today').some(
    ({ from, to }) =>
      (!isNow(tokens[from]) || has(sentence, [...DONE, 'exchange'])) &&
      !(
        (isColon(tokens[to]) || isColon(tokens[to + 1])) &&
        from === sentence.from &&
        has(sentence, ['yesterday'])
      ),
  )

/** Leaves out days that only «тепер», "now" names where another sentence names one: "The swap took place on Thursday. 35 are now free". */
export function withoutStanding<T extends Readonly<{ sentence: Sentence; day: CivilDay }>>(
  reading: Reading,
  named: readonly T[],
  today: CivilDay,
): readonly T[] {
  const firm = named.filter(({ sentence, day }) => day !== today || !saysOnlyNow(reading, sentence))
  return firm.length > 0 ? firm : named
}

/** «О передаче, состоявшейся в пятницу, объявили стороны. На этот раз …»: the time that was told of, and no day. */
const saysOnlyNow = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['today']) &&
  !has(sentence, ['tonight']) &&
  hitsIn(sentence, 'today').every(({ from, to }) => isNow(tokens[from]) || isTime(tokens[to - 1]))

/** Tells whether a weekday stands beside today: "200 on Thursday and 300 today". */
export const isBeforeToday = (
  reading: Reading,
  sentence: Sentence,
  { named, day }: DateMention,
  today: CivilDay,
): boolean =>
  named === 'weekday' && day < today && has(sentence, ['today']) && !saysOnlyNow(reading, sentence)

/**
 * Tells whether a sentence says that something happened yesterday; a text that opens with «накануне» looks back, if
 * it does not say itself who came out of captivity then.
 */
export const saysYesterday = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'yesterday').some(
    (hit) =>
      !isOfSum(sentence, hit) &&
      (sentence.place > 0 || !isTheDayBefore(tokens[hit.from]) || has(sentence, ['captivity'])),
  )

/** «Разом із учорашніми 200 за два дні звільнено 502»: they are added to those of today. */
const isOfSum = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'total').some((sum) => sum.from < from && to <= sum.to)

const isTheDayBefore = anyWord('напередодні накануне')

/** Tells whether all that a sentence says of today stands in words that it quotes. */
export const isQuotedToday = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['today']) &&
  hitsIn(sentence, 'today').every(({ from }) => isInQuotes(reading, sentence, from))

/** Quotation marks come in pairs from the beginning of the line on. */
function isInQuotes({ tokens, sentences }: Reading, { line, from }: Sentence, at: number): boolean {
  const start = sentences.find((s) => s.line === line)?.from ?? from
  return tokens.slice(start, at).filter(({ text }) => text === '"').length % 2 === 1
}
