import { NumberLists } from './number-lists.ts'
import { StemIndex } from './stem-index.ts'

/** Slots are numbered; `GAP` («~») is none of them and takes up to three words. */
export type Slot = number
export const GAP: Slot = -1

/**
 * The places of the sets of slots that a word fits, and that it fits where it is a number. A set is the
 * number of its slots and then each of them. Folded into one number, two sets that have no bit in common
 * have no slot in common.
 */
export type Fitting = Readonly<{
  slots: number
  counted: number
  folded: number
  countedFolded: number
  /** Of its slots those that stand behind a gap, folded by themselves (`foldedBehind`). */
  behind: number
}>

/** The place of the set without a slot. */
export const NO_SLOTS = 0

/** The slots of a lexicon's phrases, one for each way of writing it, however many phrases hold it. */
export class SlotTable {
  /** Words fit few different sets, and those of one set share it. */
  readonly sets = new NumberLists()
  readonly #numbers = new Map<string, Slot>()
  readonly #index = new StemIndex<Slot>()
  readonly #places = new Map<string, number>()
  readonly #behind = new Map<Slot, number>()

  constructor() {
    this.#placeOf([])
  }

  /** Gives the slot for what stands at one place of a phrase. */
  slotFor(text: string): Slot {
    if (text === '~') return GAP
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const slot = this.#numbers.size
    this.#numbers.set(text, slot)
    for (const part of text === '#' ? [NUMBER] : text.split('|')) this.#index.add(part, slot)
    return slot
  }

  /**
   * Folds a slot that stands behind the gap after a first word. Only such slots are folded so: a word fits
   * few of them, and even several words together leave most phrases with a gap out.
   */
  foldedBehind(slot: Slot): number {
    const known = this.#behind.get(slot)
    if (known !== undefined) return known
    const folded = foldedSlot(this.#behind.size)
    this.#behind.set(slot, folded)
    return folded
  }

  /** What every number fits of the slots behind a gap, once all phrases are in the table. */
  get numbersBehind(): number {
    return this.#allBehind(this.#ofNumbers())
  }

  /** Finds the slots for a word, once all phrases are in the table. */
  fitting(word: string): Fitting {
    const slots = [...this.#index.exactly(word), ...this.#index.byStems(word)]
    const counted = [...slots, ...this.#ofNumbers()]
    return {
      slots: this.#placeOf(slots),
      counted: this.#placeOf(counted),
      folded: foldedSlots(slots),
      countedFolded: foldedSlots(counted),
      behind: this.#allBehind(slots),
    }
  }

  #ofNumbers(): Slot[] {
    return [...this.#index.exactly(NUMBER), ...this.#index.exactly('#')]
  }

  #allBehind(slots: readonly Slot[]): number {
    return slots.reduce((all, slot) => all | (this.#behind.get(slot) ?? 0), 0)
  }

  /** Tells whether a slot is in the set at a place. */
  holds(place: number, slot: Slot): boolean {
    const { all } = this.sets
    for (let at = place + (all[place] ?? 0); at > place; at -= 1) if (all[at] === slot) return true
    return false
  }

  #placeOf(slots: readonly Slot[]): number {
    const key = slots.join(' ')
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.sets.add([slots.length, ...slots])
    this.#places.set(key, place)
    return place
  }
}

/** No text of a token: «#» alone takes numbers, and no hash mark. */
const NUMBER = ' '

const foldedSlots = (slots: readonly Slot[]): number =>
  slots.reduce((all, slot) => all | foldedSlot(slot), 0)

/** Folds a single slot. */
export const foldedSlot = (slot: Slot): number => 1 << (slot % FOLDS)

/** As many bits as a number has that is kept without a box. */
const FOLDS = 30
