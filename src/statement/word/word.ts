/**
 * A word, a figure or a mark as it stands in texts. Posts say the same words again and again, so what
 * a table or a pattern says of one is worked out once and remembered by its number. The words said
 * most have the lowest numbers, so that what is asked most lies together in memory.
 */
export type Word = Readonly<{ text: string; id: number }>

/** The words that are remembered, by their numbers counted from the first of them. */
const words: Word[] = []

/** Beyond so many different words the memory is begun anew: a hostile text may invent words. */
const MOST_KNOWN = 20_000
/** So many letters all of them may have together. */
const MOST_UNITS = 1 << 18

/** The numbers of remembered words are these; no number is ever given twice. */
let first = 0
let next = 0

/** Makes every memory of answers forget. */
const forget: (() => void)[] = []

/** Nobody says longer ones; they are not remembered, so that the memory stays small. */
const MOST_LETTERS = 100

const UNKNOWN = -1

/** The letters of all remembered words one behind the other, and where those of each begin and the last ones end. */
const letters = new Uint16Array(MOST_UNITS)
const starts = new Int32Array(MOST_KNOWN + 1)
/** What the letters of each word are mixed into. */
const mixes = new Int32Array(MOST_KNOWN)

/** By what letters are mixed into: the number of a word counted from 1, or 0; what shares a place stands further on. */
const PLACES = 1 << 16
const places = new Uint16Array(PLACES)

/** The prime of the FNV hash: letters of one alphabet lie close together, and must not end up so. */
const SPREAD = 0x01000193

/** Mixes one letter more into those of a word; the first is mixed into 0. */
export const withLetter = (mixed: number, unit: number): number => Math.imul(mixed ^ unit, SPREAD)

/** Finds the word for a text, always the same one while it is remembered. */
export function wordFor(text: string): Word {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at)
  return wordIn(units, 0, text.length)
}

/**
 * Finds the word that stands in a text, given by its units, from one place up to and without another. A
 * word that is remembered need not be cut out of the text.
 */
export function wordIn(
  units: Uint16Array,
  from: number,
  to: number,
  mixed = lettersIn(units, from, to),
): Word {
  let place = (mixed ^ (mixed >>> 15)) & (PLACES - 1)
  for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
    if (mixes[number - 1] === mixed && isAt(number - 1, units, from, to))
      return words[number - 1] ?? newWord(units, from, to, mixed)
    place = (place + 1) & (PLACES - 1)
  }
  return newWord(units, from, to, mixed)
}

function lettersIn(units: Uint16Array, from: number, to: number): number {
  let mixed = 0
  for (let at = from; at < to; at += 1) mixed = withLetter(mixed, units[at] ?? 0)
  return mixed
}

/** Tells whether the letters of a word are those of a text. */
function isAt(number: number, units: Uint16Array, from: number, to: number): boolean {
  const start = starts[number] ?? 0
  if ((starts[number + 1] ?? 0) - start !== to - from) return false
  for (let at = from; at < to; at += 1) if (letters[start + at - from] !== units[at]) return false
  return true
}

function newWord(units: Uint16Array, from: number, to: number, mixed: number): Word {
  // A text of its own: a piece of the post's would keep the whole post in memory.
  const text = UNITS.decode(units.subarray(from, to))
  if (to - from > MOST_LETTERS) return { text, id: UNKNOWN }
  if (words.length >= MOST_KNOWN || (starts[words.length] ?? 0) > MOST_UNITS - MOST_LETTERS)
    beginAnew()
  const word: Word = { text, id: next }
  const number = words.push(word)
  next += 1
  letters.set(units.subarray(from, to), starts[number - 1])
  starts[number] = (starts[number - 1] ?? 0) + to - from
  mixes[number - 1] = mixed
  let place = (mixed ^ (mixed >>> 15)) & (PLACES - 1)
  while (places[place] !== 0) place = (place + 1) & (PLACES - 1)
  places[place] = number
  return word
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true })

function beginAnew(): void {
  words.length = 0
  places.fill(0)
  first = next
  for (const each of forget) each()
}

/** Makes a question about the text of a word that is worked out once for each remembered word. */
export function onceAWord<Answer>(
  ask: (text: string, word: Word) => Answer,
): (word: Word) => Answer {
  const answers: (Answer | undefined)[] = Array.from({ length: MOST_KNOWN }, () => undefined)
  forget.push(() => answers.fill(undefined))
  return (word) => {
    const at = word.id - first
    const known = at < 0 ? undefined : answers[at]
    if (known !== undefined) return known
    const answer = ask(word.text, word)
    if (at >= 0) answers[at] = answer
    return answer
  }
}

/**
 * Small numbers about words, some columns for each, worked out once for each remembered word. All that
 * is known of a word lies together in memory; the first column only says that the word is known.
 */
export class WordTable {
  /** All rows; where one begins is told by `rowOf`. */
  readonly rows: Int32Array
  readonly #columns: number
  readonly #ask: (text: string) => readonly number[]
  /** The row of words that are not remembered; only what is known of the last of them is in it. */
  readonly #spare: number

  constructor(columns: number, ask: (text: string) => readonly number[]) {
    this.#columns = columns + 1
    this.#spare = MOST_KNOWN * this.#columns
    this.rows = new Int32Array(this.#spare + this.#columns)
    this.#ask = ask
    forget.push(() => this.rows.fill(0))
  }

  /** Tells where in the rows the numbers of a word stand, until the next word is asked for. */
  rowOf(word: Word): number {
    const row = (word.id - first) * this.#columns
    if (row >= 0 && this.rows[row] === YES) return row + 1
    const mine = row >= 0 ? row : this.#spare
    this.rows.set([YES, ...this.#ask(word.text)], mine)
    return mine + 1
  }

  /** Tells the number of a word in a column, counted from 0. */
  of(word: Word, column: number): number {
    return this.rows[this.rowOf(word) + column] ?? 0
  }
}

const NO = 1
const YES = 2

/** So many answers share a number, and so many numbers about a word lie in a row. */
const ANSWERS = 16
const NUMBERS = 24

/** The answers to as many questions as a row has room for: all that is asked of one word lies together in memory. */
let rows = new Int32Array(0)
let asked = 0

/** Makes a question whether a word fits a pattern; beyond either end of a text nothing fits. */
export function wordsLike(pattern: RegExp): (word: Word | undefined) => boolean {
  if (asked % (ANSWERS * NUMBERS) === 0) {
    const begun = new Int32Array(MOST_KNOWN * NUMBERS)
    forget.push(() => begun.fill(0))
    rows = begun
  }
  const answers = rows
  const column = Math.floor(asked / ANSWERS) % NUMBERS
  const shift = (asked % ANSWERS) * 2
  asked += 1
  return (word) => {
    if (word === undefined) return false
    const row = word.id - first
    if (row < 0) return pattern.test(word.text)
    const place = row * NUMBERS + column
    const known = ((answers[place] ?? 0) >>> shift) & 3
    if (known !== 0) return known === YES
    const fits = pattern.test(word.text)
    answers[place] = (answers[place] ?? 0) | ((fits ? YES : NO) << shift)
    return fits
  }
}

/** Makes a question whether a word fits any of those asked: «з-поміж» is as good as «з». */
export const oneOf =
  (
    ...questions: readonly ((word: Word | undefined) => boolean)[]
  ): ((word: Word | undefined) => boolean) =>
  (word) =>
    questions.some((fits) => fits(word))
