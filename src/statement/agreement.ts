import { daysBetween } from '#post/civil-day.ts'
import type { DateMention } from './dates.ts'
import { lexiconOf } from './lexicon.ts'
import { lookUp } from './lookup.ts'
import { formulaEnd, holdsQuota } from './formula.ts'
import { QUOTA_FROM } from './pair.ts'
import { monthsIn } from './period.ts'
import { quoteOf } from './reading.ts'
import { clauseAt, has, type Sentence, type Span } from './sentence.ts'
import type { AgreementId, AgreementRef } from './statement.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { whenAt } from './when.ts'
import type { Idea } from './vocabulary/idea.ts'
import { type Accord, ACCORDS } from './vocabulary/powers.ts'

const ACCORD_WORDS = lexiconOf<Accord>(ACCORDS)

/** The days on which the rounds of Istanbul were held, as every text about them says. */
const ROUNDS: readonly (readonly [day: string, id: AgreementId])[] = [
  ['2025-05-16', 'istanbul_may_2025'],
  ['2025-06-02', 'istanbul_june_2025'],
  ['2025-07-23', 'istanbul_july_2025'],
]

/** The agreement to which the text itself ties the event; a mention in passing ties nothing. */
export function agreementOf(timeline: Timeline): AgreementRef | null {
  let best: Tie | null = null
  let combined = false
  for (const sentence of timeline.reading.sentences) {
    const found = lookUp(timeline.reading, sentence, ACCORD_WORDS)
    const tie = tieIn(timeline, sentence)
    combined ||=
      found.some(({ idea }) => idea === 'combined') ||
      (tie !== null && tellsOfTwoGroups(timeline, sentence))
    if (tie !== null && (best === null || tie.exactness > best.exactness)) best = tie
  }
  if (best === null) return null
  return {
    id: best.id,
    share: combined ? 'part' : 'all',
    quote: quoteOf(timeline.reading, best.at),
  }
}

/** «Військових повернуто за домовленостями, а в рамках 68-го обміну — цивільних»: only some are under it. */
const tellsOfTwoGroups = ({ reading }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['civilian']) &&
  has(sentence, ['military', 'defender']) &&
  reading.tokens.slice(sentence.from, sentence.to).some(({ kind }) => kind === 'ordinal')

/**
 * «Стамбульські домовленості» with no date: until the third round only the last one before could be
 * meant (the first was carried out by 25 May 2025); after that nobody can tell.
 */
function lastRound(day: string): AgreementId {
  const [, second, third] = ROUNDS
  if (second === undefined || third === undefined) return 'other:istanbul_unspecified'
  return day > second[0] && day < third[0] ? second[1] : 'other:istanbul_unspecified'
}

/** The agreement that a sentence speaks of, whether or not the event is under it. */
export function accordIn(timeline: Timeline, sentence: Sentence): AgreementRef | null {
  const thousand = thousandIn(timeline, sentence)
  const place = lookUp(timeline.reading, sentence, ACCORD_WORDS).find(
    ({ idea }) => idea === 'istanbul' || idea === 'geneva' || idea === 'abu_dhabi',
  )
  if (thousand === null && place === undefined) return null
  const at = thousand ?? place
  if (at === undefined) return null
  const id =
    thousand === null && place !== undefined
      ? named(timeline, sentence, place.idea).id
      : 'istanbul_may_2025'
  return { id, share: 'all', quote: quoteOf(timeline.reading, at) }
}

/** An agreement is announced on the day of its round or soon after. */
const ANNOUNCED_DAYS = 2

/** The agreement that a text announces: by the place it names anywhere and, for Istanbul, by its own day. */
export function accordOf(timeline: Timeline, sentence: Sentence): AgreementRef | null {
  const { sentences } = timeline.reading
  const own = accordIn(timeline, sentence)
  const accord = own ?? sentences.flatMap((one) => accordIn(timeline, one) ?? [])[0] ?? null
  const round = ROUNDS.find(([day]) => {
    const since = daysBetween(day, timeline.published)
    return since >= 0 && since <= ANNOUNCED_DAYS
  })
  const isDated = own !== null && datesIn(timeline.dates, sentence).length > 0
  return accord === null || round === undefined || isDated || !accord.id.includes('istanbul')
    ? accord
    : { ...accord, id: round[1] }
}

type Tie = Readonly<{ id: AgreementId; at: Span; exactness: number }>

function tieIn(timeline: Timeline, sentence: Sentence): Tie | null {
  const { reading } = timeline
  if (!has(sentence, ['agreed', 'formula', 'exchange', 'repatriation']) || has(sentence, ['list']))
    return null
  const thousand = thousandIn(timeline, sentence)
  if (thousand !== null && isOfQuota(timeline, sentence, thousand))
    return { id: 'istanbul_may_2025', at: thousand, exactness: 3 }
  if (!has(sentence, ['agreed'])) return null
  const places = lookUp(reading, sentence, ACCORD_WORDS)
  const place = places.find(({ idea }) => idea !== 'combined' && idea !== 'thousand')
  if (place === undefined) return tieByDay(timeline, sentence)
  if (places.some(({ idea }) => idea === 'conventions')) return null
  if (!isOfEvent(timeline, sentence, place)) return null
  return { ...named(timeline, sentence, place.idea), at: place }
}

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

function thousandIn({ reading }: Timeline, sentence: Sentence): Span | null {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const end = formulaEnd(reading.tokens, at)
    if (end !== null && reading.tokens[at]?.value === 1000 && reading.tokens[end]?.value === 1000)
      return { from: at, to: end + 1 }
  }
  return null
}

/** An agreement is carried out within so many days of its round, where a text tells of both. */
const DEAL_DAYS = 14

/** «1000 на 1000, о чем условились 16 мая» in a text of 25 May; or a formula of days that end with the news. */
function isSameDeal({ dates, accordDates, day, reading }: Timeline, sentence: Sentence): boolean {
  const before = reading.sentences[sentence.index - 1] ?? sentence
  const around = { from: before.from, to: sentence.to }
  if (datesIn(dates, sentence).some((mention) => mention.day === day)) return true
  return datesIn([...dates, ...accordDates], around).some(
    (mention) => mention.day === ROUNDS[0]?.[0] && daysBetween(mention.day, day) <= DEAL_DAYS,
  )
}

/** «Обмен «1000 на 1000», о котором …, продлится до воскресенья»: the event is a part of what runs. */
const isRunning = (timeline: Timeline, sentence: Sentence): boolean =>
  !datesIn(timeline.dates, sentence).some(isOlder(timeline)) &&
  has(sentence, ['exchange'], sentence.clauses[0]) &&
  goesOn(timeline, sentence)

/** The sentence tells of the event: it is neither recalled nor planned, and it says exchange or return. */
function isOfEvent(timeline: Timeline, sentence: Sentence, { from }: Span): boolean {
  if (isOfOtherMonth(timeline, sentence, { from, to: from })) return false
  if (isUnder(timeline, sentence, from) || isOfStageBefore(timeline, sentence)) return true
  const when = whenAt(timeline, sentence, from)
  if (when === 'planned') return isAgreedThis(timeline, sentence, from)
  if (when === 'recalled') return isOfThese(timeline, sentence)
  return (when === 'now' || when === 'maybe_total') && isTold(timeline, sentence)
}

/** «домовилися про нього в Женеві», «це третій етап обміну, про який домовилися в Стамбулі» */
function isAgreedThis(timeline: Timeline, sentence: Sentence, at: number): boolean {
  if (!has(sentence, ['agreeing'])) return false
  const before = { from: sentence.from, to: clauseAt(sentence, at).from }
  return (
    says(timeline, sentence, THIS) || (has(sentence, ['stage'], before) && !has(sentence, ['will']))
  )
}

/** The sentence of an agreement says that something came of it. */
const isTold = (timeline: Timeline, sentence: Sentence): boolean =>
  !has(sentence, ['total', 'recall']) &&
  (goesOn(timeline, sentence) || has(sentence, [...EVENT, 'to_return']))

/** «эти обмены проводятся в рамках …», «сьогоднішнє звільнення — її виконання» */
const isOfThese = (timeline: Timeline, sentence: Sentence): boolean =>
  (goesOn(timeline, sentence) && has(sentence, ['today'])) ||
  (datesIn(timeline.dates, sentence).length === 0 &&
    has(sentence, ['exchange']) &&
    says(timeline, sentence, THESE))

/** «Це перша частина обміну 500 на 500. Домовленість досягнуто в Женеві» */
function isOfStageBefore(timeline: Timeline, sentence: Sentence): boolean {
  const before = timeline.reading.sentences[sentence.index - 1]
  if (
    before === undefined ||
    has(sentence, ['will', 'recall', 'afterwards', 'background', 'denied'])
  )
    return false
  if (datesIn(timeline.dates, sentence).some(isOlder(timeline))) return false
  const tokens = timeline.reading.tokens.slice(before.from, before.to)
  return (
    whenAt(timeline, before, before.from) === 'now' &&
    has(before, ['exchange']) &&
    (has(before, ['stage']) || holdsQuota(tokens, QUOTA_FROM))
  )
}

/**
 * «це вже четверта передача на виконання …, досягнутих на початку місяця»: the agreement is older than
 * the event, and what is told before it is the event.
 */
function isUnder(timeline: Timeline, sentence: Sentence, at: number): boolean {
  const agreed = sentence.hits.find(({ idea }) => idea === 'agreed')
  if (agreed === undefined || timeline.carried.has(sentence.index)) return false
  if (isOfOtherMonth(timeline, sentence, agreed)) return false
  if (isAgreedExchange(sentence, agreed)) return true
  const { tokens } = timeline.reading
  const first = Math.min(agreed.from, at)
  const ties = tokens.slice(Math.max(sentence.from, first - TIE_WORDS), first)
  if (!ties.some(({ text }) => UNDER.test(text))) return false
  const told = { from: sentence.from, to: first }
  if (
    !tellsEvent(timeline, sentence, told) ||
    datesIn(timeline.dates, told).some(isOlder(timeline))
  )
    return false
  const isNew = tokens.slice(told.from, told.to).some(({ text }) => THIS.has(text))
  return (
    !has(sentence, ['will', 'denied', 'recall', 'afterwards', 'background', 'total'], told) || isNew
  )
}

/** «У червні за домовленостями повернули …» */
const isOfOtherMonth = ({ reading }: Timeline, sentence: Sentence, { from }: Span): boolean =>
  !has(sentence, ['today']) && monthsIn(reading, { from: sentence.from, to: from }).length > 0

const tellsEvent = ({ reading }: Timeline, sentence: Sentence, told: Span): boolean =>
  has(sentence, EVENT, told) ||
  reading.tokens.slice(told.from, told.to).some(({ text }) => EVENT_NOUN.test(text))

const EVENT_NOUN =
  /^(?:звільнен|поверненн|передач|передан|освобожд|возвращен|release|return|transfer)/u

/** "the final stage of an exchange agreed in …, and the 76th overall" */
const isAgreedExchange = (sentence: Sentence, { from }: Span): boolean =>
  sentence.hits.some(
    ({ idea, to }) => (idea === 'exchange' || idea === 'repatriation') && to === from,
  ) && !has(sentence, ['will', 'recall', 'denied'], { from: sentence.from, to: from })

const TIE_WORDS = 4
const UNDER =
  /^(?:згідно|відповідно|межах|рамках|викон\p{L}+|реаліз\p{L}+|підстав\p{L}+|наслід\p{L}+|результат\p{L}*|завдяки|за|частин\p{L}*|част\p{L}+|по|согласно|соответств\p{L}+|выполн\p{L}+|исполн\p{L}+|основ\p{L}+|under|within|line|accordance|part|pursuant|result|outcome|follow\p{L}*|implement\p{L}*|basis)$/u

const EVENT: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'happened',
  'returned',
  'gave',
  'received',
  'body',
]

const isOlder =
  ({ day }: Timeline) =>
  (mention: DateMention): boolean =>
    // A weekday may lie ahead: «до воскресенья».
    mention.named === 'date' && mention.day < day

/** «Домовленості … виконуються»: the event is one of them. */
const goesOn = ({ reading }: Timeline, { from, to }: Sentence): boolean =>
  reading.tokens
    .slice(from, to)
    .some(({ text }) =>
      /^(?:продолжа|продл|продовж|викон|выполн|реалізу|реализу|трива|continu|implement)/u.test(
        text,
      ),
    )

const THIS = new Set(['нього', 'цей', 'цього', 'нем', 'этом', 'этот', 'it', 'this'])

/** «эти обмены проводятся в рамках …» */
const THESE = new Set(['эти', 'ці', 'these'])

const says = ({ reading }: Timeline, { from, to }: Sentence, words: ReadonlySet<string>): boolean =>
  reading.tokens.slice(from, to).some(({ text }) => words.has(text))

function named(timeline: Timeline, sentence: Sentence, place: Accord): Omit<Tie, 'at'> {
  const year = timeline.published.slice(0, 4)
  if (place === 'geneva')
    return { id: year === '2026' ? 'other:geneva_march_2026' : 'other:geneva', exactness: 2 }
  if (place === 'abu_dhabi') return { id: 'other:abu_dhabi_february_2026', exactness: 2 }
  const inside = datesIn([...timeline.accordDates, ...timeline.dates], sentence)
  const round = ROUNDS.find(([day]) => inside.some((mention) => mention.day === day))
  if (round !== undefined) return { id: round[1], exactness: 3 }
  return { id: lastRound(timeline.day), exactness: 1 }
}
