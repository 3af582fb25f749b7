import { patternOf } from './any-word.ts'
import { type Word, wordsLike, WordTable } from './word.ts'

/** Which of the words that rules look for stand somewhere: bits of two numbers. */
export type Marks = Readonly<{ low: number; high: number }>

/** Words that rules look for in every sentence; a sentence is asked for them all at once by its `marks`. */
export type Sought = ((word: Word | undefined) => boolean) & Readonly<{ mark: Marks }>

const sought: RegExp[] = []
/** As many bits as a number has that is kept without a box. */
const BITS = 30
const MOST_SOUGHT = 2 * BITS
let isAsked = false

/** Makes a question as `anyWord` does, with a mark of its own for the sentences that hold such a word. */
export function soughtWords(words: string | RegExp): Sought {
  const pattern = typeof words === 'string' ? patternOf(words) : words
  if (isAsked || sought.length === MOST_SOUGHT)
    throw new Error(`Cannot look for ${pattern.source} in every sentence: no mark is left for it`)
  const mark = markAt(sought.length)
  sought.push(pattern)
  return Object.assign(wordsLike(pattern), { mark })
}

const markAt = (place: number): Marks =>
  place < BITS ? { low: 1 << place, high: 0 } : { low: 0, high: 1 << (place - BITS) }

/** The marks of any of these. */
export const eitherOf = (...marks: readonly Marks[]): Marks => {
  const all = { low: 0, high: 0 }
  for (const { low, high } of marks) {
    all.low |= low
    all.high |= high
  }
  return all
}

/** Tells whether any of the wanted words is among the marked ones. */
export const isMarked = ({ low, high }: Marks, wanted: Marks): boolean =>
  ((low & wanted.low) | (high & wanted.high)) !== 0

const marked = new WordTable(2, (text) => {
  const { low, high } = eitherOf(
    ...sought.flatMap((pattern, place) => (pattern.test(text) ? [markAt(place)] : [])),
  )
  return [low, high]
})

/** Collects the marks of the words of a sentence. */
export class MarksOfWords {
  #low = 0
  #high = 0

  /** Adds the marks of all sought words that a word is. */
  add(word: Word): void {
    isAsked = true
    const row = marked.rowOf(word)
    this.#low |= marked.rows[row] ?? 0
    this.#high |= marked.rows[row + 1] ?? 0
  }

  /** Gives what was collected, and begins anew. */
  taken(): Marks {
    const marks = { low: this.#low, high: this.#high }
    this.#low = 0
    this.#high = 0
    return marks
  }
}
