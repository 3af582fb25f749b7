import { daysBetween } from '#post/civil-day.ts'
import { type Hit, hitsWithin } from '#statement/word/lexicon.ts'
import { formulaEnd } from '#statement/sentence/formula.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { accordPlaceIn } from './accord-by-place.ts'
import { roundByPlace, ROUNDS } from './rounds.ts'
import { isOwed, swapOf } from './called-by-place.ts'
import { isDisowned, isLeftOpen, isTiedByNothing } from './disowned.ts'
import type { AgreementId, AgreementRef, EventKind } from '#statement/statement.ts'
import { monthsIn } from '#statement/day/period.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { isOnlyOfTalks } from './only-talks.ts'
import { isOfNext, tieOfLately } from './agreed-lately.ts'
import { isOfEvent, isRunning } from '#statement/side/tied.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { thousandIn } from '#statement/day/thousand.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Accord } from '#statement/vocabulary/powers.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

/** The agreement to which the text itself ties the event; a mention in passing ties nothing. */
export function agreementOf(timeline: Timeline, kind: EventKind): AgreementRef | null {
  if (!mayTieAny(timeline.reading)) return null
  let best: Tie | null = null
  let ofTwoGroups = false
  const sentences = sentencesFor(timeline, kind)
  for (const sentence of sentences) {
    const tie = tieFor(kind, tieOf(timeline, sentence, kind))
    if (tie === null) continue
    ofTwoGroups ||= tellsOfTwoGroups(timeline, sentence)
    if (best === null || tie.exactness > best.exactness) best = tie
  }
  if (best === null) return null
  return {
    id: best.id,
    share: ofTwoGroups || isCombined(timeline, sentences) ? 'part' : 'all',
    quote: quoteOf(timeline.reading, best.at),
  }
}

const isCombined = ({ reading }: Timeline, sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => hitsWithin(reading.also.accords, s).some(({ idea }) => idea === 'combined'))

const mayTieAny = (reading: Reading): boolean =>
  (reading.also.accords.length > 0 || reading.sentences.some((s) => mayTie(reading, s))) &&
  !isLeftOpen(reading)

const tieOf = (timeline: Timeline, sentence: Sentence, kind: EventKind): Tie | null =>
  isTiedByNothing(timeline.reading.tokens, sentence)
    ? null
    : (tieIn(timeline, sentence) ??
      tieOfRound(timeline, sentence, kind) ??
      tieOfPlace(timeline, sentence, kind))

const tieOfRound = (timeline: Timeline, sentence: Sentence, kind: EventKind): Tie | null =>
  kind === 'body_repatriation' || isDisowned(timeline.reading.tokens, sentence)
    ? null
    : tieOfLately(timeline, sentence)

/** What is named beside the event without any word that ties it. */
function tieOfPlace(timeline: Timeline, sentence: Sentence, kind: EventKind): Tie | null {
  const place = accordPlaceIn(timeline, sentence, kind)
  if (place === null || isOfNoAccord(timeline, place)) return null
  if (isDisowned(timeline.reading.tokens, sentence)) return null
  const { id } = named(timeline, sentence, place)
  if (WITHOUT_TALKS.has(id) || isLongPast(id, timeline)) return null
  if (isOfThousand(timeline.reading, sentence) && id !== ROUNDS[0]?.[1]) return null
  return { id, at: place, exactness: 0 }
}

/** Before anything was agreed there these are the mediators' capitals. */
const WITHOUT_TALKS: ReadonlySet<AgreementId> = new Set(['other:geneva', 'other:abu_dhabi'])

/** The first round was about prisoners alone. */
const tieFor = (kind: EventKind, tie: Tie | null): Tie | null =>
  kind === 'body_repatriation' && tie?.id === 'istanbul_may_2025' ? null : tie

/** What was agreed about prisoners says nothing of the bodies. */
const sentencesFor = ({ reading }: Timeline, kind: EventKind): readonly Sentence[] =>
  kind === 'body_repatriation' ? reading.sentences.filter((s) => !isOfPeople(s)) : reading.sentences

const isOfPeople = (sentence: Sentence): boolean =>
  has(sentence, ['captive', 'captivity']) && !has(sentence, BODIES)

/** «Військових повернуто за домовленостями, а в рамках 68-го обміну — цивільних»: only some are under it. */
const tellsOfTwoGroups = ({ reading }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['civilian']) &&
  has(sentence, ['military', 'defender']) &&
  sentence.numbers.some((at) => reading.tokens[at]?.kind === 'ordinal')

/**
 * «Стамбульські домовленості» with no date: until the third round only the last one before could be
 * meant (the first was carried out by 25 May 2025); after that nobody can tell.
 */
function lastRound(day: string): AgreementId {
  const [first, second, third] = ROUNDS
  if (first === undefined || second === undefined || third === undefined)
    return 'other:istanbul_unspecified'
  if (day > first[0] && day < second[0]) return first[1]
  return day > second[0] && day < third[0] ? second[1] : 'other:istanbul_unspecified'
}

/** The agreement that a sentence speaks of, whether or not the event is under it. */
export function accordIn(timeline: Timeline, sentence: Sentence): AgreementRef | null {
  const thousand = thousandIn(timeline, sentence)
  const place = hitsWithin(timeline.reading.also.accords, sentence).find(
    ({ idea }) => idea === 'istanbul' || idea === 'geneva' || idea === 'abu_dhabi',
  )
  if (thousand === null && place === undefined) return null
  const at = thousand ?? place
  if (at === undefined) return null
  const id =
    thousand === null && place !== undefined
      ? named(timeline, sentence, place).id
      : 'istanbul_may_2025'
  return { id, share: 'all', quote: quoteOf(timeline.reading, at) }
}

/** An agreement is announced on the day of its round or soon after. */
const ANNOUNCED_DAYS = 2

/** The agreement that a text announces: by the place it names anywhere and, for Istanbul, by its own day. */
export function accordOf(timeline: Timeline, sentence: Sentence): AgreementRef | null {
  const { sentences } = timeline.reading
  const own = accordIn(timeline, sentence)
  const others = own === null ? sentences.flatMap((one) => accordIn(timeline, one) ?? []) : []
  const accord = own ?? others.find(({ id }) => !isLongPast(id, timeline)) ?? null
  const round = ROUNDS.find(([day]) => {
    const since = daysBetween(day, timeline.published)
    return since >= 0 && since <= ANNOUNCED_DAYS
  })
  const isDated = own !== null && datesIn(timeline.dates, sentence).length > 0
  return accord === null || round === undefined || isDated || !accord.id.includes('istanbul')
    ? accord
    : { ...accord, id: round[1] }
}

/** What is announced is no round of months ago, which a text only calls to mind. */
function isLongPast(id: AgreementId, { published }: Timeline): boolean {
  const round = ROUNDS.find(([, known]) => known === id)
  return round !== undefined && daysBetween(round[0], published) > RECALLED_DAYS
}

const RECALLED_DAYS = 60

type Tie = Readonly<{ id: AgreementId; at: Span; exactness: number }>

/** What was agreed is called so, or is the formula of a thousand. */
const mayTie = (reading: Reading, sentence: Sentence): boolean =>
  isOfThousand(reading, sentence) ||
  (has(sentence, ['agreed'])
    ? !isDisowned(reading.tokens, sentence)
    : swapOf(reading, sentence) !== null)

const isOfThousand = ({ tokens }: Reading, sentence: Sentence): boolean =>
  sentence.numbers.some(
    (at) =>
      tokens[at]?.value === 1000 &&
      // «перша частина «тисячі на тисячу»» needs no other name.
      (formulaEnd(tokens, at) !== null || has(sentence, ['formula', 'exchange', 'repatriation'])),
  )

function tieIn(timeline: Timeline, sentence: Sentence): Tie | null {
  const { reading } = timeline
  if (!mayTie(reading, sentence)) return null
  // «етап обміну в категорії «поранені» провели, як домовлено» is done, and no list of those to come.
  if (has(sentence, ['list']) && !has(sentence, ['happened', 'today', 'stage'])) return null
  const thousand = thousandIn(timeline, sentence)
  if (thousand !== null && isOfQuota(timeline, sentence, thousand))
    return { id: 'istanbul_may_2025', at: thousand, exactness: 3 }
  if (!has(sentence, ['agreed'])) return tieOfSwap(timeline, sentence)
  const places = hitsWithin(reading.also.accords, sentence)
  const place = places.find(({ idea }) => idea !== 'combined' && idea !== 'thousand')
  if (place === undefined) return tieByDay(timeline, sentence)
  if (places.some((one) => isOfNoAccord(timeline, one) || isOwed(reading.tokens, sentence)))
    return null
  if (!isTiedBy(timeline, sentence, place)) return null
  return { ...named(timeline, sentence, place), at: place }
}

function tieOfSwap(timeline: Timeline, sentence: Sentence): Tie | null {
  const place = swapOf(timeline.reading, sentence)
  if (place === null || isOfNoAccord(timeline, place)) return null
  if (isDisowned(timeline.reading.tokens, sentence)) return null
  const isOther = has(sentence, ['recall', 'will', 'denied', 'total'])
  if (isOther || whenAt(timeline, sentence, place.from) !== 'now') return null
  return { ...named(timeline, sentence, place), at: place }
}

/** The conventions of Geneva; and "an earlier deal, by which five came through Turkey": what was agreed there came later. */
const isOfNoAccord = ({ day }: Timeline, { idea }: Hit<Accord>): boolean =>
  idea === 'conventions' ||
  ((idea === 'istanbul' || idea === 'turkey') && day < (ROUNDS[0]?.[0] ?? day))

const isTiedBy = (timeline: Timeline, sentence: Sentence, place: Span): boolean =>
  !isOnlyOfTalks(timeline.reading, sentence, place) && isOfEvent(timeline, sentence, place)

/** «у межах домовленостей, досягнутих 2 червня»: the day of a round names it. */
function tieByDay(timeline: Timeline, sentence: Sentence): Tie | null {
  for (const mention of datesIn(timeline.accordDates, sentence)) {
    const round = ROUNDS.find(([day]) => day === mention.day)
    if (round !== undefined && isOfEvent(timeline, sentence, mention))
      return { id: round[1], at: mention, exactness: 3 }
  }
  return null
}

const isOfQuota = (timeline: Timeline, sentence: Sentence, at: Span): boolean =>
  isOfEvent(timeline, sentence, at) ||
  isSameDeal(timeline, sentence) ||
  isRunning(timeline, sentence)

/** An agreement is carried out within so many days of its round, where a text tells of both. */
const DEAL_DAYS = 14

/** «1000 на 1000, о чем условились 16 мая» in a text of 25 May; or a formula of days that end with the news. */
function isSameDeal({ dates, accordDates, day, reading }: Timeline, sentence: Sentence): boolean {
  if (isOfNext(reading.tokens, sentence)) return false
  const before = reading.sentences[sentence.index - 1] ?? sentence
  const around = { from: before.from, to: sentence.to }
  if (datesIn(dates, sentence).some((mention) => mention.day === day)) return true
  return datesIn([...dates, ...accordDates], around).some(
    (mention) => mention.day === ROUNDS[0]?.[0] && daysBetween(mention.day, day) <= DEAL_DAYS,
  )
}

/** What was agreed where, and since when a text can speak of it; before that some other talks are meant. */
const TALKS = {
  geneva: { id: 'other:geneva_march_2026', since: '2026-02' },
  abu_dhabi: { id: 'other:abu_dhabi_february_2026', since: '2026-02' },
} as const

function named(
  timeline: Timeline,
  sentence: Sentence,
  { idea: place, from }: Hit<Accord>,
): Omit<Tie, 'at'> {
  if (place === 'geneva' || place === 'abu_dhabi') {
    const { id, since } = TALKS[place]
    return { id: timeline.published >= since ? id : `other:${place}`, exactness: 2 }
  }
  const inside = datesIn([...timeline.accordDates, ...timeline.dates], sentence)
  // On the day of a round nothing of it has been carried out yet.
  const round = ROUNDS.find(
    ([day]) => day !== timeline.day && inside.some((mention) => mention.day === day),
  )
  if (round !== undefined) return { id: round[1], exactness: 3 }
  const ofMonth = roundOfMonth(timeline, sentence, from) ?? roundByPlace(timeline, sentence)
  if (ofMonth !== null) return { id: ofMonth, exactness: 2 }
  return { id: lastRound(timeline.day), exactness: 1 }
}

/** "a deal reached in June at talks in Istanbul", «липневих домовленостей у Стамбулі» */
function roundOfMonth(
  { reading, published }: Timeline,
  sentence: Sentence,
  place: number,
): AgreementId | null {
  const near = {
    from: Math.max(sentence.from, place - MONTH_NEAR),
    to: Math.min(sentence.to, place + MONTH_NEAR),
  }
  const months = monthsIn(reading, near)
    .filter((at) => !has(sentence, MOVED, { from: Math.min(at, place), to: Math.max(at, place) }))
    .flatMap((at) => monthIn(reading.tokens[at]) ?? [])
  const round = ROUNDS.find(([day]) => day < published && months.includes(Number(day.slice(5, 7))))
  return round?.[1] ?? null
}

/** So near to the place of the talks a month is theirs. */
const MONTH_NEAR = 8
