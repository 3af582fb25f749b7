import {
  type Beginning,
  Beginnings,
  ENDS,
  NEXT,
  NOTHING,
  type Phrase,
  type Phrases,
} from './beginnings.ts'
import { GAP, hasSlot, type Slot, type Slots, SlotTable } from './slot.ts'
import { StemIndex } from './stem-index.ts'
import type { Token } from './token.ts'
import { WordTable } from './word.ts'

/**
 * Phrases of one language under the ideas they stand for. In a phrase `*` at a word's end takes any
 * ending, `|` parts alternatives, `~` takes up to three words, `#` takes a number (it may stand among
 * alternatives, too).
 */
export type Vocabulary<Idea extends string> = Readonly<Record<Idea, readonly string[]>>

/** Vocabularies by their names, looked up together: each idea is found among the hits of its own vocabulary. */
export type Vocabularies = Readonly<Record<string, Vocabulary<string>>>

/** What stands in a text of each vocabulary. */
export type Hits<Of extends Vocabularies> = {
  readonly [Name in keyof Of]: readonly Hit<keyof Of[Name] & string>[]
}

/** A place in the text where an idea stands: tokens `from` up to and without `to`. */
export type Hit<Idea extends string> = Readonly<{ idea: Idea; from: number; to: number }>

/** What a lexicon knows of words: the columns of its table, and what their numbers stand for. */
export type Lexicon<Of extends Vocabularies> = Known & Readonly<{ vocabularies: Of }>

type Known = Readonly<{
  words: WordTable
  beginnings: readonly Beginning[]
  /** The beginning of phrases that begin with a number. */
  numbers: number
  sets: readonly Slots[]
}>

/** What begins with a word, and with the same letters that are neither word nor number (an ordinal, a mark). */
const WORD_BEGINS = 0
const OTHER_BEGINS = 1
/** Which slots further on in phrases it fits, and which as a number; and both folded. */
const FITS = 2
const COUNTED_FITS = 3
const FITS_FOLDED = 4
const COUNTED_FITS_FOLDED = 5
/** One more than there are: with the table's own, rows of eight numbers share no line of the cache. */
const COLUMNS = 7

/** Prepares vocabularies for looking up together; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Of extends Vocabularies>(vocabularies: Of): Lexicon<Of> {
  const slots = new SlotTable()
  const starts = new StemIndex<Phrase>()
  let order = 0
  Object.values(vocabularies).forEach((vocabulary, table) => {
    for (const [idea, texts] of Object.entries(vocabulary))
      for (const text of texts) {
        const [first = '', ...rest] = text.split(' ')
        if (first === '~' || first === '')
          throw new SyntaxError(`Cannot find phrase "${text}": no start`)
        const phrase = { idea, table, order, rest: rest.map((word) => slots.slotFor(word)) }
        for (const start of first.split('|')) starts.add(start, phrase)
        order += 1
      }
  })
  return { vocabularies, ...knownOf(slots, new Beginnings(starts)) }
}

function knownOf(table: SlotTable, beginnings: Beginnings): Known {
  const words = new WordTable(COLUMNS, (text) => {
    const { word, other } = beginnings.of(text)
    const { slots, counted } = table.fitting(text)
    return [word, other, slots, counted, ...[slots, counted].map((set) => foldedOf(table, set))]
  })
  return {
    words,
    beginnings: beginnings.list,
    numbers: beginnings.of('#').other,
    sets: table.sets,
  }
}

const foldedOf = ({ sets }: SlotTable, set: number): number => sets[set]?.folded ?? 0

/**
 * Finds every phrase in the tokens of a span; each idea is reported once at a place, at its longest.
 * A phrase that begins in the span ends in it.
 */
export function hitsOf<Of extends Vocabularies>(
  tokens: readonly Token[],
  lexicon: Lexicon<Of>,
  { from, to }: Readonly<{ from: number; to: number }> = { from: 0, to: tokens.length },
): Hits<Of> {
  const text = { tokens, lexicon, to }
  const names = Object.keys(lexicon.vocabularies)
  const hits: Hit<string>[][] = names.map(() => [])
  for (let at = from; at < to; at += 1) {
    const begins = beginningAt(text, at)
    if (begins === undefined) continue
    // Most words are followed by one that no phrase goes on with.
    const { open, seconds } = begins
    const follows = foldedAt(text, at + 1)
    addFrom({ text, at, follows }, (seconds & follows) === 0 ? open : begins, hits)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a phrase stands under the name of its own vocabulary
  return Object.fromEntries(names.map((name, table) => [name, hits[table]])) as unknown as Hits<Of>
}

/** The hits that stand inside a span. */
export function hitsWithin<Idea extends string>(
  hits: readonly Hit<Idea>[],
  { from, to }: Readonly<{ from: number; to: number }>,
): readonly Hit<Idea>[] {
  for (const hit of hits)
    if (hit.from >= from && hit.to <= to)
      return hits.filter((one) => one.from >= from && one.to <= to)
  return NONE
}

const NONE: readonly never[] = []

function beginningAt({ tokens, lexicon }: Text, at: number): Beginning | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const begins =
    token.kind === 'number'
      ? lexicon.numbers
      : lexicon.words.of(token, token.kind === 'word' ? WORD_BEGINS : OTHER_BEGINS)
  return begins === NOTHING ? undefined : lexicon.beginnings[begins]
}

/** The slots that a token fits, folded; nothing beyond the span. */
function foldedAt({ tokens, lexicon: { words }, to }: Text, at: number): number {
  const token = tokens[at]
  if (at >= to || token === undefined) return 0
  return words.of(token, token.kind === 'number' ? COUNTED_FITS_FOLDED : FITS_FOLDED)
}

type Place = Readonly<{ text: Text; at: number; follows: number }>

function addFrom(
  { text, at, follows }: Place,
  { phrases, next, gaps }: Phrases,
  hits: readonly Hit<string>[][],
): void {
  const goesOn = follows | ENDS
  const near = gaps ? foldedNear(text, at + 1) : 0
  for (let one = 0; one < phrases.length; one += 1) {
    if (((next[NEXT * one] ?? 0) & goesOn) === 0 && ((next[NEXT * one + 1] ?? 0) & near) === 0)
      continue
    const phrase = phrases[one]
    const end = phrase === undefined ? -1 : endOf(text, at + 1, phrase.rest, 0)
    if (phrase !== undefined && end !== -1)
      addLongest(hits[phrase.table], { idea: phrase.idea, from: at, to: end })
  }
}

/** The slots that any token fits which may stand behind a gap, folded. */
function foldedNear(text: Text, from: number): number {
  let all = 0
  for (let at = from; at <= from + MOST_SKIPPED; at += 1) all |= foldedAt(text, at)
  return all
}

/** The tokens of a text up to and without `to`. */
type Text = Readonly<{ tokens: readonly Token[]; lexicon: Known; to: number }>

/** Of two places of one idea from one word the longer stays. */
function addLongest(hits: Hit<string>[] | undefined, hit: Hit<string>): void {
  if (hits === undefined) return
  for (let at = hits.length - 1; at >= 0; at -= 1) {
    const known = hits[at]
    if (known?.from !== hit.from) break
    if (known.idea !== hit.idea) continue
    if (hit.to > known.to) hits[at] = hit
    return
  }
  hits.push(hit)
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

function fitsAt(text: Text, at: number, wanted: Slot): boolean {
  const set = setAt(text, at)
  return set !== undefined && hasSlot(set, wanted)
}

/** The slots that a token fits; nothing beyond the span. */
function setAt({ tokens, lexicon, to }: Text, at: number): Slots | undefined {
  const token = tokens[at]
  if (at >= to || token === undefined) return undefined
  return lexicon.sets[lexicon.words.of(token, token.kind === 'number' ? COUNTED_FITS : FITS)]
}

function endAfterGap(text: Text, from: number, rest: readonly Slot[], slot: number): number {
  const wanted = rest[slot] ?? GAP
  for (let at = from; at <= from + MOST_SKIPPED && at < text.to; at += 1) {
    if (wanted === GAP || fitsAt(text, at, wanted)) {
      const to = endOf(text, at, rest, slot)
      if (to !== -1) return to
    }
    if (isEnd(text.tokens, at)) return -1
  }
  return -1
}

/** No phrase goes on beyond its sentence; a point behind a short word may be an abbreviation's. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'mark') return token?.kind === 'break'
  if (token.text !== '.') return token.text === '!' || token.text === '?'
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return next?.capital === true && before !== undefined && before.text.length > SHORT_LETTERS
}

const SHORT_LETTERS = 3
const MOST_SKIPPED = 3
