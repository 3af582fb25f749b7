import { isAfter, isOnly, isWhen } from '#statement/word/small-words.ts'
import { dayUnderLabel } from './under-label.ts'
import { isLeadingToToday } from './leading-to-today.ts'
import { addDays, type CivilDay, daysBetween } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import { isAccordDone } from '#statement/sentence/accord-done.ts'
import { isAttributive } from '#statement/sentence/attributive.ts'
import { isOfAnotherSwap } from '#statement/sentence/another-swap.ts'
import { isToldOfIt } from '#statement/sentence/of-it.ts'
import { isOfDayBefore } from './day-before.ts'
import { isMoreToday } from './more-today.ts'
import { isNews, NEAR_TOP } from './news-sentence.ts'
import {
  isQuotedToday,
  isBeforeToday,
  saysToday,
  saysYesterday,
  withoutStanding,
} from './said-today.ts'
import { isOfOneReturn } from '#statement/sentence/one-man.ts'
import { dayOfThisSwap } from './swap-day.ts'
import { withoutTelling } from './told-on.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { DayBasis } from '#statement/statement.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { datesIn, holdsDate } from './timeline.ts'
import { textAt, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isAmongThose, isAmongYesterdays, isYesterdaysSwap } from './yesterdays-swap.ts'
import { BODIES, HELD_THERE, LATELY } from '#statement/vocabulary/idea-groups.ts'

/** A report is written on the day or soon after it; what lies further back is recalled. */
const WINDOW_DAYS = 2

type Days = Readonly<{ dates: readonly DateMention[]; published: CivilDay; today: CivilDay }>

/** A day and how it was told. */
export type Named = Readonly<{ day: CivilDay; basis: DayBasis }>

/** «По итогам субботнего обмена …» below a story: the day before, and no number of its own. */
const BELOW = 5

/**
 * The latest day that a sentence of news names, within the window before the post. A date may follow
 * in the sentence that says who told it; far below undated news it belongs to something else.
 */
export function newsDay(
  reading: Reading,
  dates: readonly DateMention[],
  published: CivilDay,
  today: CivilDay,
): Named | null {
  const sentences = reading.sentences.slice(0, backgroundAt(reading))
  const first = sentences.findIndex((sentence) => isNews(reading, sentence))
  if (first === -1) return null
  const outright = namedOutright(reading, sentences, { dates, published, today })
  if (outright !== null) return outright
  // Most sentences name no day, and nothing else need be asked of them.
  const naming = sentences.filter((s) => holdsDate(dates, s) || has(s, LATELY))
  const named = naming.flatMap((sentence) => {
    const day = dayNamedBy(reading, sentence, { dates, published, today })
    if (day === null || !isNearEnough(day, published, sentence.index - first)) return []
    const tells =
      (isNews(reading, sentence) ||
        isOfAnotherSwap(reading, sentence) ||
        isToldOfIt(reading, sentence) ||
        isSpeakersDate(reading, sentence, { first, dates, published })) &&
      !isOfDayBefore(reading, sentence, dates) &&
      !isOnlyTold(reading, sentence) &&
      !isOfOtherKind(sentences[first], sentence)
    return tells ? [{ ...day, sentence }] : []
  })
  const done = withoutTelling(reading, withoutStanding(reading, named, today), dates)
  const ofSwap = ownOf(
    reading,
    done.filter(({ sentence }) => !isArrival(reading, sentence)),
  )
  const owned = ofSwap.find(({ sentence }) => isSwapOfDay(reading, sentence, dates))
  if (owned !== undefined && ofSwap.every((one) => one === owned || isOnlyToday(one.sentence)))
    return { day: owned.day, basis: owned.basis }
  const led = ofSwap.find(({ sentence }) => isLedBySwap(sentence))
  if (led !== undefined && ofSwap.every((one) => one === led || isOfCare(one.sentence)))
    return { day: led.day, basis: led.basis }
  const [latest] = (ofSwap.length > 0 ? ofSwap : done).toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return latest === undefined
    ? (dayOfLead(reading, sentences[first], { dates, published }) ??
        dayOfThisSwap(reading, dates, published))
    : { day: latest.day, basis: latest.basis }
}

/** Under a label of its own, or «Учора повернулися 49. Сьогодні — ще 103» */
const namedOutright = (
  reading: Reading,
  sentences: readonly Sentence[],
  { dates, published, today }: Days,
): Named | null =>
  dayUnderLabel(reading, sentences, dates, published) ??
  (speaksOf(reading, ['yesterday']) && sentences.some((s) => isMoreToday(reading, s))
    ? { day: today, basis: 'relative' }
    : null)

/** «Во вторник стороны обменялись …»: the first sentence names the day of the swap itself. */
const isLedBySwap = (s: Sentence): boolean =>
  s.place === 0 &&
  (has(s, ['exchanged']) || (has(s, ['exchange']) && has(s, ['happened']))) &&
  !has(s, ['will', 'total'])

/** «В среду освобождённых осмотрели врачи»: below it nobody moves any more. */
const isOfCare = (s: Sentence): boolean =>
  s.place > 0 && !has(s, [...DONE, 'exchange', 'exchanged'])

type Naming = Named & Readonly<{ sentence: Sentence }>

/** «Звільнили 20 червня. "Семеро з визволених сьогодні — наші"»: words of that day, printed on the next. */
const ownOf = (reading: Reading, all: readonly Naming[]): readonly Naming[] => {
  const named = all.some(({ sentence }) => isOfYesterday(sentence))
    ? all.filter(
        ({ sentence }) =>
          !has(sentence, ['today']) || (has(sentence, DONE) && !isQuotedToday(reading, sentence)),
      )
    : all
  return named.some(({ basis, sentence }) => basis === 'explicit' && has(sentence, DONE))
    ? named.filter(
        ({ sentence, basis }) => basis === 'explicit' || !isQuotedToday(reading, sentence),
      )
    : named
}

/** «Учора повернули 1000 тіл. Сьогодні їх розвозять»: what is going on today is no news beside it. */
const isOfYesterday = (sentence: Sentence): boolean =>
  has(sentence, ['yesterday']) && has(sentence, DONE) && !has(sentence, ['today'])

/** "In Monday's swap each side freed 150": the day is the swap's own. */
const isSwapOfDay = (
  { tokens }: Reading,
  sentence: Sentence,
  dates: readonly DateMention[],
): boolean =>
  datesIn(dates, sentence).some(
    ({ named, to }) =>
      named === 'weekday' &&
      textAt(tokens, to - 1).endsWith("'s") &&
      has(sentence, ['exchange'], { from: to, to: to + 3 }),
  )

/** "Today 189 more families are happy", said on the day of the swap and printed on the next. */
const isOnlyToday = (sentence: Sentence): boolean =>
  has(sentence, ['today']) && !has(sentence, ['exchange', 'exchanged'])

/** "The freed soldiers reached Moscow today", and the swap was the day before. */
const isArrival = ({ tokens }: Reading, sentence: Sentence): boolean =>
  !has(sentence, ['exchange', 'exchanged']) &&
  someToken(tokens, sentence.from, sentence.to, (token) => hasArrived(token))

const hasArrived = anyWord('reached* arrived* landed* прибул* прибыл* прилет{і,е}л* приземл*')

/** «Коли нас обміняли 19 квітня, …» leads to something else. */
const isWhenOrAfter = oneOf(isWhen, isAfter, anyWord('since відтоді'))

/** A post may come days after: «13 серпня … повернулися 85» on the 16th, where the news names no other day. */
const LEAD_DAYS = 4

const mayDateIt = (reading: Reading, lead: Sentence): boolean =>
  lead.place <= 0 &&
  has(lead, DONE) &&
  !isOfOneReturn(reading, lead) &&
  !someToken(reading.tokens, lead.from, lead.from + 2, isWhenOrAfter)

function dayOfLead(
  reading: Reading,
  lead: Sentence | undefined,
  { dates, published }: Readonly<{ dates: readonly DateMention[]; published: CivilDay }>,
): Named | null {
  if (lead === undefined || !mayDateIt(reading, lead)) return null
  const inside = datesIn(dates, lead)
  const [only] = inside
  if (only === undefined || inside.length > 1 || only.named !== 'date') return null
  return isWithin(only.day, published, LEAD_DAYS) ? { day: only.day, basis: 'explicit' } : null
}

const isNearEnough = (named: Named, published: CivilDay, below: number): boolean =>
  named.day === published ||
  below <= NEAR_TOP ||
  (below <= BELOW && named.day === addDays(published, -1))

/** «Обмін тривав до ночі, тож повідомили про нього лише сьогодні»: the day of the telling. */
const isOnlyTold = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['today']) &&
  someToken(tokens, sentence.from, sentence.to, isOnly) &&
  ONLY_TOLD.test(
    tokens
      .slice(sentence.from, sentence.to)
      .map(({ text }) => text)
      .join(' '),
  )

const ONLY_TOLD =
  /(?:повідомил|повідомлен|сообщил|сообщен|оголосил|объявил|розповіл|рассказал|reported|announced|told)\S*(?: \S+){0,3} (?:лише|тільки|лиш|только|лишь|only) (?:сьогодні|сегодня|today)/u

/** Below news of bodies a sentence about prisoners alone tells of another event, and of its day. */
const isOfOtherKind = (top: Sentence | undefined, sentence: Sentence): boolean =>
  top !== undefined &&
  has(top, BODIES) &&
  !has(top, HELD_THERE) &&
  has(sentence, HELD_THERE) &&
  !has(sentence, BODIES)

/** Where the background begins: what stands there names no day of the news. */
function backgroundAt({ sentences }: Reading): number {
  const at = sentences.findIndex(
    (s) => has(s, ['background']) && !has(s, ['today']) && !isLeadingToToday(sentences, s),
  )
  return at === -1 ? sentences.length : at
}

/** «Об этом 26 февраля сообщил …», «4 липня Штаб виконав пункт домовленостей» right after the news. */
function isSpeakersDate(
  reading: Reading,
  sentence: Sentence,
  {
    first,
    dates,
    published,
  }: Readonly<{ first: number; dates: readonly DateMention[]; published: CivilDay }>,
): boolean {
  const before = newsBefore(reading, sentence)
  if (before === undefined || before.index - first > NEAR_TOP) return false
  return (
    !datesIn(dates, before).some(({ day }) => isNear(day, published)) &&
    (isAttributive(reading, sentence) || isAccordDone(reading, sentence)) &&
    !has(sentence, ['recall', 'total', 'afterwards', 'will', 'other_deed'])
  )
}

/** The news right before, or before one sentence of the paragraph that tells what will be done with the dead. */
function newsBefore(reading: Reading, { index, line }: Sentence): Sentence | undefined {
  const { sentences } = reading
  const [last, other] = [sentences[index - 1], sentences[index - 2]]
  if (last === undefined || isNews(reading, last)) return last
  const isOfTheSame = other !== undefined && last.line === line && other.line === line
  return isOfTheSame && isNews(reading, other) ? other : undefined
}

function dayNamedBy(
  reading: Reading,
  sentence: Sentence,
  { dates, published, today }: Days,
): Named | null {
  const near = datesIn(dates, sentence).filter(
    (mention) =>
      isNear(mention.day, published) &&
      !isBeforeToday(reading, sentence, mention, today) &&
      !(mention.day === today && isAmongYesterdays(sentence)),
  )
  const dated = near.filter(({ named }) => named === 'date')
  const chosen = (dated.length > 0 ? dated : near)
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  if (chosen !== undefined)
    return { day: chosen, basis: dated.length > 0 ? 'explicit' : 'relative' }
  if (saysToday(reading, sentence)) return { day: today, basis: 'relative' }
  if (isYesterdaysSwap(reading, sentence)) return { day: addDays(today, -1), basis: 'relative' }
  if (saysYesterday(reading, sentence) && (has(sentence, DONE) || isAmongThose(sentence)))
    return { day: addDays(today, -1), basis: 'relative' }
  return null
}

const isNear = (day: CivilDay, published: CivilDay): boolean =>
  isWithin(day, published, WINDOW_DAYS)

const isWithin = (day: CivilDay, published: CivilDay, days: number): boolean => {
  const past = daysBetween(day, published)
  return past >= 0 && past <= days
}
