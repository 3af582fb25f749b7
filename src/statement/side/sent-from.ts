import { isFrom } from '#statement/word/small-words.ts'
import { isFromWhom } from '#statement/word/prepositions.ts'
import { otherSide } from './actor.ts'
import { byGotFrom } from './got-from.ts'
import type { Counted } from './whose.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

const isWhence = oneOf(isFrom, isFromWhom)
const isThem = anyWord('них неї нее неё them it her')
const isArriving = soughtWords('поступил* надійш* прийшл* пришл* arrived')
/** «С украинской стороны вернулись 84» is said of those whom Ukraine got: only who travels comes from there. */
const isTravelling = soughtWords(`
  приїха* приеха* прибул* прибыл* прийшл* пришл* перейшл* переш* в'їха* въеха*
  arrived came crossed
`)

/**
 * Tells the side by where the counted came from: «з російського боку прийнято 503 тіла», «с украинской
 * стороны поступило 49 тел», «с российской стороны приехали 77 бойцов» went to the other one, whoever is
 * not named.
 */
export const bySender = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  { kinds, at }: Counted,
): Direction | null =>
  (isComing(reading.tokens, sentence, clause, kinds)
    ? bySenderOf(reading.tokens, sentence, clause)
    : null) ?? byGotFrom(reading, sentence, at)

function bySenderOf(tokens: Reading['tokens'], sentence: Sentence, clause: Span): Direction | null {
  const sides = sentence.hits.filter(
    ({ idea, from, to }) =>
      (idea === 'ukraine' || idea === 'russia') && from >= clause.from && to <= clause.to,
  )
  const [sender, ...others] = sides
  if (sender === undefined) return byThem(tokens, sentence, clause)
  if (others.some(({ idea }) => idea !== sender.idea)) return null
  if (!isWhence(tokens[sender.from]) && !isWhence(tokens[sender.from - 1])) return null
  return otherSide(sender.idea === 'ukraine' ? 'ua' : 'ru')
}

const isComing = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  clause: Span,
  kinds: ReadonlySet<Idea>,
): boolean =>
  kinds.has('body') || kinds.has('dead')
    ? has(sentence, ['received'], clause) ||
      (isMarked(sentence.marks, isArriving.mark) &&
        someToken(tokens, clause.from, clause.to, isArriving))
    : isMarked(sentence.marks, isTravelling.mark) && isComingOver(tokens, sentence, clause)

const isComingOver = (tokens: Reading['tokens'], sentence: Sentence, clause: Span): boolean =>
  !has(sentence, ['home'], clause) && someToken(tokens, clause.from, clause.to, isTravelling)

/** «росіянам віддано 33, а від них прийнято 500»: they are whoever is named last before. */
function byThem(tokens: Reading['tokens'], sentence: Sentence, clause: Span): Direction | null {
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    if (!isThem(tokens[at]) || !isFromWhom(tokens[at - 1])) continue
    const last = sentence.hits.findLast(({ idea, to }) => NAMED.has(idea) && to <= at)
    return last === undefined ? null : otherSide(NAMED.get(last.idea) ?? 'ru')
  }
  return null
}

const NAMED: ReadonlyMap<Idea, Direction> = new Map([
  ['ukraine', 'ua'],
  ['to_ukraine', 'ua'],
  ['russia', 'ru'],
  ['to_russia', 'ru'],
])
