import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { is, isCivil, isMilitary, isPeople } from '#statement/side/head-count.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { isForOneMan } from './explained.ts'
import { isSomeOfThem } from './some-of-them.ts'
import { isOnlyTheirs } from './their-account.ts'
import { hold } from '#statement/review.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { rowUpTo } from '#statement/sentence/adds-up.ts'
import { isGainsaidByOurs } from '#statement/side/their-word.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { EventKind, Figure, Figures, ReviewReason } from '#statement/statement.ts'

/** «майже 50» of 49 agrees; a rough number that much greater is of all, and the exact one of some. */
const GREATER = 1.25
/** Numbers so near each other are of the same thing. */
const NEAR = 0.1

/**
 * Doubts a whole beside which the same text has another one: a rough one far above it («понад 45
 * повернулися, 12 з Волині»), or an exact one right beside it (84 in the headline, 86 below).
 */
export function doubtsOfRivals(
  findings: Findings,
  kind: EventKind,
  { ua_returned, ru_returned, bodies_to_ua, bodies_to_ru }: Figures,
): readonly ReviewReason[] {
  const { timeline, amounts } = findings
  const isPeopleOnly = kind === 'prisoner_exchange'
  const ours = isPeopleOnly ? ua_returned : bodies_to_ua
  if (ours === undefined) return []
  const whole = ours.value
  const own = amounts.filter(
    (a) =>
      isNews(a) &&
      !a.part &&
      a.toward !== 'ru' &&
      a.sentence.place < TOP_SENTENCES &&
      (isPeopleOnly ? isPeople(a) : isBodies(a)),
  )
  const beside: Beside = isPeopleOnly
    ? { whole, theirs: ru_returned?.value ?? 0, within: SUM_WITHIN, most: QUOTA_FROM }
    : besideBodies(whole, bodies_to_ru)
  const rival =
    own.find((a) => isAbove(a, beside) && isAtLeast(timeline.reading.tokens, a)) ??
    own.find((a) => isRoughWhole(a, amounts, beside)) ??
    own.find(
      (a) =>
        isNearRival(a, own, amounts, whole) &&
        a.value !== whole + (bodies_to_ru?.value ?? 0) &&
        !isFormulaOnTop(a, amounts, whole, bodies_to_ru) &&
        !(isPeopleOnly && isOfSwapBeside(timeline.reading, a, whole)) &&
        !isOnlyTheirs(findings, a, ours) &&
        !isGainsaidByOurs(
          a,
          own.filter(({ value }) => value === whole),
        ),
    )
  return rival === undefined ? [] : [hold('figures_differ', `${rival.value} / ${whole}`)]
}

/** It and others make up the whole, or so many were swapped for one man alone. */
const isOfSwapBeside = (reading: Reading, a: Amount, whole: number): boolean =>
  rowUpTo(reading, a, whole) !== null || isForOneMan(reading.tokens, a)

/** «Обмен телами: 61 за 58» above «Россия получила 61, Украина — 58»: on top stand both of them, and of no side. */
const isFormulaOnTop = (
  a: Amount,
  all: readonly Amount[],
  whole: number,
  theirs: Figure | undefined,
): boolean =>
  a.value === theirs?.value &&
  a.toward === null &&
  all.some((b) => b.sentence === a.sentence && b.toward === null && b.value === whole) &&
  all.some((b) => b.sentence !== a.sentence && b.toward === 'ru' && b.value === a.value) &&
  all.some((b) => b.sentence !== a.sentence && b.toward === 'ua' && b.value === whole)

/** The whole that was read, what went to Russia, and beyond what a number is no day's. */
type Beside = Readonly<{ whole: number; theirs: number; most: number; within: number }>

const besideBodies = (whole: number, theirs: Figure | undefined): Beside => ({
  whole,
  theirs: theirs?.value ?? 0,
  within: BODIES_WITHIN,
  most: MOST_BODIES,
})

/** It stands before the exact one, near it, and is neither a quota nor the sum of both sides. */
const isRoughWhole = (
  a: Amount,
  all: readonly Amount[],
  { whole, theirs, most, within }: Beside,
): boolean =>
  a.approximate &&
  a.value > whole * GREATER &&
  a.value < most &&
  !isOfSwap(a, whole) &&
  !(theirs > 0 && Math.abs(whole + theirs - a.value) <= a.value * within) &&
  all.some(
    (b) =>
      b.value === whole &&
      !b.approximate &&
      b.at > a.at &&
      b.sentence.index - a.sentence.index <= SENTENCES_BETWEEN,
  )

/** «понад 157 …», and below only 18 are counted: the whole is none of those who are told of one by one. */
const isAbove = (a: Amount, { whole, theirs, most, within }: Beside): boolean =>
  a.approximate &&
  a.value > whole &&
  a.value < most &&
  !isOfSwap(a, whole) &&
  !(theirs > 0 && Math.abs(whole + theirs - a.value) <= a.value * within)

/** "Russia and Ukraine swapped more than 300": of both together, where one of them got less. */
const isOfSwap = ({ sentence, value, toward, both }: Amount, whole: number): boolean =>
  toward === null &&
  !both &&
  value <= whole * 2 * (1 + SUM_WITHIN) &&
  has(sentence, ['exchanged']) &&
  has(sentence, ['ukraine']) &&
  has(sentence, ['russia'])

const isAtLeast = (tokens: readonly Token[], { at }: Amount): boolean =>
  LEAST.test([at - 2, at - 1].map((one) => textAt(tokens, one)).join(' '))

const LEAST =
  /(?:понад|щонайменше|свыше|over|exceeding|(?:більше|больше|более|more)(?: ніж| як| за| чем| than)?|(?:не менше|не менш|не менее|at least))$/u

const SENTENCES_BETWEEN = 3
/** "Nearly 200 were freed": 116 of one side and 63 of the other. */
const SUM_WITHIN = 0.2
/** "More than 800 bodies were exchanged": 757 and 45. */
const BODIES_WITHIN = 0.02

function isNearRival(
  a: Amount,
  own: readonly Amount[],
  all: readonly Amount[],
  whole: number,
): boolean {
  if (a.approximate || a.value === whole || isSomeOfThem(a, whole, own)) return false
  // «Політика обміняли на 200 … 215 вернулися, 200 із них — за нього»
  if (all.some((b) => b.part && b.value === a.value)) return false
  if (Math.abs(a.value - whole) > whole * NEAR && !isSlip(a, all, whole)) return false
  const same = own.some((b) => b.value === whole && !b.approximate && isAlike(a, b))
  if (!same || isOfSum(a, own, whole) || isOfSoldiers(a, all, whole)) return false
  return !own.some((b) => b !== a && [a.value + b.value, a.value - b.value].includes(whole))
}

/** «42 захисники та двоє цивільних. … Офіцерів двоє, рядових 40»: both together are those soldiers. */
const isOfSoldiers = (a: Amount, all: readonly Amount[], whole: number): boolean =>
  a.value < whole &&
  is(a, 'rank', 'officer') &&
  all.some(
    (b) =>
      b !== a &&
      b.sentence === a.sentence &&
      all.some(
        (c) =>
          c.sentence !== a.sentence &&
          c.value === a.value + b.value &&
          is(c, 'military', 'defender'),
      ),
  )

/** «230 людей: 213 рядових і сержантів, 11 офіцерів та шестеро цивільних»: it and what follows are all. */
function isOfSum(a: Amount, own: readonly Amount[], whole: number): boolean {
  let sum = 0
  for (const b of own.slice(own.indexOf(a))) {
    sum += b.value
    if (sum >= whole) break
  }
  return sum === whole
}

/** 84 on top and 844 below, of nobody in particular: one digit more or less is a slip of the pen. */
function isSlip(a: Amount, all: readonly Amount[], whole: number): boolean {
  // Where more is counted it may be a part of a list: «254 тіла: 221 …, 25 …».
  const others = all.filter((b) => isNews(b) && b.toward !== 'ru' && b.value !== a.value)
  if (others.some((b) => b.value !== whole || b.sentence === a.sentence)) return false
  if (is(a, ...PARTS) || Math.min(a.value, whole) < SLIPPED_FROM) return false
  const [less, more] = [a.value, whole].toSorted((one, other) => one - other).map(String)
  if (less === undefined || more === undefined || more.length !== less.length + 1) return false
  return Array.from(more).some((_, at) => more.slice(0, at) + more.slice(at + 1) === less)
}

/** Fewer are told of one by one. */
const SLIPPED_FROM = 10
const PARTS: readonly Idea[] = ['officer', 'rank', 'woman', 'man', 'child', 'civilian']

const isAlike = (a: Amount, b: Amount): boolean =>
  isBodies(a) || (isCivil(a) === isCivil(b) && isMilitary(a) === isMilitary(b))
