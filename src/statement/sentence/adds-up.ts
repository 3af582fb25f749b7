import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { isYearOfLate, isFor } from '#statement/word/small-words.ts'
import { textAt, type Token } from '#statement/word/token.ts'

/** What numbers in a row were swapped for, by their tokens. */
export type Row = Readonly<{ prices: readonly number[] }>

/**
 * Finds whether a number and those of the sentences behind it make up a whole: «215 людей: двісті воїнів — за одного
 * політика, п'ятьох командирів обміняли на 55, і ще десять іноземців». What they were swapped for is
 * none of them, and without it they are no swaps.
 */
export function rowUpTo(
  { tokens, sentences }: Reading,
  { at, sentence }: Readonly<{ at: number; sentence: Sentence }>,
  whole: number,
): Row | null {
  const prices: number[] = []
  let sum = 0
  const row = sentences
    .slice(sentence.index, sentence.index + SENTENCES)
    .flatMap(({ numbers }) => numbers.filter((one) => one >= at && isOfRow(tokens, one)))
  for (const one of row) {
    if (isFor(tokens[one - 1])) prices.push(one)
    else sum += tokens[one]?.value ?? 0
    if (sum > whole) return null
    if (sum === whole) return prices.length > 0 ? { prices } : null
  }
  return null
}

const SENTENCES = 5

/** Years, shares and places in a row are none. */
const isOfRow = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && !isYearOfLate(tokens[at]) && textAt(tokens, at + 1) !== '%'
