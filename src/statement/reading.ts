import { languageOf } from './language.ts'
import { hitsOf, lexiconOf, type Hit, type Lexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { joinNumberWords } from './number-words.ts'
import type { Language, Quote } from './statement.ts'
import { tokenise, type Token } from './token.ts'
import { EN } from './vocabulary/en.ts'
import type { Idea } from './vocabulary/idea.ts'
import { RU } from './vocabulary/ru.ts'
import { UK } from './vocabulary/uk.ts'

/** Tokens `from` up to and without `to`. */
export type Span = Readonly<{ from: number; to: number }>

export type Sentence = Span &
  Readonly<{
    /** Its place in the text, counted from 0. */
    index: number
    /** The line it stands in. */
    line: number
    /** An item of a list, or a line without a verb under a line that ends in a colon. */
    item: boolean
    /** The index of the sentence that opens the list of this item. */
    header: number | null
    clauses: readonly Span[]
    hits: readonly Hit<Idea>[]
  }>

/** A post's text cut into sentences, with everything the vocabulary knows in it. */
export type Reading = Readonly<{
  given: string
  language: Language
  tokens: readonly Token[]
  sentences: readonly Sentence[]
}>

const LEXICONS: Readonly<Record<Language, Lexicon<Idea>>> = {
  uk: lexiconOf(UK),
  ru: lexiconOf(RU),
  en: lexiconOf(EN),
}

/** Reads a text as it is: no meaning yet, only words, sentences and what each word may stand for. */
export function readText(given: string): Reading {
  const even = normalise(given)
  const language = languageOf(even.text)
  const tokens = joinNumberWords(tokenise(even), language)
  const hits = unmasked(hitsOf(tokens, LEXICONS[language]))
  return { given, language, tokens, sentences: sentencesOf(tokens, hits) }
}

/** Drops what stands inside words that only look alike. */
function unmasked(hits: readonly Hit<Idea>[]): Hit<Idea>[] {
  const masks = hits.filter(({ idea }) => idea === 'noise')
  if (masks.length === 0) return [...hits]
  return hits.filter(
    ({ idea, from, to }) =>
      idea !== 'noise' &&
      !masks.some((mask) => from >= mask.from && to <= mask.to && !VOICES.has(idea)),
  )
}

/** Who speaks is told by names that the masks hide from counting. */
const VOICES: ReadonlySet<Idea> = new Set([
  'ua_voice',
  'ru_voice',
  'ukrainian',
  'russian',
  'this_year',
])

const ABBREVIATIONS = new Set(
  'тис тыс р м ім св о гр ст т п рр см напр gen lt col mr mrs dr sen rep no u s млн jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
const BULLETS = new Set(['—', '-', '•', '·', '*', '▪', '●', '▫', '➖', '✅', '–'])

function sentencesOf(tokens: readonly Token[], hits: readonly Hit<Idea>[]): Sentence[] {
  const sentences: Sentence[] = []
  let line = 0
  let nextHit = 0
  let header: number | null = null
  for (const span of spansOf(tokens)) {
    line += breaksBetween(tokens, sentences.at(-1)?.to ?? 0, span.from)
    const own: Hit<Idea>[] = []
    for (; nextHit < hits.length && (hits[nextHit]?.from ?? 0) < span.to; nextHit += 1) {
      const hit = hits[nextHit]
      if (hit !== undefined && hit.from >= span.from) own.push(hit)
    }
    const opened = sentences.at(-1)
    const item = isItem(tokens, span, opened, line)
    if (!item) header = null
    else if (opened?.item !== true) header = opened?.index ?? null
    const index = sentences.length
    sentences.push({
      ...span,
      index,
      line,
      item,
      header,
      clauses: clausesOf(tokens, span),
      hits: own,
    })
  }
  return sentences
}

const breaksBetween = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter(({ kind }) => kind === 'break').length

function isItem(
  tokens: readonly Token[],
  { from, to }: Span,
  before: Sentence | undefined,
  line: number,
): boolean {
  if (before === undefined || before.line === line)
    return before?.item === true && before.line === line
  const first = tokens[from]?.text ?? ''
  const counted = tokens[from]?.kind === 'number' && tokens[before.from]?.kind === 'number'
  const opens = tokens[before.to - 1]?.text === ':'
  const bullet = BULLETS.has(first) && to - from > 1
  return opens || bullet || counted || (before.item && tokens[before.to - 1]?.text === ';')
}

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  let from = 0
  tokens.forEach((token, at) => {
    if (token.kind === 'break') {
      if (at > from) spans.push({ from, to: at })
      from = at + 1
    } else if (endsSentence(tokens, at)) {
      spans.push({ from, to: at + 1 })
      from = at + 1
    }
  })
  if (from < tokens.length) spans.push({ from, to: tokens.length })
  return spans.filter((span) =>
    tokens.slice(span.from, span.to).some(({ kind }) => kind !== 'mark'),
  )
}

const ENDS = new Set(['.', '!', '?', '…'])

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !ENDS.has(token.text)) return false
  const before = tokens[at - 1]
  if (token.text === '.' && before !== undefined && isAbbreviation(before)) return false
  let next = at + 1
  while (tokens[next]?.kind === 'mark' && !BULLETS.has(tokens[next]?.text ?? '')) next += 1
  const follower = tokens[next]
  return follower === undefined || follower.capital || follower.kind !== 'word'
}

const isAbbreviation = ({ kind, text, suffix }: Token): boolean =>
  (kind === 'word' && (text.length === 1 || ABBREVIATIONS.has(text))) ||
  (suffix === 'words' && ABBREVIATIONS.has(text.split(' ').at(-1) ?? ''))

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')'])

function clausesOf(tokens: readonly Token[], { from, to }: Span): Span[] {
  const clauses: Span[] = []
  let start = from
  for (let at = from; at < to; at += 1) {
    if (!partsClauses(tokens, at)) continue
    if (at > start) clauses.push({ from: start, to: at })
    start = at + 1
  }
  if (start < to) clauses.push({ from: start, to })
  return clauses
}

/** A dash beside a figure («71 — з Бахмутського») holds its clause together. */
function partsClauses(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (CLAUSE_MARKS.has(text)) return true
  return text === '—' && tokens[at - 1]?.kind !== 'number' && tokens[at + 1]?.kind !== 'number'
}

/** The words of a span as published. */
export function quoteOf({ given, tokens }: Reading, { from, to }: Span): Quote {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { start, end, text: given.slice(start, end) }
}

/** Whether any of the ideas stands inside the span. */
export const has = (sentence: Sentence, ideas: readonly Idea[], within: Span = sentence): boolean =>
  sentence.hits.some(
    ({ idea, from, to }) => ideas.includes(idea) && from >= within.from && to <= within.to,
  )

/** The clause in which a token stands. */
export const clauseAt = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find(({ from, to }) => at >= from && at < to) ?? sentence
