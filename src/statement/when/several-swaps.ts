import { isThanOrAs } from '#statement/word/quantities.ts'
import { isDuring } from '#statement/word/prepositions.ts'
import { isMonthAlone } from '#statement/vocabulary/calendar.ts'
import { marksIn, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { monthsIn, monthsOf } from '#statement/day/period.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'

/** Tells whether a sentence may sum up other days: it counts swaps of them, or names today beside a month. */
export const maySumUp = (timeline: Timeline, sentence: Sentence): boolean =>
  (severalIn(timeline, sentence) !== null || mayBeOfMonth(timeline, sentence)) &&
  !isOfTheDay(timeline, sentence)

/** Tells whether any sentence of a text may: it names swaps, a span or a month. */
export const speaksOfMoreDays = ({ reading }: Timeline): boolean =>
  isMarked(marksIn(reading), MORE_DAYS) || monthsOf(reading).length > 0

const mayBeOfMonth = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['today'])
    ? isMarked(sentence.marks, isSpan.mark) || monthsIn(timeline.reading, sentence).length > 0
    : isMarked(sentence.marks, isSpan.mark) &&
      sentence.place > 0 &&
      tellsOfSpan(timeline, sentence) &&
      tellsOfTodayBeside(timeline, sentence)

/** «Сьогодні повернулися 80. Цього тижня — 412» */
const tellsOfTodayBeside = ({ reading }: Timeline, sentence: Sentence): boolean =>
  reading.sentences.some(
    (s) => s !== sentence && has(s, ['today', 'tonight']) && has(s, [...CAME, 'exchange', 'home']),
  )

/** Tells whether all that a sentence says of its time is that this week or month saw it: «цього тижня повернулися 412». */
export const tellsOfSpan = (timeline: Timeline, sentence: Sentence): boolean =>
  isMarked(sentence.marks, isSpan.mark) &&
  !has(sentence, DAY) &&
  datesIn(timeline.dates, sentence).length === 0 &&
  !has(sentence, ONE_EVENT) &&
  isOfWholeMonth(timeline.reading, sentence) &&
  !isOneOfSeason(timeline.reading.tokens, sentence) &&
  !isOnlyCompared(timeline.reading.tokens, sentence)

/** "in one of the larger trades of the winter", «один з найбільших обмінів місяця»: it is one of them. */
const isOneOfSeason = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isOne(token) &&
        isOf(tokens[from + step + 1]) &&
        someToken(tokens, from + step + 2, from + step + SWAP_WITHIN, isTrades),
    )

const SWAP_WITHIN = 7
const isOne = anyWord('один одним одна одной одним из{,} one')
const isOf = anyWord('з із зі из of')
const isTrades = anyWord('обмін{ів,ах} обмен{ов,ах} trades exchanges swaps handovers repatriations')

/** "757 bodies, the same number as last month": nothing is told of that month. */
const isOnlyCompared = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token, step) =>
        !isSpan(token) ||
        someToken(tokens, Math.max(from, from + step - COMPARED_WITHIN), from + step, isCompare),
    )

const COMPARED_WITHIN = 4
const isCompare = oneOf(isThanOrAs, anyWord('скільки сколько'))

/** Whatever week it was of, they all came at once. */
const ONE_EVENT: readonly Idea[] = ['exchange', 'through', 'repatriation', 'greatest', 'stage']

/**
 * Tells whether a clause of such a sentence is of those days: «відбулося два обміни, повернулися 386», "came
 * home in four exchanges", «у квітні повернулися 386». That it is told today makes it no news of the day.
 */
export const sumsUp = (timeline: Timeline, sentence: Sentence, clause: Span): boolean =>
  severalIn(timeline, sentence) !== null || isOfMonthTold(timeline, sentence, clause)

/** Finds where a text says that its own day saw two swaps: what it counts is of both of them. */
export function severalToday(timeline: Timeline): Span | null {
  for (const sentence of timeline.reading.sentences) {
    if (sentence.place >= TOP_SENTENCES || !has(sentence, ['exchange'])) continue
    const span = severalIn(timeline, sentence)
    if (span === null || !isOfTheDay(timeline, sentence)) continue
    if (!has(sentence, ['recall'], clauseAt(sentence, span.from))) return span
  }
  return null
}

const TOP_SENTENCES = 4

/** «два обміни» that took place or in which people came, and none that came before or are to come. */
function severalIn({ reading: { tokens } }: Timeline, sentence: Sentence): Span | null {
  if (sentence.numbers.length === 0 || !isMarked(sentence.marks, isSwaps.mark)) return null
  for (const { from, to } of hitsIn(sentence, 'exchange')) {
    if (!isSwaps(tokens[from]) && !isSwaps(tokens[to - 1])) continue
    const at = sentence.numbers.findLast((one) => one < to && to - one <= NOUN_WORDS)
    if (at !== undefined && isSome(tokens[at]) && isSummed(tokens, sentence, at))
      return { from: at, to }
  }
  return null
}

const isSome = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.value >= 2 && token.value <= MOST_SWAPS

const NOUN_WORDS = 5
/** All of the war are more than these, and are told as such. */
const MOST_SWAPS = 30
const isSwaps = soughtWords(`
  обмін{и,ів,ах,ами} обмен{а,ы,ов,ах,ами} репатріаці{й,ї} репатриаци{й,и}
  exchanges swaps repatriations handovers
`)

function isSummed(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  if (isOtherwise(tokens[at - 1]) || isOtherwise(tokens[at - 2]) || isBefore(tokens[at + 1]))
    return false
  if (has(sentence, ASIDE, clause)) return false
  if (someToken(tokens, clause.from, clause.to, (token) => isBefore(token))) return false
  if (isOver(tokens[at - 1]) || isOver(tokens[at - 2]) || isBy(tokens[at])) return true
  return has(sentence, ['happened'], clause)
}

const ASIDE: readonly Idea[] = ['will', 'denied', 'agreeing']
const isOver = anyWord(`
  в у во за під рамках межах результаті внаслідок ході результате ходе протягом упродовж про
  in during over across through via with
`)
/** «двома обмінами повернулися 190» */
const isBy = anyWord('двома трьома чотирма двумя тремя четырьмя')
/** «після двох обмінів», "the second of two exchanges", «ще два обміни» */
const isOtherwise = anyWord(`
  після после з із из між между крім кроме ще еще ещё до попередн* предыдущ* останн* последн*
  after of between another since before following previous last earlier
`)
const isBefore = anyWord(`
  раніше ранее попередн* предыдущ* этого того цього назад тому попереду впереди
  earlier previous before ago ahead
`)

/** A word for the day stands in it, and not only beside who speaks. */
const isOfTheDay = (timeline: Timeline, sentence: Sentence): boolean =>
  DAY.some((idea) =>
    hitsIn(sentence, idea).some((hit) => !isOfTelling(timeline.reading.tokens, sentence, hit)),
  ) || datesIn(timeline.dates, sentence).some(({ day }) => day === timeline.day)

const DAY: readonly Idea[] = ['today', 'tonight', 'yesterday']

/** «Лубінець повідомив сьогодні», «заявили сегодня в Коордштабе», "said today", «Омбудсман сьогодні:» */
function isOfTelling(tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean {
  if (someToken(tokens, from - TELLING_WORDS, to + TELLING_WORDS, isTelling)) return true
  if (tokens[to]?.text !== ':' || from === sentence.from) return false
  return !has(sentence, ['happened', 'returned', 'exchange'], { from: sentence.from, to })
}

const TELLING_WORDS = 3
const isTelling = wordsLike(
  /^(?:повідом(?!лен)|заяв(?!к)|розпов|розказ|сказа|підсум|звітув|поінформ|назва[влн]|опубліку|оприлюдн|нагада|уточни|сообщ(?!ен)|расска|подытож|отчита|проинформ|опублико|обнародо|напомни|подвел|подвёл|підби|said$|told$|tells$|says$|announced$|reported$|wrote$|recalled$|summed$|published$)/u,
)

const CAME: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged']

/** Of a week, a month or a season of which the text only tells today. */
const isOfMonthTold = ({ reading }: Timeline, sentence: Sentence, clause: Span): boolean =>
  !has(sentence, ['agreed', 'captured', 'stage'], clause) &&
  has(sentence, CAME, clause) &&
  isOfWholeMonth(reading, clause)

function isOfWholeMonth({ tokens, language }: Reading, { from, to }: Span): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    const isMonth = isMonthAlone(token, language)
      ? isDuring(tokens[at - 1]) && !someToken(tokens, at - SERIES_WORDS, at, isPlaceInRow)
      : isSpan(token) &&
        isThis(tokens[at - 1]) &&
        !someToken(tokens, at - SERIES_WORDS, at, isPlaceInRow)
    if (isMonth) return true
  }
  return false
}

const SERIES_WORDS = 4
const isPlaceInRow = (token: Token): boolean => token.kind === 'ordinal' || isFirst(token)
const isFirst = anyWord(`
  перш* вперше* уперше* вдруге* удруге* втретє* утретє* перв* впервые* вторично*
  first* second* third* time
`)
const isSpan = soughtWords(`
  тиждень тижн{я,ю,і} тижнем недел{я,е,и,ю,ь} неделей місяц{я,ь,і} місяцем весн{и,о,у} весною
  літа літо осен{і,й} осінь зим{и,у} квартал{,у} півріччя месяц{,а,е} весн{ы,у} лет{а,о}
  осен{ь,и} зим{ы,у} квартал{,а,е} полугоди{е,я,и}
  week month spring summer autumn winter quarter
`)
const MORE_DAYS = eitherOf(isSwaps.mark, isSpan.mark)
const isThis = anyWord(`
  цього цієї цей цю цьому минулого минулої минулий минулу останній за у в этого этой этом эту
  этот прошлого прошлой прошлом прошлый
  this last past previous the
`)
