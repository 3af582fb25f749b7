import type { Amount } from './amount.ts'
import { isBodies } from './bodies.ts'
import { type Findings, isNews } from './findings.ts'
import { is, isCivil, isMilitary, isPeople } from './head-count.ts'
import type { Reading } from './reading.ts'
import { hold } from './review.ts'
import { rowOf } from './row.ts'
import { isOfOne } from './services.ts'
import { has } from './sentence.ts'
import type { Figure, Figures, ReviewReason } from './statement.ts'

/**
 * Doubts a whole that its parts contradict: one that is more than it («84, серед них 90 поранених»), or
 * soldiers and civilians who together are others than all.
 */
export function doubtsOfPeople(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const people = findings.amounts.filter(
    (a) => isPeople(a) && isExact(a) && a.toward !== 'ru' && !a.both,
  )
  return doubtsOf(findings, people, figures.ua_returned)
}

/** The same of the bodies that came to Ukraine. */
export function doubtsOfBodies(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const bodies = findings.amounts.filter((a) => isBodies(a) && isExact(a) && a.toward !== 'ru')
  return doubtsOf(findings, bodies, figures.bodies_to_ua)
}

const isExact = (a: Amount): boolean => isNews(a) && !a.approximate

function doubtsOf(
  { timeline }: Findings,
  amounts: readonly Amount[],
  whole: Figure | undefined,
): readonly ReviewReason[] {
  if (whole === undefined) return []
  const stated = amounts.filter((a) => !a.part && a.value === whole.value)
  const over = amounts.find(
    (a) => a.part && a.value > leastOf(amounts, a, whole.value) && isOfNews(a, stated),
  )
  if (over !== undefined)
    return [hold('parts_exceed_whole', `${over.value} > ${leastOf(amounts, over, whole.value)}`)]
  const split = splitOf(timeline.reading, amounts, stated)
  if (split === null || split.includes(whole.value)) return []
  const sum = split.at(-1) ?? 0
  return sum > whole.value
    ? [hold('parts_exceed_whole', `${sum} > ${whole.value}`)]
    : [hold('figures_differ', `${sum} / ${whole.value}`)]
}

/** The whole that stands before a part in its sentence, else the event's. */
const leastOf = (amounts: readonly Amount[], part: Amount, whole: number): number =>
  amounts.findLast(
    (a) =>
      !a.part &&
      a.sentence === part.sentence &&
      a.at < part.at &&
      !is(a, 'woman', 'man', 'child', 'officer', 'rank'),
  )?.value ?? whole

/** In the sentence of the whole, or in the next one: «З них 90 …». */
const isOfNews = ({ sentence }: Amount, stated: readonly Amount[]): boolean =>
  has(sentence, ['part']) && stated.some((a) => [0, 1].includes(sentence.index - a.sentence.index))

/**
 * The sums of soldiers, civilians and others counted one after the other behind their whole, in its sentence
 * or as «З них …» in the next: everybody is one or the other, so that one of the sums is all. Null where
 * they are not counted so.
 */
function splitOf(
  { tokens }: Reading,
  amounts: readonly Amount[],
  stated: readonly Amount[],
): readonly number[] | null {
  for (const whole of stated) {
    const rest = amounts.filter((a) => isBehind(a, whole))
    const [first, second] = rest
    if (first === undefined || second === undefined || !isBoth(first, second)) continue
    if ([first, second].some((a) => isOfOne(tokens, a))) continue
    const row = rowOf(tokens, rest)
    if (!row.includes(second)) continue
    return row.slice(1).map((_, at) => row.slice(0, at + 2).reduce((sum, { value }) => sum + value, 0)) // prettier-ignore
  }
  return null
}

const isBehind = ({ sentence, at, part }: Amount, whole: Amount): boolean =>
  sentence === whole.sentence
    ? at > whole.at
    : part && sentence.index - whole.sentence.index === 1 && has(sentence, ['part'])

const isBoth = (a: Amount, b: Amount): boolean =>
  (isMilitary(a) && isCivil(b)) || (isCivil(a) && isMilitary(b))
