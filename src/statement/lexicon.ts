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

/** What may stand at one place of a phrase. */
type Slot = Readonly<{
  exact: ReadonlySet<string>
  stems: readonly string[]
  any: '#' | '~' | null
}>
type Phrase<Idea> = Readonly<{ idea: Idea; slots: readonly Slot[] }>

/** The phrases that begin with one word. */
type Beginning<Idea> = Readonly<{
  all: readonly Phrase<Idea>[]
  /** Those that may go on with any word, or end there. */
  open: readonly Phrase<Idea>[]
}>

/** What a lexicon knows of a word. */
type Entry<Idea> = Readonly<{
  /** What begins with it, and what begins with it where it is no word (an ordinal, a mark). */
  word: Beginning<Idea>
  other: Beginning<Idea>
  /** The slots further on in phrases that it fits. */
  slots: ReadonlySet<Slot>
}>

export type Lexicon<Idea extends string> = Readonly<{
  entryOf: (word: Word) => Entry<Idea>
  /** What begins with any number. */
  numbers: Beginning<Idea>
}>

/** Prepares a vocabulary for looking up; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Idea extends string>(vocabulary: Vocabulary<Idea>): Lexicon<Idea> {
  const byWord = new Map<string, Phrase<Idea>[]>()
  /** By the first letters of the stem they begin with: three, or two for short stems. */
  const byStem = new Map<string, Phrase<Idea>[]>()
  const slots = new Map<string, Slot>()
  for (const idea of ideasOf(vocabulary))
    for (const text of vocabulary[idea]) {
      const phrase = { idea, slots: text.split(' ').map((word) => slotFor(word, slots)) }
      for (const start of startsOf(text))
        addTo(start.endsWith('*') ? byStem : byWord, start, phrase)
    }
  const exactly = (text: string): readonly Phrase<Idea>[] => byWord.get(text) ?? []
  const formsOf = (text: string): readonly Phrase<Idea>[] =>
    [
      ...exactly(text),
      ...[STEM_LETTERS, STEM_LETTERS - 1].flatMap((n) => byStem.get(text.slice(0, n)) ?? []),
    ].filter(({ slots: [first] }) => first !== undefined && isForm(text, first))
  const entryOf = onceAWord((text): Entry<Idea> => {
    const forms = formsOf(text)
    const fitting = [...slots.values()].filter((slot) => isForm(text, slot))
    // Most words are in no phrase, and what they share need not be looked for in memory.
    if (forms.length + fitting.length === 0) return NOTHING
    return {
      word: beginningOf(forms),
      other: beginningOf(exactly(text)),
      slots: fitting.length === 0 ? NOTHING.slots : new Set(fitting),
    }
  })
  return { entryOf, numbers: beginningOf(exactly('#')) }
}

const NEVER: Beginning<never> = { all: [], open: [] }
const NOTHING: Entry<never> = { word: NEVER, other: NEVER, slots: new Set() }

function beginningOf<Idea>(all: readonly Phrase<Idea>[]): Beginning<Idea> {
  if (all.length === 0) return NEVER
  const open = all.filter(({ slots: [, second] }) => second === undefined || second.any === '~')
  return { all, open: open.length === all.length ? all : open }
}

const STEM_LETTERS = 3

function addTo<Value>(map: Map<string, Value[]>, start: string, value: Value): void {
  const key = start.endsWith('*') ? start.slice(0, -1).slice(0, STEM_LETTERS) : start
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a Record are its ideas
const ideasOf = <Idea extends string>(v: Vocabulary<Idea>): Idea[] => Object.keys(v) as Idea[]

/** One slot for each way of writing it, however many phrases hold it. */
function slotFor(text: string, slots: Map<string, Slot>): Slot {
  const known = slots.get(text) ?? slotOf(text)
  slots.set(text, known)
  return known
}

function slotOf(text: string): Slot {
  if (text === '#' || text === '~') return { exact: new Set(), stems: [], any: text }
  const parts = text.split('|')
  return {
    exact: new Set(parts.filter((part) => !part.endsWith('*'))),
    stems: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    any: null,
  }
}

function startsOf(text: string): ReadonlySet<string> {
  const first = text.split(' ')[0] ?? ''
  if (first === '~' || first === '') throw new SyntaxError(`Cannot find phrase "${text}": no start`)
  return new Set(first.split('|'))
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
  const hits: Hit<Idea>[] = []
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'break') continue
    const beginning = beginningAt(token, lexicon)
    if (beginning.all.length === 0) continue
    const phrases = mayFit(tokens[at + 1], lexicon) ? beginning.all : beginning.open
    if (phrases.length > 0) addFrom({ tokens, lexicon }, { at, to }, phrases, hits)
  }
  return hits
}

function beginningAt<Idea extends string>(
  { kind, word }: Token,
  { entryOf, numbers }: Lexicon<Idea>,
): Beginning<Idea> {
  if (kind === 'number') return numbers
  return kind === 'word' ? entryOf(word).word : entryOf(word).other
}

/** Whether a token stands anywhere but first in a phrase: most stand in none. */
const mayFit = <Idea extends string>(
  token: Token | undefined,
  { entryOf }: Lexicon<Idea>,
): boolean => token !== undefined && (token.kind === 'number' || entryOf(token.word).slots.size > 0)

type Text<Idea extends string> = Readonly<{ tokens: readonly Token[]; lexicon: Lexicon<Idea> }>

function addFrom<Idea extends string>(
  text: Text<Idea>,
  { at, to }: Readonly<{ at: number; to: number }>,
  phrases: readonly Phrase<Idea>[],
  hits: Hit<Idea>[],
): void {
  const first = hits.length
  for (const { idea, slots } of phrases) {
    const end = slots.length === 1 ? at + 1 : endOf(text, at + 1, slots, 1)
    if (end !== -1 && end <= to) addLongest(hits, first, { idea, from: at, to: end })
  }
}

/** Of two places of one idea from one word the longer stays. */
function addLongest<Idea>(
  hits: Hit<Idea & string>[],
  first: number,
  hit: Hit<Idea & string>,
): void {
  for (let at = first; at < hits.length; at += 1) {
    const known = hits[at]
    if (known?.idea !== hit.idea) continue
    if (hit.to > known.to) hits[at] = hit
    return
  }
  hits.push(hit)
}

/** Where the rest of a phrase, from its slot `slot` on, ends when it stands at `from`; or -1. */
function endOf<Idea extends string>(
  text: Text<Idea>,
  from: number,
  slots: readonly Slot[],
  slot: number,
): number {
  const wanted = slots[slot]
  if (wanted === undefined) return from
  if (wanted.any === '~') return endAfterGap(text, from, slots, slot + 1)
  const token = text.tokens[from]
  if (token === undefined || !isIn(text, token, wanted)) return -1
  return endOf(text, from + 1, slots, slot + 1)
}

function endAfterGap<Idea extends string>(
  text: Text<Idea>,
  from: number,
  slots: readonly Slot[],
  slot: number,
): number {
  for (let skip = 0; skip <= 3; skip += 1) {
    const to = endOf(text, from + skip, slots, slot)
    if (to !== -1) return to
    const kind = text.tokens[from + skip]?.kind
    if (kind === undefined || kind === 'break') return -1
  }
  return -1
}

const isIn = <Idea extends string>(
  { lexicon }: Text<Idea>,
  { kind, word }: Token,
  slot: Slot,
): boolean =>
  lexicon.entryOf(word).slots.has(slot) ||
  (kind === 'number' && (slot.any === '#' || slot.exact.has('#')))

const isForm = (text: string, { exact, stems }: Slot): boolean =>
  exact.has(text) || stems.some((stem) => text.startsWith(stem))
