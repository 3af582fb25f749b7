import { isAlternative } from '#statement/sentence/alternatives.ts'
import { type Amount, MOST_AMOUNTS } from '#statement/count/amount.ts'
import { TOGETHER } from '#statement/side/body-sides.ts'
import { asBefore } from './as-before.ts'
import { behindAsides } from './aside-in-row.ts'
import { asManyOthers } from './as-many.ts'
import { besideCompleted, ofEach } from './completed.ts'
import { isOfOwnChildren } from '#statement/count/their-own-children.ts'
import { isCount } from '#statement/count/count.ts'
import { multiplied } from './by-groups.ts'
import { withDayOfSum } from '#statement/when/day-of-sum.ts'
import { otherTimeOf } from './of-last-time.ts'
import { isOfAll } from './of-all.ts'
import { ofThoseFreed } from './of-those-freed.ts'
import { ofEitherSide } from './either-side.ts'
import { halved } from './evenly.ts'
import { lastOfThem } from './last-of-them.ts'
import { isJoined, isMoreOfTheDead, withNeighbours } from './neighbours.ts'
import { isGivenByNeither } from './no-giver.ts'
import { isBehindRough } from './behind-rough.ts'
import { isNotCome } from './not-come.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { isOneMore, mayGoOn, oneAt } from '#statement/count/one-more.ts'
import { type Found, openerOf, sideOf } from './side-of.ts'
import { isTradeBesideThem } from '#statement/count/in-their-company.ts'
import { isApproximate } from '#statement/count/approximate.ts'
import { isOfOne } from '#statement/count/services.ts'
import { withRolls } from './roll.ts'
import { settled } from './settled.ts'
import { isBoth, ofOwnSide } from './each-way.ts'
import { withOursOfOthers } from './ours-of-others.ts'
import { isOtherThanThose } from './other-than-those.ts'
import { isPart } from './part.ts'
import { isImpliedOne, isOneBody } from './one-body.ts'
import { isOnlyBegun } from '#statement/when/begun.ts'
import { kindsAfterColon } from './kinds-after-colon.ts'
import { phraseAt } from './phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { givenInReturn } from './given-in-return.ts'
import { withHomeToBeBuried } from './home-to-be-buried.ts'
import { kindsInLine } from '#statement/side/labelled-lines.ts'
import { isOfTheirBodies } from '#statement/count/their-bodies.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { isOfOthersHere } from '#statement/when/other-matter.ts'
import { withoutSomeOfEither } from './some-of-either.ts'
import { withSoonHome } from './soon-home.ts'
import { isStillHeld, mayBeAbsent } from './still-held.ts'
import { spelledInBrackets } from './spelled-in-brackets.ts'
import { splitBySides } from './sum-of-sides.ts'
import { isOfStaying } from '#statement/side/us-and-them.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { MANY } from '#statement/when/whole-below.ts'
import { withoutTheirClaims } from './their-claim.ts'
import { valueAt } from './value-at.ts'
import { withinWhole } from './within-whole.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'

/** Finds every number that counts people or bodies, in the order of the text. */
export function amountsOf(timeline: Timeline): Amount[] {
  const found = countedIn(timeline)
  if (found.length === 0) return found
  const { reading } = timeline
  const rolled = withRolls(timeline, behindAsides(reading, spelledInBrackets(reading, found)))
  const grouped = multiplied(reading, ofOwnSide(rolled))
  const shared = ofEitherSide(reading, halved(reading, grouped))
  const counted = withNeighbours(reading, splitBySides(reading, ofEach(besideCompleted(shared))))
  const sided = withOursOfOthers(reading, counted)
  const buried = withHomeToBeBuried(timeline, givenInReturn(sided))
  const home = withSoonHome(timeline, buried)
  const all = home.map((a) => settled(timeline, a, rolled))
  const told = withinWhole(reading, ofThoseFreed(withDayOfSum(timeline, all)))
  return withoutTheirClaims(reading, withoutSomeOfEither(reading, told))
}

/** What each number counts by the words around it, and by the number before it. */
function countedIn(timeline: Timeline): Amount[] {
  const found: Amount[] = []
  for (const sentence of timeline.reading.sentences) {
    const bodies = hitsIn(sentence, 'body')
    // What stands behind a number stands behind one of its own sentence.
    if (sentence.numbers.length === 0 && bodies.length === 0) continue
    for (const at of placesOf(sentence.numbers, bodies)) {
      addBehind(timeline, sentence, at, found)
      addAt(timeline, sentence, at, found)
    }
    addBehind(timeline, sentence, sentence.to, found)
  }
  return found
}

/** Only a number and a word for a body may count anything by itself. */
function placesOf(numbers: readonly number[], bodies: readonly Hit<Idea>[]): readonly number[] {
  const others = bodies.filter(({ from }) => !numbers.includes(from))
  if (others.length === 0) return numbers
  return [...numbers, ...others.map(({ from }) => from)].toSorted((a, b) => a - b)
}

/** Adds up to a place whoever is joined without a number to those counted last: «64 військових і громадянин США». */
function addBehind(timeline: Timeline, sentence: Sentence, end: number, found: Amount[]): void {
  const last = found.at(-1)
  if (last?.sentence === sentence && mayGoOn(timeline.reading.tokens, last.span))
    addJoined(timeline, last, end, found)
}

function addJoined(timeline: Timeline, last: Amount, end: number, found: Amount[]): void {
  const { sentence, span } = last
  for (let at = span.to + 1; at < end && at <= span.to + JOINED_WITHIN; at += 1) {
    const amount = found.length < MOST_AMOUNTS ? joinedAt(timeline, sentence, at, last) : null
    if (amount === null) continue
    found.push(amount)
    addBehind(timeline, sentence, end, found)
    return
  }
}

const JOINED_WITHIN = 2

function addAt(timeline: Timeline, sentence: Sentence, at: number, found: Amount[]): void {
  if (found.length >= MOST_AMOUNTS) return
  const amount = amountAt(timeline, sentence, at, found.at(-1))
  if (amount !== null) found.push(amount)
}

function amountAt(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): Amount | null {
  const { reading } = timeline
  const token = reading.tokens[at]
  if (token === undefined) return null
  if (isCount(timeline, sentence, token, at)) {
    const phrase = countedThere(reading, sentence, at, before)
    if (phrase === null) return null
    return amountOf(timeline, { sentence, at, ...valueAt(reading, sentence, at, phrase) }, before)
  }
  const joined = before === undefined ? null : besideAt(timeline, sentence, at, before)
  const told = joined ?? lastOfThem(reading.tokens, sentence, at, before)
  return told ?? (isOneBody(reading.tokens, at) ? impliedAt(timeline, sentence, at) : null)
}

/** What a number counts, but for the children whom the freed left at home. */
function countedThere(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  const phrase = phraseAt(reading, sentence, at, before)
  if (phrase === null || isOfOwnChildren(reading.tokens, sentence, at, phrase)) return null
  return isTradeBesideThem(reading.tokens, at)
    ? { kinds: new Set<Idea>(['person', 'captive']), span: phrase.span }
    : phrase
}

/** One body that no number counts. */
function impliedAt(timeline: Timeline, sentence: Sentence, at: number): Amount | null {
  if (!isImpliedOne(timeline.reading, sentence, at)) return null
  const phrase: NounPhrase = { kinds: new Set(['body']), span: { from: at, to: at + 1 } }
  return amountOf(timeline, { sentence, at, value: 1, how: 'implied', phrase }, undefined)
}

/** Whoever stands right behind those counted before, where a number or a body stands that counts nobody itself. */
const besideAt = (
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  before: Amount,
): Amount | null =>
  before.sentence === sentence &&
  at <= before.span.to + JOINED_WITHIN &&
  mayGoOn(timeline.reading.tokens, before.span)
    ? joinedAt(timeline, sentence, at, before)
    : null

/** Whoever stands without a number of their own right behind those counted before. */
function joinedAt(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  before: Amount,
): Amount | null {
  const { tokens } = timeline.reading
  if (isOneMore(tokens, at, before)) return oneMoreAt(timeline, sentence, at, before)
  const phrase = asManyOthers(tokens, sentence, at, before)
  if (phrase === null) return null
  const { value } = before
  return amountOf(timeline, { sentence, at, value, how: 'same_number', phrase }, before)
}

function oneMoreAt(timeline: Timeline, sentence: Sentence, at: number, before: Amount): Amount {
  const { kinds, span } = oneAt(timeline.reading.tokens, sentence, at)
  const phrase: NounPhrase = {
    kinds: before.kinds.has('body') ? new Set<Idea>(['body']) : kinds,
    span,
  }
  return amountOf(timeline, { sentence, at, value: 1, how: 'implied', phrase }, before)
}

function amountOf(timeline: Timeline, found: Found, before: Amount | undefined): Amount {
  const { sentence, at, phrase } = found
  const { reading } = timeline
  const open = isAlternative(reading.tokens, at)
  const toward = sideOf(reading, found, before)
  return {
    ...found,
    span: phrase.span,
    when: asBefore(reading, found, before) ?? whenOf(timeline, sentence, at),
    kinds: kindsOf(reading, found, before),
    toward,
    both:
      isBoth(reading, sentence, at) ||
      (before?.both === true && isJoined(reading.tokens, at, before)),
    part:
      isSome(timeline, found, before) &&
      !isOtherThanThose(reading, { sentence, at, toward }, before),
    approximate: isApproximate(reading, sentence, at) || open,
    open,
  }
}

const kindsOf = (reading: Reading, found: Found, before: Amount | undefined): ReadonlySet<Idea> => {
  const { sentence, at } = found
  const kinds = kindsInLine(reading, sentence, at, bodiesToo(reading, found, before))
  return kindsAfterColon(reading, sentence, at, kinds)
}

function isSome(timeline: Timeline, found: Found, before: Amount | undefined): boolean {
  const { sentence, at, phrase, how } = found
  const { reading } = timeline
  // Who is joined without a number is told like those he is joined to.
  if (how === 'implied' && before !== undefined) return before.part
  if (isOfLead(timeline, found) || isOfPart(reading, found, before)) return true
  if (isBehindRough(reading.tokens, sentence, found)) return true
  // Few are a part, and only of them need more be asked.
  return isPart(reading, sentence, at, phrase) && !isOfAll(reading, found, before)
}

/**
 * «19 осуждённых, пожизненное заключение — у 15», «87 осіб – зі Збройних сил, 33 – прикордонники»: a number without a
 * noun, and one service after another, go on with some of them.
 */
const isOfPart = (
  { tokens }: Reading,
  { sentence, at, phrase: { span } }: Found,
  before: Amount | undefined,
): boolean =>
  before?.part === true &&
  before.sentence === sentence &&
  (span.to - span.from === 1 ||
    (sentence.item && isDashOrColon(tokens[at + 1]) && isOfOne(tokens, { at, span })))

/** Where all who came are counted below, the few of the lead are some of them. */
const isOfLead = (
  { counted, reading }: Timeline,
  { sentence, value, at, phrase: { span } }: Found,
): boolean => sentence.index < counted && (value < MANY || isOfOne(reading.tokens, { at, span }))

/** An item of a list speaks of what the line above the list speaks of. */
function whenOf(timeline: Timeline, sentence: Sentence, at: number): When {
  const here = whenAt(timeline, sentence, at)
  if (here === 'now' && isOfOthers(timeline.reading, sentence, at)) return 'recalled'
  const other = otherTimeOf(timeline.reading.tokens, sentence, at)
  if (other === 'recalled') return other
  if (here !== 'now') return here
  if (other !== null) return other
  if (isOnlyBegun(timeline, sentence, at)) return 'planned'
  const line = openerOf(timeline.reading, sentence)
  return line === null || line.hits.length === 0 ? here : whenAt(timeline, line, line.to - 1)
}

const isOfOthers = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isOfOthersHere(reading, sentence, at) ||
  isGivenByNeither(reading, sentence, at) ||
  (mayBeAbsent(sentence) &&
    (isStillHeld(reading.tokens, sentence, at) ||
      isNotCome(reading.tokens, sentence, at) ||
      isOfStaying(reading, sentence)))

/** "the body of a volunteer was repatriated along with 41 others" */
const isCompany = (tokens: Reading['tokens'], at: number, { how, span }: Amount): boolean =>
  how === 'implied' && someToken(tokens, span.to, at, ({ text }) => TOGETHER.has(text))

/** «тіла 500 оборонців та двох цивільних»: of all of them the bodies. */
function bodiesToo(reading: Reading, found: Found, before: Amount | undefined): ReadonlySet<Idea> {
  const { sentence, at, phrase } = found
  const { kinds } = phrase
  const { tokens } = reading
  if (isOfTheirBodies(tokens, sentence, at)) return new Set<Idea>(['body'])
  const joined =
    before?.kinds.has('body') === true &&
    (isMoreOfTheDead(reading, found, before) || isCompany(tokens, at, before))
  return joined && !kinds.has('captive') ? new Set<Idea>([...kinds, 'body']) : kinds
}
