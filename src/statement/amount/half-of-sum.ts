import type { Amount } from '#statement/count/amount.ts'
import { is } from '#statement/side/head-count.ts'
import { isLink } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED, STATES } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isCitizen, isHead } from '#statement/word/people.ts'
import { isPossessive } from '#statement/word/pronouns.ts'
import {
  isBack,
  isBut,
  isDashOrColon,
  isJoint,
  isNot,
  isOutOf,
  isRest,
  isStop,
  isThem,
} from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Leaves out a sum of both sides with whoever it is split into, where Ukraine by name got half of it: «Звільнено 320
 * людей: 300 військових і 20 цивільних. Україні повернули 160, Росії — 160», "302 were swapped. Ukraine got 151 of them".
 */
export function withoutHalved(reading: Reading, people: readonly Amount[]): readonly Amount[] {
  const even = people.find((half) => isAsManyOfOthers(half))
  if (even !== undefined) return people.filter((a) => !isSumOfBoth(a, even))
  const ours = people.find((half) => isSaidToBeOurs(reading, half))
  if (ours !== undefined && people.some((a) => isSumOfBoth(a, ours)))
    return people.flatMap((a) => (isSumOfBoth(a, ours) ? [] : [a === ours ? { ...a, part: false } : a])) // prettier-ignore
  const halves = people.filter(
    (a) => isGotByUkraine(a) && isBareHalf(reading, a) && !isTwice(a, people),
  )
  if (halves.length === 0) return people
  const sums = people.filter((a) => isOfNoSide(a) && halves.some((half) => isHalfOf(half, a)))
  if (sums.length === 0) return people
  return people
    .filter(
      (a) =>
        !sums.some((sum) => sum.sentence === a.sentence && a.at >= sum.at && !isSidesHalf(a, sum)),
    )
    .map((a) => (sums.some((sum) => isHalfOf(a, sum)) ? { ...a, part: false } : a))
}

/** "206 were freed, 103 of them, including 20 wounded, are Ukrainians", «206 звільнено, із них 103 — українці» */
function isSaidToBeOurs({ tokens }: Reading, { sentence, at, value, both }: Amount): boolean {
  if (both || value < HALVED_FROM) return false
  const isOfThem = [at + 1, at - 2].some((one) => isOutOf(tokens[one]) && isThem(tokens[one + 1]))
  const said = hitsIn(sentence, 'ukrainian').find(({ from }) => from > at)
  if (!isOfThem || said === undefined) return false
  const isPredicate = [0, 1].some((back) => isSaidToBe(tokens[said.from - 1 - back]))
  return isPredicate || said.from === at + 1 || (said.from === at + 3 && isThem(tokens[at + 2]))
}

const isSaidToBe = oneOf(isDashOrColon, isLink)

/** "292 are free: 146 Ukrainians and the same number of Russians": as many of the other side are told of right behind. */
const isAsManyOfOthers = ({ sentence, at, part, both, kinds }: Amount): boolean => {
  const others = OTHERS_OF.find(({ own }) => kinds.has(own) || isCalled(own, sentence, at))
  if (others === undefined || part || both) return false
  return hitsIn(sentence, 'same_number').some(
    ({ from, to }) =>
      from > at &&
      from - at <= AS_MANY_WITHIN &&
      has(sentence, others.other, { from: to, to: to + AS_MANY_WITHIN }),
  )
}

/** «146 українських» without a noun. */
const isCalled = (own: Idea, sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, own).some(({ from }) => from === at + 1)

const OTHERS_OF: readonly Readonly<{ own: Idea; other: readonly Idea[] }>[] = [
  { own: 'ukrainian', other: ['russian'] },
  { own: 'russian', other: ['ukrainian'] },
]
const AS_MANY_WITHIN = 5

const isSumOfBoth = ({ value, kinds, sentence, at }: Amount, half: Amount): boolean =>
  value === half.value * 2 &&
  at < half.at &&
  half.sentence.index - sentence.index <= 1 &&
  !OF_NATION.some((idea) => kinds.has(idea))

const OF_NATION: readonly Idea[] = ['ukrainian', 'russian', 'defender', 'own', 'body', 'dead']

const isHalfOf = (half: Amount, sum: Amount): boolean =>
  half.value * 2 === sum.value &&
  half.at > sum.at &&
  half.sentence.index - sum.sentence.index <= 1 &&
  half.span.to - half.span.from <= 2

/** «206 звільнено, із них 103 військові» is some of either side, whoever got as many. */
const isSidesHalf = (a: Amount, sum: Amount): boolean =>
  isHalfOf(a, sum) && (isGotByUkraine(a) || a.toward === 'ru')

/** Of fewer the half may be counted for any reason. */
const HALVED_FROM = 20

const isOfNoSide = (a: Amount): boolean =>
  !a.both &&
  !a.part &&
  !is(a, 'ukrainian', 'russian', 'defender', 'own', 'body', 'dead') &&
  a.value >= HALVED_FROM &&
  has(a.sentence, ['returned', 'exchanged', 'exchange']) &&
  !has(a.sentence, OF_SIDE)

const OF_SIDE: readonly Idea[] = ['to_ukraine', 'home', 'ukrainian', 'russian', 'to_russia', 'from_russia', 'captivity', 'received', 'each'] // prettier-ignore

const isGotByUkraine = (a: Amount): boolean =>
  a.toward === 'ua' &&
  !a.both &&
  !is(a, 'russian', 'body', 'dead') &&
  has(a.sentence, ['ukraine', 'to_ukraine'], { from: clauseAt(a.sentence, a.at).from, to: a.at }) &&
  has(a.sentence, ['received', 'returned', 'gave', 'to_return', 'home'])

/**
 * Nothing else is said of the half than how many it is, and of the others only that Russia got them: "Ukraine got 151 of
 * them", «Україні — 160, Росії — 160», and not «Україна отримала 40 тяжкопоранених, решта здорові», "got 151 by bus".
 */
function isBareHalf({ tokens, sentences }: Reading, half: Amount): boolean {
  const { sentence, at } = half
  if (!isRightBehind(tokens, half)) return false
  let end = at + 1
  while (end < sentence.to && isOfHeads(tokens, end)) end += 1
  if (end < sentence.to) return isBesideOthers(tokens, half, end)
  const next = sentences[sentence.index + 1]
  return (
    next === undefined ||
    !someToken(tokens, next.from, next.from + OPENING, isOthers) ||
    has(next, RUSSIAS)
  )
}

/** «84 з них, решта ще чекають», "151 of them, including 20 civilians", «103 офіцери, Росії — 103 солдати» */
function isBesideOthers(tokens: Reading['tokens'], half: Amount, end: number): boolean {
  const { sentence, at, span } = half
  if (isJoining(tokens[end]) && isSomeOf(tokens, half, end)) return true
  const behind = Math.max(end, span.to)
  return (
    isJoining(tokens[behind]) &&
    isOtherHalf(tokens, half, { from: behind, to: sentence.to }) &&
    (behind === end ||
      sentence.numbers.some((one) => one > at && tokens[one]?.value === half.value))
  )
}

/** Of those swapped, with some of them or the rest told of behind. */
const isSomeOf = (tokens: Reading['tokens'], { sentence, at }: Amount, end: number): boolean =>
  isThem(tokens[end - 1]) &&
  end - at > 2 &&
  (isOthers(tokens[end + 1]) || has(sentence, ['part'], { from: end, to: end + PART_WITHIN }))

const PART_WITHIN = 3

const OPENING = 2
const RUSSIAS: readonly Idea[] = ['russia', 'to_russia']

/** «, Росії — 160», "and Russia the rest" */
const isOtherHalf = (tokens: Reading['tokens'], { sentence, value }: Amount, rest: Span): boolean =>
  has(sentence, RUSSIAS, rest) &&
  !someToken(tokens, rest.from, rest.to, isNot) &&
  (has(sentence, ['same_number'], rest) ||
    someToken(tokens, rest.from, rest.to, (one) => one.value === value || isOthers(one)))

/** "got 151", «Україні — 160», «вернули своих 151», and not "got the first 151", «отримала лише 151». */
const isRightBehind = (tokens: Reading['tokens'], { sentence, at }: Amount): boolean => {
  const before = isPossessive(tokens[at - 1]) ? at - 2 : at - 1
  return (
    isDashOrColon(tokens[before]) ||
    isBack(tokens[before]) ||
    sentence.hits.some(({ idea, to }) => to === before + 1 && OF_GETTING.has(idea))
  )
}

const OF_GETTING: ReadonlySet<Idea> = new Set([...HANDED, ...STATES, 'to_return', 'home'])

/** «151 людину», "151 of them", «160 із них» */
const isOfHeads = (tokens: Reading['tokens'], at: number): boolean =>
  isCounted(tokens[at]) || (isOutOf(tokens[at]) && isThem(tokens[at + 1]))

const isCounted = oneOf(
  isHead,
  isThem,
  isCitizen,
  isStop,
  anyWord('людину prisoners captives pows'),
)
const isJoining = oneOf(isJoint, isBut, isDashOrColon, anyWord('; while тоді тогда'))
const isOthers = oneOf(isRest, anyWord('інші інших решту другие других остальных others other'))

/** «Україна повернула 75 із Мордовії та 75 з Ростова» */
const isTwice = (half: Amount, people: readonly Amount[]): boolean =>
  people.some(
    (a) =>
      a !== half &&
      a.when === half.when &&
      a.sentence === half.sentence &&
      a.value === half.value &&
      !has(a.sentence, ['russia', 'to_russia', 'russian'], { from: half.at, to: a.at + 1 }),
  )
