import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isSomeOfThem } from './some-of-them.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { hold } from '#statement/review.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'

/** A headline and the sentences under it say again how many came. */
const TOP_SENTENCES = 5
/** Numbers that are small beside the whole are of some of them. */
const SHARE = 0.5

/**
 * Doubts the number of an exchange beside which another one stands in two of the first sentences: that
 * is the one the text is about («140 захисників … 140 громадян», and 214 added up from its lists).
 */
export function doubtOfRepeated({ amounts }: Findings, figures: Figures): readonly ReviewReason[] {
  const whole = figures.ua_returned?.value
  if (whole === undefined) return []
  const known = new Set(Object.values(figures).map(({ value }) => value))
  known.add(whole + (figures.ru_returned?.value ?? 0))
  // «вдома 175 воїнів і 22 важкопоранених. … Із полону повернуто 175 захисників. А понад те, поза обміном, ще 22»
  known.add(whole - (figures.ua_outside_exchange?.value ?? 0))
  const told = amounts.filter(
    (a) =>
      isNews(a) &&
      !a.part &&
      !a.approximate &&
      a.toward !== 'ru' &&
      a.value >= whole * SHARE &&
      a.sentence.place < TOP_SENTENCES &&
      !known.has(a.value) &&
      isPeople(a),
  )
  const rival = told.find(
    (a) =>
      !isSomeOfThem(a, whole, amounts) &&
      told.some((b) => b.value === a.value && b.sentence !== a.sentence),
  )
  return rival === undefined ? [] : [hold('figures_differ', `${rival.value} / ${whole}`)]
}
