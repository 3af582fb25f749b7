import { hold } from '#statement/review.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'

/**
 * Doubts a repatriation that counts nobody who came to Ukraine: reports of this very day do, all others
 * tell of the bodies for another reason.
 */
export function doubtsOfNoNumber(
  { reading, basis, day }: Timeline,
  { bodies_to_ua, bodies_to_ru }: Figures,
): readonly ReviewReason[] {
  if (bodies_to_ua !== undefined || (bodies_to_ru?.value ?? 0) >= FEW) return []
  const isOfDay = reading.sentences.some((s) => s.place < 2 && has(s, ['today', 'tonight']))
  return isOfDay || basis === 'explicit' ? [] : [hold('day_unclear', day)]
}

/** Fewer bodies alone are told of for what they were: «три тіла росіян повернено до РФ». */
const FEW = 10
