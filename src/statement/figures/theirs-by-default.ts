import type { Amount } from '#statement/count/amount.ts'
import { isApproximate } from '#statement/count/approximate.ts'
import { isBareYear, isCount } from '#statement/count/count.ts'
import { isReadFrom, stated } from '#statement/count/figure.ts'
import type { Findings } from './findings.ts'
import {
  COUNTABLE,
  isGivenInReturn,
  isIn,
  isNumberTold,
  isSaidOfRussia,
  isTowardThem,
  type Lone,
} from './said-of-russia.ts'
import { isOfThoseInCells } from './of-those-left.ts'
import { isOnlyWhence } from '#statement/side/teller.ts'
import { isGivenByNeither } from '#statement/amount/no-giver.ts'
import { isNotCome } from '#statement/amount/not-come.ts'
import { otherTimeOf } from '#statement/amount/of-last-time.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import { isMorgue } from '#statement/word/known-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Gives Russia the number that stands alone in what names Russia, its people or its speaker, and nobody of Ukraine:
 * «Російське відомство звітує про 40 солдатів», «Депутат назвав цифру 80», "The Kremlin's gain: 83 soldiers". Unless
 * something speaks against it (another time, a part, civilians, people of Ukraine's) it is what Russia got; where two
 * such numbers differ, nobody knows.
 */
export function withTheirsByDefault(findings: Findings, figures: Figures, dead: boolean): Figures {
  const ours = dead ? figures.bodies_to_ua : figures.ua_returned
  const theirs = dead ? 'bodies_to_ru' : 'ru_returned'
  if (ours === undefined || figures[theirs] !== undefined || figures.ru_civilians !== undefined)
    return figures
  const { reading } = findings.timeline
  const found = reading.sentences.flatMap((sentence) => {
    const lone = loneIn(findings.timeline, sentence, { dead, ours })
    return lone !== null && isTheirs(findings, lone) && !isRead(reading, figures, lone)
      ? [lone]
      : []
  })
  const [first] = found
  if (first === undefined || found.some(({ value }) => value !== first.value)) return figures
  return { ...figures, [theirs]: figureOf(findings, first) }
}

function figureOf({ timeline, amounts }: Findings, { at, value }: Lone): Figure {
  const amount = amountAt(amounts, at)
  if (amount !== undefined) return stated(timeline.reading, amount)
  return { value, how: 'stated', quotes: [quoteOf(timeline.reading, { from: at, to: at + 1 })] }
}

const amountAt = (amounts: readonly Amount[], at: number): Amount | undefined =>
  amounts.find((a) => a.at === at)

/** Another figure was read from this number already. */
const isRead = ({ tokens }: Reading, figures: Figures, { at }: Lone): boolean =>
  Object.values(figures).some((figure) => isReadFrom(tokens, figure, { at }))

function loneIn(timeline: Timeline, sentence: Sentence, of: Lone['of']): Lone | null {
  const { tokens } = timeline.reading
  const value = (at: number): number => tokens[at]?.value ?? 0
  const counts = sentence.numbers.filter((at) => isOfSome(timeline, sentence, at))
  const [at, ...more] = counts.length === 2 ? counts.filter((n) => value(n) !== of.ours.value) : counts // prettier-ignore
  if (at === undefined || more.length > 0) return null
  const span = counts.length === 1 ? sentence : clauseAt(sentence, at)
  const isAlone = counts.every((n) => n === at || n < span.from || n >= span.to)
  return isAlone ? { sentence, at, span, value: value(at), of } : null
}

/** It counts somebody, and no days, groups or places. */
function isOfSome(timeline: Timeline, sentence: Sentence, at: number): boolean {
  const { tokens } = timeline.reading
  const token = tokens[at]
  return (
    token !== undefined &&
    isCount(timeline, sentence, token, at) &&
    !isBareYear(token) &&
    !has(sentence, ['unit'], { from: at + 1, to: at + UNIT_WITHIN })
  )
}

const UNIT_WITHIN = 3

const isTheirs = (findings: Findings, lone: Lone): boolean =>
  mayBeSoMany(lone) &&
  isOfNow(findings, lone) &&
  !isAgainstTheirs(findings, lone) &&
  !isOfSomeOnly(findings, lone) &&
  isSaidOfRussia(findings.timeline.reading, lone)

/** Tells whether a number is of people of Ukraine's, of civilians, the living or the dead told of apart, of those whom Russia gave, of those still held, or of some of all. */
export const isAgainstTheirs = (findings: Findings, lone: Lone): boolean =>
  isOfUkraine(findings.timeline.reading, lone) ||
  isOfOtherKind(findings, lone) ||
  isGivenByThem(findings.timeline.reading, lone.sentence, lone.span) ||
  isOneOfList(findings.timeline.reading, lone) ||
  isGivenByNeither(findings.timeline.reading, lone.sentence, lone.at) ||
  isOfThoseInCells(findings.timeline.reading, lone.sentence)

/** An item of a list, some of others, or bodies from a morgue or out of Russia. */
const isOneOfList = (reading: Reading, { sentence, at }: Lone): boolean =>
  sentence.item ||
  has(sentence, ['part', 'captured'], { from: clauseAt(sentence, at).from, to: at }) ||
  isFromTheirMorgue(reading, sentence) ||
  isOnlyWhence(reading, sentence, sentence)

/** Of so few a text tells who they are; Russia got never nearly as many bodies but where both got the same. */
const mayBeSoMany = ({ value, of: { dead, ours } }: Lone): boolean =>
  value >= FEW && (dead ? value <= ours.value * NEAR : value <= MOST_PEOPLE)

const FEW = 3
const NEAR = 0.9
const MOST_PEOPLE = 400

const isOfNow = (findings: Findings, lone: Lone): boolean =>
  isToldNow(findings, lone) &&
  !findings.timeline.carried.has(lone.sentence.index) &&
  !findings.timeline.totalled.has(lone.sentence.index) &&
  !has(lone.sentence, UNDONE, clauseAt(lone.sentence, lone.at)) &&
  !isNotCome(findings.timeline.reading.tokens, lone.sentence, lone.at)

/** «усього 83» is no sum of years where it counts people; who is «still held» elsewhere is handed over here. */
function isToldNow({ timeline, amounts }: Findings, { sentence, at, of }: Lone): boolean {
  const when = whenAt(timeline, sentence, at)
  const told = amountAt(amounts, at)?.when ?? when
  if (when !== 'now' && (when !== 'maybe_total' || of.dead)) return false
  if (told === when) return true
  const isHanded = told === 'recalled' && has(sentence, HANDED)
  return isHanded && otherTimeOf(timeline.reading.tokens, sentence, at) === null
}

const UNDONE: readonly Idea[] = ['will', 'denied', 'refuted']

/** Somebody of Ukraine is counted or gets them; a thing of Ukraine's («українських моргах») is not. */
const isOfUkraine = ({ tokens }: Reading, { sentence, span }: Lone): boolean =>
  has(sentence, ['defender', 'from_russia'], span) ||
  hitsIn(sentence, 'to_ukraine').some(
    (hit) => isIn(span, hit) && !isFromUkraine(sentence, hit) && !isHomeland(tokens[hit.to - 1]),
  ) ||
  hitsIn(sentence, 'ukrainian').some(
    (hit) =>
      isIn(span, hit) &&
      !isFromUkraine(sentence, hit) &&
      has(sentence, COUNTABLE, { from: hit.from, to: hit.to + 2 }),
  )

/** Whose it is the speaker knows. */
const isHomeland = anyWord('батьківщин* родин{у,е} home homeland додому домой')

/** «з підконтрольної Києву території» */
const isFromUkraine = (sentence: Sentence, hit: Span): boolean =>
  hitsIn(sentence, 'from_ukraine').some((from) => isIn(from, hit))

function isOfSomeOnly({ amounts, timeline }: Findings, lone: Lone): boolean {
  const { sentence, at } = lone
  const amount = amountAt(amounts, at)
  return amount === undefined
    ? isUnread(timeline.reading, sentence, at)
    : isPartOrOurs(timeline.reading, amount, lone)
}

const isPartOrOurs = (
  reading: Reading,
  { part, approximate, both, toward }: Amount,
  lone: Lone,
): boolean => part || approximate || both || (toward === 'ua' && !isTheirsAfterAll(reading, lone))

/** «Минобороны РФ: Украина отпустила 82 своих», «натомість українська сторона повернула 41» */
const isTheirsAfterAll = (reading: Reading, { sentence, span, of }: Lone): boolean =>
  of.dead
    ? isGivenInReturn(reading, sentence)
    : has(sentence, ['ru_voice'], span) && has(sentence, ['own'], span)

/** About so many, or so many of what no rule knows: «щонайменше 11 голів громад». */
const isUnread = (reading: Reading, sentence: Sentence, at: number): boolean =>
  (reading.tokens[at + 1]?.kind === 'word' &&
    !isNumberTold(reading, sentence, at) &&
    !has(sentence, ['also'], { from: at + 1, to: at + 3 })) ||
  isApproximate(reading, sentence, at)

const isFromTheirMorgue = ({ tokens }: Reading, sentence: Sentence): boolean => {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (isMorgue(tokens[at]) && !hitsIn(sentence, 'ukrainian').some(({ to }) => to === at))
      return true
  return false
}

/** Civilians and some of all are counted apart; the dead are called so wherever the text tells of the living beside them. */
function isOfOtherKind({ evidence, timeline }: Findings, lone: Lone): boolean {
  const { sentence, span, of } = lone
  if (has(sentence, OTHERS, span) || has(sentence, of.dead ? LIVING : DEAD, span)) return true
  if (!of.dead || has(sentence, DEAD, span)) return false
  const before = timeline.reading.sentences[sentence.index - 1]
  return (
    evidence.exchange.length + evidence.through.length > 0 ||
    (before !== undefined && has(before, LIVING) && !has(before, DEAD))
  )
}

const OTHERS: readonly Idea[] = [
  'civilian',
  'child',
  'woman',
  'sentenced',
  'died_captive',
  'total',
  'greatest',
  'silent',
  'outside',
  'wounded',
  'inland',
]
const LIVING: readonly Idea[] = ['captive', 'exchanged']
const DEAD: readonly Idea[] = ['body', 'dead']

/**
 * Tells whether Russia is the one who gives: «Росія передала 83» came to Ukraine, «Пхеньян отримав» to others. In a
 * whole sentence who speaks for Russia may tell of both sides.
 */
export const isGivenByThem = (
  reading: Reading,
  sentence: Sentence,
  span: Span,
  by: readonly Idea[] = ['russia', 'ru_voice'],
): boolean =>
  has(sentence, ['gave'], span) &&
  has(sentence, by, span) &&
  !has(sentence, BACK, span) &&
  !isTowardThem(reading, sentence, span)

const BACK: readonly Idea[] = ['received', 'from_ukraine', 'ukraine', 'in_return', 'returned'] // prettier-ignore
