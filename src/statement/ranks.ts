import type { Amount } from './amount.ts'
import { derived, stated } from './figure.ts'
import { greatest, is, isWhole } from './head-count.ts'
import type { Reading } from './reading.ts'
import { has } from './sentence.ts'
import type { Figure } from './statement.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Adds the ranks of a sentence: «11 офіцерів, 85 рядових» make up the military of that sentence; officers beside soldiers of no
 * rank only where the sum is stated too.
 */
export function ranksIn(reading: Reading, amounts: readonly Amount[]): Figure | null {
  const officers = amounts.find((a) => is(a, 'officer') && !a.approximate && !a.part)
  if (officers === undefined) return null
  const [other] = amounts
    .filter(
      (a) =>
        a !== officers &&
        a.sentence === officers.sentence &&
        is(a, 'rank', 'military') &&
        !is(a, 'officer'),
    )
    .toSorted((a, b) => Math.abs(a.at - officers.at) - Math.abs(b.at - officers.at))
  if (other === undefined) return null
  const value = officers.value + other.value
  if (!is(other, 'rank') && !amounts.some((a) => a.value === value)) return null
  return derived(value, 'added', [stated(reading, officers), stated(reading, other)])
}

/** The officers, where nobody else is counted: then they are all there is. */
export const soleOfficers = (amounts: readonly Amount[]): Amount | null =>
  amounts.some((a) => isWhole(a))
    ? null
    : greatest(amounts.filter((a) => !a.part && is(a, 'officer')))

/** The women, where nobody else is counted: «108 українок повернулися з полону». */
export const soleWomen = (amounts: readonly Amount[]): Amount | null =>
  amounts.some((a) => isWhole(a) || is(a, 'man'))
    ? null
    : greatest(amounts.filter((a) => !a.part && is(a, 'woman') && has(a.sentence, CAME)))

const CAME: readonly Idea[] = ['returned', 'from_russia', 'from_ukraine', 'exchanged']
