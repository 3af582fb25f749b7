import type { Amount } from './amount.ts'
import { isBodies } from './bodies.ts'
import { type Findings, isNews } from './findings.ts'
import { isCivil, isMilitary, isPeople } from './head-count.ts'
import { QUOTA_FROM } from './pair.ts'
import { MANY_BODIES } from './gate.ts'
import { hold } from './review.ts'
import { has } from './sentence.ts'
import { textAt, type Token } from './token.ts'
import type { EventKind, Figures, ReviewReason } from './statement.ts'

/** What all who came are told of with stands near the top. */
const TOP_SENTENCES = 4
/** «майже 50» of 49 agrees; a rough number that much greater is of all, and the exact one of some. */
const GREATER = 1.25
/** Numbers so near each other are of the same thing. */
const NEAR = 0.1

/**
 * Doubts a whole beside which the same text has another one: a rough one far above it («понад 45
 * повернулися, 12 з Волині»), or an exact one right beside it (84 in the headline, 86 below).
 */
export function doubtsOfRivals(
  { timeline, amounts }: Findings,
  kind: EventKind,
  { ua_returned, ru_returned, bodies_to_ua, bodies_to_ru }: Figures,
): readonly ReviewReason[] {
  const isPeopleOnly = kind === 'prisoner_exchange'
  const whole = (isPeopleOnly ? ua_returned : bodies_to_ua)?.value
  if (whole === undefined) return []
  const own = amounts.filter(
    (a) =>
      isNews(a) &&
      !a.part &&
      a.toward !== 'ru' &&
      a.sentence.place < TOP_SENTENCES &&
      (isPeopleOnly ? isPeople(a) : isBodies(a)),
  )
  const rival =
    own.find(
      (a) =>
        isAtLeast(timeline.reading.tokens, a) &&
        isAbove(a, { whole, theirs: ru_returned?.value ?? 0 }),
    ) ??
    own.find((a) => isRoughWhole(a, amounts, { whole, theirs: ru_returned?.value ?? 0 })) ??
    own.find(
      (a) =>
        isNearRival(a, own, whole) &&
        a.value !== whole + (bodies_to_ru?.value ?? 0) &&
        !isOtherSides(a, own, whole),
    )
  return rival === undefined ? [] : [hold('figures_differ', `${rival.value} / ${whole}`)]
}

/** It stands before the exact one, near it, and is neither a quota nor the sum of both sides. */
const isRoughWhole = (
  a: Amount,
  all: readonly Amount[],
  { whole, theirs }: Readonly<{ whole: number; theirs: number }>,
): boolean =>
  a.approximate &&
  a.value > whole * GREATER &&
  a.value < (isBodies(a) ? MANY_BODIES : QUOTA_FROM) &&
  !(theirs > 0 && Math.abs(whole + theirs - a.value) <= a.value * SUM_WITHIN) &&
  all.some(
    (b) =>
      b.value === whole &&
      !b.approximate &&
      b.at > a.at &&
      b.sentence.index - a.sentence.index <= SENTENCES_BETWEEN,
  )

/** «понад 157 …», and below only 18 are counted: the whole is none of those who are told of one by one. */
const isAbove = (
  a: Amount,
  { whole, theirs }: Readonly<{ whole: number; theirs: number }>,
): boolean =>
  a.approximate &&
  a.value > whole &&
  a.value < (isBodies(a) ? MANY_BODIES : QUOTA_FROM) &&
  !(theirs > 0 && Math.abs(whole + theirs - a.value) <= a.value * SUM_WITHIN)

const isAtLeast = (tokens: readonly Token[], { at }: Amount): boolean =>
  LEAST.test([at - 2, at - 1].map((one) => textAt(tokens, one)).join(' '))

const LEAST =
  /(?:понад|щонайменше|свыше|over|exceeding|(?:більше|больше|более|more)(?: ніж| як| за| чем| than)?|(?:не менше|не менш|не менее|at least))$/u

const SENTENCES_BETWEEN = 3
/** "Nearly 200 were freed": 116 of one side and 63 of the other. */
const SUM_WITHIN = 0.2

function isNearRival(a: Amount, own: readonly Amount[], whole: number): boolean {
  if (a.approximate || a.value === whole || Math.abs(a.value - whole) > whole * NEAR) return false
  // Moscow's number of Ukraine's people stands behind Kyiv's own.
  const isTheirs = has(a.sentence, ['ru_voice']) && !has(a.sentence, ['ua_voice'])
  if (isTheirs && own.some((b) => b.value === whole && has(b.sentence, ['ua_voice']))) return false
  const same = own.some((b) => b.value === whole && !b.approximate && isAlike(a, b))
  if (!same || isOfSum(a, own, whole)) return false
  return !own.some((b) => b !== a && [a.value + b.value, a.value - b.value].includes(whole))
}

/** «Російські джерела пишуть про 1000 тіл»: what the other side says stands beside Ukraine's own figure. */
const isOtherSides = (a: Amount, own: readonly Amount[], whole: number): boolean =>
  isTheirWord(a) && own.some((b) => b.value === whole && !isTheirWord(b))

const isTheirWord = ({ sentence }: Amount): boolean =>
  has(sentence, ['ru_voice']) && !has(sentence, ['ua_voice'])

/** «230 людей: 213 рядових і сержантів, 11 офіцерів та шестеро цивільних»: it and what follows are all. */
function isOfSum(a: Amount, own: readonly Amount[], whole: number): boolean {
  let sum = 0
  for (const b of own.slice(own.indexOf(a))) {
    sum += b.value
    if (sum >= whole) break
  }
  return sum === whole
}

const isAlike = (a: Amount, b: Amount): boolean =>
  isBodies(a) || (isCivil(a) === isCivil(b) && isMilitary(a) === isMilitary(b))
