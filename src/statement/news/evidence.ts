import { isAffirmed } from '#statement/sentence/answered.ts'
import { isAmongAll } from './among-all.ts'
import { isAsideBy } from './aside-by.ts'
import { isOfAnotherSwap } from '#statement/sentence/another-swap.ts'
import { formulaEnd, holdsQuota } from '#statement/sentence/formula.ts'
import { isOfElsewhere, isOfForeignDead } from '#statement/sentence/foreign-dead.ts'
import { isOfOneBody } from './one-body.ts'
import { isOfGoods } from '#statement/sentence/goods.ts'
import { isOnlyConfirmed, isSpent } from '#statement/when/spent.ts'
import { isBehindInSwap, isOfDeal, isOfTalks } from '#statement/sentence/in-a-swap.ts'
import { isBareLine, isOnlySwapped } from './bare-line.ts'
import { isBelowHome } from './below-home.ts'
import { isCalledSwap } from './called-swap.ts'
import { isCounted } from './counted-so.ts'
import { isMourned } from './mourned.ts'
import { isReportedFirst } from './reported-first.ts'
import { isFormulaOnTop, isFormulaUnder } from './formula-on-top.ts'
import { namesThings } from '#statement/sentence/things-swapped.ts'
import { isSwappedFor } from '#statement/sentence/swapped-for.ts'
import { isNotHome } from '#statement/when/not-home.ts'
import { isOfStory } from '#statement/when/story.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { isNegated } from '#statement/sentence/negated.ts'
import { isOfKinWhoCame } from './kin-came.ts'
import { isOfThoseHit } from '#statement/sentence/of-attack.ts'
import { isOfOneMan, isOfTeller } from '#statement/sentence/one-man.ts'
import { isOfPeopleAndBodies } from '#statement/sentence/people-and-bodies.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import { isMoreToday } from '#statement/day/more-today.ts'
import { countsAll } from '#statement/day/period.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { isBackUnderTheDead, isUnderTheDead, mayBeOfDead } from '#statement/day/tells-of-dead.ts'
import { isUnderHeading } from './home-alone.ts'
import { isToOwnLines } from './to-own-lines.ts'
import { isStageReported } from './stage-reported.ts'
import { isCountBesideSwap } from './swap-beside.ts'
import { isSumOfSwaps } from './sum-of-swaps.ts'
import { tellsBodies } from './tells-bodies.ts'
import { someNow } from '#statement/when/told-now.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { isAbout } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** The sentences that tell of something that has happened, by what they tell. */
export type Evidence = Readonly<{
  /** «Відбувся обмін»: enough even where no figure is published. */
  exchange: readonly Sentence[]
  /** People came back in an exchange, or an exchange is named beside their return. */
  through: readonly Sentence[]
  /** People came back, whatever it is called. */
  release: readonly Sentence[]
  /** People came back from elsewhere than the other side. */
  aside: readonly Sentence[]
  /** Bodies came back. */
  bodies: readonly Sentence[]
  /** A formula of agreements («1000 на 1000») names an exchange too. */
  quota: boolean
}>

/** Those whom posts without a figure name instead of soldiers. */
const SUFFERING: readonly Idea[] = ['wounded', 'rank', 'officer', 'woman']
const PEOPLE: readonly Idea[] = ['captive', 'military', 'defender', 'person', 'civilian', 'child']
/** «132 чоловіки й 8 жінок» */
const COUNTED_ALONE: readonly Idea[] = [...PEOPLE, 'man', 'woman']
const SWAP: readonly Idea[] = ['exchange', 'exchanged']
/** How many words may part an exchange from the verb that says it took place. */
const REACH = 16

/** Gathers what a text tells as news; what is recalled, planned, totalled or denied is left out. */
export function evidenceOf(timeline: Timeline): Evidence {
  const { reading } = timeline
  const mayBeOfThings = speaksOf(reading, ['exchange', 'exchanged', 'swap_of_things'])
  const sentences = reading.sentences.filter(
    (s) => s.hits.length > 0 && !(mayBeOfThings && namesThings(reading, s)),
  )
  const moved = sentences.filter((s) => isMoved(timeline, s))
  return {
    exchange: speaksOf(reading, SWAP)
      ? sentences.filter((s) => has(s, OF_EXCHANGE) && tellsExchange(timeline, s))
      : [],
    through: moved.filter((s) => tellsThrough(timeline, s) || isCountBesideSwap(timeline, s)),
    release: moved.filter((s) => tellsRelease(timeline, s)),
    aside: moved.filter((s) => isElsewhere(reading, s) && has(s, PEOPLE)),
    bodies:
      mayBeOfDead(reading) && !isOfForeignDead(reading)
        ? sentences.filter((s) => tellsBodies(timeline, s, moved.includes(s)))
        : [],
    quota: holdsQuota(reading.tokens, QUOTA_FROM),
  }
}

/** Other countries; «з російського та білоруського полону» is of both. */
const isElsewhere = (reading: Reading, sentence: Sentence): boolean =>
  isOfElsewhere(reading, sentence) &&
  !has(sentence, ['from_russia']) &&
  !(has(sentence, ['captivity']) && has(sentence, ['russian']))

const isOfBodies = (sentence: Sentence): boolean =>
  has(sentence, ['repatriation', 'body', 'dead', 'died_captive']) && !isOfThoseHit(sentence)

function tellsExchange(timeline: Timeline, sentence: Sentence): boolean {
  if (tellsSwapOfPeople(timeline, sentence)) return true
  if (isOfBodies(sentence) || has(sentence, ['denied'])) return false
  if (isElsewhere(timeline.reading, sentence)) return false
  const { tokens } = timeline.reading
  const swapped = someNow(
    timeline,
    sentence,
    ['exchanged'],
    ({ from }) => !isOfTeller(tokens, from),
  )
  if ((swapped && isOfSides(timeline, sentence)) || isHeadline(timeline, sentence)) return true
  if (isStageReported(timeline, sentence)) return true
  return isCalledSwap(timeline, sentence) || tellsOfHappened(timeline, sentence)
}

function tellsOfHappened(timeline: Timeline, sentence: Sentence): boolean {
  if (isAffirmed(timeline.reading, sentence)) return someNow(timeline, sentence, ['exchange'])
  if (!has(sentence, ['happened'])) return false
  return tellsItHappened(timeline, sentence) || isPronounFor(timeline, sentence)
}

function tellsItHappened(timeline: Timeline, sentence: Sentence): boolean {
  const named = namedIn(timeline, sentence)
  if (named.length === 0) return false
  return hitsIn(sentence, 'happened').some(
    (hit) =>
      named.some(
        (one) =>
          isSaidOf(timeline, sentence, one, hit) &&
          !isOfTalks(timeline.reading.tokens, sentence, one, hit) &&
          !isOfDeal(timeline.reading.tokens, sentence, one, hit),
      ) &&
      isNews(timeline, sentence, hit.from) &&
      !isSpent(timeline, sentence, hit) &&
      !isOfOther(sentence, hit) &&
      !isBehindInSwap(timeline.reading.tokens, hit) &&
      !isOnlyConfirmed(timeline.reading, sentence, hit),
  )
}

/** Without one of them a sentence tells of no exchange that took place. */
const OF_EXCHANGE: readonly Idea[] = [...SWAP, 'happened']

/** Near enough, and not beside: «захисник, який повернувся під час обміну, провів екскурсію». */
function isSaidOf(
  timeline: Timeline,
  sentence: Sentence,
  { from: named }: Span,
  { from: done }: Span,
): boolean {
  if (Math.abs(named - done) > REACH || isAsideBy(timeline, sentence, done)) return false
  const clause = clauseAt(sentence, named)
  return !isOfOneMan(timeline.reading, sentence, named) || (done >= clause.from && done < clause.to)
}

/** «Пройшли переговори про обмін»: what took place was something else. */
const isOfOther = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'other_deed').some((deed) => deed.from <= from && to <= deed.to)

/** «Україна обміняла полонених: …, передано й тіло»: the clause itself is of people. */
const tellsSwapOfPeople = (timeline: Timeline, sentence: Sentence): boolean =>
  someNow(timeline, sentence, ['exchanged'], ({ from }) => {
    const clause = clauseAt(sentence, from)
    return (
      has(sentence, ['captive'], clause) &&
      has(sentence, ['ukraine', 'russia'], clause) &&
      !has(sentence, ['body', 'dead', 'elsewhere', 'foreign'], clause)
    )
  })

/** «сторони обмінялися», «обміняли 14 на 14», "exchanged for 60"; one man who was exchanged tells of the past. */
const isOfSides = ({ reading }: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'exchanged').some((hit) => isSwappedFor(reading, sentence, hit)) ||
  (has(sentence, ['ukraine', 'russia', 'each']) && has(sentence, PEOPLE)) ||
  // «обменялись пленными: отдали семерых россиян, забрали девятерых своих»
  (has(sentence, ['gave']) && has(sentence, ['received']) && has(sentence, ['captive', 'own'])) ||
  sentence.numbers.some((at) => formulaEnd(reading.tokens, at) !== null)

/** «Обмін полоненими. Вдома 115.» */
const isCountUnder = (timeline: Timeline, s: Sentence | undefined): boolean =>
  s !== undefined && s.numbers.length > 0 && isUnderHeading(timeline.reading, s)

/** «Обмін. Українці знову вдома», «Вперше від лютого — обмін.»: said without a verb, before those who returned. */
function isHeadline(timeline: Timeline, sentence: Sentence): boolean {
  const { sentences, tokens } = timeline.reading
  if (!isBareLine(tokens, sentence)) return false
  const [before, next] = [sentences[sentence.index - 1], sentences[sentence.index + 1]]
  if (namedIn(timeline, sentence).length === 0 && !isOnlySwapped(sentence)) return false
  const counts =
    isFormulaOnTop(timeline.reading, sentence) ||
    isFormulaUnder(timeline.reading, sentence) ||
    isCountUnder(timeline, next) ||
    [before, next].some((s) => s?.onlyCounts === true && has(s, COUNTED_ALONE))
  if (counts || isHome(timeline, next)) return true
  return isHome(timeline, before) && isBelowHome(timeline.reading, sentence, before)
}

const isHome = (timeline: Timeline, s: Sentence | undefined): s is Sentence =>
  s !== undefined && has(s, PEOPLE) && isMoved(timeline, s) && !isMourned(timeline.reading, s)

/** A first or a 55th exchange «від початку війни» is news though it is counted from then on. */
function namedIn(timeline: Timeline, sentence: Sentence): Hit<Idea>[] {
  return hitsIn(sentence, 'exchange').filter(
    (hit) =>
      isNews(timeline, sentence, hit.from) &&
      !countsAll(timeline.reading, hit.from) &&
      !isNone(sentence, hit) &&
      !isOfGoods(timeline.reading, sentence, hit),
  )
}

/** «Передача прошла без всяких обменов»: it is named as what there was none of. */
const isNone = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'no_exchange').some((hit) => hit.from < from && to <= hit.to)

const isNews = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  if (isNegated(timeline.reading.tokens, at)) return false
  const when = whenAt(timeline, sentence, at)
  if (when !== 'total') return when === 'now' || when === 'maybe_total'
  return (
    sentence.numbers.some((one) => timeline.reading.tokens[one]?.kind === 'ordinal') ||
    namesNewsDay(timeline, sentence)
  )
}

const namesNewsDay = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['today']) ||
  datesIn(timeline.dates, sentence).some(({ day }) => day === timeline.day)

const isPronoun = anyWord('він он it его його захід this')

/** «Новий обмін: повідомлення. Він відбувся…»: the exchange stands in the sentence before. */
function isPronounFor(timeline: Timeline, sentence: Sentence): boolean {
  const before = timeline.reading.sentences[sentence.index - 1]
  if (before === undefined || isOfBodies(before)) return false
  if (isOfAnotherSwap(timeline.reading, sentence)) return someNow(timeline, sentence, ['happened'])
  const { tokens } = timeline.reading
  if (!namedIn(timeline, before).some(({ from }) => !isAbout(tokens[from - 1]))) return false
  return (
    someToken(tokens, sentence.from, sentence.from + 6, isPronoun) &&
    someNow(
      timeline,
      sentence,
      ['happened'],
      (hit) => hit.from - sentence.from < 8 && !isSpent(timeline, sentence, hit),
    )
  )
}

const tellsThrough = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['through', 'exchange']) &&
  (!isOfBodies(sentence) || isOfPeopleAndBodies(timeline.reading, sentence)) &&
  !(has(sentence, ['outside']) || isBackUnderTheDead(timeline.reading, sentence)) &&
  someNow(timeline, sentence, ['through', 'exchange']) &&
  !isSumOfSwaps(timeline.reading, sentence) &&
  !hitsIn(sentence, 'exchange').some((hit) => isOfGoods(timeline.reading, sentence, hit))

const isMoved = (timeline: Timeline, sentence: Sentence): boolean =>
  someNow(
    timeline,
    sentence,
    SWAPPED,
    (hit) =>
      !isOfHappened(sentence, hit) &&
      !isToOwnLines(timeline.reading, hit) &&
      !isNotHome(timeline.reading, sentence, hit) &&
      (isOfOneBody(timeline, sentence) || !isOfOneMan(timeline.reading, sentence, hit.from)) &&
      !isAsideBy(timeline, sentence, hit.from) &&
      !isOfKinWhoCame(timeline.reading, sentence, hit) &&
      !isOfStory(timeline, sentence, hit),
  ) ||
  (has(sentence, ['to_return']) && someNow(timeline, sentence, ['managed'])) ||
  isAmongAll(timeline, sentence) ||
  isMoreToday(timeline.reading, sentence) ||
  isReportedFirst(timeline, sentence)

/** "A rally for the captured took place": nobody took anything. */
const isOfHappened = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'happened').some(
    (hit) => hit.from <= from && to <= hit.to && hit.to - hit.from > to - from,
  )

const tellsRelease = ({ reading }: Timeline, sentence: Sentence): boolean =>
  !isUnderTheDead(reading, sentence) &&
  (!isOfBodies(sentence) || (speaksOf(reading, HELD) && isOfPeopleAndBodies(reading, sentence))) &&
  !isElsewhere(reading, sentence) &&
  !isMourned(reading, sentence) &&
  (has(sentence, RELEASED) || isCounted(reading, sentence))

const RELEASED: readonly Idea[] = [...PEOPLE, ...HELD, ...SUFFERING]

/** Whether the sentences say that people left captivity. */
export const isFromCaptivity = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => has(sentence, HELD))
