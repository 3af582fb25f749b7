import { isAboutOrOf } from '#statement/word/prepositions.ts'
import { otherSide } from './actor.ts'
import type { Amount, Direction } from '#statement/count/amount.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { BROUGHT, STATES } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells the side by that of the number before: the other one after «взамен», the same one within a clause. */
export function sideBeside(
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
  neighbour: Amount | undefined,
): Direction | null {
  const clause = clauseAt(sentence, at)
  if (before === undefined) return null
  // "Officials in Donetsk said 110 people came the other way": below those who came to Ukraine.
  const side = before.toward ?? (isOtherWay(sentence, before) ? 'ua' : null)
  if (side === null) return null
  const from = Math.max(before.at, sentence.from)
  if (has(sentence, ['in_return'], { from, to: Math.max(at, clause.to) })) return otherSide(side)
  if (neighbour === undefined) return null
  const other = clauseAt(sentence, neighbour.at)
  if (other === clause) return side
  return isOpposite(sentence, other, clause) ? otherSide(side) : null
}

const isOtherWay = (sentence: Sentence, before: Amount): boolean =>
  before.sentence !== sentence &&
  before.when === 'now' &&
  (!before.kinds.has('body') || sentence.index - before.sentence.index <= NEXT_SENTENCES)

/** "1,200 bodies came across. … Forty-one went the other way" */
const NEXT_SENTENCES = 3

/** «отдано 1000, получено 38»: nobody is named, and one of the verbs gives where the other receives. */
export const isOpposite = (sentence: Sentence, one: Span, other: Span): boolean =>
  !has(sentence, STATES, other) &&
  ((gives(sentence, one) && receives(sentence, other)) ||
    (receives(sentence, one) && gives(sentence, other)))

const gives = (sentence: Sentence, span: Span): boolean =>
  has(sentence, ['gave'], span) && !has(sentence, ['received'], span)
const receives = (sentence: Sentence, span: Span): boolean =>
  has(sentence, ['received'], span) && !has(sentence, ['gave'], span)

const SHORT_WORDS = 12

/** Tells the side of «Украина забрала 502 тела. Россия — 41»: a side named without a verb got the other number. */
export function sideUnsaid(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): Direction | null {
  if (before === undefined || before.toward === null || sentence.item) return null
  if (sentence.index - before.sentence.index !== 1 || has(sentence, BROUGHT)) return null
  const other = hitsIn(sentence, before.toward === 'ua' ? 'russia' : 'ukraine')
  if (sentence.to - sentence.from > SHORT_WORDS || other.length === 0) return null
  return isBare(tokens, sentence, at) ? otherSide(before.toward) : null
}

/** «Росіяни катували 83 бійців»: what else is done to them is no getting. */
const isBare = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  tokens[at - 1]?.kind !== 'word' ||
  isAtOrAbout(tokens[at - 1]) ||
  sentence.hits.some(({ idea, to }) => STATES.includes(idea) && to === at)

/** "Moscow put the figure at 190", «Москва каже про 190» */
const isAtOrAbout = oneOf(isAboutOrOf, anyWord('at'))
