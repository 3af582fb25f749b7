import type { Amount } from '#statement/count/amount.ts'
import { isApproximate } from '#statement/count/approximate.ts'
import { isCount } from '#statement/count/count.ts'
import { isOfAge } from '#statement/count/of-age.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { isNotCome } from '#statement/amount/not-come.ts'
import { isStillHeld } from '#statement/amount/still-held.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isInFormula } from '#statement/sentence/formula.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import { isNot } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import type { Findings } from './findings.ts'
import type { Of, Read } from './likeliest.ts'

/** Tells whether a number may be of this event at all, whatever the words around it say: of people or bodies, of this day, and no part. */
export const mayBeOfEvent = (findings: Findings, figures: Figures, one: Read, of: Of): boolean =>
  mayBeSoMany(one, of) &&
  !isRead(findings, figures, one) &&
  !isOfOtherKind(findings, one, of) &&
  isToldExactly(findings, one, of) &&
  isOfThisDay(findings.timeline, one)

/** Fewer are told of for many other reasons: a stage, a doctor, an age. */
const FEW = 3
const NEAR = 0.9
/** Russia hardly ever got more bodies than Ukraine. */
const SURE_OF_MORE = 0.9
/** Where both got as many, the number may be Ukraine's once more. */
const SURE_OF_AS_MANY = 0.75
const MOST_PEOPLE = 400
const MOST_BODIES = 1300

/** Tells whether any single event had as many. */
export const isSoMany = (value: number, { dead }: Pick<Of, 'dead'>): boolean =>
  value <= (dead ? MOST_BODIES : MOST_PEOPLE)

/** Tells whether one event may have had as many, beside so many who came to Ukraine. */
export function mayBeSoMany({ value, chance }: Read, { dead, ours }: Of): boolean {
  if (value < FEW || !isSoMany(value, { dead })) return false
  if (ours === null) return true
  if (value === ours) return chance >= SURE_OF_AS_MANY
  return !dead || value <= ours * NEAR || chance >= SURE_OF_MORE
}

/** Another figure was read from this number already, or it is how many of Ukraine's some are. */
const isRead = ({ timeline }: Findings, figures: Figures, one: Read): boolean =>
  Object.values(figures).some((figure) => isReadFrom(timeline.reading.tokens, figure, one)) ||
  PARTS.some(
    (measure) => figures[measure]?.value === one.value && figures.ua_returned?.value !== one.value,
  )

const PARTS = ['ua_military', 'ua_civilians', 'ua_women', 'ua_children'] as const

/** Tells whether the living are counted where the dead are asked for, or the other way round. */
export const isOfOtherKind = (
  { amounts }: Findings,
  { at, sentence }: Read,
  { dead }: Of,
): boolean => {
  const kinds = amountAt(amounts, at)?.kinds
  const isOfDead = kinds?.has('body') ?? has(sentence, DEAD)
  const isOfLiving = kinds?.has('captive') ?? has(sentence, LIVING)
  return dead ? isOfLiving && !isOfDead : isOfDead && !isOfLiving
}

const DEAD: readonly Idea[] = ['body', 'dead']
const LIVING: readonly Idea[] = ['captive', 'captivity', 'exchanged']

/** It counts somebody, all of them, and not about so many; a formula of other numbers is of a plan. */
function isToldExactly(
  { timeline, amounts }: Findings,
  { sentence, at, value }: Read,
  { ours }: Of,
): boolean {
  const { tokens } = timeline.reading
  const token = tokens[at]
  return (
    token !== undefined &&
    isCount(timeline, sentence, token, at) &&
    !isOfAge(tokens, at) &&
    amountAt(amounts, at)?.part !== true &&
    !isApproximate(timeline.reading, sentence, at) &&
    (ours === null || value === ours || !isInFormula(tokens, at))
  )
}

/** Whom a sum, another day, a promise or a denial tells of did not come in this event. */
const isOfThisDay = (timeline: Timeline, { sentence, at }: Read): boolean =>
  whenAt(timeline, sentence, at) === 'now' &&
  !isOfThoseAway(timeline, { sentence, at }) &&
  !timeline.carried.has(sentence.index) &&
  !timeline.totalled.has(sentence.index) &&
  !isBelowTotal(timeline, sentence) &&
  !isOfOtherDay(timeline, sentence)

const isOfThoseAway = (
  { reading: { tokens } }: Timeline,
  { sentence, at }: Pick<Read, 'sentence' | 'at'>,
): boolean =>
  isStillHeld(tokens, sentence, at) ||
  isNotCome(tokens, sentence, at) ||
  someToken(tokens, sentence.from, at, isNot)

/** «Всего отдано 6060 тел. Взамен получены 78»: of all times as well. */
const isBelowTotal = ({ reading }: Timeline, { index }: Sentence): boolean => {
  const before = reading.sentences[index - 1]
  return before !== undefined && has(before, TOTALS)
}

const TOTALS: readonly Idea[] = ['total', 'total_maybe', 'total_back']

const isOfOtherDay = ({ dates, day }: Timeline, sentence: Sentence): boolean => {
  const days = datesIn(dates, sentence).map((mention) => mention.day)
  return days.length > 0 && !days.includes(day)
}

/** The amount that a rule read from a number, if any did. */
export const amountAt = (amounts: readonly Amount[], at: number): Amount | undefined =>
  amounts.find((a) => a.at === at)
