/** A number from a text that looks random and is the same on every machine (32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  // FNV's lowest bit is no more than a parity; these steps let every bit depend on the whole text.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Picks one of a list by a name and what is being chosen, always the same one. */
export function pick<T>(name: string, what: string, list: readonly [T, ...T[]]): T {
  return list[seedOf(`${what}/${name}`) % list.length] ?? list[0]
}

/** True in about `percent` of a hundred names. */
export const chance = (name: string, what: string, percent: number): boolean =>
  seedOf(`${what}?${name}`) % 100 < percent
