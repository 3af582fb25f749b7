import type { Amount } from './amount.ts'
import { agreementOf } from './agreement.ts'
import { isBodies, type Remains, remainsOf } from './bodies.ts'
import { type Evidence, isFromCaptivity } from './evidence.ts'
import type { Pair } from './pair.ts'
import { isPeople } from './head-count.ts'
import { type Party, partyOf } from './people.ts'
import { breakdownOf, type Placed, placedOf } from './places.ts'
import type { Idea } from './vocabulary/idea.ts'
import { judgeBodies, judgeExchange, MANY_BODIES, MANY_PEOPLE } from './gate.ts'
import { has, quoteOf } from './reading.ts'
import { hold } from './review.ts'
import { seriesOf } from './series.ts'
import type {
  EventKind,
  EventStatement,
  Figure,
  Figures,
  Measure,
  Quote,
  ReviewReason,
} from './statement.ts'
import { datesIn, type Timeline } from './timeline.ts'
import {
  attributionOf,
  categoriesOf,
  hedgeOf,
  mediatorsOf,
  silenceOf,
  speakerOf,
} from './voices.ts'

/** What is known of a text before its event is put together. */
export type Findings = Readonly<{
  timeline: Timeline
  evidence: Evidence
  amounts: readonly Amount[]
  pairs: readonly Pair[]
}>

/** Puts the event of a text together, with every reason to doubt it; null where there is none. */
export function eventOf(findings: Findings): EventStatement | null {
  const kind = kindOf(findings)
  const event = kind === 'body_repatriation' ? repatriationOf(findings) : exchangeOf(findings)
  return event ?? unknownOf(findings)
}

/** By what the text tells first; a release that nothing calls an exchange gives way to bodies. */
function kindOf({ timeline, evidence, amounts }: Findings): EventKind | null {
  const { exchange, through, release, bodies } = evidence
  const called = timeline.reading.sentences.some(
    (s) => has(s, ['exchange']) && !has(s, ['repatriation']),
  )
  const left = called ? release.filter((s) => isFromCaptivity([s])) : []
  const swap = Math.min(firstOf(exchange), firstOf(through), firstOf(left))
  if (swap < Infinity && swap <= firstOf(bodies)) return 'prisoner_exchange'
  if (bodies.length > 0 && !(release.length > 0 && isMoreOfPeople(amounts)))
    return 'body_repatriation'
  return release.length > 0 ? 'prisoner_exchange' : null
}

/** More people than bodies: what is told is first of all a return of people. */
function isMoreOfPeople(amounts: readonly Amount[]): boolean {
  const most = (isWanted: (a: Amount) => boolean): number =>
    Math.max(
      0,
      ...amounts.filter((a) => isWanted(a) && isNews(a) && !a.part).map(({ value }) => value),
    )
  return most((a) => isPeople(a)) > most((a) => isBodies(a))
}

/** An exchange named on top, a number of people, and no verb that we know: a person must read it. */
function unknownOf(findings: Findings): EventStatement | null {
  const { timeline, amounts } = findings
  const top = timeline.reading.sentences.slice(0, 3).filter((s) => !has(s, UNDONE))
  const named = top.some((s) => has(s, ['exchange']) && !has(s, ['repatriation']))
  const counted = newsOf(
    amounts,
    (a) =>
      isPeople(a) && top.includes(a.sentence) && !a.part && a.value >= 5 && a.value <= MANY_PEOPLE,
  )
  if (!named || counted.length === 0 || counted[0]?.approximate === true) return null
  const people = counted.map((a) => ({ ...a, toward: a.toward ?? sideOfText(timeline, a) }))
  const figures = figuresOf(
    partyOf(timeline, people, 'ua', []),
    partyOf(timeline, people, 'ru', []),
    NOBODY,
  )
  const review = [
    hold('wording_unknown', counted[0]?.sentence === undefined ? '' : String(counted[0].value)),
  ]
  return {
    ...common(findings, 'prisoner_exchange', figures, review),
    categories: [],
    breakdown: [],
    attribution: null,
    hedge: null,
  }
}

const UNDONE: readonly Idea[] = [
  'will',
  'denied',
  'alleged',
  'total',
  'agreeing',
  'list',
  'recall',
  'background',
  'outside',
  'elsewhere',
  'captured',
  'formula',
]
const NOBODY: Remains = { toUkraine: null, toRussia: null, diedInCaptivity: null, doubts: [] }

const firstOf = (found: readonly Readonly<{ index: number }>[]): number =>
  found[0]?.index ?? Infinity

const isNews = ({ when }: Amount): boolean => when === 'now'

function newsOf(amounts: readonly Amount[], isWanted: (a: Amount) => boolean): readonly Amount[] {
  const wanted = amounts.filter((amount) => isWanted(amount))
  const news = wanted.filter((a) => isNews(a))
  if (news.some((a) => !a.part && !a.approximate))
    return wanted.filter((a) => isNews(a) || a.when === 'alleged')
  return wanted.filter((a) => isNews(a) || a.when === 'maybe_total')
}

function exchangeOf(findings: Findings): EventStatement | null {
  const { timeline, amounts, evidence } = findings
  const { pairs } = findings
  const people = newsOf(amounts, (a) => isPeople(a)).map((a) => ({
    ...a,
    toward: a.toward ?? sideOfText(timeline, a),
  }))
  const ua = partyOf(timeline, people, 'ua', pairs)
  const ru = partyOf(timeline, people, 'ru', pairs)
  const remains = remainsOf(
    timeline,
    newsOf(amounts, (a) => isBodies(a)),
    [],
    () => false,
  )
  const figures = matched(timeline, figuresOf(ua, ru, remains))
  const verdict = judgeExchange(timeline, evidence, ua, ru)
  if (verdict.is === 'none') return null
  const review = [
    ...verdict.review,
    ...doubtsOf(timeline),
    ...doubtsOfParty(ua),
    ...doubtsOfParty(ru),
  ]
  return {
    ...common(findings, 'prisoner_exchange', figures, review),
    categories: categoriesOf(timeline),
    breakdown: [],
    attribution: null,
    hedge: null,
  }
}

/** Whose people a text counts when it does not say: a text's own side. */
function sideOfText({ reading }: Timeline, { sentence }: Amount): 'ua' | 'ru' {
  if (reading.language !== 'ru') return 'ua'
  const ours = reading.sentences.some((s) => has(s, ['ua_voice', 'from_russia']))
  if (ours) return 'ua'
  // «переданы» without a word to whom is said of what went to the other side.
  return has(sentence, ['gave']) && !has(sentence, ['returned']) ? 'ua' : 'ru'
}

function figuresOf(ua: Party, ru: Party, remains: Remains): Figures {
  const all: Partial<Record<Measure, Figure | null>> = {
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
  }
  return onlyKnown(all)
}

const onlyKnown = (all: Partial<Record<Measure, Figure | null>>): Figures =>
  Object.fromEntries(
    Object.entries(all).filter(([, figure]) => figure !== null && figure !== undefined),
  )

/** «таку ж кількість»: the other side's number is this one. */
function matched(timeline: Timeline, figures: Figures): Figures {
  const { ua_returned: ua, ru_returned: ru } = figures
  if ((ua === undefined) === (ru === undefined)) return figures
  const known = ua ?? ru
  if (known === undefined) return figures
  for (const sentence of timeline.reading.sentences) {
    const hit = sentence.hits.find(({ idea }) => idea === 'same_number')
    if (
      hit === undefined ||
      timeline.carried.has(sentence.index) ||
      has(sentence, ['recall', 'will'])
    )
      continue
    const quotes = [...known.quotes, quoteOf(timeline.reading, hit)]
    const figure: Figure = { value: known.value, how: 'same_number', quotes }
    return ua === undefined
      ? { ...figures, ua_returned: figure }
      : { ...figures, ru_returned: figure }
  }
  return figures
}

function repatriationOf(findings: Findings): EventStatement | null {
  const { timeline, amounts, pairs } = findings
  const all = newsOf(amounts, (a) => isBodies(a))
  const news = all.filter((a) => !isWornTotal(timeline, a))
  if (isWornOut(all, news)) return null
  const placed = placedOf(
    timeline,
    newsOf(amounts, () => true),
  )
  const isPlaced = (amount: Amount): boolean => placed.some((one) => one.amount === amount)
  const formulas = pairs.filter(
    ({ when, sentence }) =>
      when === 'now' && has(sentence, ['body', 'dead', 'repatriation', 'formula']),
  )
  const remains = remainsOf(timeline, news, formulas, isPlaced)
  const hedge = hedgeOf(timeline)
  const figures = onlyKnown({
    bodies_to_ua: remains.toUkraine,
    bodies_to_ru: remains.toRussia,
    died_in_captivity: remains.diedInCaptivity,
  })
  const verdict = judgeBodies(timeline, findings.evidence, figures)
  if (verdict.is === 'none') return null
  const review = [
    ...verdict.review,
    ...doubtsOf(timeline),
    ...remains.doubts.map((pair) => hold('side_unclear', pair)),
    ...doubtsOfPlaces(placed, remains),
    ...doubtsOfSize(remains.toUkraine, MANY_BODIES),
  ]
  return {
    ...common(findings, 'body_repatriation', figures, review),
    categories: [],
    breakdown: breakdownOf(timeline.reading, placed),
    attribution: attributionOf(timeline, hedge),
    hedge,
  }
}

/** What is left beside a running total is a part of it. */
const isWornOut = (all: readonly Amount[], news: readonly Amount[]): boolean =>
  all.length > news.length &&
  Math.max(...all.map(({ value }) => value)) > Math.max(0, ...news.map(({ value }) => value))

/** «вже повернуто 541 полеглого» with no day anywhere is a running total. */
const isWornTotal = ({ basis, dates }: Timeline, { sentence }: Amount): boolean =>
  has(sentence, ['already']) &&
  !has(sentence, ['today']) &&
  (basis === 'published' || datesIn(dates, sentence).length === 0)

const doubtsOfSize = (figure: Figure | null, limit: number): ReviewReason[] =>
  figure === null || figure.value <= limit ? [] : [hold('out_of_proportion', String(figure.value))]

function doubtsOfPlaces(placed: readonly Placed[], { toUkraine }: Remains): ReviewReason[] {
  const counts = new Map(
    placed.flatMap(({ base, amount }) => (amount === null ? [] : [[base, amount.value]])),
  )
  const sum = [...counts.values()].reduce((total, value) => total + value, 0)
  if (toUkraine === null || sum <= toUkraine.value) return []
  return [hold('parts_exceed_whole', `${sum} > ${toUkraine.value}`)]
}

function common(
  { timeline }: Findings,
  kind: EventKind,
  figures: Figures,
  review: readonly ReviewReason[],
): Omit<EventStatement, 'categories' | 'breakdown' | 'attribution' | 'hedge'> {
  return {
    kind,
    quote: mainQuote(figures),
    review,
    day: timeline.day,
    dayBasis: timeline.basis,
    figures,
    ...seriesOf(timeline),
    agreement: agreementOf(timeline),
    mediators: mediatorsOf(timeline, kind === 'body_repatriation'),
    speaker: speakerOf(timeline),
    otherSideSilent: silenceOf(timeline),
  }
}

const mainQuote = (figures: Figures): Quote | null =>
  (figures.ua_returned ?? figures.bodies_to_ua ?? figures.ru_returned ?? figures.bodies_to_ru)
    ?.quotes[0] ?? null

const doubtsOf = ({ misprint, day }: Timeline): ReviewReason[] =>
  misprint ? [hold('date_misprint', day)] : []

function doubtsOfParty({ total, rival }: Party): ReviewReason[] {
  const doubts = doubtsOfSize(total, MANY_PEOPLE)
  if (rival === null) return doubts
  return [...doubts, hold('figures_differ', `${rival.value} / ${total?.value}`)]
}
