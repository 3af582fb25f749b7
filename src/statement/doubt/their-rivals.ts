import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isCivil, isPeople, isWhole } from '#statement/side/head-count.ts'
import { hold } from '#statement/review.ts'
import { has, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'

/**
 * Doubts how many Russia got where the text says it by two speakers who contradict each other: «Росія повернула
 * 72. Міноборони РФ: повернуто 84 російських військових».
 */
export function doubtsOfTheirRivals(
  { amounts }: Findings,
  { ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if (theirs === undefined) return []
  const own = amounts.filter((a) => isOfTheirs(a))
  const said = own.findLast((a) => has(a.sentence, ['ru_voice']))
  const rival = own.find(
    (a) => a.sentence !== said?.sentence && a.value !== said?.value && !isOfSome(a, amounts),
  )
  if (said === undefined || rival === undefined) return []
  // «72 та ще 12 цивільних … Міноборони РФ: 84»: what parts them is counted as well.
  const isApart = amounts.some(({ value }) => value === Math.abs(said.value - rival.value))
  const isTold = [said.value, rival.value].includes(theirs.value)
  return isTold && !isApart ? [hold('figures_differ', `${rival.value} / ${said.value}`)] : []
}

/** «63 жителі області»: so many of them are told of one region. */
const isOfSome = ({ value, sentence, at }: Amount, all: readonly Amount[]): boolean =>
  has(sentence, ['local'], { from: at, to: at + OF_WORDS }) ||
  all.some((b) => b.part && b.value === value)

const OF_WORDS = 4

const isOfTheirs = (a: Amount): boolean =>
  a.toward === 'ru' &&
  isNews(a) &&
  isPeople(a) &&
  isWhole(a) &&
  !a.both &&
  !a.approximate &&
  !isCivil(a) &&
  a.sentence.place < TOP_SENTENCES
