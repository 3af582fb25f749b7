import { QUOTA_FROM } from '#statement/side/pair.ts'
import { lastsDays } from '#statement/figures/quota.ts'
import { isMutual } from '#statement/figures/mutual.ts'
import { hold } from '#statement/review.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Findings } from '#statement/figures/findings.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * «Сьогодні відбувся обмін за форматом 600 на 600»: so many are what agreements speak of, and where the text
 * counts nobody else, and speaks of no agreement and no stage, a person says whether they are of this day.
 */
export function doubtsOfQuota(
  { timeline: { reading }, pairs, amounts }: Findings,
  { ua_returned: ours, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if ((ours ?? theirs) !== undefined || lastsDays(reading)) return []
  const formula = pairs.find(
    ({ first, second, when, isAhead, sentence }) =>
      when === 'now' &&
      !isAhead &&
      first === second &&
      first >= QUOTA_FROM &&
      has(sentence, SWAPPED) &&
      !has(sentence, OF_AGREEMENT),
  )
  if (formula !== undefined) return [hold('out_of_proportion', formula.quote.text)]
  const each = amounts.find(
    (a) =>
      a.when === 'now' &&
      a.value >= QUOTA_FROM &&
      !a.part &&
      isMutual(reading, a) &&
      has(a.sentence, SWAPPED),
  )
  return each === undefined ? [] : [hold('out_of_proportion', String(each.value))]
}

const SWAPPED: readonly Idea[] = ['exchange', 'exchanged', 'happened']
const OF_AGREEMENT: readonly Idea[] = ['agreed', 'agreeing', 'stage', 'final', 'recall']
