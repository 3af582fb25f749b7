import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { isMilitary } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { isNamedAgain } from '#statement/amount/named-again.ts'
import type { Token } from '#statement/word/token.ts'
import type { Sums } from './whole.ts'

/**
 * Tells whether the total holds those who came outside already: «повернули 197: 175 обміняли, 22 — поза обміном»,
 * "Russia got 246 back and gave 31 in goodwill; 277 are home".
 */
export const isHeld = (
  total: Figure | null,
  outside: Amount | null,
  { tokens, sentences }: Reading,
): boolean =>
  outside !== null &&
  (isOutOfWhole(tokens, outside, total) ||
    sentences.some(({ numbers }) =>
      numbers.some((at) => (tokens[at]?.value ?? 0) + outside.value === total?.value),
    ))

/** «31 пораненого з-поміж цих 277 повернуто поза обміном», "Of the 277, 31 came outside": the whole is named again. */
const isOutOfWhole = (
  tokens: readonly Token[],
  { sentence, at }: Amount,
  total: Figure | null,
): boolean =>
  sentence.numbers.some(
    (one) => one !== at && tokens[one]?.value === total?.value && isNamedAgain(tokens, one),
  )

/** «84 українці вдома. Ще 536 повернули поза обмінами»: no day brought so many so, and they are more than all who came. */
export const isOfTheWar = ({ value, sentence }: Amount, own: readonly Amount[]): boolean =>
  value >= MOST_A_DAY &&
  own.some((a) => !a.part && a.value < value && a.sentence.index < sentence.index)

const MOST_A_DAY = 200

/** Adds those who came outside to the soldiers, where all the others are soldiers: «246 воїнів, … ще 31 поранений поза обміном». */
export function withMilitary(
  reading: Reading,
  { total, military }: Sums,
  outside: Amount | null,
): Figure | null {
  if (military === null || outside === null) return military
  if (!isMilitary(outside) && !has(outside.sentence, ['wounded'], outside.span)) return military
  return military.value === total?.value && outside.value <= military.value
    ? derived(military.value + outside.value, 'added', [military, stated(reading, outside)])
    : military
}

/** Adds those who came outside to the total. */
export function withOutside(
  total: Figure | null,
  outside: Amount | null,
  reading: Reading,
): Figure | null {
  if (total === null || outside === null || outside.value > total.value) return total
  return derived(total.value + outside.value, 'added', [total, stated(reading, outside)])
}
