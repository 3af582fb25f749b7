import type { Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAfter } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isRound, isSpan, isTalks } from '#statement/word/spans.ts'
import type { AgreementId } from '#statement/statement.ts'

/** The days on which the rounds of Istanbul were held, as every text about them says. */
export const ROUNDS: readonly (readonly [day: string, id: AgreementId])[] = [
  ['2025-05-16', 'istanbul_may_2025'],
  ['2025-06-02', 'istanbul_june_2025'],
  ['2025-07-23', 'istanbul_july_2025'],
]

/**
 * Finds the round of talks that is told by its place among them: «заключённых на втором раунде», "the second round of
 * talks". «Другий раунд великого обміну» is one of the exchange, and "a day after the third round" only dates it.
 */
export function roundByPlace(
  { reading: { tokens }, day }: Timeline,
  { from, to }: Sentence,
): AgreementId | null {
  for (let at = from + 1; at < to; at += 1) {
    const place = tokens[at - 1]
    if (!isRound(tokens[at]) || place?.kind !== 'ordinal' || !isOfTalks(tokens, at)) continue
    const round = ROUNDS[place.value - 1]
    if (round !== undefined && round[0] < day) return round[1]
  }
  return null
}

const isOfTalks = (tokens: readonly Token[], at: number): boolean =>
  !someToken(tokens, at + 1, at + NOUN_WITHIN, isSwap) &&
  !isCountedFrom(tokens, at) &&
  (someToken(tokens, at + 1, at + NOUN_WITHIN, isTalks) ||
    someToken(tokens, Math.max(0, at - NOUN_WITHIN), at, isConcluded))

/** «за день після третього раунду», "a week after the second round" */
const isCountedFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - COUNTED_WITHIN), at)
    .some((token, step, before) => isAfter(token) && isSpan(before[step - 1]))

/** «другий раунд великого обміну», «на третьому раунді прямих переговорів» */
const NOUN_WITHIN = 5
const COUNTED_WITHIN = 5
const isConcluded = anyWord(`
  домовл* досягн* узгодж* погодж* укладен* договор* достигн* согласов* заключ{е,ё}нн* услов*
  agreed* reached* concluded* struck* made*
`)
/** «другий раунд обміну» is of the exchange. */
const isSwap = anyWord('обмін* обмен* репатріац* репатриац* передач* swap* exchange* handover*')
