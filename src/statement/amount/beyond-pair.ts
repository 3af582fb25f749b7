import type { Amount, Direction } from '#statement/count/amount.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Span } from '#statement/sentence/sentence.ts'
import { isFurther } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * How many more than an equal formula says came to one side, where no noun has them counted: «157 за 157, і ще троє — для
 * Росії», "157 for 157 and three more for Moscow".
 */
export function beyondPair(
  { tokens }: Reading,
  { sentence, quote }: Pair,
  amounts: readonly Amount[],
  side: Direction,
): number {
  const at = sentence.numbers.find((one) => (tokens[one]?.start ?? 0) >= quote.end)
  if (at === undefined || !isOnTop(tokens, at)) return 0
  const end = sentence.numbers.find((one) => one > at) ?? sentence.to
  const behind = { from: at, to: Math.min(end, at + BEHIND) }
  const value = tokens[at]?.value ?? 0
  if (!isFor(tokens, sentence, behind, side)) return 0
  return amounts.some((a) => a.value === value && a.toward === side) ? 0 : value
}

/** «на додачу двадцятеро цивільних, яких «повертають до Російської Федерації»» */
const BEHIND = 10

/** «для Росії», "for Moscow", «до Російської Федерації», and not «кого переслідували в росії». */
const isFor = (
  tokens: Reading['tokens'],
  sentence: Pair['sentence'],
  span: Span,
  side: Direction,
): boolean =>
  hitsIn(sentence, side === 'ua' ? 'to_ukraine' : 'to_russia').some(
    ({ from, to }) =>
      from >= span.from && to <= span.to && someToken(tokens, from - 1, to, isForWord),
  ) && !has(sentence, [side === 'ua' ? 'to_russia' : 'to_ukraine'], span)

const isForWord = anyWord('для for до to')

const isOnTop = (tokens: Reading['tokens'], at: number): boolean =>
  someToken(tokens, at - ON_TOP_WITHIN, at, isOnTopWord) || isMore(tokens[at + 1])

const ON_TOP_WITHIN = 2
const isMore = anyWord('more')
const isOnTopWord = oneOf(
  isFurther,
  anyWord('плюс plus додачу додатково вдобавок придачу дополнительно додаток'),
)
