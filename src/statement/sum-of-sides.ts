import type { Amount } from './amount.ts'
import { is, isWhole } from './head-count.ts'

/** Tells whether a number is the sum of both sides, which is nobody's figure: "a swap of 102 prisoners", 52 and 50. */
export const isOfBothSides = (
  a: Amount,
  own: readonly Amount[],
  other: readonly Amount[],
): boolean =>
  own.some((each) => each.both && isWhole(each) && each.value * 2 === a.value) ||
  (!is(a, 'ukrainian', 'russian', 'defender', 'military') &&
    own.some(
      (mine) =>
        isWhole(mine) &&
        !isOneOfList(mine, own) &&
        other.some((theirs) => isWhole(theirs) && mine.value + theirs.value === a.value),
    ))

/** «• одного військового, • 4 моряків, • 8 прикордонників»: no side got only that. */
const isOneOfList = ({ sentence }: Amount, own: readonly Amount[]): boolean =>
  sentence.item && own.filter((a) => a.sentence.header === sentence.header).length > 2
