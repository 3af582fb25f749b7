import { StemIndex } from './stem-index.ts'

/** Slots are numbered; `GAP` («~») is none of them and takes up to three words. */
export type Slot = number
export const GAP: Slot = -1

/**
 * A set of slots: bit n of the whole stands for slot n. Folded into one number, two sets that have no bit
 * in common have no slot in common.
 */
export type Slots = Readonly<{ bits: Readonly<Int32Array>; folded: number }>

/** The numbers of the sets of slots that a word fits, and that it fits where it is a number. */
export type Fitting = Readonly<{ slots: number; counted: number }>

/** The slots of a lexicon's phrases, one for each way of writing it, however many phrases hold it. */
export class SlotTable {
  readonly #numbers = new Map<string, Slot>()
  readonly #index = new StemIndex<Slot>()
  /** Words fit few different sets, and those of one set share it. */
  readonly sets: Slots[] = []
  readonly #setNumbers = new Map<string, number>()

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

  /** Finds the slots for a word, once all phrases are in the table. */
  fitting(word: string): Fitting {
    const slots = [...this.#index.exactly(word), ...this.#index.byStems(word)]
    const ofNumbers = [...this.#index.exactly(NUMBER), ...this.#index.exactly('#')]
    return { slots: this.#setOf(slots), counted: this.#setOf([...slots, ...ofNumbers]) }
  }

  #setOf(slots: readonly Slot[]): number {
    const key = slots.join(' ')
    const known = this.#setNumbers.get(key)
    if (known !== undefined) return known
    const bits = new Int32Array((this.#numbers.size + BITS) / BITS)
    for (const slot of slots)
      bits[slot >> SHIFT] = (bits[slot >> SHIFT] ?? 0) | (1 << (slot & LAST))
    this.#setNumbers.set(key, this.sets.length)
    return this.sets.push({ bits, folded: folded(slots) }) - 1
  }
}

/** No text of a token: «#» alone takes numbers, and no hash mark. */
const NUMBER = ' '

const BITS = 32
const LAST = 31
const SHIFT = 5

/** Folds a set of slots into one small number. */
const folded = (slots: readonly Slot[]): number =>
  slots.reduce((all, slot) => all | foldedSlot(slot), 0)

/** Folds a single slot. */
export const foldedSlot = (slot: Slot): number => 1 << (slot % FOLDS)

/** As many bits as a number has that is kept without a box. */
const FOLDS = 30

/** Tells whether a slot is in a set. */
export const hasSlot = ({ bits }: Slots, slot: Slot): boolean =>
  (((bits[slot >> SHIFT] ?? 0) >>> (slot & LAST)) & 1) === 1
