import type { Findings } from '#statement/figures/findings.ts'
import { has } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether all that a text counts is what it says above will be done: «Стороны условились обменять по 450
 * пленных. … «450 на 450, в три приёма», — сказал он», and no sentence tells that anybody came.
 */
export function isOnlyPromised({ amounts, pairs, evidence }: Findings): boolean {
  const { exchange, through, release } = evidence
  if (exchange.length + through.length + release.length > 0) return false
  const told = pairs.filter(({ when }) => when === 'now')
  return (
    told.length > 0 &&
    told.every(
      ({ first, second, sentence }) =>
        first === second &&
        !has(sentence, DONE_NOW) &&
        amounts.some(
          (a) => a.when === 'planned' && a.value === first && a.sentence.index < sentence.index,
        ),
    )
  )
}

const DONE_NOW: readonly Idea[] = [...LATELY, ...MOVED]
