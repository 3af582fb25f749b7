import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { greatest, is, isAlso, isPeople, isWhole } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAndOrPlus, isRest } from '#statement/word/small-words.ts'

/**
 * Adds the ranks of a sentence: «11 офіцерів, 85 рядових» make up the military of that sentence; officers beside soldiers of no
 * rank only right before them or where the sum is stated too.
 */
export function ranksIn(reading: Reading, amounts: readonly Amount[]): Figure | null {
  const officers = amounts.find(
    (a) => is(a, 'officer') && !a.approximate && (!a.part || isOfAllRanks(a, amounts)),
  )
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
  const isSummed =
    is(other, 'rank') ||
    isRightBehind(reading, officers, other) ||
    amounts.some((a) => a.value === value)
  if (!isSummed) return null
  return derived(value, 'added', [stated(reading, officers), stated(reading, other)])
}

/** «шестеро офіцерів та 18 солдатів»: who stands right behind officers is none of them. */
const isRightBehind = ({ tokens }: Reading, { span }: Amount, other: Amount): boolean =>
  other.at === span.to + 1 && !other.approximate && isAndOrPlus(tokens[span.to])

/** "Nine of those released are officers and 80 are privates and sergeants": between them all soldiers, of whom no whole is told. */
const isOfAllRanks = ({ sentence, at }: Amount, amounts: readonly Amount[]): boolean =>
  !amounts.some((a) => isWhole(a) && !is(a, 'civilian')) &&
  amounts.some(
    (a) =>
      a.sentence === sentence &&
      a.at > at &&
      !a.approximate &&
      !is(a, 'officer') &&
      hitsIn(sentence, 'rank').filter(({ from }) => from > a.at && from - a.at <= RANK_WORDS)
        .length > 1,
  )

const RANK_WORDS = 5

/** The officers, where nobody else is counted: then they are all there is. */
export function soleOfficers(reading: Reading, amounts: readonly Amount[]): Amount | null {
  const officers = amounts.filter(
    (a) => !a.part && !isAlso(a) && is(a, 'officer') && !isBesideRanks(a, amounts),
  )
  return officers.length === 0 || amounts.some((a) => isWhole(a))
    ? null
    : mostOf(reading, amounts, officers)
}

/** «Почти все рядовые и сержанты, офицеров трое»: others came too, and nobody counts them. */
const isBesideRanks = ({ sentence }: Amount, amounts: readonly Amount[]): boolean =>
  has(sentence, ['rank']) && !amounts.some((a) => a.sentence === sentence && is(a, 'rank'))

/** The women, where nobody else is counted: «108 українок повернулися з полону». */
export function soleWomen(reading: Reading, amounts: readonly Amount[]): Amount | null {
  const women = amounts.filter((a) => !a.part && is(a, 'woman') && has(a.sentence, CAME))
  return women.length === 0 || amounts.some((a) => isWhole(a) || is(a, 'man'))
    ? null
    : mostOf(reading, amounts, women)
}

const isOfAll = (a: Amount): boolean => isPeople(a) && !a.part && !is(a, 'rank')

/** The greatest of some, unless more people are counted, or told of: «98 військових: шестеро офіцерів, решта рядові». */
function mostOf(
  { tokens }: Reading,
  amounts: readonly Amount[],
  some: readonly Amount[],
): Amount | null {
  const most = greatest(some)
  if (most === null || someToken(tokens, most.at, most.sentence.to, isRest)) return null
  return amounts.some((a) => isOfAll(a) && a.value > most.value) ? null : most
}

const CAME: readonly Idea[] = ['returned', 'from_russia', 'from_ukraine', 'exchanged']
