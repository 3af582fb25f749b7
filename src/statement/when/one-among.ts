import { isAllOfThese } from '#statement/word/pronouns.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { datesIn } from '#statement/day/timeline.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isAmong, isOutOf, isIn } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD, LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence says of one man that he was among those who came, as stories of the accused, the author or
 * the fallen do: «Обвинувачений був серед 300 військових, звільнених за обміном», "He had been one of 95 freed". Who
 * came this day «є серед 300», or the text says on which day they came (`namesDayOfReturn`).
 */
export const isOfOneAmong = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  sentence.numbers.some((at) => isOneAmong(tokens, sentence, at))

/** Tells whether any sentence of a text says on which day they came. */
export const namesDayOfReturn = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some((s) => tellsOfDay(timeline, s))

const tellsOfDay = (timeline: Timeline, s: Sentence): boolean =>
  has(s, OF_RETURN) &&
  (has(s, LATELY) || datesIn(timeline.dates, s).some(({ day }) => day === timeline.day))

const OF_RETURN: readonly Idea[] = [...DONE, ...HELD, 'exchange', 'home', 'through']

function isOneAmong(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  let of = at - 1
  while (of > from && isThose(tokens[of])) of -= 1
  const among = beginOf(tokens, of)
  return (
    among !== null &&
    someToken(tokens, Math.max(from, among - WAS_WITHIN), among, (token) => isWas(token))
  )
}

/** Where «серед», «в числе», "one of" begins that ends at a word; null where none does. */
function beginOf(tokens: readonly Token[], at: number): number | null {
  if (isAmong(tokens[at])) return at
  if (isNumber(tokens[at]) && isIn(tokens[at - 1])) return at - 1
  return isOutOf(tokens[at]) && isOne(tokens[at - 1]) ? at - 1 : null
}

const WAS_WITHIN = 3
const isThose = oneOf(isAllOfThese, anyWord('some'))
const isNumber = anyWord('числе числі')
const isOne = anyWord('one один одна одним одной одною одного одну')
const isWas = anyWord(`
  був була был была опинився опинилася опинилась оказался оказалась став стала стал
  was been became
`)
