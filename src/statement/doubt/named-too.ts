import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { isAnd, isOthers, isFurther } from '#statement/word/small-words.ts'

/**
 * Doubts a number that counts only those beside somebody named: of «Володимир Петренко та ще 24 військові»
 * 25 came.
 */
export function doubtsOfNamedToo(
  { timeline: { reading }, amounts }: Findings,
  { ua_returned: ours, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  const beside = amounts.find(
    (a) =>
      isNews(a) &&
      (a.value === ours?.value || a.value === theirs?.value) &&
      isBesideName(reading, a) &&
      isPeople(a),
  )
  return beside === undefined ? [] : [hold('wording_unknown', quoteOf(reading, beside.span).text)]
}

/** A name of two words that stand for nothing else, «та», and «ще» before the number or "other" behind it. */
function isBesideName({ tokens }: Reading, { at, sentence }: Amount): boolean {
  const isMoreBefore = isFurther(tokens[at - 1])
  if (!isMoreBefore && !isOthers(tokens[at + 1])) return false
  const join = isMoreBefore ? at - 2 : at - 1
  return (
    isAnd(tokens[join]) &&
    [join - 1, join - 2].every(
      (one) =>
        one >= sentence.from &&
        tokens[one]?.kind === 'word' &&
        tokens[one].capital &&
        !sentence.hits.some(({ from, to }) => from <= one && one < to),
    )
  )
}
