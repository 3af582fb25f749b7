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
    /** The ideas of the hits, folded (`foldedIdea`): most of what a rule asks for is not among them. */
    folded: number
  }>

/** Folds an idea into one bit of a number; some ideas share a bit. */
export const foldedIdea = (idea: Idea): number => 1 << (idea.length * 5 + idea.charCodeAt(0) * 17)

/** Whether any of the ideas stands inside the span. */
export function has(sentence: Sentence, ideas: readonly Idea[], within: Span = sentence): boolean {
  for (const idea of ideas)
    if ((sentence.folded & foldedIdea(idea)) !== 0 && isAmong(sentence.hits, idea, within))
      return true
  return false
}

function isAmong(hits: readonly Hit<Idea>[], idea: Idea, { from, to }: Span): boolean {
  for (const hit of hits) if (hit.idea === idea && hit.from >= from && hit.to <= to) return true
  return false
}

/** So many sentences say what a text is about; further down it may tell of other days and other events. */
export const TOP_SENTENCES = 4

/** A headline and the sentence under it. */
export const LEAD_SENTENCES = 2

/** The hits of one idea in a sentence, in the order of the text. */
export const hitsIn = ({ folded, hits }: Sentence, idea: Idea): readonly Hit<Idea>[] =>
  (folded & foldedIdea(idea)) === 0 ? NONE : hits.filter((hit) => hit.idea === idea)

const NONE: readonly Hit<Idea>[] = []

/** The clause in which a token stands. */
export function clauseAt(sentence: Sentence, at: number): Span {
  for (const clause of sentence.clauses) if (at >= clause.from && at < clause.to) return clause
  return sentence
}
