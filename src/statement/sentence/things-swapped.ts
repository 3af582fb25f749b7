import { isOfManyGoods } from './goods.ts'
import { type Reading, speaksOf } from './reading.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import { HELD, STATES } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence says that something else is exchanged: «обмін студентами», «обмінялися речами»,
 * "school exchange". Beside a word of captivity it need not be the exchange that is told.
 */
export const namesThings = (reading: Reading, s: Sentence): boolean =>
  (has(s, ['swap_of_things']) ||
    hitsIn(s, 'exchange').some((swap) => isOfManyGoods(reading, s, swap)) ||
    (!has(s, STATES) && hitsIn(s, 'exchanged').some((swap) => isOfManyGoods(reading, s, swap)))) &&
  !has(s, HELD)

/** Tells whether several words of a text are of study, sport or money. */
export function isOfPeacetime(reading: Reading, atLeast: number): boolean {
  if (!speaksOf(reading, ['peacetime'])) return false
  const words = reading.sentences.flatMap((s) =>
    hitsIn(s, 'peacetime').map(({ from }) => reading.tokens[from]?.text),
  )
  return new Set(words).size >= atLeast
}
