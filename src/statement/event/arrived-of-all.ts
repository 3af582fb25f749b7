import { isBodies } from '#statement/figures/bodies.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { TODAY } from '#statement/day/dated.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { UNDONE } from '#statement/vocabulary/idea-groups.ts'

/** Finds the sentence of today by which fewer bodies came than were expected: "Ukraine expected 1,000 bodies today; 887 arrived". */
export const arrivedOfAll = (
  { amounts }: Findings,
  top: readonly Sentence[],
): Sentence | undefined =>
  top.find((s) => {
    if (!has(s, TODAY) || !has(s, ['returned', 'received', 'gave'])) return false
    const bodies = amounts.filter((a) => a.sentence === s && isBodies(a))
    return bodies.some(
      (came) =>
        came.when === 'now' &&
        !has(s, UNDONE, { from: came.span.from, to: s.to }) &&
        bodies.some(({ when, value }) => when === 'planned' && value > came.value),
    )
  })
