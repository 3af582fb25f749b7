import type { Hit } from '#statement/word/lexicon.ts'
import type { Marks } from '#statement/word/marks.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tokens `from` up to and without `to`. */
export type Span = Readonly<{ from: number; to: number }>

export type Sentence = Span &
  Readonly<{
    /** Its place in the text, counted from 0. */
    index: number
    /** Its place counted from the first sentence that speaks of the subject; negative before it. */
    place: number
    /** The line it stands in. */
    line: number
    /** An item of a list, or a line without a verb under a line that ends in a colon. */
    item: boolean
    /** The index of the sentence that opens the list of this item. */
    header: number | null
    clauses: readonly Span[]
    /** Where its numbers and its places in a row stand. */
    numbers: readonly number[]
    /** It says nothing but how many of whom. */
    onlyCounts: boolean
    /** Which words that rules look for stand in it (`soughtWords`). */
    marks: Marks
    hits: readonly Hit<Idea>[]
    /** The hits by their ideas. */
    byIdea: ReadonlyMap<Idea, readonly Hit<Idea>[]>
  }>

/** Whether any of the ideas stands inside the span. */
export function has(sentence: Sentence, ideas: readonly Idea[], within: Span = sentence): boolean {
  const isWhole = within === sentence
  const { from, to } = within
  for (const idea of ideas) {
    const hits = sentence.byIdea.get(idea)
    if (hits === undefined) continue
    if (isWhole) return true
    for (const hit of hits) if (hit.from >= from && hit.to <= to) return true
  }
  return false
}

/** So many sentences say what a text is about; further down it may tell of other days and other events. */
export const TOP_SENTENCES = 4

/** A headline and the sentence under it. */
export const LEAD_SENTENCES = 2

/** The hits of one idea in a sentence, in the order of the text. */
export const hitsIn = (sentence: Sentence, idea: Idea): readonly Hit<Idea>[] =>
  sentence.byIdea.get(idea) ?? NONE

const NONE: readonly Hit<Idea>[] = []

/** The clause in which a token stands. */
export const clauseAt = (sentence: Sentence, at: number): Span =>
  sentence.clauses.find(({ from, to }) => at >= from && at < to) ?? sentence
