import type { Token } from './token.ts'
import { onceAWord } from './word.ts'

/**
 * Phrases of one language under the ideas they stand for. In a phrase `*` at a word's end takes any
 * ending, `|` parts alternatives, `~` takes up to three words, `#` takes a number (it may stand among
 * alternatives, too).
 */
export type Vocabulary<Idea extends string> = Readonly<Record<Idea, readonly string[]>>

/** A place in the text where an idea stands: tokens `from` up to and without `to`. */
export type Hit<Idea extends string> = Readonly<{ idea: Idea; from: number; to: number }>

type Word = Readonly<{
  exact: ReadonlySet<string>
  stems: readonly string[]
  any: '#' | '~' | null
}>
type Phrase<Idea> = Readonly<{ idea: Idea; words: readonly Word[] }>

export type Lexicon<Idea extends string> = Readonly<{
  /** The phrases that begin with a token. */
  from: (token: Token) => readonly Phrase<Idea>[]
}>

/** Prepares a vocabulary for looking up; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Idea extends string>(vocabulary: Vocabulary<Idea>): Lexicon<Idea> {
  const byWord = new Map<string, Phrase<Idea>[]>()
  /** By the first letters of the stem they begin with: three, or two for short stems. */
  const byStem = new Map<string, Phrase<Idea>[]>()
  for (const idea of ideasOf(vocabulary))
    for (const text of vocabulary[idea]) {
      const phrase = { idea, words: text.split(' ').map((word) => wordOf(word)) }
      for (const start of startsOf(text))
        addTo(start.endsWith('*') ? byStem : byWord, start, phrase)
    }
  const exactly = (text: string): readonly Phrase<Idea>[] => byWord.get(text) ?? []
  const figures = onceAWord(exactly)
  const words = onceAWord((text) =>
    [
      ...exactly(text),
      ...[STEM_LETTERS, STEM_LETTERS - 1].flatMap((n) => byStem.get(text.slice(0, n)) ?? []),
    ].filter(({ words: [first] }) => first !== undefined && isForm(text, first)),
  )
  const numbers = exactly('#')
  const from = ({ kind, word }: Token): readonly Phrase<Idea>[] => {
    if (kind === 'number') return numbers
    return kind === 'word' ? words(word) : figures(word)
  }
  return { from }
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

function wordOf(text: string): Word {
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
    const phrases = lexicon.from(token)
    if (phrases.length > 0) addFrom({ tokens, at, to }, phrases, hits)
  }
  return hits
}

type Site = Readonly<{ tokens: readonly Token[]; at: number; to: number }>

function addFrom<Idea extends string>(
  { tokens, at, to }: Site,
  phrases: readonly Phrase<Idea>[],
  hits: Hit<Idea>[],
): void {
  const first = hits.length
  for (const { idea, words } of phrases) {
    const end = words.length === 1 ? at + 1 : endOf(tokens, at + 1, words, 1)
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

/** Where the rest of a phrase, from its word `word` on, ends when it stands at `from`; or -1. */
function endOf(
  tokens: readonly Token[],
  from: number,
  words: readonly Word[],
  word: number,
): number {
  const wanted = words[word]
  if (wanted === undefined) return from
  if (wanted.any === '~') return endAfterGap(tokens, from, words, word + 1)
  const token = tokens[from]
  if (token === undefined || !isWord(token, wanted)) return -1
  return endOf(tokens, from + 1, words, word + 1)
}

function endAfterGap(
  tokens: readonly Token[],
  from: number,
  words: readonly Word[],
  word: number,
): number {
  for (let skip = 0; skip <= 3; skip += 1) {
    const to = endOf(tokens, from + skip, words, word)
    if (to !== -1) return to
    const kind = tokens[from + skip]?.kind
    if (kind === undefined || kind === 'break') return -1
  }
  return -1
}

function isWord({ kind, text }: Token, word: Word): boolean {
  if (word.any === '#') return kind === 'number'
  if (kind === 'number' && word.exact.has('#')) return true
  return isForm(text, word)
}

const isForm = (text: string, { exact, stems }: Word): boolean =>
  exact.has(text) || stems.some((stem) => text.startsWith(stem))
