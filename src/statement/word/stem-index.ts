/** What is filed under whole words and under stems («обмін*»), found by the words of a text. */
export class StemIndex<Value> {
  readonly #byWord = new Map<string, Value[]>()
  readonly #byStem = new Map<string, Value[]>()
  #longest = 0

  /** Files a value under a word, or under every word that begins with a stem. */
  add(part: string, value: Value): void {
    const isStem = part.endsWith('*')
    const key = isStem ? part.slice(0, -1) : part
    const under = isStem ? this.#byStem : this.#byWord
    const known = under.get(key)
    if (known === undefined) under.set(key, [value])
    else if (!known.includes(value)) known.push(value)
    if (isStem) this.#longest = Math.max(this.#longest, key.length)
  }

  /** Finds what is filed under the very word, in the order of filing. */
  exactly(word: string): readonly Value[] {
    return this.#byWord.get(word) ?? []
  }

  /** Finds what is filed under the stems that a word begins with, of so many letters at least and at most. */
  byStems(word: string, least = 1, most = this.#longest): Value[] {
    const found: Value[] = []
    for (let letters = least; letters <= Math.min(word.length, most); letters += 1)
      found.push(...(this.#byStem.get(word.slice(0, letters)) ?? []))
    return found
  }
}
