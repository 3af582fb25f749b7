import { isAfter } from '#statement/word/small-words.ts'
import { has, clauseAt, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import type { Token } from '#statement/word/token.ts'

/**
 * «Після перерви, спричиненої подіями 24 січня, вдалося продовжити обміни», "After the pause that began on 3 January the
 * swaps went on": the day stands in the opening that says after what, nobody came then, and the news follows behind it.
 */
export function isOfPause(
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
): boolean {
  if (!isAfter(tokens[sentence.from])) return false
  const opening = { from: sentence.from, to: clauseAt(sentence, from).to }
  if (has(sentence, [...MOVED, 'exchange', 'repatriation', 'body'], opening)) return false
  return hitsIn(sentence, 'managed').some((hit) => hit.from >= to)
}
