import { LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Amount, Direction } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { doubtsOfEachWhole } from './each-whole.ts'
import { type Asked, type Measured, isExplained } from './explained.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import {
  is,
  isAlso,
  isCivil,
  isMixed,
  isPeople,
  isWhole,
  isWholeBelow,
} from '#statement/side/head-count.ts'
import { isSomeOfThem } from './some-of-them.ts'
import { isOnlyTheirs } from './their-account.ts'
import { isEventPair } from '#statement/side/pair.ts'
import { isAlmost, isNear, wholesNamed } from '#statement/side/same-people.ts'
import type { EventKind, Figures, ReviewReason } from '#statement/statement.ts'
import { isGainsaidByOurs } from '#statement/side/their-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Doubts a whole beside which the same text has another one of the same side that nothing explains: 109
 * came in the headline and 106 below, of whom neither is a part of the other or its sum with others.
 */
export function doubtsOfOtherWhole(
  findings: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] {
  return doubtsOfEachWhole(kind, figures, (figure, measured) => {
    if (!mayDiffer(findings, measured, figure.how === 'subtracted')) return undefined
    const asked = askedOf(findings, measured)
    return (
      otherThanSum(asked) ??
      otherCounted(asked, (a) => isOnlyTheirs(findings, a, figure)) ??
      otherOfFormula(findings, asked) ??
      otherNamed(findings, asked)
    )
  })
}

export const ofKind = (kind: EventKind): ((a: Amount) => boolean) =>
  kind === 'prisoner_exchange' ? isPeople : isBodies

/** Whether two numbers, of which one is the whole, may both be all of the same people. */
const mayBeOther = (value: number, whole: number): boolean =>
  value !== whole && (isAlmost(value, whole) || isNear(value, whole))

/**
 * Another number near the whole stands in the text: counted, of a formula or only named; or the whole is
 * a sum, beside which any number may be. What is left over by subtraction nobody stated, not even a formula.
 */
function mayDiffer(
  { pairs, amounts, timeline }: Findings,
  { kind, side, whole, figures }: Measured,
  isLeftOver: boolean,
): boolean {
  const isWanted = ofKind(kind)
  return (
    figures.ua_returned?.how === 'added' ||
    pairs.some(({ first, second }) =>
      [first, second].some((value) => mayBeOther(value, whole) || (isLeftOver && value === whole)),
    ) ||
    amounts.some((a) => mayBeOther(a.value, whole) && isWanted(a)) ||
    (side === 'ua' && wholesNamed(timeline).some((value) => mayBeOther(value, whole)))
  )
}

export function askedOf({ timeline, amounts }: Findings, measured: Measured): Asked {
  const counted = amounts.filter(ofKind(measured.kind))
  return {
    ...measured,
    reading: timeline.reading,
    tokens: timeline.reading.tokens,
    counted,
    same: counted.filter((a) => a.value === measured.whole),
    // What is left over by subtraction is a number that nobody stated.
    known: new Set([
      ...Object.values(measured.figures).flatMap(({ value, how }) =>
        how === 'subtracted' ? [] : [value],
      ),
      ...bothOfBodies(measured.figures),
      // "350 prisoners were exchanged. Each side handed over 175, and another 22 came"
      ...counted.flatMap(({ both, value }) => (both ? [value * 2] : [])),
    ]),
  }
}

/** "The remains of 802 soldiers were exchanged": 757 and 45. */
const bothOfBodies = ({ bodies_to_ua: ours, bodies_to_ru: theirs }: Figures): readonly number[] =>
  ours === undefined || theirs === undefined ? [] : [ours.value + theirs.value]

const otherCounted = (asked: Asked, isTheirAlone: (a: Amount) => boolean): number | undefined =>
  asked.counted.find(
    (a) =>
      a.value !== asked.whole &&
      isOf(a, asked.side) &&
      isExact(a, asked.same) &&
      isOther(a, asked) &&
      !isOutsaid(a, asked.same) &&
      !(asked.side === 'ua' && (isGainsaidByOurs(a, asked.same) || isTheirAlone(a))) &&
      !isSomeOfThem(a, asked.whole, asked.counted) &&
      !isExplained(a, asked),
  )?.value

/** «84 військові та цивільні вдома», and further down 87 soldiers and 51 civilians: the whole is stated, and no such sum. */
const otherThanSum = ({ side, counted, figures, whole }: Asked): number | undefined =>
  side === 'ru' || figures.ua_returned?.how !== 'added' || figures.ua_outside_exchange !== undefined
    ? undefined
    : counted.find(
        (a) =>
          a.value < whole &&
          a.toward === 'ua' &&
          a.sentence.place < LEAD_SENTENCES &&
          isExact(a, []) &&
          mayBeAll(a) &&
          isMixed(a),
      )?.value

export const isOf = ({ toward, both }: Amount, side: Direction): boolean =>
  both || toward === side || (toward === null && side === 'ua')

/** Of this event, and of no special kind, unless the whole is of women too. */
export const isExact = (a: Amount, same: readonly Amount[]): boolean =>
  (isNews(a) || a.when === 'maybe_total') &&
  !a.approximate &&
  !isAlso(a) &&
  !is(a, ...SOME) &&
  (!is(a, 'woman') || same.every((b) => is(b, 'woman')))

const SOME: readonly Idea[] = ['officer', 'rank', 'man', 'child']

/** Of two numbers that are almost the same each side may have one. */
const isOther = (a: Amount, { whole, known, side }: Asked): boolean =>
  a.value !== whole &&
  (isAlmost(a.value, whole)
    ? isSaidOf(a, side) || !known.has(a.value)
    : !known.has(a.value) && mayBeAll(a) && isNear(a.value, whole))

/** What is said of each side, or of this one by its name, is of this side whatever the other one got. */
const isSaidOf = (a: Amount, side: Direction): boolean =>
  a.both || (!a.part && is(a, side === 'ua' ? 'ukrainian' : 'russian'))

/** A number of all who came, by its words and its place; bodies further down are counted by places. */
const mayBeAll = (a: Amount): boolean =>
  isNews(a) &&
  !a.part &&
  (!isCivil(a) || isMixed(a)) &&
  (isBodies(a) ? a.sentence.place < 1 : isWhole(a) || isWholeBelow(a))

/** Below the lead, and less than what other sentences say again: some of them. */
const isOutsaid = ({ value, sentence }: Amount, same: readonly Amount[]): boolean =>
  sentence.place >= LEAD_SENTENCES &&
  same.some((a) => a.value > value) &&
  new Set(same.filter((a) => isNews(a)).map((a) => a.sentence)).size > 1

/** «обмін за формулою 84 на 84» beside 87 who came, «208 на 205» beside 205 of each side. */
const otherOfFormula = ({ pairs }: Findings, asked: Asked): number | undefined =>
  pairs
    .filter((pair) => isEventPair(pair) && (pair.first === pair.second || isOfBothKnown(asked)))
    .flatMap(({ first, second }) => [first, second])
    .find(
      (value) => !asked.known.has(value) && isAlmost(value, asked.whole) && !hasRest(asked, value),
    )

const isOfBothKnown = ({ figures }: Asked): boolean =>
  figures.ua_returned !== undefined && figures.ru_returned !== undefined

const hasRest = ({ whole, known, counted }: Asked, value: number): boolean => {
  const rest = Math.abs(whole - value)
  return known.has(rest) || counted.some((a) => a.value === rest)
}

/** «108 из 215 — бойцы «Азова»», "of the 116, two were officers": a whole that is only named. */
const otherNamed = ({ timeline }: Findings, asked: Asked): number | undefined =>
  asked.side === 'ru'
    ? undefined
    : wholesNamed(timeline).find(
        (value) =>
          value !== asked.whole &&
          isNear(value, asked.whole) &&
          !asked.known.has(value) &&
          !hasRest(asked, value),
      )
