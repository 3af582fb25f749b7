import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { doubtsOfBrigade } from './of-brigade.ts'
import { doubtsOfQuota } from './quota-doubts.ts'
import { hold } from '#statement/review.ts'
import { has } from '#statement/sentence/sentence.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Figure, Figures, ReviewReason } from '#statement/statement.ts'
import type { Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Doubts what was added up from a row, a formula that nothing was read from, and those of one brigade alone. */
export const doubtsOfSums = (findings: Findings, figures: Figures): readonly ReviewReason[] => [
  ...doubtsOfQuota(findings, figures),
  ...doubtsOfLeftOut(findings, figures),
  ...doubtsOfBrigade(findings, figures),
]

/**
 * Doubts a sum that leaves out a number of its own row: «20 бійців, 15 нацгвардійців та 3 цивільні» may be 38 or 23,
 * «спершу 40 військових, потім ще 55 і 3 цивільних» 98 or 58.
 */
function doubtsOfLeftOut(
  { amounts, timeline: { reading } }: Findings,
  { ua_returned: whole, ua_military: soldiers, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if (whole?.how !== 'added') return []
  const { tokens } = reading
  const own = amounts.filter((a) => isStated(a) && isPeople(a))
  const added = own.filter((a) => isIn(tokens, whole, a))
  const told = [soldiers?.value, ...added.map(({ value }) => value)]
  const left = own.find(
    (a) =>
      a.value < whole.value &&
      a.value !== soldiers?.value &&
      a.value !== theirs?.value &&
      isCountedApart(a) &&
      !isOfRanks(amounts, a, told) &&
      (added.includes(a)
        ? isTakenFrom(a, soldiers)
        : isBefore(added, a) && !added.some((b) => b.value === a.value)),
  )
  return left === undefined ? [] : [hold('figures_differ', `${left.value} / ${whole.value}`)]
}

const isCountedApart = ({ how, sentence }: Amount): boolean =>
  how !== 'implied' && !has(sentence, ['part', 'each'])

/** «звільнено 173 рядових і сержантів, 14 офіцерів та двох цивільних»: officers, and whom they make up a number of soldiers with. */
const isOfRanks = (
  amounts: readonly Amount[],
  a: Amount,
  soldiers: readonly (number | undefined)[],
): boolean =>
  a.kinds.has('officer') ||
  amounts.some(
    (b) =>
      b.sentence === a.sentence && b.kinds.has('officer') && soldiers.includes(a.value + b.value),
  )

/** It stands in the row, and not behind it. */
const isBefore = (added: readonly Amount[], { sentence, at }: Amount): boolean =>
  added.some((b) => b.sentence === sentence && b.at > at)

/** «20 військових, 15 жінок і 3 цивільні»: as many soldiers as are told, and by a difference another number of them. */
const isTakenFrom = (a: Amount, soldiers: Figure | undefined): boolean =>
  soldiers?.how === 'subtracted' && a.kinds.has('military')

const isStated = (a: Amount): boolean =>
  isNews(a) && !a.part && !a.approximate && !a.both && a.toward !== 'ru'

const isIn = (tokens: readonly Token[], { quotes }: Figure, { at }: Amount): boolean => {
  const { start = -1 } = tokens[at] ?? {}
  return quotes.some((quote) => quote.start <= start && start < quote.end)
}

/** «500 тел и ещё 63 тела из моргов», "563 bodies, plus another 37": whether they are among them no word says. */
export function doubtsOfMoreBodies(
  { amounts, timeline: { reading } }: Findings,
  { bodies_to_ua: whole }: Figures,
): readonly ReviewReason[] {
  if (whole?.how !== 'stated') return []
  const told = amounts.find((a) => isBodies(a) && isIn(reading.tokens, whole, a))
  const more = amounts.find(
    (a) =>
      told !== undefined &&
      isStated(a) &&
      isBodies(a) &&
      a.sentence === told.sentence &&
      a.at > told.at &&
      a.value < told.value &&
      [1, 2].some((back) => isMore(reading.tokens[a.at - back])) &&
      a.at - told.at <= NEAR,
  )
  return more === undefined ? [] : [hold('figures_differ', `${whole.value} + ${more.value}`)]
}

const NEAR = 6
const isMore = wordsLike(/^(?:ще|іще|також|ещё|еще|также|another|plus|also)$/u)
