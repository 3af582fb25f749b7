import type { Amount } from '#statement/count/amount.ts'
import { is, isWhole } from '#statement/side/head-count.ts'
import { withoutHalved } from './half-of-sum.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'

/** Tells whether a number is the sum of both sides, which is nobody's figure: "a swap of 102 prisoners", 52 and 50. */
export const isOfBothSides = (
  a: Amount,
  own: readonly Amount[],
  other: readonly Amount[],
): boolean =>
  own.some((each) => each.both && each.value * 2 === a.value && isWhole(each)) ||
  (!a.both &&
    !is(a, 'ukrainian', 'russian', 'own', 'defender', 'military') &&
    !isMadeUpBeside(a, own) &&
    own.some(
      (mine) =>
        mine.value <= a.value &&
        // "246 each … 31 more … 277 came home": what either side got and more of one is that one's own sum
        other.some(
          (theirs) => !theirs.both && mine.value + theirs.value === a.value && isWhole(theirs),
        ) &&
        isWhole(mine) &&
        !isOneOfList(mine, own),
    ))

/** «302 людини: 300 військових і двоє цивільних»: soldiers and civilians of one side make it up, whatever the other one got. */
const isMadeUpBeside = (a: Amount, own: readonly Amount[]): boolean => {
  const beside = own.filter((b) => b.sentence === a.sentence && b.at > a.at && !b.both)
  return beside.some(
    (civil) =>
      is(civil, 'civilian') &&
      beside.some((b) => is(b, 'military', 'defender') && b.value + civil.value === a.value),
  )
}

/** «• одного військового, • 4 моряків, • 8 прикордонників»: no side got only that. */
const isOneOfList = ({ sentence }: Amount, own: readonly Amount[]): boolean =>
  sentence.item && own.filter((a) => a.sentence.header === sentence.header).length > 2

/** «Обменяли 292 человека: 146 с украинской стороны, 146 с российской»: whose a sum is needs no word. */
export const isSumOfEach = ({ value }: Amount, people: readonly Amount[]): boolean =>
  people.some((each) => each.both && each.value * 2 === value)

/**
 * Takes for one side's number what a sum of both is split into by whose they are: "218 people were
 * exchanged, including 108 Ukrainian women". Whoever is swapped in that sum is nobody's.
 */
export const splitBySides = (reading: Reading, counted: readonly Amount[]): readonly Amount[] => {
  const people = withoutHalved(reading, counted)
  return people.some(({ part }) => part) ? withoutSums(people) : people
}

function withoutSums(people: readonly Amount[]): readonly Amount[] {
  const sums = people.flatMap((a) => {
    const part = isOfNobody(a) ? people.find((b) => isSideOf(b, a)) : undefined
    return part === undefined ? [] : [{ value: a.value, part }]
  })
  if (sums.length === 0) return people
  return people
    .filter((a) => !isOfNobody(a) || sums.every(({ value }) => value !== a.value))
    .map((a) => (sums.some(({ part }) => part === a) ? { ...a, part: false } : a))
}

const isOfNobody = (a: Amount): boolean =>
  !a.both && !a.part && !is(a, 'ukrainian', 'russian', 'defender', 'own', 'body', 'dead')

/** Fewer or more than about a half are no side: "20 were exchanged, including 18 Ukrainians and two Britons". */
const isSideOf = (a: Amount, whole: Amount): boolean =>
  a.sentence === whole.sentence &&
  a.at > whole.at &&
  a.part &&
  is(a, 'ukrainian') !== is(a, 'russian') &&
  a.value >= whole.value * LEAST &&
  a.value <= whole.value * MOST &&
  has(a.sentence, ['exchanged'])

const LEAST = 0.3
const MOST = 0.7
