import { isAlsoOrFurther, isPlus } from '#statement/word/small-words.ts'
import { doubtsOfGotMore } from './got-more.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { isStated } from './left-out.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { oneOf } from '#statement/word/word.ts'

/** Doubts a number of bodies beside which more are told of: on top of it, or got in return. */
export const doubtsOfMoreBodies = (findings: Findings, figures: Figures): ReviewReason[] => [
  ...doubtsOfFurther(findings, figures),
  ...doubtsOfGotMore(findings, figures),
]

/** «500 тел и ещё 63 тела из моргов», "563 bodies, plus another 37": whether they are among them no word says. */
function doubtsOfFurther(
  { amounts, timeline: { reading } }: Findings,
  { bodies_to_ua: whole }: Figures,
): readonly ReviewReason[] {
  if (whole?.how !== 'stated') return []
  const told = amounts.find((a) => isBodies(a) && isReadFrom(reading.tokens, whole, a))
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
const isMore = oneOf(isAlsoOrFurther, isPlus)
