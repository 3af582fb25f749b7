import type { Amount, Direction } from '#statement/count/amount.ts'
import { isBodies } from './bodies.ts'
import { stated } from '#statement/count/figure.ts'
import { type Findings, isNews } from './findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { isEventPair } from '#statement/side/pair.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { monthsIn } from '#statement/day/period.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isBefore } from '#statement/when/told-before.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Reads how many bodies a side's own speakers told of before the other's did: «До этого штаб писал, что
 * Киев вернул 100 тел» under Russia's number of the same day. What has a day of its own is another event.
 */
export function saidBefore(
  timeline: Timeline,
  amounts: readonly Amount[],
  side: Direction,
): Figure | null {
  const told = amounts.filter(
    (a) =>
      isBodies(a) &&
      !a.approximate &&
      !a.part &&
      a.when === 'recalled' &&
      (a.toward ?? 'ua') === side &&
      isOnlyToldBefore(timeline, a.sentence, side) &&
      !isOfOtherBodies(a, amounts),
  )
  const [first] = told
  return first === undefined || told.some(({ value }) => value !== first.value)
    ? null
    : stated(timeline.reading, first)
}

/** "Medinsky said earlier that 1,212 bodies had been passed to Kyiv for 27" below the news of 1,200: those of another day. */
const isOfOtherBodies = (a: Amount, amounts: readonly Amount[]): boolean =>
  amounts.some(
    (b) =>
      b.sentence === a.sentence &&
      isBodies(b) &&
      b.toward !== null &&
      b.toward !== a.toward &&
      amounts.some((news) => isNews(news) && isBodies(news) && news.toward === b.toward) &&
      !amounts.some((news) => isNews(news) && isBodies(news) && news.value === b.value),
  )

/**
 * Finds the people of the news in a sentence that says who told of them before: «Обмен 146 на 146 состоялся. Ранее
 * Минобороны сообщило о 146 военных и восьми гражданских» counts the same, and with them who came on top.
 */
export function peopleSaidBefore({ timeline, amounts, pairs }: Findings): readonly Amount[] {
  const before = amounts.filter(
    (a) => a.when === 'recalled' && isPeople(a) && !a.part && !a.approximate,
  )
  if (before.length === 0) return []
  const isKnown = ({ value }: Amount): boolean =>
    value >= TELLING &&
    (pairs.some((pair) => isEventPair(pair) && [pair.first, pair.second].includes(value)) ||
      amounts.some((a) => isNews(a) && isPeople(a) && !a.part && a.value === value))
  return before
    .filter(
      ({ sentence }) =>
        isToldAgain(timeline, sentence) &&
        before.some((a) => a.sentence === sentence && isKnown(a)),
    )
    .map((a) => ({ ...a, when: 'now' }))
}

/** Below this two equal numbers are chance. */
const TELLING = 5

const isToldAgain = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['ua_voice', 'ru_voice']) &&
  !timeline.carried.has(sentence.index - 1) &&
  datesIn(timeline.dates, sentence).length === 0 &&
  !has(sentence, ['afterwards', 'background', 'total', 'will']) &&
  hitsIn(sentence, 'recall').every(({ to }) => isBefore(timeline.reading.tokens[to - 1]))

/** Below this a text has come to other events. */
const TOP_SENTENCES = 5

const isOnlyToldBefore = (timeline: Timeline, sentence: Sentence, side: Direction): boolean =>
  (sentence.place < TOP_SENTENCES || isOtherFigure(timeline.reading.tokens, sentence)) &&
  has(sentence, [side === 'ua' ? 'ua_voice' : 'ru_voice']) &&
  !timeline.carried.has(sentence.index) &&
  !isOfOtherDay(timeline, sentence) &&
  !has(sentence, ['afterwards', 'background', 'total', 'exchange', 'repatriation']) &&
  hitsIn(sentence, 'recall').every(({ to }) => isBefore(timeline.reading.tokens[to - 1]))

/** "complained that Moscow had received 19 bodies in June" */
const isOfOtherDay = ({ reading, dates }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['yesterday']) ||
  datesIn(dates, sentence).length > 0 ||
  monthsIn(reading, sentence).length > 0

/** «назвав трохи іншу цифру — 1000 тіл», "gave a different figure": that of this event, however far below. */
const isOtherFigure = (tokens: Timeline['reading']['tokens'], { from, to }: Sentence): boolean => {
  for (let at = from; at < to; at += 1)
    if (isOther(tokens[at]) && isFigure(tokens[at + 1])) return true
  return false
}

const isOther = anyWord('інш{у,е,а,і} друг{ую,ое,ая,ие} ин{ую,ое,ая} other different')
const isFigure = anyWord('цифр* числ* кількіст* количеств* дан{і,ные} figure{,s} number{,s}')
