import { otherSide } from './actor.ts'
import type { Direction } from './amount.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { someToken } from './token.ts'
import { wordsLike } from './word.ts'
import type { Idea } from './vocabulary/idea.ts'

const isFrom = wordsLike(/^(?:з|із|зі|с|со|from)$/u)
const isArriving = wordsLike(/^(?:поступил|надійш|прийшл|пришл|arrived$)/u)

/**
 * Tells the side of bodies by where they came from: «з російського боку прийнято 503 тіла», «с украинской
 * стороны поступило 49 тел» went to the other one, whoever is not named.
 */
export function bySender(
  { tokens }: Reading,
  sentence: Sentence,
  clause: Span,
  kinds: ReadonlySet<Idea>,
): Direction | null {
  if (!kinds.has('body') && !kinds.has('dead')) return null
  const sides = sentence.hits.filter(
    ({ idea, from, to }) =>
      (idea === 'ukraine' || idea === 'russia') && from >= clause.from && to <= clause.to,
  )
  const [sender, ...others] = sides
  if (sender === undefined || others.some(({ idea }) => idea !== sender.idea)) return null
  if (!isFrom(tokens[sender.from]) && !isFrom(tokens[sender.from - 1])) return null
  const isComing =
    has(sentence, ['received'], clause) || someToken(tokens, clause.from, clause.to, isArriving)
  return isComing ? otherSide(sender.idea === 'ukraine' ? 'ua' : 'ru') : null
}
