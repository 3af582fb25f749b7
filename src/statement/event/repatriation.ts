import { isOfOneBody } from '#statement/news/one-body.ts'
import type { Amount } from '#statement/count/amount.ts'
import { attributionOf } from '#statement/field/attribution.ts'
import { isBodies, type Remains, remainsOf } from '#statement/figures/bodies.ts'
import { doubtsOfMoreBodies } from '#statement/doubt/more-bodies.ts'
import { doubtsOfBorder } from '#statement/doubt/at-the-border.ts'
import { doubtsOfBelarus } from '#statement/doubt/only-to-belarus.ts'
import { doubtsOfOpening } from '#statement/doubt/led-by-other-dead.ts'
import { doubtsOfDenied } from '#statement/doubt/body-denied.ts'
import { doubtsOfTheirOtherNumber } from '#statement/doubt/their-other-number.ts'
import { doubtsOfFormula, doubtsOfOtherBodies } from '#statement/doubt/body-rivals.ts'
import { isOfTheirDead } from '#statement/side/body-sides.ts'
import { bodiesIn } from '#statement/figures/counted-dead.ts'
import { isDealtWith } from '#statement/count/dealt-with.ts'
import { doubtsOfSize, onlyKnown, partsOfEvent } from './event-parts.ts'
import { doubtsOfSides, doubtsOfTheirs, isOfTown } from '#statement/figures/body-givers.ts'
import { type Findings, isNews, newsOf } from '#statement/figures/findings.ts'
import { fromPair } from '#statement/figures/from-pair.ts'
import { hedgeOf } from '#statement/field/hedge.ts'
import { judgeBodies } from './gate-of-bodies.ts'
import { MOST_BODIES, MOST_TO_RUSSIA } from '#statement/sentence/most-bodies.ts'
import { bodyPairsOf } from '#statement/figures/pair-of-bodies.ts'
import type { Pair } from '#statement/side/pair.ts'
import { type PlaceList, placeListOf } from '#statement/figures/place-sum.ts'
import { doubtsOfBodies } from '#statement/doubt/part-doubts.ts'
import { doubtsOfPlaces } from '#statement/doubt/place-doubts.ts'
import { doubtsOfNoNumber } from '#statement/doubt/no-number.ts'
import { doubtsOfAside } from '#statement/doubt/told-aside.ts'
import {
  breakdownOf,
  namedIn,
  numbered,
  placedOf,
  placedUnder,
  wholeAmong,
} from '#statement/figures/places.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { saidBefore } from '#statement/figures/said-before.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import { hold, withoutRepeated } from '#statement/review.ts'
import { withTheirsByDefault } from '#statement/figures/theirs-by-default.ts'
import { withOursByWords, withTheirsByWords } from '#statement/figures/by-words.ts'
import { withoutTheirs } from '#statement/figures/their-places.ts'
import type { EventStatement, Figure, Figures, ReviewReason } from '#statement/statement.ts'
import {
  isOneOfOtherDay,
  isOverall,
  isSummedUp,
  isWornOut,
  newBodies,
  withoutSums,
} from '#statement/figures/sums-of-bodies.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { tellsOfDead } from '#statement/day/tells-of-dead.ts'
import { withOwnCount } from '#statement/figures/own-count.ts'
import { towardOf } from '#statement/side/toward.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { EITHER_SIDE } from '#statement/vocabulary/idea-groups.ts'

/** Puts a repatriation together: bodies each way, where they came from, whose word it is. */
export function repatriationOf(findings: Findings): EventStatement | null {
  const { timeline, amounts, pairs } = findings
  const news = ofThisDay(findings)
  if (news === null) return null
  const all = newsOf(amounts, () => true)
  const named = numbered(timeline, withoutTheirs(timeline.reading, namedIn(timeline), all), all)
  const list = placeListOf(timeline, named, news)
  const ofBodies = bodyPairsOf(findings)
  const whole = Math.max(wholeAmong(all), ...ofBodies.map(({ first, second }) => Math.max(first, second))) // prettier-ignore
  const placed = list?.placed ?? placedOf(timeline, named, whole)
  const isPlaced = (amount: Amount): boolean => placed.some((one) => one.amount === amount)
  const remains = withList(remainsOf(timeline, news, ofBodies, isPlaced), list, ofBodies, timeline)
  const read = sameToRussia(timeline, remains)
  const told = withTheirsByDefault(findings, figuresOf(withSaidBefore(findings, read)), true)
  if (told.bodies_to_ua === undefined && isOverall(findings)) return null
  if (isOfTown(findings, told)) return null
  if (isOfOneMan(findings, told) || isOneOfOtherDay(timeline, news, told)) return null
  const verdict = judgeBodies(timeline, findings.evidence, told, remains.doubts.length > 0)
  if (verdict.is === 'none') return null
  const ours = withOwnCount(findings, withOursByWords(findings, told, true), true)
  const figures = withTheirsByWords(findings, ours, true)
  return {
    ...repatriationWith(findings, figures, [
      ...verdict.review,
      ...doubtsOf(remains),
      ...doubtsOfSum(findings, remains.toUkraine),
      ...doubtsOfMoreBodies(findings, figures),
      ...doubtsOfList(list),
      ...doubtsOfRough(findings, figures),
      ...doubtsOfBodies(findings, figures),
      ...doubtsOfPlaces(findings, placed, figures),
      ...doubtsOfNoNumber(findings, figures),
      ...doubtsOfSides(findings, figures),
      ...doubtsOfTheirs(timeline, figures),
      ...doubtsOfOtherBodies(findings, news, placed, figures),
      ...doubtsOfOpening(findings, figures),
      ...doubtsOfDenied(findings),
      ...doubtsOfBorder(findings, figures),
      ...doubtsOfBelarus(findings, figures),
      ...doubtsOfAside(timeline, findings.evidence, figures),
      ...doubtsOfMixed(pairs),
      ...doubtsOfFormula(ofBodies, figures),
      ...doubtsOfTheirOtherNumber(findings, figures),
    ]),
    breakdown: breakdownOf(
      timeline.reading,
      placedUnder(timeline, named, { placed, whole }, figures),
    ),
  }
}

/** The bodies without the sums of other days; null where these sums are what the text tells. */
function ofThisDay(findings: Findings): readonly Amount[] | null {
  const { timeline } = findings
  if (!tellsOfDead(timeline)) return null
  const bodies = handedOver(findings)
  if (bodies === null) return null
  const fresh = newBodies(timeline, bodies, bodyPairsOf(findings))
  if (isWornOut(timeline, bodies, fresh) || isSummedUp(findings)) return null
  return withoutSums(timeline, fresh)
}

/**
 * The bodies that are news; null where all of them are counted for what was done with them here. «За формулою 40 на
 * 40: сорок полеглих уже в моргах»: whom the formula counts came.
 */
function handedOver(findings: Findings): readonly Amount[] | null {
  const counted = bodiesIn(findings)
  const formulas = bodyPairsOf(findings)
  const bodies = counted.filter(
    (a) =>
      !isDealtWith(findings.timeline.reading, a) ||
      formulas.some(({ first, second }) => a.value === first || a.value === second),
  )
  return bodies.length === 0 && counted.length > 0 ? null : withoutFarewell(findings, bodies)
}

/** «На цвинтарі провели на щиті трьох воїнів. В Україну повернуто 909 тіл»: whom a town buries came before. */
function withoutFarewell({ timeline }: Findings, bodies: readonly Amount[]): readonly Amount[] {
  if (bodies.length < 2 || !speaksOf(timeline.reading, ['farewell'])) return bodies
  const handed = bodies.filter(({ sentence: s }) => !has(s, ['farewell']) || has(s, BY_SIDES))
  return handed.length > 0 ? handed : bodies
}

const BY_SIDES: readonly Idea[] = [...EITHER_SIDE, 'repatriation', 'gave', 'received', 'exchanged']

/** «Тіло журналістки повернули»: of one without a number a text tells because of who it was, whenever it came. */
const isOfOneMan = (
  { timeline, evidence }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean =>
  ours?.how === 'implied' &&
  theirs === undefined &&
  // What came from the other side on the day is no story: a person looks whether it is all.
  !evidence.bodies.some((s) => s.place < 2 && isOfOneBody(timeline, s))

/** Makes a repatriation of the bodies that a text counts as news, whatever is told of them. */
export function repatriationAsCounted(findings: Findings): EventStatement {
  const bodies = newsOf(findings.amounts, isBodies)
  const remains = remainsOf(findings.timeline, bodies, [], () => false)
  return repatriationWith(findings, figuresOf(remains), doubtsOf(remains))
}

/** Makes a repatriation with these figures, without places, and with everything else that its text tells. */
export function repatriationWith(
  findings: Findings,
  figures: Figures,
  review: readonly ReviewReason[],
): EventStatement {
  const hedge = hedgeOf(findings.timeline)
  const parts = partsOfEvent(findings, 'body_repatriation', figures, review)
  return {
    ...parts,
    review: withoutRepeated(parts.review),
    categories: [],
    breakdown: [],
    attribution: attributionOf(findings.timeline, hedge, figures),
    hedge,
  }
}

function withSaidBefore({ timeline, amounts }: Findings, remains: Remains): Remains {
  const { toUkraine, toRussia } = remains
  if ((toUkraine === null) === (toRussia === null)) return remains
  return {
    ...remains,
    toUkraine: toUkraine ?? saidBefore(timeline, amounts, 'ua'),
    toRussia: toRussia ?? saidBefore(timeline, amounts, 'ru'),
  }
}

/** The places of a list add up to the number of all; a formula tells beside it what went to Russia. */
function withList(
  remains: Remains,
  list: PlaceList | null,
  pairs: readonly Pair[],
  { reading }: Timeline,
): Remains {
  if (list === null) return remains
  const { toUkraine, toRussia, doubts } = fromPair(reading, pairs, list.sum, remains.toRussia)
  const isSettled = list.sum !== null && toRussia !== null && doubts.length === 0
  const left = isSettled ? remains.doubts.filter((one) => !isOfPair(pairs, one)) : remains.doubts
  return { ...remains, toUkraine: isSettled ? toUkraine : list.sum, toRussia, doubts: left }
}

const isOfPair = ([pair]: readonly Pair[], doubt: string): boolean =>
  pair !== undefined && doubt === `${pair.first}:${pair.second}`

const doubtsOfList = (list: PlaceList | null): readonly ReviewReason[] =>
  list === null || list.sum !== null
    ? []
    : [hold('only_parts', list.placed.map(({ amount }) => amount?.value ?? '?').join(' + '))]

/** «Україні передали тіла понад 500 полеглих», and nothing else counts them. */
function doubtsOfRough(
  { timeline, amounts }: Findings,
  { bodies_to_ua: ours }: Figures,
): readonly ReviewReason[] {
  const rough = amounts.find(
    (a) =>
      isBodies(a) &&
      a.approximate &&
      !a.open &&
      !a.part &&
      isNews(a) &&
      a.toward !== 'ru' &&
      !isOfTheirDead(a),
  )
  if (ours !== undefined || rough === undefined) return []
  return [hold('figure_rough', quoteOf(timeline.reading, rough.span).text)]
}

/** "Russia received the same number" */
function sameToRussia(timeline: Timeline, remains: Remains): Remains {
  const { toUkraine, toRussia } = remains
  if (toUkraine === null || toRussia !== null) return remains
  const { reading } = timeline
  for (const sentence of reading.sentences) {
    const hit = hitsIn(sentence, 'same_number')[0]
    if (hit === undefined || whenAt(timeline, sentence, hit.from) !== 'now') continue
    if (towardOf(reading, sentence, hit.from, new Set<Idea>(['body'])) !== 'ru') continue
    if (has(sentence, ['refuted', 'denied'])) continue
    const quotes = [...toUkraine.quotes, quoteOf(reading, hit)]
    return { ...remains, toRussia: { value: toUkraine.value, how: 'same_number', quotes } }
  }
  return remains
}

/** «Обмін полоненими, 75 на 75, а з ним і обмін тілами»: the formula is of those who live, and nobody counts the dead. */
function doubtsOfMixed(pairs: readonly Pair[]): readonly ReviewReason[] {
  const mixed = pairs.find(
    ({ when, sentence }) =>
      when === 'now' && has(sentence, ['captive']) && has(sentence, ['body', 'repatriation']),
  )
  return mixed === undefined ? [] : [hold('second_event', mixed.quote.text)]
}

const figuresOf = ({ toUkraine, toRussia, diedInCaptivity }: Remains): Figures =>
  onlyKnown({
    bodies_to_ua: toUkraine,
    bodies_to_ru: toRussia,
    died_in_captivity: diedInCaptivity,
  })

const doubtsOf = (remains: Remains): readonly ReviewReason[] => [
  ...remains.doubts.map((pair) => hold('side_unclear', pair)),
  ...doubtsOfSize(remains.toUkraine, MOST_BODIES),
  ...doubtsOfSize(remains.toRussia, MOST_TO_RUSSIA),
  ...doubtsOfFew(remains.toUkraine),
]

/**
 * «а загалом забрали тіла 1426», and the same number is that of the years above; "428 bodies taken out in total" beside
 * «541 already returned», where no sentence tells of their handover: none is a day's.
 */
function doubtsOfSum({ amounts, evidence }: Findings, figure: Figure | null): ReviewReason[] {
  const told = amounts.filter((a) => isBodies(a) && a.value === figure?.value)
  const sum = told.find(
    (a) =>
      a.when === 'maybe_total' &&
      amounts.some(
        (b) =>
          b.when === 'total' &&
          isBodies(b) &&
          (b.value === a.value || (b.value > a.value && !evidence.bodies.includes(a.sentence))),
      ),
  )
  return sum === undefined || told.some(({ when }) => when === 'now')
    ? []
    : [hold('day_unclear', String(sum.value))]
}

/** Bodies come by hundreds: of one or two a person looks whether they are all. */
const doubtsOfFew = (figure: Figure | null): readonly ReviewReason[] =>
  figure === null || figure.value === 0 || figure.value > FEW
    ? []
    : [hold('out_of_proportion', String(figure.value))]

const FEW = 2
