import { NOTHING } from './beginnings.ts'
import { NO_SLOTS } from './slot.ts'
import type { Token } from './token.ts'
import type { WordTable } from './word.ts'

/*
 * What a lexicon knows of the tokens of a span, laid out in rows of numbers, one for each token and one
 * for the end: phrases are looked for in these alone.
 */

/** The columns of a lexicon's table of words: what begins with a word, and with the same letters that are neither word nor number (an ordinal, a mark). */
const WORD_BEGINS = 0
const OTHER_BEGINS = 1
/** Which set of slots it fits, and which as a number; both folded; and those of the first that stand behind a gap. */
const FITS = 2
const COUNTED_FITS = 3
const FITS_FOLDED = 4
const COUNTED_FITS_FOLDED = 5
const FITS_BEHIND = 6
/** With the table's own, rows of eight numbers share no line of the cache. */
export const COLUMNS = 7

/** The columns of a row of the ground: what begins there, and which set of slots the token fits, plain and folded. */
export const BEGINS = 0
export const SET = 1
export const FOLDED = 2
/** What all tokens that may stand behind a gap which begins there fit of the slots behind gaps (`foldedBehind`). */
export const NEAR = 3
/** The last place of the sentence that the token stands in. */
export const LAST = 4
export const ROW = 5

/** A gap takes so many words. */
export const MOST_SKIPPED = 3

/** Room for the tokens of any usual post; only what is laid out last is in it. */
const GROUND = new Int32Array(1 << 14)

type Known = Readonly<{ words: WordTable; numbers: number; numbersBehind: number }>

/** Lays out the tokens from one place up to and without another; nothing stands beyond them. */
export function groundOf(
  tokens: readonly Token[],
  lexicon: Known,
  { from, to }: Readonly<{ from: number; to: number }>,
): Readonly<Int32Array> {
  const size = (to - from + 1) * ROW
  const ground = size <= GROUND.length ? GROUND : new Int32Array(size)
  let row = size - ROW
  let last = to - from - 1
  ground[row + BEGINS] = NOTHING
  ground[row + SET] = NO_SLOTS
  ground[row + FOLDED] = 0
  ground[row + NEAR] = 0
  ground[row + LAST] = last
  let next = 0
  let afterNext = 0
  let third = 0
  for (let at = to - 1; at >= from; at -= 1) {
    row -= ROW
    const token = tokens[at]
    if (token === undefined) continue
    const behind = layToken(ground, row, token, lexicon)
    if (isEnd(tokens, at)) {
      last = at - from
      next = 0
      afterNext = 0
      third = 0
    }
    ground[row + NEAR] = behind | next | afterNext | third
    ground[row + LAST] = last
    third = afterNext
    afterNext = next
    next = behind
  }
  return ground
}

/** Lays out what is known of a token by itself, and tells what it fits of the slots behind gaps. */
function layToken(
  ground: Int32Array,
  row: number,
  token: Token,
  { words, numbers, numbersBehind }: Known,
): number {
  const known = words.rowOf(token)
  const { rows } = words
  if (token.kind === 'number') {
    ground[row + BEGINS] = numbers
    ground[row + SET] = rows[known + COUNTED_FITS] ?? 0
    ground[row + FOLDED] = rows[known + COUNTED_FITS_FOLDED] ?? 0
    return (rows[known + FITS_BEHIND] ?? 0) | numbersBehind
  }
  ground[row + BEGINS] = rows[known + (token.kind === 'word' ? WORD_BEGINS : OTHER_BEGINS)] ?? 0
  ground[row + SET] = rows[known + FITS] ?? 0
  ground[row + FOLDED] = rows[known + FITS_FOLDED] ?? 0
  return rows[known + FITS_BEHIND] ?? 0
}

/** No phrase goes on beyond its sentence; a point behind a short word may be an abbreviation's. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'mark') return token?.kind === 'break'
  if (token.text !== '.') return token.text === '!' || token.text === '?'
  const before = tokens[at - 1]
  return (
    before !== undefined && before.text.length > SHORT_LETTERS && tokens[at + 1]?.capital === true
  )
}

const SHORT_LETTERS = 3
