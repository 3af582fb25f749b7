import { isOfBrigade } from '#statement/count/of-formation.ts'
import { isOfOwnUnit } from '#statement/count/of-unit.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'

/**
 * Doubts an exchange that counts nobody but many of one brigade: «Відбувся обмін. Додому повернулися 95 бійців
 * 36-ї бригади» may be all who came, and "not published" would be untrue. Of a few their brigade tells.
 */
export function doubtsOfBrigade(
  { amounts, timeline: { reading } }: Findings,
  { ua_returned: all, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if (all !== undefined || theirs !== undefined) return []
  const some = amounts.find(
    (a) =>
      a.part &&
      a.value >= MANY &&
      a.sentence.place < TOP_SENTENCES &&
      isNews(a) &&
      isPeople(a) &&
      isOfBrigade(reading.tokens, a.span) &&
      !isOfOwnUnit(reading, a),
  )
  return some === undefined ? [] : [hold('only_parts', quoteOf(reading, some.span).text)]
}

const MANY = 20
