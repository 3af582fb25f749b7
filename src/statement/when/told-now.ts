import type { Hit } from '#statement/word/lexicon.ts'
import { isNegated } from '#statement/sentence/negated.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from './when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether any of the ideas stands in a sentence as news, and as what is asked for. */
export function someNow(
  timeline: Timeline,
  sentence: Sentence,
  ideas: readonly Idea[],
  isWanted: (hit: Hit<Idea>) => boolean = any,
): boolean {
  for (const idea of ideas)
    for (const hit of hitsIn(sentence, idea))
      if (isWanted(hit) && isNow(timeline, sentence, hit.from)) return true
  return false
}

const any = (): boolean => true

/** Tells whether what stands at a token is told as news, and not denied. */
const isNow = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  if (isNegated(timeline.reading.tokens, at)) return false
  const when = whenAt(timeline, sentence, at)
  return when === 'now' || when === 'maybe_total'
}
