import { isInMemory } from '#statement/day/came-dead.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement, ReviewReason } from '#statement/statement.ts'

/** «Додому повернулися 57 захисників. … Вічна пам'ять»: nobody is said to have been held, and the last words are for the dead. */
export const heldOfMourned = (
  { timeline: { reading, day } }: Findings,
  { quote }: EventStatement,
): ReviewReason[] => (isInMemory(reading) ? [hold('not_called_exchange', quote?.text ?? day)] : [])
