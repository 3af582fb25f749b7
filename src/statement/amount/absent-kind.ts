import { isWas } from '#statement/word/auxiliaries.ts'
import { isAbsent, isComma, isNot, isThem } from '#statement/word/small-words.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/**
 * Takes from what a number counts the civilians who are said not to be there, or who have a number of their own: «118
 * українців, цивільних серед них немає», «118 осіб, цивільних із них 12».
 */
export function withoutAbsent(
  tokens: readonly Token[],
  sentence: Sentence,
  noun: NounPhrase | null,
): NounPhrase | null {
  if (noun?.kinds.has('civilian') !== true) return noun
  const { from, to } = noun.span
  const isSaid = hitsIn(sentence, 'civilian').some(
    (hit) =>
      hit.from > from &&
      hit.from <= to + 1 &&
      isComma(tokens[hit.from - 1]) &&
      areNoneOrCounted(tokens, hit.to),
  )
  if (!isSaid) return noun
  const kinds = [...noun.kinds].filter((kind) => kind !== 'civilian')
  return { ...noun, kinds: new Set([...kinds, 'person']) }
}

const WITHIN = 5

/** «гражданских среди них нет», «цивільних серед них не менше 12»: only words may stand between. */
function areNoneOrCounted(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + WITHIN; at += 1) {
    if (tokens[at]?.kind === 'number') return at === from || someToken(tokens, from, at, isThem)
    if (tokens[at]?.kind !== 'word') return false
    if (isAbsent(tokens[at]) || (isNot(tokens[at]) && isWas(tokens[at + 1]))) return true
  }
  return false
}
