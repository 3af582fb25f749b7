import type { Hit } from './lexicon.ts'
import { countsEvents, isOfMonth, isOfPastYear, monthsIn } from './period.ts'
import type { Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { DONE, MOVED } from './tense.ts'
import { datesIn, type Timeline, type When } from './timeline.ts'
import { textAt, type Token } from './token.ts'
import type { Idea } from './vocabulary/idea.ts'

/** A place in a text, with what its clause and the words before it hold. */
type Place = Readonly<{
  timeline: Timeline
  sentence: Sentence
  clause: Span
  /** What the nearest date says, if there is one. */
  dated: When | null
  /** Whether an idea stands in the clause, or before the place in the sentence. */
  near: (...ideas: readonly Idea[]) => boolean
}>

/** The first rule that holds tells what a place speaks of; where none does, it is the news. */
const RULES: readonly (readonly [When, (place: Place) => boolean])[] = [
  ['denied', (place) => place.near('denied') || isQuestion(place) || isRefuted(place)],
  ['total', (place) => place.near('total') && !isOrdinalOfWeek(place) && !isBesideDay(place)],
  ['total', ({ sentence }) => has(sentence, ['total_back'])],
  ['recalled', (place) => isLongAgo(place)],
  ['recalled', ({ timeline, sentence }) => isOfPastYear(timeline, sentence)],
  ['recalled', ({ dated }) => dated === 'recalled'],
  ['planned', ({ dated }) => dated === 'planned'],
  ['planned', (place) => isPlanned(place) || isAgreeing(place) || isOfList(place)],
  ['alleged', (place) => place.near('alleged') && !isOfIdentity(place)],
  ['now', ({ dated }) => dated === 'now'],
  ['recalled', ({ timeline, sentence, clause }) => isOfMonth(timeline, sentence, clause)],
  ['recalled', (place) => has(place.sentence, ['foreign']) || isRecordBelow(place)],
  ['total', ({ timeline, sentence }) => countsEvents(timeline.reading, sentence)],
  ['recalled', (place) => place.near('recall') || isCarried(place)],
  ['total', ({ timeline, sentence }) => timeline.totalled.has(sentence.index)],
  ['maybe_total', ({ near }) => near('total_maybe')],
]

/** What has been told of each place of a text already; the same is asked many times over. */
const told = new WeakMap<Timeline, Map<number, When>>()

/** Tells what the text speaks of at a token of a sentence. */
export function whenAt(timeline: Timeline, sentence: Sentence, at: number): When {
  const places = told.get(timeline) ?? new Map<number, When>()
  const known = places.get(at)
  if (known !== undefined) return known
  const when = tellWhen(timeline, sentence, at)
  told.set(timeline, places.set(at, when))
  return when
}

function tellWhen(timeline: Timeline, sentence: Sentence, at: number): When {
  const clause = clauseAt(sentence, at)
  const before = { from: sentence.from, to: at }
  const place: Place = {
    timeline,
    sentence,
    clause,
    dated: datedAt(timeline, sentence, at, clause),
    near: (...ideas) => has(sentence, ideas, clause) || has(sentence, ideas, before),
  }
  return RULES.find(([, holds]) => holds(place))?.[0] ?? 'now'
}

type Sited = Pick<Place, 'timeline' | 'sentence'>
const isCarried = ({ timeline, sentence }: Sited): boolean => timeline.carried.has(sentence.index)

function datedAt(timeline: Timeline, sentence: Sentence, at: number, clause: Span): When | null {
  if (isYesterday(timeline, sentence, clause)) return 'recalled'
  if (has(sentence, TODAY, clause)) return 'now'
  const day = dayFor(timeline, sentence, at, clause)
  if (day === null) return has(sentence, TODAY) ? 'now' : null
  if (day > timeline.published) return 'planned'
  if (day === timeline.day) return 'now'
  return day < timeline.day ? 'recalled' : null
}

const TODAY: readonly Idea[] = ['today', 'tonight']

/** The date of the clause, else the one before the place, else one behind it that dates no other number. */
function dayFor(timeline: Timeline, sentence: Sentence, at: number, clause: Span): string | null {
  const inside = datesIn(timeline.dates, sentence)
  const date =
    datesIn(inside, clause).at(-1) ??
    inside.findLast(({ to }) => to <= at) ??
    inside.find((mention) => mention.from > at && !isOfOtherCount(timeline, sentence, mention))
  return date?.day ?? null
}

/** «повернулися 300; разом із 200, що приїхали в четвер, це …» dates the 200. */
function isOfOtherCount({ reading, dates }: Timeline, sentence: Sentence, date: Span): boolean {
  const { from, to } = clauseAt(sentence, date.from)
  for (let at = from; at < to; at += 1)
    if (reading.tokens[at]?.kind === 'number' && !dates.some((d) => d.from <= at && at < d.to))
      return true
  return false
}

/** «домовилися обміняти»: what somebody agrees to is not done, unless it is said after. */
const isAgreeing = ({ sentence, clause }: Pick<Place, 'sentence' | 'clause'>): boolean =>
  hitsIn(sentence, 'agreeing').some(
    ({ to }) => to <= clause.to && !sentence.hits.some((hit) => isDoneBeside(hit, to)),
  )

/** In "agreed to hand over" the verb is what is agreed. */
const isDoneBeside = ({ idea, from }: Hit<Idea>, agreed: number): boolean =>
  DONE.includes(idea) && !(from >= agreed - 1 && from <= agreed)

/** "A list of names for the exchange of 1,000 prisoners has been given to Kyiv": names have moved, and nobody else. */
const isOfList = ({ timeline: { reading }, sentence }: Sited): boolean =>
  reading.tokens
    .slice(sentence.from, sentence.from + LIST_WORDS)
    .some(({ text }) =>
      /^(?:lists?|список|списки|списків|списков|перелік|перечень)$/u.test(text),
    ) && !hitsIn(sentence, 'returned').some(({ from }) => from - sentence.from < LIST_WORDS)

const LIST_WORDS = 4

/** «Найбільший обмін тривав три дні»: below the news it is another one, unless it is «цей». */
const isRecordBelow = ({ timeline: { reading }, sentence }: Sited): boolean =>
  has(sentence, ['greatest']) &&
  ((isBelowLead(reading, sentence) && has(sentence, ['exchange'])) ||
    (sentence.index > 0 && monthsIn(reading, sentence).length > 0)) &&
  !reading.tokens.slice(sentence.from, sentence.to).some(({ text }) => THIS.test(text))

/** In another paragraph than the first sentence, or after the second one. */
const isBelowLead = ({ sentences }: Reading, { index, place, line }: Sentence): boolean =>
  index > 1 || (place > 0 && line !== sentences.find((s) => s.place === 0)?.line)

const THIS = /^(?:це|цей|цього|він|это|этот|этого|он|this|it|its)$/u

/** «четвертий за тиждень обмін», «найбільший обмін від початку війни» is an exchange of today. */
const isOrdinalOfWeek = ({ timeline: { reading }, sentence }: Sited): boolean =>
  sentence.hits.every(
    ({ idea, from, to }) =>
      idea !== 'total' ||
      reading.tokens.slice(to, Math.min(to + 2, sentence.to)).some(isPlaceInRow) ||
      reading.tokens.slice(Math.max(sentence.from, from - 4), from).some(isPlaceInRow) ||
      has(sentence, ['greatest', 'first_since'], { from: from - 6, to: from }),
  )

/** «Ще 22 повертаються додому поза обмінами» tells of today as much as the exchange beside it. */
const isBesideDay = ({ timeline, sentence }: Sited): boolean =>
  has(sentence, ['outside']) &&
  has(sentence, ['home', 'today']) &&
  !has(sentence, ['total_maybe']) &&
  !timeline.totalled.has(sentence.index) &&
  hitsIn(sentence, 'total').every(({ from }) =>
    hitsIn(sentence, 'outside').some((hit) => hit.from === from),
  )

const isPlaceInRow = ({ kind, text }: Token): boolean =>
  kind === 'ordinal' || /^(?:перш|перв|first|чергов|очередн)/u.test(text)

/** «цього дня два роки тому» */
const isLongAgo = ({ timeline, sentence }: Sited): boolean =>
  sentence.hits.some(
    ({ idea, from, to }) =>
      idea === 'recall' &&
      isLongBefore(textAt(timeline.reading.tokens, to - 1), to - from) &&
      // «обмін, про який домовилися тиждень тому, відбувся сьогодні»
      !(has(sentence, TODAY) && has(sentence, ['agreed'], { from: from - 4, to: to + 4 })) &&
      !isSetAgainst(timeline, sentence, to),
  )

/** «днём ранее молчало, а сегодня доложило»: what follows is of today. */
const isSetAgainst = ({ reading }: Timeline, { hits }: Sentence, after: number): boolean =>
  hits.some(
    ({ idea, from }) =>
      TODAY.includes(idea) &&
      from > after &&
      /^(?:а|але|но|but|while)$/u.test(textAt(reading.tokens, from - 1)),
  )

/** "1,000 bodies allegedly of Ukrainian soldiers": only whose they are is left open. */
const isOfIdentity = ({ sentence }: Sited): boolean =>
  has(sentence, ['body', 'dead']) &&
  hitsIn(sentence, 'alleged').every(({ to }) => {
    const next = sentence.hits.find(({ idea, from }) => from >= to && ALLEGED.includes(idea))
    return next !== undefined && BEARERS.includes(next.idea)
  })

const BEARERS: readonly Idea[] = ['military', 'defender', 'ukrainian', 'own']
const ALLEGED: readonly Idea[] = [...BEARERS, ...MOVED]

const AGO = new Set(['тому', 'назад', 'ago', 'торік'])
/** «місяцем раніше», "a month earlier": only with how long before. */
const BEFORE = new Set(['раніше', 'ранее', 'раньше', 'earlier', 'before'])

const isLongBefore = (last: string, words: number): boolean =>
  AGO.has(last) || (words > 1 && BEFORE.has(last))

/** «тіла, про які йдеться у заявах, не передані»; «не передано жодного» is a stated zero. */
const isRefuted = ({ sentence }: Sited): boolean =>
  has(sentence, ['refuted']) && !has(sentence, ['none', 'in_return'])

/** A question tells nothing that has happened. */
const isQuestion = ({ timeline, sentence: { from, to } }: Sited): boolean =>
  timeline.reading.tokens.slice(Math.max(from, to - 2), to).some(({ text }) => text === '?')

/** «учора» in a post about today. */
const isYesterday = ({ day, today }: Timeline, sentence: Sentence, clause: Span): boolean =>
  day === today && has(sentence, ['yesterday'], { from: sentence.from, to: clause.to })

/** A verb of what is to come governs its clause, unless something done stands before it. */
function isPlanned({ timeline, sentence, clause }: Place): boolean {
  const plan = sentence.hits.find(
    ({ idea, from }) =>
      idea === 'will' && from >= clause.from && from < clause.to && !isDated(timeline, from),
  )
  if (plan === undefined) return has(sentence, ['will']) && !has(sentence, DONE)
  if (isGoingOn(timeline.reading, sentence, plan)) return false
  if (isNextDone(timeline.reading, sentence, clause, plan)) return false
  const isDone =
    isDoneIn(timeline.reading, sentence, { from: clause.from, to: plan.from }) ||
    has(sentence, ['exchanged'], { from: sentence.from, to: clause.from })
  return !isDone
}

/** «Звільнені з полону отримають …» names those who were freed some time. */
const isDoneIn = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (hit) =>
      DONE.includes(hit.idea) &&
      hit.from >= from &&
      hit.to <= to &&
      !(hit.from === from && FREED.test(textAt(tokens, hit.from))) &&
      !REPORTED.test(textAt(tokens, hit.from)),
  )

/** "confirmed that an exchange would follow": only the word of it has come. */
const REPORTED = /^(?:confirm|announc|report|підтверд|подтверд|оголос|объяв|повідом|сообщ|заяв)/u

const FREED =
  /^(?:звільнен|визволен|повернут|обмінян|освобожденн|обменянн|возвращенн).*(?:і|их|им|ые|ых|ым)$/u

/** "May 25" is no may. */
const isDated = ({ dates }: Timeline, at: number): boolean =>
  dates.some(({ from, to }) => from <= at && at < to)

/** «возвращены 185, кроме того, домой вернутся 20»: on their way with the others. */
function isGoingOn({ tokens }: Reading, sentence: Sentence, plan: Span): boolean {
  const before = { from: sentence.from, to: plan.from }
  if (LATER.test(textAt(tokens, plan.from))) return false
  return has(sentence, ['also'], before) && has(sentence, MOVED, before)
}

/** "The next stage of the exchange was held on Thursday" */
const isNextDone = ({ tokens }: Reading, sentence: Sentence, clause: Span, plan: Span): boolean =>
  /^(?:next|наступн|следующ)/u.test(textAt(tokens, plan.from)) &&
  !hitsIn(sentence, 'will').some(({ from }) => from > plan.from && from < clause.to) &&
  has(sentence, ['happened'], { from: plan.to, to: clause.to }) &&
  tokens.slice(plan.to, clause.to).some(({ text }) => TOOK_PLACE.test(text))

const TOOK_PLACE =
  /^(?:took|was|were|been|відбувся|відбулася|відбулась|відбулося|відбулися|провели|завершився|состоялся|состоялась|состоялось|прошел|прошла|завершился)$/u

const LATER =
  /^(?:завтра|наступн|найближч|очіку|следующ|ближайш|ожида|tomorrow|next|expected|план|готов)/u
