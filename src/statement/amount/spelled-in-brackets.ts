import type { Amount } from '#statement/count/amount.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { textAt, type Token } from '#statement/word/token.ts'

/**
 * Counts people by a number without a noun right behind which brackets tell who they are, and makes those within
 * some of them: «Україна: 56 (військові 50, цивільні 6)». What is no more than counted on its way is left alone.
 */
export const spelledInBrackets = (reading: Reading, found: Amount[]): Amount[] =>
  found.some((a) => isBeforeBracket(reading.tokens, a))
    ? besideBrackets(reading.tokens, found)
    : found

const isBeforeBracket = (tokens: readonly Token[], { kinds, span, at }: Amount): boolean =>
  kinds.size === 0 && span.from === at && textAt(tokens, span.to) === '('

function besideBrackets(tokens: readonly Token[], found: readonly Amount[]): Amount[] {
  const read = [...found]
  for (const [index, a] of found.entries()) {
    if (!isBeforeBracket(tokens, a)) continue
    const inside = insideOf(tokens, a, found.slice(index + 1))
    if (inside.length === 0 || !inside.every((b) => isPeople(b) && b.value <= a.value)) continue
    read[index] = { ...a, kinds: new Set(['person']) }
    for (const [step, b] of inside.entries())
      read[index + 1 + step] = { ...b, part: true, toward: a.toward }
  }
  return read
}

/** Those counted before the bracket closes; where it never does in the sentence, none are. */
function insideOf(
  tokens: readonly Token[],
  { sentence, span }: Amount,
  behind: readonly Amount[],
): readonly Amount[] {
  let end = span.to
  while (end < sentence.to && textAt(tokens, end) !== ')') end += 1
  if (end === sentence.to) return []
  return behind.filter((b) => b.sentence === sentence && b.at < end)
}
