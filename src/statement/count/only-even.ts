import { oneForEach } from '#statement/sentence/one-for-each.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'

/** Tells whether «one» only says that a swap was even: «за кожного захисника — одного росіянина», "one for one". */
export const isOneForEach = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  tokens[at]?.value === 1 &&
  (hitsIn(sentence, 'evenly').some(({ from, to }) => from <= at && at < to) ||
    oneForEach(tokens, sentence) !== null)
