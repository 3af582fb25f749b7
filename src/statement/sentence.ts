import type { Hit } from './lexicon.ts'
import type { Idea } from './vocabulary/idea.ts'

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

/** Whether any of the ideas stands inside the span. */
export const has = (sentence: Sentence, ideas: readonly Idea[], within: Span = sentence): boolean =>
  sentence.hits.some(
    ({ idea, from, to }) => ideas.includes(idea) && from >= within.from && to <= within.to,
  )

/** The clause in which a token stands. */
export const clauseAt = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find(({ from, to }) => at >= from && at < to) ?? sentence
