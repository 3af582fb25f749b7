import type { Token } from './token.ts'

/**
 * Phrases of one language under the ideas they stand for. In a phrase `*` at a word's end takes any
 * ending, `|` parts alternatives, `~` takes up to three words, `#` takes a number.
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
  /** Phrases by the first two letters of their first word. */
  byStart: ReadonlyMap<string, readonly Phrase<Idea>[]>
}>

/** Prepares a vocabulary for looking up; throws SyntaxError for a phrase that can never be found. */
export function lexiconOf<Idea extends string>(vocabulary: Vocabulary<Idea>): Lexicon<Idea> {
  const byStart = new Map<string, Phrase<Idea>[]>()
  for (const idea of ideasOf(vocabulary))
    for (const text of vocabulary[idea]) addPhrase(byStart, idea, text)
  return { byStart }
}

function addPhrase<Idea>(byStart: Map<string, Phrase<Idea>[]>, idea: Idea, text: string): void {
  const phrase = { idea, words: text.split(' ').map((word) => wordOf(word)) }
  for (const start of startsOf(text)) byStart.set(start, [...(byStart.get(start) ?? []), phrase])
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
  if (first === '#') return new Set(['#'])
  return new Set(first.split('|').map((word) => word.replace('*', '').slice(0, 2)))
}

/** Finds every phrase in the tokens; each idea is reported once at a place, at its longest. */
export function hitsOf<Idea extends string>(
  tokens: readonly Token[],
  { byStart }: Lexicon<Idea>,
): Hit<Idea>[] {
  const hits: Hit<Idea>[] = []
  tokens.forEach((token, from) => {
    if (token.kind === 'break') return
    const start = token.kind === 'number' ? '#' : token.text.slice(0, 2)
    const longest = new Map<Idea, number>()
    for (const phrase of byStart.get(start) ?? []) {
      const to = endOf(tokens, from, phrase.words)
      if (to > (longest.get(phrase.idea) ?? -1)) longest.set(phrase.idea, to)
    }
    for (const [idea, to] of longest) hits.push({ idea, from, to })
  })
  return hits
}

/** Where the phrase that begins at `from` ends, or -1. */
function endOf(tokens: readonly Token[], from: number, words: readonly Word[], word = 0): number {
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
  return exact.has(token.text) || stems.some((stem) => token.text.startsWith(stem))
}
