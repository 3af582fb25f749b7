import { isOnlyBegunThen } from './completing.ts'
import { TODAY } from './dated.ts'
import { isDayApart } from './day-apart.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { DONE, MOVED } from '#statement/sentence/tense.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isAfter, isYearOfLate, isBut, isThen } from '#statement/word/small-words.ts'

type Sited = Readonly<{ timeline: Timeline; sentence: Sentence }>

/** Tells whether a sentence is of long ago: «цього дня два роки тому», «минуло рік, як …»; what else it sets against that is of today. */
export const isLongAgo = ({ timeline, sentence }: Sited): boolean =>
  hitsIn(sentence, 'recall').some(
    ({ from, to }) =>
      (isOfYear(timeline, from, to) ||
        isAnniversary(timeline.reading.tokens[from]) ||
        isLongBefore(textAt(timeline.reading.tokens, to - 1), to - from)) &&
      // «обмін, про який домовилися тиждень тому, відбувся сьогодні»
      !(has(sentence, TODAY) && has(sentence, ['agreed'], { from: from - 4, to: to + 4 })) &&
      !isSetAgainst(timeline, sentence, to) &&
      !isOnlyNear(timeline, sentence, { from, to }) &&
      !isAfterThose(timeline, sentence, from) &&
      !isFirstSince(sentence, from) &&
      !isOfTheirPast(timeline, sentence, { from, to }),
  )

/** «Сьогодні передали тіла 500 воїнів, які загинули торік»: what befell them then is no news, and that they came is. */
function isOfTheirPast({ reading, dates, day }: Timeline, sentence: Sentence, ago: Span): boolean {
  const clause = clauseAt(sentence, ago.from)
  if (clause.from === sentence.from || !isWho(reading.tokens[clause.from])) return false
  // «назад» is of the time here, and nobody got anything back.
  const around = [
    { from: clause.from, to: ago.from },
    { from: ago.to, to: clause.to },
  ]
  const others = sentence.clauses.filter(({ from }) => from !== clause.from)
  if (
    others.some((other) => has(sentence, MOVED, other)) &&
    others.some((other) => isOfSameSwap(reading.tokens, sentence, other))
  )
    return true
  if (around.some((span) => has(sentence, [...MOVED, 'exchange'], span))) return false
  return others.some(
    (other) =>
      has(sentence, MOVED, other) &&
      (has(sentence, TODAY, other) || datesIn(dates, other).some((date) => date.day === day)),
  )
}

/** «Кроме того, в том же обмене вернулись трое, которых …», "in the same swap": of the exchange that the news above tells. */
const isOfSameSwap = (tokens: readonly Token[], sentence: Sentence, clause: Span): boolean =>
  hitsIn(sentence, 'exchange').some(
    ({ from }) =>
      from >= clause.from && from < clause.to && someToken(tokens, from - SAME_WORDS, from, isSame),
  )

const SAME_WORDS = 2
const isSame = anyWord('же ж сам{им,ого,ому,ым,ой,ом} same')

const isWho = anyWord('який яка які яких якого котр{ий,і,их} котор{ый,ая,ые,ых,ого} who whom that')

const isOnlyNear = (timeline: Timeline, sentence: Sentence, hit: Span): boolean =>
  isBeforeFeast(timeline, sentence, hit) ||
  isDayApart(timeline.reading.tokens, sentence, hit.from) ||
  isOnlyBegunThen(timeline.reading.tokens, sentence, hit)

/** "On Saturday, a day before Easter, …" only says how near the day of the news was to another; "a day before, …" is another day. */
const isBeforeFeast = (
  { reading: { tokens }, dates, day }: Timeline,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  textAt(tokens, to - 1) === 'before' &&
  ![1, 2].some((back) => textAt(tokens, from - back) === 'that') &&
  isDays(tokens[to - 2]) &&
  someToken(tokens, to, to + FEAST_WORDS, isFeast) &&
  !someToken(tokens, to, to + YEAR_WORDS, isYearOfLate) &&
  hitsIn(sentence, 'recall').every((hit) => hit.to === to) &&
  (has(sentence, TODAY) || datesIn(dates, sentence).some((date) => date.day === day))

const FEAST_WORDS = 4
/** "before Easter 2024" */
const YEAR_WORDS = 6
const isDays = anyWord('day{,s} week{,s}')
const isFeast = anyWord(`
  easter christmas eve new-year year's independence holiday{,s} summit talks meeting
  negotiations inauguration truce ceasefire election vote anniversary
`)

/** «цього дня 2022 року» */
const isOfYear = ({ reading, published }: Timeline, from: number, to: number): boolean =>
  someToken(
    reading.tokens,
    from,
    to,
    ({ kind, value }) =>
      kind === 'number' && value >= WAR_FROM && value < Number(published.slice(0, 4)),
  )

const WAR_FROM = 2014

/** "300 each on Friday after swapping 200 each the day before": only what follows «after» came before. */
const isAfterThose = ({ reading: { tokens } }: Timeline, s: Sentence, at: number): boolean => {
  const after = tokens.slice(Math.max(s.from, at - AFTER_WORDS), at).findIndex(isAfter)
  const from = Math.max(s.from, at - AFTER_WORDS) + after
  return after !== -1 && has(s, DONE, { from: s.from, to: from })
}

const AFTER_WORDS = 6

/** "The sides carried out a swap on Wednesday, the first since a plane went down a week ago": how long there was none. */
const isFirstSince = (s: Sentence, at: number): boolean => {
  const { from } = clauseAt(s, at)
  return has(s, ['first_since'], { from, to: at }) && has(s, DONE, { from: s.from, to: from })
}

/** «днём ранее молчало, а сегодня доложило»: what follows is of today. */
const isSetAgainst = ({ reading }: Timeline, { hits }: Sentence, after: number): boolean =>
  hits.some(
    ({ idea, from }) =>
      TODAY.includes(idea) && from > after && isButOrWhile(reading.tokens[from - 1]),
  )

const isButOrWhile = oneOf(isBut, anyWord('while'))

/** Tells that a clause is no news set before such words: «Учора передали 45 тіл, а ще тиждень тому не віддали б жодного». */
export const isNotBefore = ({
  timeline: { reading },
  sentence,
  clause,
}: Sited & Readonly<{ clause: Span }>): boolean =>
  !has(sentence, [...TODAY, 'yesterday'], clause) ||
  hitsIn(sentence, 'recall').some(({ from }) => from < clause.to) ||
  ![clause.to, clause.to + 1].some((at) => isAgainst(reading.tokens[at]))

const isAgainst = oneOf(isBut, isThen, anyWord('while хоча хотя'))

/** «Сьогодні виповнюється рік, як …» */
const isAnniversary = anyWord(`
  виповн* сповн* исполн* мин{ув,уло,ає,ул{,а}} прош{ел,ло} проходит
  anniversary* mark{s,ed} passed
`)

const AGO = new Set(['тому', 'назад', 'ago', 'торік'])
/** «місяцем раніше», "a month earlier": only with how long before. */
const BEFORE = new Set(['раніше', 'ранее', 'раньше', 'earlier', 'before'])

const isLongBefore = (last: string, words: number): boolean =>
  AGO.has(last) || (words > 1 && BEFORE.has(last))
