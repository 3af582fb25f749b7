import type { Amount } from '#statement/count/amount.ts'
import { isNamedByTheirs, isOfTheirDead } from '#statement/side/body-sides.ts'
import { hold } from '#statement/review.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Placed } from '#statement/figures/places.ts'
import { isLessThanAnother, isOnlyTheirs } from './their-account.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isSomeOfThem } from './some-of-them.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Figure, Figures, ReviewReason } from '#statement/statement.ts'

/** Further down other transfers are told of. */
const TOP_SENTENCES = 5
/** A number that much less or more is of something else. */
const TIMES = 2
/** So few are told of one by one. */
const FEW = 10

/**
 * Doubts a number of bodies beside which the same text counts others that came: 64 on top and 74 below,
 * or a digit more. Numbers of places, of Russia's dead and what its speakers say stand apart.
 */
export function doubtsOfOtherBodies(
  findings: Findings,
  news: readonly Amount[],
  placed: readonly Placed[],
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): ReviewReason[] {
  const named = doubtsOfNamed(news, theirs)
  if (named.length > 0) return named
  if (ours?.how === 'added') return doubtsOfSwapped(news, ours.value)
  if (ours === undefined || ours.how !== 'stated' || ours.value < FEW) return []
  return doubtsOfRivals(findings, news, placed, { ours, theirs: theirs?.value ?? null })
}

/** Beside the number that Ukraine gave Moscow names another one. */
const doubtsOfNamed = (news: readonly Amount[], theirs: Figure | undefined): ReviewReason[] => {
  const named = theirs && news.find((a) => isNamedByTheirs(a, news) && a.value !== theirs.value)
  return named === undefined ? [] : [hold('figures_differ', `${named.value} / ${theirs?.value}`)]
}

function doubtsOfRivals(
  findings: Findings,
  news: readonly Amount[],
  placed: readonly Placed[],
  { ours, theirs }: Readonly<{ ours: Figure; theirs: number | null }>,
): ReviewReason[] {
  const whole = ours.value
  const listed = placed.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0)
  const isPart = (a: Amount): boolean => a.part || placed.some(({ amount }) => amount === a)
  const told = news.filter(
    (a) => mayBeAll(a) && (!isPart(a) || (isSame(a.value, whole) && listed !== whole)),
  )
  const isTold = (a: Amount): boolean => a.value === whole && !isTheirWord(a)
  const known = new Set([whole, theirs ?? whole, whole + (theirs ?? 0)])
  const rival = told.find(
    (a) =>
      !known.has(a.value) &&
      (isNear(a.value, whole) || isSlip(a.value, whole)) &&
      !(isTheirsAlone(findings, a, ours) && told.some((b) => isTold(b))) &&
      !isOnlyTheirs(findings, a, ours) &&
      !isSomeOfThem(a, whole, told) &&
      !isSum(told, a, whole),
  )
  return rival === undefined ? [] : [hold('figures_differ', `${rival.value} / ${whole}`)]
}

/** «Стороны обменялись телами: 1000 и 38»: each side got one of them, and nothing tells which. */
const doubtsOfSwapped = (news: readonly Amount[], sum: number): ReviewReason[] => {
  const swapped = news.find((a) => isOfNoSide(a))
  return swapped === undefined ? [] : [hold('figures_differ', `${swapped.value} / ${sum}`)]
}

const isOfNoSide = (a: Amount): boolean =>
  a.when === 'now' && a.toward === null && has(a.sentence, ['exchanged'])

const mayBeAll = (a: Amount): boolean =>
  a.when === 'now' &&
  !a.approximate &&
  a.toward !== 'ru' &&
  a.how !== 'implied' &&
  a.sentence.place < TOP_SENTENCES &&
  !isOfTheirDead(a)

const isTheirsAlone = (findings: Findings, a: Amount, ours: Figure): boolean =>
  isTheirWord(a) && !isLessThanAnother(findings, a, ours)

const isTheirWord = ({ sentence }: Amount): boolean =>
  has(sentence, ['ru_voice']) && !has(sentence, ['ua_voice'])

/** So near the whole no part comes. */
const isSame = (value: number, whole: number): boolean =>
  value >= whole * SAME && value <= whole / SAME

const SAME = 0.88

const isNear = (value: number, whole: number): boolean =>
  value * TIMES > whole && value < whole * TIMES

/** One digit more or less is a slip of the pen: 64 and 640. */
function isSlip(value: number, whole: number): boolean {
  const [less, more] = [value, whole].toSorted((a, b) => a - b).map(String)
  if (less === undefined || more === undefined || less.length < 2) return false
  return (
    more.length === less.length + 1 &&
    Array.from(more).some((_, at) => more.slice(0, at) + more.slice(at + 1) === less)
  )
}

/** «1200 тіл: 1100 військових та 100 цивільних»: with another number it makes up the whole, or the whole with another makes it up. */
const isSum = (told: readonly Amount[], a: Amount, whole: number): boolean =>
  told.some((b) => b !== a && [a.value + b.value, Math.abs(a.value - b.value)].includes(whole))

/** Doubts figures that a formula of the same text contradicts: «511 на 89» above 501 and 89. */
export function doubtsOfFormula(
  pairs: readonly Pair[],
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): ReviewReason[] {
  if (ours === undefined || theirs === undefined) return []
  const known = [ours.value, theirs.value]
  const pair = pairs.find(
    ({ first, second }) => first !== second && known.includes(first) !== known.includes(second),
  )
  return pair === undefined ? [] : [hold('figures_differ', `${pair.first}:${pair.second}`)]
}
