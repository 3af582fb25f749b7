import type { Amount } from '#statement/count/amount.ts'
import { clauseAt, has, hitsIn } from '#statement/sentence/sentence.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { otherSide } from '#statement/side/actor.ts'

/** Gives what went in return to the other side, whoever tells of it: «757 тел получила Украина, вернув взамен 45, сообщил депутат Госдумы». */
export const givenInReturn = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((one, index) => {
    const before = amounts[index - 1]
    return before !== undefined && before.toward !== null && isInReturn(before, one)
      ? { ...one, toward: otherSide(before.toward) }
      : one
  })

const isInReturn = (before: Amount, one: Amount): boolean =>
  before.sentence === one.sentence &&
  before.toward === one.toward &&
  !before.both &&
  !one.both &&
  !one.part &&
  one.value !== before.value &&
  isOneKind(before, one) &&
  (isSaidOf(before, one) || isBackBehind(before, one))

/** "1,000 repatriated bodies and 35 received in return": its own verb and the words of a return stand right behind the second. */
const isBackBehind = (before: Amount, { sentence, at, span }: Amount): boolean =>
  at - before.span.to <= 2 &&
  hitsIn(sentence, 'in_return').some(
    ({ from }) =>
      from >= span.to &&
      from - span.to <= 1 &&
      has(sentence, HANDED, { from: span.to - 1, to: from }),
  )

/** Bodies for bodies, people for people. */
const isOneKind = (a: Amount, b: Amount): boolean =>
  (a.kinds.has('body') || a.kinds.has('dead')) === (b.kinds.has('body') || b.kinds.has('dead'))

/** The words of a return stand in a clause of their own, with its verb, before the second: «вернув взамен 45», and not «31 в обмен на 15». */
const isSaidOf = (before: Amount, { sentence, at }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    clause.from >= before.span.to &&
    has(sentence, HANDED, clause) &&
    hitsIn(sentence, 'in_return').some(
      (hit) => hit.from >= clause.from && at - hit.to <= 1 && hit.to <= at,
    )
  )
}
