import type { Amount, Direction } from './amount.ts'
import { isBodies } from './bodies.ts'
import { stated } from './figure.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import type { Figure } from './statement.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { wordsLike } from './word.ts'

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
      isOnlyToldBefore(timeline, a.sentence, side),
  )
  const [first] = told
  return first === undefined || told.some(({ value }) => value !== first.value)
    ? null
    : stated(timeline.reading, first)
}

/** Below this a text has come to other events. */
const TOP_SENTENCES = 5

const isOnlyToldBefore = (timeline: Timeline, sentence: Sentence, side: Direction): boolean =>
  sentence.place < TOP_SENTENCES &&
  has(sentence, [side === 'ua' ? 'ua_voice' : 'ru_voice']) &&
  !timeline.carried.has(sentence.index) &&
  datesIn(timeline.dates, sentence).length === 0 &&
  !has(sentence, ['afterwards', 'background', 'total', 'exchange', 'repatriation']) &&
  hitsIn(sentence, 'recall').every(({ to }) => isBefore(timeline.reading.tokens[to - 1]))

/** «до этого», «ранее», "earlier": the word of it is earlier, and nothing tells that the event is. */
const isBefore = wordsLike(
  /^(?:этого|того|ранее|раньше|раніше|цього|earlier|before|previously|that)$/u,
)
