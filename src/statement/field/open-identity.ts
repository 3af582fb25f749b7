import type { Hit } from '#statement/word/lexicon.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds where a sentence says that it is still to be confirmed whose the bodies of the news are, in it or
 * right before it: «Очікуємо підтвердження ДНК», "awaiting DNA confirmation".
 */
export function openIn(
  timeline: Timeline,
  sentence: Sentence,
  words: readonly Hit<Identity>[],
): Span | null {
  const open = words.find(({ idea }) => idea === 'open')
  if (open === undefined || has(sentence, OF_OTHERS)) return null
  const told = has(sentence, BODIES) ? sentence : timeline.reading.sentences[sentence.index - 1]
  return told !== undefined && has(told, BODIES) && whenAt(timeline, told, told.from) !== 'recalled'
    ? open
    : null
}

/** Of some of them, or of the other side's. */
const OF_OTHERS = ['russian', 'to_russia', 'part', 'captive'] as const
