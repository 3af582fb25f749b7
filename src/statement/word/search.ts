import {
  ASKED,
  BEHIND,
  type Beginnings,
  KNOWN,
  LENGTH,
  MEANING,
  NOTHING,
  OPEN,
  REST,
  SECONDS,
  SIZE,
  SURE,
  WAYS,
} from './beginnings.ts'
import { BEGINS, FOLDED, LAST, MOST_SKIPPED, NEAR, ROW, SET } from './ground.ts'
import { foldedSlot, GAP, type Slot, type SlotTable } from './slot.ts'

/** What a lexicon knows of its phrases. */
export type Known = Readonly<{ beginnings: Beginnings; slots: SlotTable }>

/** What is found is three numbers: its meaning, from where, up to and without where. */
export const FOUND = 3

/** Finds the phrases in the ground of so many tokens; of two places of one meaning from one token the longer stays. */
export function foundIn(ground: Int32Array, known: Known, size: number): readonly number[] {
  const search = { ground, known, found: [] }
  for (let at = 0; at < size; at += 1) {
    const begins = ground[at * ROW + BEGINS] ?? NOTHING
    if (begins === NOTHING) continue
    const ways = waysFrom(search, begins, (at + 1) * ROW)
    const asked = known.beginnings.ways.all[ways + ASKED] ?? 0
    if ((asked & ((ground[(at + 1) * ROW + NEAR] ?? 0) | SURE)) !== 0) addFrom(search, at, ways)
  }
  return search.found
}

type Search = Readonly<{ ground: Int32Array; known: Known; found: number[] }>

/** The ways to go on from a beginning with what stands in the row behind it. */
function waysFrom({ ground, known }: Search, begins: number, row: number): number {
  const { beginnings, slots } = known
  const { all } = beginnings.rows
  // Most words are followed by one that no phrase goes on with.
  if (((all[begins + SECONDS] ?? 0) & (ground[row + FOLDED] ?? 0)) === 0)
    return all[begins + OPEN] ?? 0
  return beginnings.waysWith(begins, ground[row + SET] ?? 0, slots)
}

/** Adds what the ways to go on from a place find. */
function addFrom(search: Search, at: number, ways: number): void {
  const { all } = search.known.beginnings.ways
  const near = (search.ground[(at + 1) * ROW + NEAR] ?? 0) | SURE
  const end = ways + WAYS + (all[ways + LENGTH] ?? 0)
  for (let way = ways + WAYS; way < end; way += all[way + SIZE] ?? 0)
    if (((all[way + BEHIND] ?? 0) & near) !== 0) addWay(search, at, way)
}

function addWay(search: Search, at: number, way: number): void {
  const { all } = search.known.beginnings.ways
  const end = way + (all[way + SIZE] ?? 0)
  const to = endOf(search, at + (all[way + KNOWN] ?? 0), way + REST, end)
  if (to !== -1) addLongest(search.found, all[way + MEANING] ?? 0, at, to)
}

function addLongest(found: number[], meaning: number, from: number, to: number): void {
  for (let at = found.length - FOUND; at >= 0 && found[at + 1] === from; at -= FOUND) {
    if (found[at] !== meaning) continue
    if (to > (found[at + 2] ?? 0)) found[at + 2] = to
    return
  }
  found.push(meaning, from, to)
}

/** Where the slots of a way from one number up to another end when they stand at `from`; or -1. */
function endOf(search: Search, from: number, first: number, end: number): number {
  const { all } = search.known.beginnings.ways
  let at = from
  for (let next = first; next < end; next += 1) {
    const wanted = all[next] ?? GAP
    if (wanted === GAP) return endAfterGap(search, at, next + 1, end)
    if (!fitsAt(search, at, wanted)) return -1
    at += 1
  }
  return at
}

/** Tells whether a token fits a slot; what is behind the end fits none. */
function fitsAt({ ground, known }: Search, at: number, wanted: Slot): boolean {
  const row = at * ROW
  return (
    ((ground[row + FOLDED] ?? 0) & foldedSlot(wanted)) !== 0 &&
    known.slots.holds(ground[row + SET] ?? 0, wanted)
  )
}

function endAfterGap(search: Search, from: number, first: number, end: number): number {
  const wanted = first < end ? (search.known.beginnings.ways.all[first] ?? GAP) : GAP
  const last = Math.min(from + MOST_SKIPPED, search.ground[from * ROW + LAST] ?? -1)
  for (let at = from; at <= last; at += 1)
    if (wanted === GAP || fitsAt(search, at, wanted)) {
      const to = endOf(search, at, first, end)
      if (to !== -1) return to
    }
  return -1
}
