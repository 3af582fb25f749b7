import type { Amount } from './amount.ts'
import { attributionOf } from './attribution.ts'
import { isBodies, type Remains, remainsOf } from './bodies.ts'
import { doubtsOfDenied } from './body-denied.ts'
import { doubtsOfFormula, doubtsOfOtherBodies } from './body-rivals.ts'
import { isOfTheirDead } from './body-sides.ts'
import { isDealtWith } from './dealt-with.ts'
import { doubtsOfSize, onlyKnown, partsOfEvent } from './event-parts.ts'
import { doubtsOfSides, doubtsOfTheirs, isOfTown } from './body-givers.ts'
import { type Findings, isNews, newsOf } from './findings.ts'
import { hedgeOf } from './hedge.ts'
import { judgeBodies } from './gate-of-bodies.ts'
import { mostBodies } from './most-bodies.ts'
import type { Pair } from './pair.ts'
import { type PlaceList, placeListOf } from './place-sum.ts'
import { doubtsOfBodies } from './part-doubts.ts'
import { doubtsOfPlaces } from './place-doubts.ts'
import { doubtsOfNoNumber } from './no-number.ts'
import { breakdownOf, namedIn, placedOf } from './places.ts'
import { quoteOf } from './reading.ts'
import { saidBefore } from './said-before.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { hold, withoutRepeated } from './review.ts'
import { withoutTheirs } from './their-places.ts'
import type { EventStatement, Figure, Figures, ReviewReason } from './statement.ts'
import {
  isOneOfOtherDay,
  isOverall,
  isSummedUp,
  isWornOut,
  newBodies,
  withoutSums,
} from './sums-of-bodies.ts'
import type { Timeline } from './timeline.ts'
import { towardOf } from './toward.ts'
import { whenAt } from './when.ts'
import type { Idea } from './vocabulary/idea.ts'

/** Puts a repatriation together: bodies each way, where they came from, whose word it is. */
export function repatriationOf(findings: Findings): EventStatement | null {
  const { timeline, amounts, pairs } = findings
  const news = ofThisDay(findings)
  if (news === null) return null
  const all = newsOf(amounts, () => true)
  const named = withoutTheirs(timeline.reading, namedIn(timeline), all)
  const list = placeListOf(timeline, named, all, news)
  const placed = list?.placed ?? placedOf(timeline, named, all)
  const isPlaced = (amount: Amount): boolean => placed.some((one) => one.amount === amount)
  const remains = remainsOf(timeline, news, pairs.filter(isOfBodies), isPlaced)
  const read = sameToRussia(timeline, withList(remains, list))
  const figures = figuresOf(withSaidBefore(findings, read))
  if (figures.bodies_to_ua === undefined && isOverall(findings)) return null
  if (isOfTown(findings, figures)) return null
  if (isOfOneMan(findings, figures) || isOneOfOtherDay(timeline, news, figures)) return null
  const verdict = judgeBodies(timeline, findings.evidence, figures, remains.doubts.length > 0)
  if (verdict.is === 'none') return null
  return {
    ...repatriationWith(findings, figures, [
      ...verdict.review,
      ...doubtsOf(timeline, remains),
      ...doubtsOfList(list),
      ...doubtsOfRough(findings, figures),
      ...doubtsOfBodies(findings, figures),
      ...doubtsOfPlaces(findings, placed, figures),
      ...doubtsOfNoNumber(timeline, figures),
      ...doubtsOfSides(findings, figures),
      ...doubtsOfTheirs(timeline, figures),
      ...doubtsOfOtherBodies(news, placed, figures),
      ...doubtsOfDenied(findings),
      ...doubtsOfFormula(pairs.filter(isOfBodies), figures),
    ]),
    breakdown: breakdownOf(timeline.reading, placed),
  }
}

/** Works of art, workers and children are repatriated too. */
const tellsOfDead = ({ reading }: Timeline): boolean =>
  reading.sentences.some((s) => has(s, ['body', 'dead']))

/** The bodies without the sums of other days; null where these sums are what the text tells. */
function ofThisDay(findings: Findings): readonly Amount[] | null {
  const { timeline } = findings
  if (!tellsOfDead(timeline)) return null
  const bodies = handedOver(findings)
  if (bodies === null) return null
  const fresh = newBodies(timeline, bodies)
  if (isWornOut(timeline, bodies, fresh) || isSummedUp(findings)) return null
  return withoutSums(timeline, fresh)
}

/** The bodies that are news; null where all of them are counted for what was done with them here. */
function handedOver(findings: Findings): readonly Amount[] | null {
  const counted = bodiesIn(findings)
  const bodies = counted.filter((a) => !isDealtWith(findings.timeline.reading, a))
  return bodies.length === 0 && counted.length > 0 ? null : bodies
}

/** «Тіло журналістки повернули»: of one without a number a text tells because of who it was, whenever it came. */
const isOfOneMan = (
  { evidence }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean =>
  ours?.how === 'implied' && theirs === undefined && !evidence.bodies.some((s) => isOfToday(s))

/** «Сьогодні повернуто тіло захисника до України» is no story: a person looks whether it is all. */
const isOfToday = (s: Sentence): boolean =>
  s.place < 2 && has(s, ['today', 'tonight']) && has(s, ['to_ukraine'])

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

const withList = (remains: Remains, list: PlaceList | null): Remains =>
  list === null ? remains : { ...remains, toUkraine: list.sum }

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

/** Those who are never meant by «назавжди» and «на щиті». */
const ALIVE: readonly Idea[] = ['child', 'civilian', 'captive', 'woman']
const CAME: readonly Idea[] = ['returned', 'gave', 'received', 'repatriation', 'happened']

/** Whoever is counted beside a verb of return, or in a list under one. */
const mayBeDead = ({ kinds, sentence, span }: Amount): boolean =>
  !ALIVE.some((idea) => kinds.has(idea)) &&
  (sentence.item ||
    kinds.has('russian') ||
    has(sentence, CAME, clauseAt(sentence, span.from)) ||
    isOfLostLives(sentence) ||
    isOnShield(sentence, span))

/** «25 героїв — на щиті» */
const isOnShield = (sentence: Sentence, { to: end }: Span): boolean =>
  hitsIn(sentence, 'body').some(({ from, to }) => to - from > 1 && from >= end && from - end <= 1)

/**
 * The bodies that are news. Where the text counts none by that word («обмін тілами: Україна отримала
 * 1001 військового»), the people it counts are the dead.
 */
function bodiesIn({ timeline, amounts }: Findings): readonly Amount[] {
  const bodies = newsOf(amounts, isBodies)
  const told = timeline.reading.sentences
    .filter(({ place }) => place < 2)
    .some((s) => has(s, ['repatriation', 'body']) || isOfLostLives(s))
  if (bodies.length === 0) return told ? peopleAsDead(amounts) : bodies
  const ours = told && bodies.every(({ toward }) => toward === 'ru') ? peopleAsDead(amounts) : []
  return [
    ...bodies,
    ...ours.filter(({ toward }) => toward !== 'ru'),
    ...theirsIn(amounts, bodies),
    ...onShieldIn(amounts, bodies),
    ...(bodies.every((a) => a.approximate || a.toward === 'ru') ? exactlyIn(amounts, bodies) : []),
  ]
}

/** «503 герої, які віддали життя», "heroes who died": said of those who are counted. */
const isOfLostLives = (s: Sentence): boolean =>
  has(s, ['dead']) && has(s, CAME) && !has(s, ['captive', 'captivity', 'exchange', 'exchanged'])

const peopleAsDead = (amounts: readonly Amount[]): readonly Amount[] =>
  newsOf(amounts, (a) => a.value > 0 && !a.part && mayBeDead(a))
    .filter(
      ({ sentence: s }) =>
        !has(s, ['captivity']) && (!has(s, ['exchange']) || has(s, ['repatriation'])),
    )
    .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

/** «Росія забрала 36 своїх солдатів»: beside bodies of one side the other's people are bodies too. */
const theirsIn = (amounts: readonly Amount[], bodies: readonly Amount[]): readonly Amount[] =>
  bodies.some(({ toward, approximate }) => toward === 'ru' && !approximate)
    ? []
    : newsOf(amounts, (a) => a.toward === 'ru' && a.value > 0 && !a.part && !isBodies(a))
        .filter((a) => mayBeTheirs(a))
        .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

/** «Понад сто тіл. Йдеться про 121 оборонця»: the exact number that fits a rough one above it is of the same. */
const exactlyIn = (amounts: readonly Amount[], bodies: readonly Amount[]): readonly Amount[] =>
  newsOf(amounts, (a) => !isBodies(a) && !a.part && !a.approximate && a.toward !== 'ru')
    .filter((a) => !ALIVE.some((idea) => a.kinds.has(idea)) && a.kinds.size > 0)
    .filter(({ value, sentence }) =>
      bodies.some(
        (b) =>
          b.toward !== 'ru' &&
          value >= b.value &&
          value <= b.value * CLOSE &&
          sentence.index >= b.sentence.index &&
          sentence.index - b.sentence.index <= 2,
      ),
    )
    .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

/** «понад сто» is no word for twice as many. */
const CLOSE = 1.4

/** «502 воїни повернулися додому на щиті»: beside bodies counted elsewhere those are bodies too. */
const onShieldIn = (amounts: readonly Amount[], bodies: readonly Amount[]): readonly Amount[] =>
  newsOf(amounts, (a) => !isBodies(a) && a.value > 0 && !a.part && a.toward !== 'ru')
    .filter((a) => mayBeDead(a) && has(a.sentence, ['body']))
    .filter((a) => !has(a.sentence, ['captivity', 'captive', 'exchange', 'exchanged']))
    .filter((a) => !bodies.some(({ sentence }) => sentence === a.sentence))
    .map((a) => ({ ...a, kinds: new Set([...a.kinds, 'dead' as const]) }))

const mayBeTheirs = ({ kinds, sentence }: Amount): boolean =>
  !ALIVE.some((idea) => kinds.has(idea)) &&
  has(sentence, CAME) &&
  !has(sentence, ['captivity', 'captive', 'exchange'])

const isOfBodies = ({ when, sentence }: Pair): boolean =>
  when === 'now' &&
  (has(sentence, ['body', 'dead', 'repatriation', 'formula']) || isBareFormula(sentence))

/** "The exchange was 1,000 for 29": it names nobody else. */
const isBareFormula = (s: Sentence): boolean =>
  has(s, ['exchange']) && !has(s, ['captive', 'captivity', 'military', 'defender', 'person'])

const figuresOf = ({ toUkraine, toRussia, diedInCaptivity }: Remains): Figures =>
  onlyKnown({
    bodies_to_ua: toUkraine,
    bodies_to_ru: toRussia,
    died_in_captivity: diedInCaptivity,
  })

const doubtsOf = ({ day }: Timeline, remains: Remains): readonly ReviewReason[] => [
  ...remains.doubts.map((pair) => hold('side_unclear', pair)),
  ...doubtsOfSize(remains.toUkraine, mostBodies(day)),
  ...doubtsOfFew(remains.toUkraine),
]

/** Bodies come by hundreds: of one or two a person looks whether they are all. */
const doubtsOfFew = (figure: Figure | null): readonly ReviewReason[] =>
  figure === null || figure.value === 0 || figure.value > FEW
    ? []
    : [hold('out_of_proportion', String(figure.value))]

const FEW = 2
