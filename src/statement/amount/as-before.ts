import type { Amount } from '#statement/count/amount.ts'
import type { When } from '#statement/day/timeline.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOpposite } from '#statement/side/side-beside.ts'

/** «Взамен …» after a running total is the other side's total; null where none stands before. */
export const asBefore = (
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): When | null =>
  before !== undefined && isOfSum(before) && sentence.index - before.sentence.index <= 1
    ? asSum(sentence, at, before)
    : null

const isOfSum = ({ when }: Amount): boolean => when === 'total' || when === 'maybe_total'

function asSum(sentence: Sentence, at: number, before: Amount): When | null {
  const isBack =
    hitsIn(sentence, 'in_return').some((hit) => hit.to <= at && !isOfSpeaker(sentence, hit)) ||
    (before.sentence === sentence &&
      isOpposite(sentence, clauseAt(sentence, before.at), clauseAt(sentence, at)))
  return isBack && !has(sentence, ['today'], { from: before.at, to: sentence.to })
    ? before.when
    : null
}

/** "The Russian Defence Ministry, for its part, said …": who speaks next, and nothing that is given in return. */
const isOfSpeaker = (sentence: Sentence, { from }: Span): boolean =>
  [...hitsIn(sentence, 'ru_voice'), ...hitsIn(sentence, 'ua_voice')].some(
    ({ to }) => to === from || to === from - 1,
  )
