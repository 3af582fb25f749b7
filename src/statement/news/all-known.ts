import type { Timeline } from '#statement/day/timeline.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether every word of a span is one of the vocabulary, or says nothing: one that nobody knows may say that it is blocked. */
export function isAllKnown(
  { reading: { tokens }, dates }: Timeline,
  { hits }: Sentence,
  { from, to }: Span,
): boolean {
  const said = [...hits, ...dates]
  const isSaid = (at: number): boolean => said.some((one) => one.from <= at && at < one.to)
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'word' && !isSmall(token) && !isSaid(at)) return false
  }
  return true
}

const isSmall = wordsLike(
  /^(?:\p{L}{1,3}|между|from|with|side|sides|стор\p{L}+|нов\p{L}+|чергов\p{L}+|очередн\p{L}+|кожн\p{L}+|кажд\p{L}+|боку|осіб|границе|кордоні|another|latest|заяв(?:ило|ил|ила|ив)|сообщ\p{L}+|повідом\p{L}+|объяв(?:ило|ил|ила|или)|оголос\p{L}+|announced|reported)$/u,
)
