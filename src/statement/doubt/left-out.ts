import type { Amount } from '#statement/count/amount.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { onlyOthers } from '#statement/figures/with-others.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has } from '#statement/sentence/sentence.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Figure, Figures, ReviewReason } from '#statement/statement.ts'

/**
 * Doubts a sum that leaves out a number of its own row: «20 бійців, 15 нацгвардійців та 3 цивільні» may be 38 or 23,
 * «спершу 40 військових, потім ще 55 і 3 цивільних» 98 or 58.
 */
export function doubtsOfLeftOut(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const { ua_returned: whole, ua_military: soldiers, ru_returned: theirs } = figures
  if (whole?.how !== 'added') return doubtsOfOthers(findings, figures)
  const { amounts, timeline } = findings
  const { tokens } = timeline.reading
  const own = amounts.filter((a) => isStated(a) && isPeople(a))
  const added = own.filter((a) => isReadFrom(tokens, whole, a))
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

/** «Отець Богдан повернувся разом із вісьмома іншими цивільними»: he came, too, and nobody says how many that makes. */
const doubtsOfOthers = (findings: Findings, figures: Figures): readonly ReviewReason[] => {
  const others = onlyOthers(findings, figures)
  return others === null
    ? []
    : [hold('only_parts', quoteOf(findings.timeline.reading, others.span).text)]
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

/** Told of this day, of our side, and as all of those it counts. */
export const isStated = (a: Amount): boolean =>
  isNews(a) && !a.part && !a.approximate && !a.both && a.toward !== 'ru'
