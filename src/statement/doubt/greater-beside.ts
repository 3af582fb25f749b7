import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import { has, LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import type { When } from '#statement/day/timeline.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'

/**
 * Doubts how many came to Ukraine where a greater number of hers stands on top and this one does not («Ukraine gets 215
 * back … he alone bought the liberty of 200 fighters»), or where only Ukraine's own speaker says a greater one
 * («Минобороны РФ: доставлены 82. Киев: 140 военных»).
 */
export function doubtsOfGreater(
  { amounts }: Findings,
  { ua_returned: whole, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if (whole?.how !== 'stated') return []
  const same = amounts.filter(({ value }) => value === whole.value)
  const known = new Set([theirs?.value, whole.value + (theirs?.value ?? 0)])
  const greater = amounts.filter(
    (a) => a.value > whole.value && a.value <= MOST_A_DAY && !known.has(a.value) && isAll(a),
  )
  const onTop = same.some((a) => isOnTop(a))
    ? undefined
    : greater.find((a) => isOnTop(a) && a.toward === 'ua' && MAY_BE_OF_DAY.has(a.when))
  const ours = same.some((a) => isSaidByOurs(a))
    ? undefined
    : greater.find((a) => isNews(a) && isSaidByOurs(a))
  const other = onTop ?? ours
  return other === undefined ? [] : [hold('figures_differ', `${other.value} / ${whole.value}`)]
}

/** What is denied or of another day is no number of this one; a sum may be. */
const MAY_BE_OF_DAY: ReadonlySet<When> = new Set<When>(['now', 'maybe_total', 'total'])

/** No day brought home more; sums of all days are greater. */
const MOST_A_DAY = 400

const isAll = (a: Amount): boolean => isPeople(a) && !a.part && !a.approximate && a.toward !== 'ru'

const isOnTop = ({ sentence: { place } }: Amount): boolean => place < LEAD_SENTENCES

const isSaidByOurs = ({ sentence }: Amount): boolean =>
  has(sentence, ['ua_voice']) && !has(sentence, ['ru_voice'])
