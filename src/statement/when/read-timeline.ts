import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isSinceOrAfter } from '#statement/word/prepositions.ts'
import { isWhere } from '#statement/word/small-words.ts'
import { addDays, type CivilDay, wallClock } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { carriedOn, totalledOn } from './carried.ts'
import { isDateline } from '#statement/day/dateline.ts'
import { type DateMention, datesOf } from '#statement/sentence/dates.ts'
import { slipsIn } from '#statement/day/slips.ts'
import { isOfBefore } from '#statement/day/day-before.ts'
import { newsDay } from '#statement/day/news-day.ts'
import { isOfAccord } from '#statement/day/of-accord.ts'
import { withDaysOfTelling } from '#statement/day/told-on.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { DONE, MOVED } from '#statement/sentence/tense.ts'
import type { Begun, Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { type WholeBelow, wholeBelow } from './whole-below.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Until this hour of the night «сьогодні» is the day that has just ended. */
const NIGHT_ENDS_AT_MINUTE = 5 * 60

/** Finds the day of a text's news; `published` is the moment of the post, or its day in Kyiv. */
export function timelineOf(reading: Reading, published: Instant | CivilDay): Timeline {
  const { day, today } = daysOf(reading, published)
  const all = datesOf(reading, day).filter((mention) => !isFeastAhead(reading, mention, day))
  const accordDates = all.filter((mention) => isOfAccord(reading, mention, day))
  const slips = slipsIn(reading, all, { published: day, today })
  const kept = all.filter(
    (mention) =>
      !accordDates.includes(mention) &&
      !slips.settled.includes(mention) &&
      !slips.doubted.includes(mention) &&
      !isDateline(reading, mention, all, day) &&
      !isWeekdayAhead(reading, mention, day) &&
      !isOfBefore(reading, mention) &&
      !isOfWhere(reading, mention) &&
      !isSinceThen(reading, mention),
  )
  const dates = withDaysOfTelling(reading, kept)
  const named = newsDay(reading, dates, day, today) ?? ({ day: today, basis: 'published' } as const)
  const begun = {
    reading,
    dates,
    accordDates,
    published: day,
    today,
    misprint: slips.doubted[0] ?? null,
    slipped: slips.slipped,
    day: named.day,
    basis: named.basis,
  }
  return withWhole(begun, wholeBelow(begun))
}

/** What counts all who came with those of the lead is no background: its day is the day of the news. */
function withWhole(begun: Begun, whole: WholeBelow | null): Timeline {
  if (whole === null)
    return { ...begun, carried: carriedOn(begun), totalled: totalledOn(begun), counted: -1 }
  const { index, last, day } = whole
  const dated = day === begun.day ? begun : { ...begun, day, basis: 'explicit' as const }
  const carried = new Set([...carriedOn(dated)].filter((one) => one < index || one > last))
  return { ...dated, carried, totalled: totalledOn(dated), counted: last }
}

/** «передали по 157, це перший обмін з 2 жовтня»: the day of the one before dates nothing that is told. */
const isSinceThen = ({ tokens, sentences }: Reading, { from, to }: DateMention): boolean =>
  isSinceOrAfter(tokens[from - 1]) &&
  sentences.some(
    (s) =>
      s.from <= from &&
      to <= s.to &&
      (someToken(tokens, Math.max(s.from, from - 5), from - 1, isFirst)
        ? has(s, [...MOVED, 'through'], { from: s.from, to: from })
        : isPlaced(s, tokens, from)),
  )

const isFirst = anyWord(
  'перш* перв* first* найбільш* найчисл* крупнейш* наибольш* largest* biggest*',
)

/** "It was the 79th exchange since February 24, 2022": the beginning of a series. */
const isPlaced = (s: Sentence, tokens: Reading['tokens'], at: number): boolean =>
  has(s, ['exchange'], { from: s.from, to: at }) &&
  someToken(tokens, Math.max(s.from, at - 6), at, ({ kind }) => kind === 'ordinal')

/** "captured in the region where troops crossed the border on August 6": what befell a place dates no news. */
const isOfWhere = ({ tokens, sentences }: Reading, { from, to }: DateMention): boolean =>
  sentences.some((s) => {
    if (s.from > from || to > s.to) return false
    const clause = clauseAt(s, from)
    return isWhere(tokens[clause.from]) && !has(s, SWAP_OR_BODIES, clause)
  })

const SWAP_OR_BODIES: readonly Idea[] = [
  'exchange',
  'exchanged',
  'happened',
  'repatriation',
  'body',
]

/** «Перед 8 березня — 130 українців удома»: a day by which others are placed. */
const isFeastAhead = (
  { tokens }: Reading,
  { from, day }: DateMention,
  published: CivilDay,
): boolean => day > published && isBefore(tokens[from - 1])

/** "More is expected on Saturday": the coming one. */
const isWeekdayAhead = (
  { sentences, tokens }: Reading,
  { named, day, from, to }: DateMention,
  published: CivilDay,
): boolean =>
  named === 'weekday' &&
  sentences.some((s) => {
    if (s.from > from || to > s.to) return false
    const clause = clauseAt(s, from)
    if (has(s, DONE, clause)) return day !== published && isDoneOnlyThen(tokens, s, clause)
    return has(s, ['will'], clause) || someToken(tokens, clause.from, from, (one) => goesOn(one))
  })

/** "the wounded will be swapped on Friday": what is done is done only then. */
function isDoneOnlyThen(tokens: Reading['tokens'], sentence: Sentence, clause: Span): boolean {
  const will = hitsIn(sentence, 'will').find(
    ({ from, to }) => from >= clause.from && to <= clause.to,
  )
  return (
    will !== undefined &&
    !has(sentence, DONE, { from: clause.from, to: will.from }) &&
    !has(sentence, ['happened'], { from: will.to, to: clause.to }) &&
    !someToken(tokens, will.to, clause.to, (token) => isWhoOrWhich(token))
  )
}

/** «Обмін продовжать у суботу й неділю», «просив чекати продовження в суботу» */
const goesOn = anyWord(`
  продовження продолжени{я,е,ю} чекати чекаємо чекайте чекають очікувати очікуємо очікують ждать
  жд{е,ё}м ждут ждите ожидать ожидаем ожидают продовж{ать,иться,аться,имо} *тим{е,уть,еться,уться}
  {,роз}почн{е,у}ться начн{е,у}тся
  продолж{и,а}тся продолжат продл{и,я}тся
  await expect{,ed,s} continue{,s}
`)

/** The day of the post, and the day that «сьогодні» means in it. */
function daysOf(
  reading: Reading,
  published: Instant | CivilDay,
): Readonly<{ day: CivilDay; today: CivilDay }> {
  if (typeof published === 'string') return { day: published, today: published }
  const { day, minutes } = wallClock(published)
  const night =
    minutes < NIGHT_ENDS_AT_MINUTE && !reading.sentences.some((s) => has(s, ['tonight']))
  return { day, today: night ? addDays(day, -1) : day }
}

const isBefore = anyWord('перед напередодні накануне before of')
