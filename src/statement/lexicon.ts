import type { Token } from './token.ts'

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
  /** Phrases by their whole first word; `#` for those that begin with a number. */
  byWord: ReadonlyMap<string, readonly Phrase<Idea>[]>
  /** Phrases by the first letters of the stem they begin with: three, or two for short stems. */
  byStem: ReadonlyMap<string, readonly Phrase<Idea>[]>
  /** What was looked up before: posts say the same words again and again. */
  known: Map<string, readonly Phrase<Idea>[]>
}>

/** Prepares a vocabulary for looking up; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Idea extends string>(vocabulary: Vocabulary<Idea>): Lexicon<Idea> {
  const byWord = new Map<string, Phrase<Idea>[]>()
  const byStem = new Map<string, Phrase<Idea>[]>()
  for (const idea of ideasOf(vocabulary))
    for (const text of vocabulary[idea]) {
      const phrase = { idea, words: text.split(' ').map((word) => wordOf(word)) }
      for (const start of startsOf(text))
        addTo(start.endsWith('*') ? byStem : byWord, start, phrase)
    }
  return { byWord, byStem, known: new Map() }
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

/** Finds every phrase in the tokens; each idea is reported once at a place, at its longest. */
export function hitsOf<Idea extends string>(
  tokens: readonly Token[],
  lexicon: Lexicon<Idea>,
): Hit<Idea>[] {
  const hits: Hit<Idea>[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]
    if (token === undefined || token.kind === 'break') continue
    const first = hits.length
    for (const { idea, words } of phrasesAt(token, lexicon)) {
      const to = endOf(tokens, from + 1, words, 1)
      if (to !== -1) addLongest(hits, first, { idea, from, to })
    }
  }
  return hits
}

/** Beyond so many different words the memory is begun anew: a hostile text may invent words. */
const MOST_KNOWN = 20_000

/** The phrases whose first word is the token. */
function phrasesAt<Idea extends string>(
  token: Token,
  { byWord, byStem, known }: Lexicon<Idea>,
): readonly Phrase<Idea>[] {
  const { kind, text } = token
  const word = kind === 'number' ? '#' : text
  const before = known.get(word)
  if (before !== undefined) return before
  const stems = [text.slice(0, STEM_LETTERS), text.slice(0, STEM_LETTERS - 1)]
  const found = [
    ...(byWord.get(word) ?? []),
    ...(kind === 'word' ? stems.flatMap((stem) => byStem.get(stem) ?? []) : []),
  ].filter(({ words: [first] }) => first !== undefined && isWord(token, first))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, found)
  return found
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

function isWord(token: Token, { exact, stems, any }: Word): boolean {
  if (any === '#') return token.kind === 'number'
  if (token.kind === 'number' && exact.has('#')) return true
  return exact.has(token.text) || stems.some((stem) => token.text.startsWith(stem))
}
