import type { Amount } from '#statement/count/amount.ts'
import { allegedOf } from './alleged.ts'
import { disprovedBy } from '#statement/when/disproved.ts'
import { isBroughtOn } from './brought-on.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { withErratum } from './erratum.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { exchangeOf } from './exchange.ts'
import { unknownOf } from './unknown.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { MOST_PEOPLE } from './gate.ts'
import { withDoubtOfGrounds } from '#statement/doubt/grounds.ts'
import { isOfPeopleAndBodies } from '#statement/sentence/people-and-bodies.ts'
import { namedOfDayOf } from './named-of-day.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { withDoubtByWords } from '#statement/doubt/outdone-by-words.ts'
import { withDoubtOfDeed } from './led-by-deed.ts'
import { withFiguresByWords } from './held-by-words.ts'
import { isOnlyOfThem } from './only-of-them.ts'
import { isOfFiction } from './of-fiction.ts'
import { isOfReport } from './of-report.ts'
import { isOfOtherDead } from './other-dead.ts'
import { withDoubtOfDay } from '#statement/doubt/other-day.ts'
import { tellsRoughTotal } from '#statement/doubt/rough-total.ts'
import { roughOf } from './rough.ts'
import { rumouredOf } from './rumoured.ts'
import { seldomToldOf } from './seldom-told.ts'
import { has, hitsIn, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { repatriationOf } from './repatriation.ts'
import { bodiesOfThose, mayBeOthers } from './these-dead.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { withDoubtOfTwoMatters } from './two-matters.ts'
import { heldIfWordedAsReport, wordedAsReportOf } from './worded-as-report.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'
import type { EventKind, EventStatement } from '#statement/statement.ts'

/** Puts the event of a text together, with every reason to doubt it; null where there is none. */
export function eventOf(findings: Findings): EventStatement | null {
  const kind = kindOf(findings)
  const event = kind === 'body_repatriation' ? repatriationOf(findings) : exchangeOf(findings)
  const found = withDoubtOfPeople(findings, event) ?? heldOf(findings)
  const isDisproved = found === null || disprovedBy(findings.timeline.reading) !== null
  const grounded = isDisproved ? null : withGrounds(findings, found)
  const dated = grounded === null ? null : withDoubtOfDay(findings, grounded)
  return withErratum(findings, dated === null ? null : readByWords(findings, dated))
}

/** The second reader doubts what it would not have read, and fills in what a person must look at anyway. */
const readByWords = (findings: Findings, event: EventStatement): EventStatement =>
  withFiguresByWords(findings, withDoubtByWords(findings, event))

/** What is read, where nothing speaks against it; else nothing, if the words are not those of a report. */
function withGrounds(findings: Findings, found: EventStatement): EventStatement | null {
  const isSound =
    !tellsRoughTotal(findings, found) &&
    !isOnlyOfThem(findings) &&
    !isOfReport(findings) &&
    !isOfOtherBodies(findings, found)
  const sound = isSound ? withDoubtOfDeed(findings, withDoubtOfGrounds(findings, found)) : null
  return sound === null
    ? heldIfWordedAsReport(findings, found)
    : withDoubtOfTwoMatters(findings, sound)
}

/** The dead of others or of a film, or such as had come before. */
const isOfOtherBodies = (findings: Findings, { kind, figures }: EventStatement): boolean =>
  kind === 'body_repatriation' &&
  (isOfOtherDead(findings.timeline, findings.evidence, figures) ||
    isOfFiction(findings.timeline, findings.evidence) ||
    isBroughtOn(findings, figures))

/** What no rule tells, and what would be lost if nobody looked at it. */
const heldOf = (findings: Findings): EventStatement | null =>
  unknownOf(findings) ??
  roughOf(findings) ??
  allegedOf(findings) ??
  seldomToldOf(findings) ??
  namedOfDayOf(findings) ??
  rumouredOf(findings) ??
  wordedAsReportOf(findings)

/** «Удалося повернути 116 людей та тіла добровольців»: people lead, and what is read is of the dead alone. */
function withDoubtOfPeople(
  { timeline: { reading }, evidence }: Findings,
  event: EventStatement | null,
): EventStatement | null {
  if (event === null) return event
  if (event.kind !== 'body_repatriation') return withDoubtOfLife(reading, evidence, event)
  const those = bodiesOfThose(reading, evidence)
  const [lead] =
    event.figures.bodies_to_ua === undefined
      ? reading.sentences.filter((s) => s.place === 0 && isOfPeopleAndBodies(reading, s))
      : [those].filter((s) => s !== null && mayBeOthers(s))
  if (lead === undefined || lead === null) return event
  const reason = hold('second_event', quoteOf(reading, lead).text)
  return { ...event, review: [...event.review, reason] }
}

/** «Додому повернулися 23 Герої. … Тіла забрали з-під завалів»: no word of captivity or an exchange says that they live. */
function withDoubtOfLife(
  reading: Reading,
  { exchange, through }: Evidence,
  event: EventStatement,
): EventStatement {
  if (exchange.length + through.length > 0 || !speaksOf(reading, ['body'])) return event
  if (event.figures.bodies_to_ua !== undefined) return event
  if (reading.sentences.some((s) => has(s, OF_THE_FREED) && !has(s, ['repatriation']))) return event
  const dead = reading.sentences.find(
    (s) => s.place < TOP_SENTENCES && has(s, ['body']) && !has(s, ['also']),
  )
  if (dead === undefined) return event
  const reason = hold('not_called_exchange', quoteOf(reading, dead).text)
  return { ...event, review: [...event.review, reason] }
}

const OF_THE_FREED: readonly Idea[] = [...HELD, 'captive', 'exchange', 'exchanged']

/** By what the text tells first; a release that nothing calls an exchange gives way to bodies. */
function kindOf(findings: Findings): EventKind | null {
  const { release, bodies } = findings.evidence
  const swap = firstSwap(findings)
  if (swap < Infinity && swap <= firstOf(bodies) && !isSwapOfTheDead(findings, swap))
    return 'prisoner_exchange'
  if (isLedByTheDead(findings, swap)) return 'body_repatriation'
  if (isOfBodies(findings, swap)) return 'body_repatriation'
  return release.length > 0 ? 'prisoner_exchange' : null
}

/**
 * «Київ і Москва обмінялися загиблими. Обмін відбувся зранку: Донецький напрямок – 397 людей»: the dead lead, nobody is
 * told to have come, and no word of captivity stands anywhere; the swap is theirs.
 */
const isLedByTheDead = ({ timeline, evidence }: Findings, swap: number): boolean =>
  swap < Infinity &&
  evidence.bodies.some((s) => s.index < swap && has(s, ['repatriation'])) &&
  evidence.release.length + evidence.through.length === 0 &&
  !speaksOf(timeline.reading, OF_CAPTIVES) &&
  !evidence.exchange.some((s) => has(s, ['also']))

const OF_CAPTIVES: readonly Idea[] = ['captivity', 'captive', 'from_russia', 'civilian', 'wounded']

/** The first sentence that calls what happened an exchange, or tells of captivity in a text that does. */
function firstSwap({ timeline, evidence }: Findings): number {
  const mayLeave = evidence.release.some((s) => has(s, HELD))
  const called = mayLeave && timeline.reading.sentences.some((s) => isOfPeople(s))
  const left = called ? evidence.release.filter((s) => has(s, HELD)) : []
  return Math.min(firstOf(evidence.exchange), firstOf(evidence.through), firstOf(left))
}

/** «Проведён ещё один обмен. Россия вернула тела 28 своих, Украине отданы 1000 погибших»: all who are counted are dead. */
function isSwapOfTheDead({ timeline, evidence, amounts }: Findings, swap: number): boolean {
  const { bodies, exchange, release, through } = evidence
  const isOnly = exchange.length === 1 && release.length + through.length === 0
  if (!isOnly || bodies[0]?.index !== swap + 1 || has(bodies[0], ['also', 'through'])) return false
  const { sentences, tokens } = timeline.reading
  const news = amounts.filter((a) => isNews(a))
  return (
    mostOf(news, isBodies) >= MANY_DEAD &&
    mostOf(news, (a) => isPeople(a) && !isPaidForThem(a)) === 0 &&
    !exchange.some((s) => s.numbers.some((at) => tokens[at]?.kind === 'ordinal')) &&
    !sentences.some((s) => s.place < TOP_SENTENCES && has(s, OF_THE_LIVING))
  )
}

/** «Взамен Россия приняла 38 своих»: below the dead these are dead as well. */
const isPaidForThem = ({ toward, kinds, sentence }: Amount): boolean =>
  toward === 'ru' &&
  has(sentence, ['in_return']) &&
  !kinds.has('captive') &&
  !kinds.has('military') &&
  !kinds.has('civilian')

/** Fewer dead may come with an exchange of which nobody tells the number. */
const MANY_DEAD = 10

const OF_THE_LIVING: readonly Idea[] = [
  'captivity',
  'captive',
  'from_russia',
  'from_ukraine',
  'exchanged',
  'wounded',
]

function isOfBodies({ timeline, evidence, amounts }: Findings, swap: number): boolean {
  const { release, bodies } = evidence
  if (Math.min(firstOf(release), firstOf(bodies)) < 2 && isOnlyOfTheDead(timeline)) return true
  if (bodiesOfThose(timeline.reading, evidence) !== null) return true
  if (isFarBelow(timeline, evidence) || isOfFewBeside(timeline, evidence, amounts)) return false
  const beside = firstOf(release) <= firstOf(bodies) || swap - firstOf(bodies) === 1
  return bodies.length > 0 && !(beside && isMoreOfPeople(amounts))
}

/** People lead a text that speaks of an exchange; bodies far below («того ж дня окремо») came besides. */
const isFarBelow = ({ reading }: Timeline, { release, bodies }: Evidence): boolean =>
  firstOf(release) < LEAD &&
  firstOf(bodies) - firstOf(release) >= FAR &&
  reading.sentences.some((s) => isOfPeople(s))

const LEAD = 2
const FAR = 3

/** «Тіла двох волонтерів передали під час обміну, який повернув і 116 полонених»: the few dead came besides. */
function isOfFewBeside(
  { reading: { sentences } }: Timeline,
  { release, through }: Evidence,
  amounts: readonly Amount[],
): boolean {
  const top = sentences.filter(({ place }) => place < LEAD)
  if (release.length === 0 && ![...through, ...top].some((s) => has(s, ['through']))) return false
  if (!top.some((s) => has(s, ['captive', 'captivity']) || isOfPeople(s))) return false
  const told = amounts.filter((a) => (isNews(a) || a.when === 'maybe_total') && !a.part)
  const dead = mostOf(told, isBodies)
  const living = mostOf(told, (a) => isPeople(a) && a.value <= MOST_PEOPLE)
  return dead > 0 && dead <= FEW && living > dead
}

/** Of more dead a text tells for their own sake. */
const FEW = 5

/** «84 воїни повернулися назавжди. Репатріацію підтвердили …»: no word of captivity or an exchange. */
const isOnlyOfTheDead = (timeline: Timeline): boolean => {
  const { reading } = timeline
  if (!speaksOf(reading, ['repatriation'])) return false
  const { sentences } = reading
  return (
    sentences.filter(({ place }) => place < 3).some((s) => isOfThis(timeline, s)) &&
    !sentences
      .filter(({ place }) => place < TOP_SENTENCES)
      .some(
        (s) =>
          has(s, ['captivity', 'captive', 'from_russia', 'from_ukraine', 'exchanged']) ||
          isOfPeople(s),
      )
  )
}

/** A repatriation that is only recalled below says nothing of those who came. */
const isOfThis = (timeline: Timeline, s: Sentence): boolean =>
  hitsIn(s, 'repatriation').some(({ from }) => whenAt(timeline, s, from) !== 'recalled')

const isOfPeople = (s: Sentence): boolean => has(s, ['exchange']) && !has(s, ['repatriation'])

/** More people than bodies: what is told is first of all a return of people. */
function isMoreOfPeople(amounts: readonly Amount[]): boolean {
  const news = amounts.filter((a) => isNews(a) && !a.part)
  return mostOf(news, isPeople) > mostOf(news, isBodies)
}

const mostOf = (amounts: readonly Amount[], isWanted: (a: Amount) => boolean): number =>
  amounts.reduce((most, a) => (isWanted(a) ? Math.max(most, a.value) : most), 0)

const firstOf = (found: readonly Readonly<{ index: number }>[]): number =>
  found[0]?.index ?? Infinity
