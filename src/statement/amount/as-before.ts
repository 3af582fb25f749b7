import type { Amount } from '#statement/count/amount.ts'
import type { When } from '#statement/day/timeline.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
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
    has(sentence, ['in_return'], { from: sentence.from, to: at }) ||
    (before.sentence === sentence &&
      isOpposite(sentence, clauseAt(sentence, before.at), clauseAt(sentence, at)))
  return isBack && !has(sentence, ['today'], { from: before.at, to: sentence.to })
    ? before.when
    : null
}
