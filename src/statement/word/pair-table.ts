/** Numbers by pairs of numbers, each of which is 0 or more; beyond so many pairs it forgets them all. */
export class PairTable {
  readonly #spots = new Int32Array(SPOTS * SPOT)
  #size = 0

  get(one: number, other: number): number | undefined {
    const spot = this.#spotOf(one, other)
    return this.#spots[spot] === 0 ? undefined : this.#spots[spot + 2]
  }

  set(one: number, other: number, value: number): void {
    if (this.#size >= MOST) {
      this.#spots.fill(0)
      this.#size = 0
    }
    this.#spots.set([one + 1, other, value], this.#spotOf(one, other))
    this.#size += 1
  }

  /** Where a pair stands, or the first free spot behind those that share its beginning. */
  #spotOf(one: number, other: number): number {
    const spots = this.#spots
    const mixed = Math.imul(Math.imul(one, SPREAD) ^ other, SPREAD)
    for (let at = (mixed ^ (mixed >>> 15)) & (SPOTS - 1); ; at = (at + 1) & (SPOTS - 1)) {
      const spot = at * SPOT
      if (spots[spot] === 0 || (spots[spot] === one + 1 && spots[spot + 1] === other)) return spot
    }
  }
}

/** A spot has both numbers, the first counted from 1, and the value. */
const SPOT = 3
const SPOTS = 1 << 14
const MOST = SPOTS / 2
/** The prime of the FNV hash. */
const SPREAD = 0x01000193
