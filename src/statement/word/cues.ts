import type { Token } from './token.ts'
import { WordTable } from './word.ts'

/** Endings come and go: so many letters tell one word from another in all three languages. */
const LETTERS = 6
/** The headline and the first sentence or two say what a text is about. */
const TOP_WORDS = 30
/** A figure is a figure, whatever it counts. */
const FIGURE = '#'

/**
 * Lists what a text is told by from other texts, each once and with the token where it first stands: the
 * beginnings of its words, those at its top (after `^`) and pairs of them there.
 */
export function cuesOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const cues = new Map<string, number>()
  let count = 0
  let before = ''
  for (const [at, token] of tokens.entries()) {
    if (isMark(token)) continue
    const word = token.kind === 'word' ? stemOf(token.text) : FIGURE
    const top = count < TOP_WORDS ? [`^${word}`, `${before} ${word}`] : []
    for (const cue of [word, ...top]) if (!cues.has(cue)) cues.set(cue, at)
    before = word
    count += 1
  }
  return cues
}

/** How many different words and figures a text has: what is said again and again makes it no longer. */
export function wordsIn(tokens: readonly Token[]): number {
  const words = new Set<string>()
  for (const token of tokens) if (!isMark(token)) words.add(token.text)
  return words.size
}

const stemOf = (text: string): string => text.slice(0, LETTERS)

const isMark = ({ kind }: Token): boolean => kind === 'mark' || kind === 'break'

/** What is asked of one word: the number of its stem, and what it weighs anywhere and at the top. */
const STEM = 0
const ANYWHERE = 1
const ON_TOP = 2
const COLUMNS = 3

/** Weighs texts by their cues: what `cuesOf` lists, by numbers alone, for it is asked of every text that tells news. */
export class CueScale {
  readonly #words: WordTable
  readonly #figure: readonly number[]
  readonly #pairs = new Map<number, number>()
  /** In which weighing a stem was met last, anywhere and at the top. */
  readonly #met: Int32Array
  readonly #metOnTop: Int32Array
  #weighing = 0

  constructor(weights: ReadonlyMap<string, number>) {
    const stems = new Map<string, number>([['', 0]])
    const numberOf = (stem: string): number => {
      const known = stems.get(stem)
      if (known === undefined) stems.set(stem, stems.size)
      return known ?? stems.size - 1
    }
    for (const [cue, weight] of weights) {
      const [first = '', second] = cue.replace('^', '').split(' ')
      const number = numberOf(first)
      if (second !== undefined) this.#pairs.set(pairOf(number, numberOf(second)), weight)
    }
    const asked = (stem: string): readonly number[] => [
      stems.get(stem) ?? UNKNOWN,
      weights.get(stem) ?? 0,
      weights.get(`^${stem}`) ?? 0,
    ]
    this.#words = new WordTable(COLUMNS, (text) => asked(stemOf(text)))
    this.#figure = asked(FIGURE)
    this.#met = new Int32Array(stems.size)
    this.#metOnTop = new Int32Array(stems.size)
  }

  /** What the cues of a text weigh together. */
  weigh(tokens: readonly Token[]): number {
    this.#weighing += 1
    let sum = 0
    let count = 0
    let before = 0
    const pairs: number[] = []
    for (const token of tokens) {
      if (isMark(token)) continue
      const isWord = token.kind === 'word'
      const row = isWord ? this.#words.rowOf(token) : 0
      const numbers = isWord ? this.#words.rows : this.#figure
      const stem = numbers[row + STEM] ?? UNKNOWN
      if (stem !== UNKNOWN) sum += this.#once(this.#met, stem, numbers[row + ANYWHERE])
      if (count < TOP_WORDS) {
        if (stem !== UNKNOWN) sum += this.#once(this.#metOnTop, stem, numbers[row + ON_TOP])
        sum += this.#pairOnce(pairs, pairOf(before, stem))
      }
      before = stem
      count += 1
    }
    return sum
  }

  #pairOnce(pairs: number[], pair: number): number {
    const weight = this.#pairs.get(pair)
    if (weight === undefined || pairs.includes(pair)) return 0
    pairs.push(pair)
    return weight
  }

  #once(met: Int32Array, stem: number, weight = 0): number {
    if (met[stem] === this.#weighing) return 0
    met[stem] = this.#weighing
    return weight
  }
}

/** No cue speaks of this stem. */
const UNKNOWN = -1
/** There are fewer stems, so that two of them make one small number. */
const STEMS = 1 << 14
const pairOf = (before: number, stem: number): number => (before + 1) * STEMS + stem + 1
