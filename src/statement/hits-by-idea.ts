import type { Hit } from './lexicon.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * The hits of a sentence by their ideas, each idea where its hits are. A sentence holds so few ideas that
 * going through them finds one sooner than a map does, and rules ask for most in vain.
 */
export type HitsByIdea = Readonly<{
  ideas: readonly Idea[]
  hits: readonly (readonly Hit<Idea>[])[]
}>

/** Of a sentence that says nothing the vocabulary knows. */
const SILENT: HitsByIdea = { ideas: [], hits: [] }

/** Groups hits by their ideas; within each they keep the order of the text. */
export function byIdeaOf(all: readonly Hit<Idea>[]): HitsByIdea {
  if (all.length === 0) return SILENT
  const ideas: Idea[] = []
  const hits: Hit<Idea>[][] = []
  for (const hit of all) {
    const known = hits[placeOf(ideas, hit.idea)]
    if (known === undefined) {
      ideas.push(hit.idea)
      hits.push([hit])
    } else known.push(hit)
  }
  return { ideas, hits }
}

/** Finds the hits of an idea; undefined where it does not stand in the sentence. */
export const hitsOfIdea = (
  { ideas, hits }: HitsByIdea,
  idea: Idea,
): readonly Hit<Idea>[] | undefined => hits[placeOf(ideas, idea)]

/** Where an idea is among the others; behind them all where it is none of them. */
function placeOf(ideas: readonly Idea[], idea: Idea): number {
  let at = 0
  while (at < ideas.length && ideas[at] !== idea) at += 1
  return at
}
