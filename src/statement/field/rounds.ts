import type { Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isRound } from '#statement/word/spans.ts'
import type { AgreementId } from '#statement/statement.ts'

/** The days on which the rounds of Istanbul were held, as every text about them says. */
export const ROUNDS: readonly (readonly [day: string, id: AgreementId])[] = [
  ['2025-05-16', 'istanbul_may_2025'],
  ['2025-06-02', 'istanbul_june_2025'],
  ['2025-07-23', 'istanbul_july_2025'],
]

/** Finds the round that is told by its place among them: «заключённых на втором раунде», "the second round of talks". */
export function roundByPlace(
  { reading: { tokens }, day }: Timeline,
  { from, to }: Sentence,
): AgreementId | null {
  for (let at = from + 1; at < to; at += 1) {
    const place = tokens[at - 1]
    if (!isRound(tokens[at]) || place?.kind !== 'ordinal' || isSwap(tokens[at + 1])) continue
    const round = ROUNDS[place.value - 1]
    if (round !== undefined && round[0] < day) return round[1]
  }
  return null
}

/** «другий раунд обміну» is of the exchange. */
const isSwap = wordsLike(/^(?:обмін|обмен|репатріац|репатриац|передач|swap|exchange|handover)/u)
