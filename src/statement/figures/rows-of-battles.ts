import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isBattle } from './other-places.ts'

/** Tells whether a line counts battles and nobody who came: «Бої за добу:», and a line for each direction below. */
export function isRowOfOthers({ sentences, tokens }: Reading, sentence: Sentence): boolean {
  let at = sentence.index
  while (isBareRow(tokens, sentences[at])) at -= 1
  const above = sentences[at]
  return (
    at < sentence.index && above !== undefined && someToken(tokens, above.from, above.to, isBattle)
  )
}

/** «Покровський — 45», "Kursk – 12" */
const isBareRow = (tokens: readonly Token[], sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  sentence.numbers.length === 1 &&
  tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word').length <= ROW_WORDS

const ROW_WORDS = 2

/** Tells whether a sentence counts battles: «відбулося 120 боїв», "45 clashes". */
export const countsBattles = (tokens: readonly Token[], { numbers }: Sentence): boolean =>
  numbers.some((at) => isBattle(tokens[at + 1]))
