import type { Amount } from '#statement/count/amount.ts'
import { besideSwapIn, withBeside, withoutBeside } from '#statement/figures/beside-swap.ts'
import { doubtsOfBodiesAbove, isOnlyFound } from './bodies-elsewhere.ts'
import { isKilledNow } from '#statement/count/dealt-with.ts'
import { isBodies, type Remains, remainsOf } from '#statement/figures/bodies.ts'
import { doubtsOfSize, onlyKnown, partsOfEvent } from './event-parts.ts'
import { derived } from '#statement/count/figure.ts'
import { type Findings, newsOf } from '#statement/figures/findings.ts'
import { judgeExchange, MANY_PEOPLE, mayBeExchange, MOST_PEOPLE } from './gate.ts'
import { isOnlyDead } from './only-dead.ts'
import { withoutOneService } from '#statement/figures/one-service.ts'
import { isEvenlyOf, isEventPair, type Pair, QUOTA_FROM } from '#statement/side/pair.ts'
import { isPeople, isWhole } from '#statement/side/head-count.ts'
import { isSumOfEach } from '#statement/amount/sum-of-sides.ts'
import { countsBothByMediator } from '#statement/figures/mediated-sum.ts'
import {
  doubtOfMutual,
  isExplained,
  isHalved,
  isMutual,
  withRest,
} from '#statement/figures/mutual.ts'
import { doubtsOfBothLands, doubtsOfCivilians } from '#statement/doubt/of-both-lands.ts'
import { doubtsOfLeftOut } from '#statement/doubt/left-out.ts'
import { doubtsOfBrigade } from '#statement/doubt/of-brigade.ts'
import { doubtsOfPeople } from '#statement/doubt/part-doubts.ts'
import { doubtsOfQuota } from '#statement/doubt/quota-doubts.ts'
import { doubtsOfRows } from '#statement/doubt/row-doubts.ts'
import { type Party, partyOf } from '#statement/figures/people.ts'
import { isWithPolitician } from '#statement/count/politician-beside.ts'
import { isOnlyPromised } from './only-promised.ts'
import { sided } from './sided.ts'
import { withSoldiersOfServices } from './by-service.ts'
import { isPutOff } from '#statement/when/put-off.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { isUnsettled } from '#statement/sentence/unsettled.ts'
import { withOthers } from '#statement/figures/with-others.ts'
import { withPrices } from '#statement/figures/prices.ts'
import { peopleTold } from '#statement/figures/people-told.ts'
import { withTheirCivilians } from '#statement/figures/their-civilians.ts'
import { madeUpWithForeigner, withForeigner } from '#statement/figures/with-foreigner.ts'
import { doubtsOfSame, matchedBehind } from '#statement/figures/same-number.ts'
import { withOwnCount } from '#statement/figures/own-count.ts'
import { withTheirs } from '#statement/figures/theirs.ts'
import { withOursByWords } from '#statement/figures/by-words.ts'
import { withAsMany } from '#statement/figures/swapped-evenly.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement, Figure, Figures, ReviewReason } from '#statement/statement.ts'
import { categoriesOf } from '#statement/field/categories.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { EITHER_SIDE, HELD } from '#statement/vocabulary/idea-groups.ts'

/** Puts an exchange together from both sides' people and the bodies that came with them. */
export function exchangeOf(findings: Findings): EventStatement | null {
  const { timeline, amounts, evidence } = findings
  if (!mayBeExchange(findings) || isOnlyPromised(findings)) return null
  const people = peopleIn(findings)
  if (people.length === 0 && !tellsAny(findings)) return null
  const { ua, ru, doubts } = partiesOf(findings, people)
  const any = people.some(({ toward }) => toward === null)
    ? partiesOf(findings, presumed(people))
    : { ua, ru }
  const verdict = judgeExchange(timeline, evidence, any.ua, any.ru)
  if (verdict.is === 'none' || (isUncounted(any.ua, any.ru) && isPutOff(timeline))) return null
  if (countsBothByMediator(findings)) return exchangeWith(findings, {}, verdict.review)
  const remains = remainsOf(
    timeline,
    newsOf(amounts, isBodies)
      .filter(
        (a) => isTold(a) && !isKilledNow(timeline.reading, a) && !isOnlyFound(timeline.reading, a),
      )
      .map(returned),
    [],
    () => false,
  )
  const ofSides = withPrices(findings, figuresOf(ua, ru, remains))
  const counted = madeUpWithForeigner(
    timeline,
    amounts,
    withPolitician(findings, withoutOneService(findings, withOthers(findings, ofSides))),
  )
  const ours = withAsMany(timeline, withOursByWords(findings, counted, false))
  const figures = withTheirs(findings, withOwnCount(findings, ours, false))
  const event = exchangeWith(findings, figures, [
    ...verdict.review,
    ...doubts,
    ...doubtsOfSide(findings, { people, ua, ru }),
    ...[ua, ru].flatMap(doubtsOfParty),
    ...doubtsOfPeople(findings, figures),
    ...doubtsOfQuota(findings, figures),
    ...doubtsOfLeftOut(findings, figures),
    ...doubtsOfBrigade(findings, figures),
    ...doubtsOfBothLands(findings, figures),
    ...doubtsOfCivilians(findings, figures),
    ...doubtsOfSame(timeline, figures),
    ...doubtsOfRows(findings, figures),
    ...doubtsOfBodiesAbove(findings, figures),
  ])
  const beside = withForeigner(timeline, amounts, event.figures)
  return { ...event, figures: withTheirCivilians(findings, beside) }
}

/** «Росії віддали Медведчука та 55 військових»: he is one more, where no number holds both. */
function withPolitician({ timeline: { reading }, amounts }: Findings, figures: Figures): Figures {
  const { ru_returned: theirs } = figures
  if (theirs?.how !== 'stated' || amounts.some((a) => a.value === theirs.value + 1)) return figures
  const those = amounts.filter((a) => a.value === theirs.value && !a.part && a.toward === 'ru')
  if (!those.some((a) => isWithPolitician(reading, a))) return figures
  return { ...figures, ru_returned: derived(theirs.value + 1, 'added', [theirs]) }
}

/** Without a number of people some sentence must tell of them, or a formula count them. */
const tellsAny = ({ evidence, pairs }: Findings): boolean =>
  evidence.exchange.length + evidence.through.length + evidence.release.length + pairs.length > 0

const isUncounted = (ua: Party, ru: Party): boolean => ua.total === null && ru.total === null

/** Makes an exchange of the people whom a text counts, whatever it is called and led by. */
export function exchangeAsCounted(findings: Findings): EventStatement {
  const people = peopleIn(findings)
  const { ua, ru, doubts } = partiesOf(findings, people)
  const unsided = doubtsOfUnsided(findings, { people, ua, ru })
  return exchangeWith(findings, figuresOf(ua, ru, NOBODY), [...doubts, ...unsided])
}

/** Makes an exchange of some of the people, whatever a formula says. */
export function exchangeOfThese(
  findings: Findings,
  counted: readonly Amount[],
  review: readonly ReviewReason[],
): EventStatement {
  const { timeline } = findings
  const people = sided(timeline, counted)
  const ua = partyOf(timeline, people, 'ua', [])
  const ru = partyOf(timeline, people, 'ru', [])
  return exchangeWith(findings, figuresOf(ua, ru, NOBODY), review)
}

/** Whoever is counted, with their sides. */
function peopleIn(findings: Findings): readonly Amount[] {
  const { timeline, pairs } = findings
  const all = peopleTold(findings)
  const people = all.filter((a) => !isRunning(a, pairs) && !isOfAllYears(a, all))
  return sided(timeline, people)
}

type Parties = Readonly<{ ua: Party; ru: Party; doubts: readonly ReviewReason[] }>

/** Both sides' people; a number of the swap itself counts only where no side's own number explains it, and is doubted. */
function partiesOf(findings: Findings, people: readonly Amount[]): Parties {
  const { reading } = findings.timeline
  const beside = speaksOf(reading, SWAPPED_FOR) ? besideSwapIn(reading, people) : null
  if (beside === null) return mainPartiesOf(findings, people)
  const { ua, ru, doubts } = mainPartiesOf(findings, withoutBeside(people, beside))
  const even = matchedBehind(findings.timeline, figuresOf(ua, ru, NOBODY))
  return {
    ua: withBeside(reading, { ...ua, total: even.ua_returned ?? null }, beside.ua),
    ru: withBeside(reading, { ...ru, total: even.ru_returned ?? null }, beside.ru),
    doubts,
  }
}

const SWAPPED_FOR: readonly Idea[] = ['in_return', 'exchanged', 'exchange']

function mainPartiesOf({ timeline, pairs }: Findings, people: readonly Amount[]): Parties {
  const of = (counted: readonly Amount[]): Pick<Parties, 'ua' | 'ru'> => ({
    ua: partyOf(timeline, counted, 'ua', pairs),
    ru: partyOf(timeline, counted, 'ru', pairs),
  })
  const mutual = people.filter((a) => isMutual(timeline.reading, a))
  if (mutual.length === 0) return { ...of(people), doubts: [] }
  const others = people.filter((a) => !mutual.includes(a))
  const told = of(others)
  const unclear = mutual.find(
    (a) => !isExplained(a, told.ua, told.ru, others) && !isHalved(a, told, others),
  )
  return unclear === undefined
    ? { ...withRest(timeline, told, mutual, others), doubts: [] }
    : { ...of(people), doubts: [doubtOfMutual(unclear)] }
}

/** «Украина обменяла пленных, передано и тело добровольца»: only what is said to be Russia's went there. */
const returned = (a: Amount): Amount =>
  a.toward === 'ru' && !has(a.sentence, ['to_russia', 'russian', 'russia'])
    ? { ...a, toward: 'ua' }
    : a

/** «205 на 205. … Всего вернули 4757»: beside a formula of the day so many are those of all days. */
const isRunning = ({ when, value }: Amount, pairs: readonly Pair[]): boolean =>
  when === 'maybe_total' && value > MANY_PEOPLE && pairs.some((pair) => isEventPair(pair))

/** «Уже 4757 вернулись из плена. В обмене 6 мая домой приехали 205»: more than any day brought home. */
const isOfAllYears = ({ value, sentence, at }: Amount, all: readonly Amount[]): boolean =>
  value > MANY_PEOPLE &&
  all.some(
    (a) =>
      (a.sentence !== sentence || has(sentence, ['total_maybe'], { from: a.at, to: at })) &&
      isWhole(a) &&
      a.value <= MOST_PEOPLE &&
      (has(a.sentence, ['today', 'tonight', 'through', 'exchange', 'exchanged']) ||
        (a.sentence.index < sentence.index && has(a.sentence, HELD))),
  )

/** «усього 6057 тіл» beside an exchange is a running total. */
const isTold = (a: Amount): boolean =>
  a.when !== 'maybe_total' && !isOnlyDead(a) && !isUnsettled(a.sentence)

/** Makes an exchange with these figures and everything else that its text tells. */
export const exchangeWith = (
  findings: Findings,
  figures: Figures,
  review: readonly ReviewReason[],
): EventStatement => {
  const categories = categoriesOf(findings.timeline)
  const told = withSoldiersOfServices(findings.timeline.reading, figures, categories)
  return {
    ...partsOfEvent(findings, 'prisoner_exchange', told, review),
    categories,
    breakdown: [],
    attribution: null,
    hedge: null,
  }
}

/** Gives Russia what no word gives to a side, to judge whether there is news at all: nobody is told of it. */
const presumed = (people: readonly Amount[]): readonly Amount[] =>
  people.map((a) => (a.toward === null ? { ...a, toward: 'ru' } : a))

/** A Russian text may be of either side; «вернулись 42 военных» without any word of one is nobody's figure. */
function doubtsOfSide(findings: Findings, counted: Sided): readonly ReviewReason[] {
  const { timeline, amounts, pairs } = findings
  const { language, sentences } = timeline.reading
  const unsided = doubtsOfUnsided(findings, counted)
  if (unsided.length > 0) return unsided
  if (language !== 'ru') return []
  const first = newsOf(amounts, isPeople).find(isStated)
  if (first === undefined || first.both || isSumOfEach(first, counted.people)) return []
  // «Двести парней едут домой. 200 на 200»: whosever they are, as many came to the other side.
  return isEvenlyOf(pairs, first.value) || sentences.some((s) => has(s, EITHER_SIDE))
    ? []
    : [hold('side_unclear', String(first.value))]
}

const isStated = ({ approximate, part }: Amount): boolean => !approximate && !part
type Sided = Readonly<{ people: readonly Amount[]; ua: Party; ru: Party }>

/**
 * Holds a number that no word gives to a side; one of the swap itself is doubted where it needs be, and
 * one within what came to either side is some of them.
 */
function doubtsOfUnsided(
  { timeline: { reading } }: Findings,
  { people, ua, ru }: Sided,
): readonly ReviewReason[] {
  const least = Math.min(ua.total?.value ?? 0, ru.total?.value ?? 0)
  const open = people.find(
    (a) =>
      a.toward === null &&
      !a.both &&
      isStated(a) &&
      a.value > least &&
      !isMutual(reading, a) &&
      !isSumOfEach(a, people),
  )
  return open === undefined ? [] : [hold('side_unclear', String(open.value))]
}

/** No day brought home five hundred yet; whole hundreds from there on are what agreements speak of. */
const isOfAgreement = (total: Figure | null): boolean =>
  total !== null && total.how === 'stated' && total.value % WHOLE_HUNDREDS === 0

const WHOLE_HUNDREDS = 100

/** «277 вдома: за форматом 246 на 246 і 31 поза обміном»: the formula agrees with those who came in the exchange. */
function doubtsOfParty({ total, rival, outside }: Party): ReviewReason[] {
  const doubts = doubtsOfSize(total, isOfAgreement(total) ? QUOTA_FROM - 1 : MOST_PEOPLE)
  if (rival === null || rival.value + (outside?.value ?? 0) === total?.value) return doubts
  return [...doubts, hold('figures_differ', `${rival.value} / ${total?.value}`)]
}

function figuresOf(ua: Party, ru: Party, remains: Remains): Figures {
  return onlyKnown({
    ua_returned: ua.total,
    ua_military: ua.military,
    ua_civilians: ua.civilians,
    ua_children: ua.children,
    ua_women: ua.women,
    ua_outside_exchange: ua.outside,
    ru_returned: ru.total,
    ru_civilians: ru.civilians,
    bodies_to_ua: remains.toUkraine,
    bodies_to_ru: remains.toRussia,
    died_in_captivity: remains.diedInCaptivity,
  })
}

const NOBODY: Remains = { toUkraine: null, toRussia: null, diedInCaptivity: null, doubts: [] }
