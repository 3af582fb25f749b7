import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { tellsOfSpan } from '#statement/when/several-swaps.ts'

/**
 * Holds a number that a week or a month brought and no word lays on a day: «Цього тижня з полону повернулися
 * 412» may be one exchange or several.
 */
export function heldOfWeek(
  { timeline, amounts }: Findings,
  { ua_returned: people, bodies_to_ua: bodies }: Figures,
): readonly ReviewReason[] {
  const sum = amounts.find(
    ({ value, sentence, when }) =>
      when !== 'recalled' &&
      (value === people?.value || value === bodies?.value) &&
      tellsOfSpan(timeline, sentence),
  )
  return sum === undefined
    ? []
    : [hold('day_unclear', quoteOf(timeline.reading, sum.sentence).text)]
}
