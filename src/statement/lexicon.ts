import { type Fitting, folded, GAP, hasSlot, type Slot, type Slots, SlotTable } from './slot.ts'
import { StemIndex } from './stem-index.ts'
import type { Token } from './token.ts'
import { onceAWord, type Word } from './word.ts'

/**
 * Phrases of one language under the ideas they stand for. In a phrase `*` at a word's end takes any
 * ending, `|` parts alternatives, `~` takes up to three words, `#` takes a number (it may stand among
 * alternatives, too).
 */
export type Vocabulary<Idea extends string> = Readonly<Record<Idea, readonly string[]>>

/** A place in the text where an idea stands: tokens `from` up to and without `to`. */
export type Hit<Idea extends string> = Readonly<{ idea: Idea; from: number; to: number }>

/** A phrase without its first word, by which it is found. */
type Phrase<Idea> = Readonly<{ idea: Idea; order: number; rest: readonly Slot[] }>

/**
 * Phrases that begin with one word, and what each goes on with: the slot of its second word, or `END`, or
 * under `AFTER_GAP` the slot behind its gap. Most phrases fail there, and nothing else is looked at.
 */
type Phrases<Idea> = Readonly<{ phrases: readonly Phrase<Idea>[]; next: readonly number[] }>
const END = -1
const AFTER_GAP = -2

/** All phrases that begin with one word, and those that may go on with any word or end there. */
type Beginning<Idea> = Phrases<Idea> &
  Readonly<{
    open: Phrases<Idea>
    /** The slots of all second words, folded. */
    seconds: number
  }>

/** What begins with a token, and which slots further on in phrases it fits. */
type Role<Idea> = Readonly<{ begins: Beginning<Idea>; fits: Slots }>

/** What a lexicon knows of a word, by what it is in a text: a word, a number, or neither (an ordinal, a mark). */
type Entry<Idea> = Readonly<{ word: Role<Idea>; number: Role<Idea>; other: Role<Idea> }>

export type Lexicon<Idea extends string> = Readonly<{ entryOf: (word: Word) => Entry<Idea> }>

/** Prepares a vocabulary for looking up; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Idea extends string>(vocabulary: Vocabulary<Idea>): Lexicon<Idea> {
  const table = new SlotTable()
  const starts = new StemIndex<Phrase<Idea>>()
  let order = 0
  for (const idea of ideasOf(vocabulary))
    for (const text of vocabulary[idea]) {
      const [first = '', ...rest] = text.split(' ')
      if (first === '~' || first === '')
        throw new SyntaxError(`Cannot find phrase "${text}": no start`)
      const phrase = { idea, order, rest: rest.map((word) => table.slotFor(word)) }
      for (const start of first.split('|')) starts.add(start, phrase)
      order += 1
    }
  const beginnings = new Beginnings(starts)
  const numbers = beginnings.of('#').other
  return {
    entryOf: onceAWord(
      shared((text) => ({ ...beginnings.of(text), ...table.fitting(text), number: numbers })),
    ),
  }
}

type Found<Idea> = Fitting & Readonly<Record<keyof Entry<Idea>, Beginning<Idea>>>

/** Most words begin nothing and fit nothing: one entry is enough for all that are alike. */
function shared<Idea>(find: (text: string) => Found<Idea>): (text: string) => Entry<Idea> {
  const known = new Map<Beginning<Idea>, Readonly<{ found: Found<Idea>; entry: Entry<Idea> }>[]>()
  return (text) => {
    const found = find(text)
    const alike = known.get(found.word) ?? []
    known.set(found.word, alike)
    const { word, other, number, slots, counted } = found
    const same = alike.find(
      ({ found: one }) => one.other === other && one.slots === slots && one.counted === counted,
    )
    if (same !== undefined) return same.entry
    const entry = {
      word: { begins: word, fits: slots },
      number: { begins: number, fits: counted },
      other: { begins: other, fits: slots },
    }
    alike.push({ found, entry })
    return entry
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a Record are its ideas
const ideasOf = <Idea extends string>(v: Vocabulary<Idea>): Idea[] => Object.keys(v) as Idea[]

/** Stems of fewer letters come after all others. */
const STEM_LETTERS = 3

/** What begins with each word; words that begin the same share it. */
class Beginnings<Idea> {
  readonly #starts: StemIndex<Phrase<Idea>>
  readonly #known = new Map<string, Beginning<Idea>>()

  constructor(starts: StemIndex<Phrase<Idea>>) {
    this.#starts = starts
  }

  of(text: string): Readonly<{ word: Beginning<Idea>; other: Beginning<Idea> }> {
    const exact = this.#starts.exactly(text)
    const long = this.#starts.byStems(text, STEM_LETTERS).toSorted((a, b) => a.order - b.order)
    const short = this.#starts.byStems(text, 1, STEM_LETTERS - 1)
    const all = new Set([...exact, ...long, ...short])
    return { word: this.#shared([...all]), other: this.#shared(exact) }
  }

  #shared(all: readonly Phrase<Idea>[]): Beginning<Idea> {
    const key = all.map(({ order }) => order).join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const open = all.filter((phrase) => nextOf(phrase) < 0)
    const seconds = folded(all.map((phrase) => nextOf(phrase)).filter((slot) => slot >= 0))
    const beginning = { ...phrasesOf(all), open: phrasesOf(open), seconds }
    this.#known.set(key, beginning)
    return beginning
  }
}

const phrasesOf = <Idea>(phrases: readonly Phrase<Idea>[]): Phrases<Idea> => ({
  phrases,
  next: phrases.map((phrase) => nextOf(phrase)),
})

function nextOf({ rest: [second, third] }: Phrase<unknown>): number {
  if (second === undefined) return END
  return second === GAP ? AFTER_GAP - (third ?? 0) : second
}

/**
 * Finds every phrase in the tokens of a span; each idea is reported once at a place, at its longest.
 * A phrase that begins in the span ends in it.
 */
export function hitsOf<Idea extends string>(
  tokens: readonly Token[],
  lexicon: Lexicon<Idea>,
  { from, to }: Readonly<{ from: number; to: number }> = { from: 0, to: tokens.length },
): Hit<Idea>[] {
  const roles = rolesOf(tokens, lexicon, from, to)
  const text = { tokens, roles, from, to }
  const hits: Hit<Idea>[] = []
  roles.forEach(({ begins }, at) => {
    // Most words begin nothing, and most are followed by one that no phrase goes on with.
    const next = roles[at + 1]?.fits.folded ?? 0
    addFrom(text, from + at, (begins.seconds & next) === 0 ? begins.open : begins, hits)
  })
  return hits
}

function rolesOf<Idea extends string>(
  tokens: readonly Token[],
  { entryOf }: Lexicon<Idea>,
  from: number,
  to: number,
): Role<Idea>[] {
  const span = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to)
  return span.map((token) => {
    const entry = entryOf(token)
    if (token.kind === 'word') return entry.word
    return token.kind === 'number' ? entry.number : entry.other
  })
}

function addFrom<Idea extends string>(
  text: Text,
  at: number,
  { phrases, next }: Phrases<Idea>,
  hits: Hit<Idea>[],
): void {
  for (let one = 0; one < next.length; one += 1) {
    if (!mayGoOn(text, at + 1, next[one] ?? END)) continue
    const phrase = phrases[one]
    const end = phrase === undefined ? -1 : endOf(text, at + 1, phrase.rest, 0)
    if (phrase !== undefined && end !== -1)
      addLongest(hits, { idea: phrase.idea, from: at, to: end })
  }
}

/** The tokens of a span, and what each of them may do in phrases, counted from the span's first. */
type Text = Readonly<{
  tokens: readonly Token[]
  roles: readonly Role<unknown>[]
  from: number
  to: number
}>

/** Of two places of one idea from one word the longer stays. */
function addLongest<Idea extends string>(hits: Hit<Idea>[], hit: Hit<Idea>): void {
  for (let at = hits.length - 1; at >= 0; at -= 1) {
    const known = hits[at]
    if (known?.from !== hit.from) break
    if (known.idea !== hit.idea) continue
    if (hit.to > known.to) hits[at] = hit
    return
  }
  hits.push(hit)
}

/** Whether what a phrase goes on with stands at a place, or behind a gap there. */
function mayGoOn(text: Text, at: number, next: number): boolean {
  if (next >= 0) return fitsAt(text, at, next)
  if (next === END) return true
  const last = Math.min(at + MOST_SKIPPED, text.to - 1)
  for (let behind = at; behind <= last; behind += 1)
    if (fitsAt(text, behind, AFTER_GAP - next)) return true
  return false
}

/** Where the rest of a phrase, from its slot `slot` on, ends when it stands at `from`; or -1. */
function endOf(text: Text, from: number, rest: readonly Slot[], slot: number): number {
  let at = from
  for (let next = slot; next < rest.length; next += 1) {
    const wanted = rest[next] ?? GAP
    if (wanted === GAP) return endAfterGap(text, at, rest, next + 1)
    if (at >= text.to || !fitsAt(text, at, wanted)) return -1
    at += 1
  }
  return at
}

function fitsAt({ roles, from }: Text, at: number, wanted: Slot): boolean {
  const role = roles[at - from]
  return role !== undefined && hasSlot(role.fits, wanted)
}

function endAfterGap(text: Text, from: number, rest: readonly Slot[], slot: number): number {
  const wanted = rest[slot] ?? GAP
  for (let at = from; at <= from + MOST_SKIPPED && at < text.to; at += 1) {
    if (wanted === GAP || fitsAt(text, at, wanted)) {
      const to = endOf(text, at, rest, slot)
      if (to !== -1) return to
    }
    if (text.tokens[at]?.kind === 'break') return -1
  }
  return -1
}

const MOST_SKIPPED = 3
