import { NumberLists } from './number-lists.ts'
import { PairTable } from './pair-table.ts'
import { foldedSlot, GAP, type Slot, type SlotTable } from './slot.ts'
import type { StemIndex } from './stem-index.ts'

/** A phrase without its first word, by which it is found; its meaning is a number of the lexicon. */
export type Phrase = Readonly<{
  meaning: number
  order: number
  rest: readonly Slot[]
  /** The slot behind a gap right after the first word (`foldedBehind`), or `SURE`. */
  behind: number
}>

/*
 * The ways to go on from a first word, as numbers: two that tell of all, and then a way for each phrase
 * that is left, in the order of the phrases.
 */

/** How many numbers all the ways have together. */
export const LENGTH = 0
/** What is asked of all the ways by their `BEHIND`, together. */
export const ASKED = 1
export const WAYS = 2
/** No slot is folded to it. */
export const SURE = 1 << 30

/** The numbers of a way: how many it has. */
export const SIZE = 0
/** The slot behind a gap right after the first word (`foldedBehind`); `SURE` where nothing tells at once that the phrase fails. */
export const BEHIND = 1
export const MEANING = 2
/** So many words of the phrase are known to fit, its first among them. */
export const KNOWN = 3
/** From here on the slots that are not known to fit. */
export const REST = 4

/** The numbers of a beginning: the slots of all second words, folded. */
export const SECONDS = 0
/** The place of the ways to go on with any word, or with none. */
export const OPEN = 1

/** Stems of fewer letters come after all others. */
const STEM_LETTERS = 3

/** Most words begin nothing. */
export const NOTHING = 0

/** What begins with each word, known by its place; words that begin the same share it. */
export class Beginnings {
  readonly rows = new NumberLists()
  readonly ways = new NumberLists()
  readonly #starts: StemIndex<Phrase>
  readonly #places = new Map<string, number>()
  readonly #phrases = new Map<number, readonly Phrase[]>()
  /** The ways by a beginning and the set of slots that the next word fits. */
  readonly #pairs = new PairTable()
  readonly #waysKnown = new Map<string, number>()

  constructor(starts: StemIndex<Phrase>) {
    this.#starts = starts
    this.#placeOf([])
  }

  of(text: string): Readonly<{ word: number; other: number }> {
    const exact = this.#starts.exactly(text)
    const long = this.#starts.byStems(text, STEM_LETTERS).toSorted((a, b) => a.order - b.order)
    const short = this.#starts.byStems(text, 1, STEM_LETTERS - 1)
    const all = new Set([...exact, ...long, ...short])
    return { word: this.#placeOf([...all]), other: this.#placeOf(exact) }
  }

  /** The place of the ways to go on with a word that fits a set of slots. */
  waysWith(begins: number, set: number, slots: SlotTable): number {
    return this.#pairs.get(begins, set) ?? this.#remember(begins, set, slots)
  }

  #remember(begins: number, set: number, slots: SlotTable): number {
    const phrases = this.#phrases.get(begins) ?? []
    const ways = this.#waysOf(
      phrases.filter(({ rest: [second = GAP] }) => second === GAP || slots.holds(set, second)),
    )
    this.#pairs.set(begins, set, ways)
    return ways
  }

  /** Most pairs leave the same few phrases, or none. */
  #waysOf(phrases: readonly Phrase[]): number {
    const ways = waysOf(phrases)
    const key = ways.join(' ')
    const known = this.#waysKnown.get(key)
    if (known !== undefined) return known
    const place = this.ways.add(ways)
    this.#waysKnown.set(key, place)
    return place
  }

  #placeOf(all: readonly Phrase[]): number {
    const key = all.map(({ order }) => order).join(' ')
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const seconds = all.reduce((folds, { rest: [second = GAP] }) => folds | foldedOf(second), 0)
    const open = all.filter(({ rest: [second = GAP] }) => second === GAP)
    const place = this.rows.add([seconds, this.#waysOf(open)])
    this.#places.set(key, place)
    this.#phrases.set(place, all)
    return place
  }
}

function waysOf(phrases: readonly Phrase[]): number[] {
  const ways = phrases.flatMap(({ meaning, rest, behind }) => {
    const isKnown = (rest[0] ?? GAP) !== GAP
    const unknown = isKnown ? rest.slice(1) : rest
    return [REST + unknown.length, behind, meaning, isKnown ? 2 : 1, ...unknown]
  })
  const asked = phrases.reduce((folds, { behind }) => folds | behind, 0)
  return [ways.length, asked, ...ways]
}

/** Folds the slot behind a gap right after the first word; behind two gaps anything may stand. */
export const behindGap = (slots: SlotTable, [second, third = GAP]: readonly Slot[]): number =>
  second === GAP && third !== GAP ? slots.foldedBehind(third) : SURE

const foldedOf = (slot: Slot): number => (slot === GAP ? 0 : foldedSlot(slot))
