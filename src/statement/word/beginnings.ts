import { foldedSlot, GAP, type Slot } from './slot.ts'
import type { StemIndex } from './stem-index.ts'

/** A phrase without its first word, by which it is found. */
export type Phrase = Readonly<{ idea: string; table: number; order: number; rest: readonly Slot[] }>

/**
 * Phrases that begin with one word, and what each goes on with, folded: the slot of its second word, or
 * `ENDS`, and the slot after its gap. Most phrases fail there, and nothing else is looked at.
 */
export type Phrases = Readonly<{
  phrases: readonly Phrase[]
  next: Readonly<Int32Array>
  gaps: boolean
}>
/** Follows every word; no slot is folded to it. */
export const ENDS = 1 << 30

/** All phrases that begin with one word, and those that may go on with any word or end there. */
export type Beginning = Phrases &
  Readonly<{
    open: Phrases
    /** The slots of all second words, folded. */
    seconds: number
  }>

/** Stems of fewer letters come after all others. */
const STEM_LETTERS = 3

/** Most words begin nothing. */
export const NOTHING = 0

/** What begins with each word, by numbers; words that begin the same share it. */
export class Beginnings {
  readonly list: Beginning[] = []
  readonly #starts: StemIndex<Phrase>
  readonly #known = new Map<string, number>()

  constructor(starts: StemIndex<Phrase>) {
    this.#starts = starts
    this.#shared([])
  }

  of(text: string): Readonly<{ word: number; other: number }> {
    const exact = this.#starts.exactly(text)
    const long = this.#starts.byStems(text, STEM_LETTERS).toSorted((a, b) => a.order - b.order)
    const short = this.#starts.byStems(text, 1, STEM_LETTERS - 1)
    const all = new Set([...exact, ...long, ...short])
    return { word: this.#shared([...all]), other: this.#shared(exact) }
  }

  #shared(all: readonly Phrase[]): number {
    const key = all.map(({ order }) => order).join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const open = all.filter((phrase) => isOpen(phrase))
    const seconds = all.reduce((folds, phrase) => folds | nextOf(phrase)[0], 0)
    this.#known.set(key, this.list.length)
    return this.list.push({ ...phrasesOf(all), open: phrasesOf(open), seconds }) - 1
  }
}

const phrasesOf = (phrases: readonly Phrase[]): Phrases => {
  const next = phrases.flatMap((phrase) => nextOf(phrase))
  return {
    phrases,
    next: Int32Array.from(next),
    gaps: next.some((folds, at) => at % NEXT === 1 && folds !== 0),
  }
}

/** Goes on with any word, or with none. */
const isOpen = ({ rest: [second = GAP] }: Phrase): boolean => second === GAP

/** So many numbers say what a phrase goes on with. */
export const NEXT = 2
function nextOf({ rest: [second, third = GAP] }: Phrase): readonly [number, number] {
  if (second === undefined) return [ENDS, 0]
  if (second !== GAP) return [foldedSlot(second), 0]
  // Behind two gaps anything may stand.
  return third === GAP ? [ENDS, 0] : [0, foldedSlot(third)]
}
