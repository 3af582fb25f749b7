import { behindGap, Beginnings, type Phrase } from './beginnings.ts'
import { COLUMNS, groundOf } from './ground.ts'
import { FOUND, foundIn, type Known } from './search.ts'
import { SlotTable } from './slot.ts'
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
export type Lexicon<Of extends Vocabularies> = Known &
  Readonly<{
    names: readonly (keyof Of & string)[]
    /** What stands in a text that says nothing. */
    nothing: Readonly<Record<string, readonly never[]>>
    words: WordTable
    /** The beginning of phrases that begin with a number. */
    numbers: number
    /** What every number fits of the slots behind a gap. */
    numbersBehind: number
    /** Which idea of which vocabulary the number of a meaning stands for. */
    meanings: readonly Meaning[]
  }>

type Meaning = Readonly<{ table: number; idea: string }>

/** Prepares vocabularies for looking up together; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Of extends Vocabularies>(vocabularies: Of): Lexicon<Of> {
  const slots = new SlotTable()
  const starts = new StemIndex<Phrase>()
  const meanings: Meaning[] = []
  let order = 0
  Object.values(vocabularies).forEach((vocabulary, table) => {
    for (const [idea, texts] of Object.entries(vocabulary)) {
      const meaning = meanings.push({ table, idea }) - 1
      for (const text of texts) {
        const [first = '', ...rest] = text.split(' ')
        if (first === '~' || first === '')
          throw new SyntaxError(`Cannot find phrase "${text}": no start`)
        const others = rest.map((word) => slots.slotFor(word))
        const phrase = { meaning, order, rest: others, behind: behindGap(slots, others) }
        for (const start of first.split('|')) starts.add(start, phrase)
        order += 1
      }
    }
  })
  const beginnings = new Beginnings(starts)
  const names = Object.keys(vocabularies)
  return {
    names,
    nothing: Object.fromEntries(names.map((name) => [name, NONE])),
    words: wordsOf(slots, beginnings),
    beginnings,
    numbers: beginnings.of('#').other,
    numbersBehind: slots.numbersBehind,
    slots,
    meanings,
  }
}

const wordsOf = (table: SlotTable, beginnings: Beginnings): WordTable =>
  new WordTable(COLUMNS, (text) => {
    const { word, other } = beginnings.of(text)
    const { slots, counted, folded, countedFolded, behind } = table.fitting(text)
    return [word, other, slots, counted, folded, countedFolded, behind]
  })

/**
 * Finds every phrase in the tokens of a span; each idea is reported once at a place, at its longest.
 * A phrase that begins in the span ends in it.
 */
export function hitsOf<Of extends Vocabularies>(
  tokens: readonly Token[],
  lexicon: Lexicon<Of>,
  span: Readonly<{ from: number; to: number }> = { from: 0, to: tokens.length },
): Hits<Of> {
  const found = foundIn(groundOf(tokens, lexicon, span), lexicon, span.to - span.from)
  const hits: Record<string, readonly Hit<string>[]> = { ...lexicon.nothing }
  const tables: Hit<string>[][] = []
  for (let at = 0; at < found.length; at += FOUND) {
    const meaning = lexicon.meanings[found[at] ?? 0]
    if (meaning === undefined) continue
    const from = span.from + (found[at + 1] ?? 0)
    const to = span.from + (found[at + 2] ?? 0)
    const table = (tables[meaning.table] ??= [])
    if (table.length === 0) hits[lexicon.names[meaning.table] ?? ''] = table
    table.push({ idea: meaning.idea, from, to })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a phrase stands under the name of its own vocabulary
  return hits as unknown as Hits<Of>
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
