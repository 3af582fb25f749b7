/**
 * A word, a figure or a mark as it stands in texts. Posts say the same words again and again, so what
 * a table or a pattern says of one is worked out once and remembered by its number. The words said
 * most have the lowest numbers, so that what is asked most lies together in memory.
 */
export type Word = Readonly<{ text: string; id: number }>

const words = new Map<string, Word>()
/** The same words by their numbers, counted from the first that is remembered. */
const byNumber: Word[] = []

/** Beyond so many different words the memory is begun anew: a hostile text may invent words. */
const MOST_KNOWN = 20_000

/** The numbers of remembered words are these; no number is ever given twice. */
let first = 0
let next = 0

/** Makes every memory of answers forget. */
const forget: (() => void)[] = []

/** Nobody says longer ones; they are not remembered, so that the memory stays small. */
const MOST_LETTERS = 100

const UNKNOWN = -1

/** Finds the word for a text, always the same one while it is remembered. */
export function wordFor(text: string): Word {
  const known = words.get(text)
  if (known !== undefined) return known
  if (text.length > MOST_LETTERS) return { text, id: UNKNOWN }
  if (words.size >= MOST_KNOWN) beginAnew()
  const word: Word = { text, id: next }
  next += 1
  byNumber.push(word)
  words.set(text, word)
  return word
}

function beginAnew(): void {
  words.clear()
  byNumber.length = 0
  places.fill(0)
  first = next
  for (const each of forget) each()
}

/**
 * Where the words of some letters are remembered, two places for all letters that share a pair: a word
 * found here need not be cut out of the text, and one that is not is looked for by its text.
 */
const PLACES = 1 << 16
const places = new Uint16Array(PLACES)
/** The prime of the FNV hash: letters of one alphabet lie close together, and must not end up so. */
const SPREAD = 0x01000193

/** Finds the word that stands in a text, given by its units, from one place up to and without another. */
export function wordIn(units: Uint16Array, from: number, to: number): Word {
  let letters = to - from
  for (let at = from; at < to; at += 1) letters = Math.imul(letters ^ (units[at] ?? 0), SPREAD)
  const place = (letters ^ (letters >>> 15)) & (PLACES - 1)
  const known = wordAt(place, units, from, to) ?? wordAt(place ^ 1, units, from, to)
  if (known !== null) return known
  // A text of its own: a piece of the post's would keep the whole post in memory.
  const word = wordFor(UNITS.decode(units.subarray(from, to)))
  places[place ^ 1] = places[place] ?? 0
  places[place] = Math.max(0, word.id - first + 1)
  return word
}

function wordAt(place: number, units: Uint16Array, from: number, to: number): Word | null {
  const number = places[place] ?? 0
  const word = number === 0 ? undefined : byNumber[number - 1]
  return word !== undefined && isText(word.text, units, from, to) ? word : null
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true })

function isText(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at - from) !== units[at]) return false
  return true
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
