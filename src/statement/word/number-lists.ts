/** Lists of numbers that lie one behind the other in memory; each is known by its place, and none is ever taken out. */
export class NumberLists {
  /** All numbers of all lists; another array when a list was added. */
  all = new Int32Array(ROOM)
  #size = 0

  /** Adds a list and tells its place. */
  add(list: readonly number[]): number {
    const place = this.#size
    this.#size += list.length
    if (this.#size > this.all.length) {
      const larger = new Int32Array(this.#size * 2)
      larger.set(this.all)
      this.all = larger
    }
    this.all.set(list, place)
    return place
  }
}

const ROOM = 1024
