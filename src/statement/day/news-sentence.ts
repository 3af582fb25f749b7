import { recallsOther } from '#statement/sentence/of-late.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAgain } from '#statement/word/known-words.ts'

/** How far below the first news a date may stand that is older than the post. */
export const NEAR_TOP = 3

const TOPIC: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'body',
  'dead',
  'captive',
  'military',
  'defender',
  'civilian',
  'person',
  'from_russia',
  'from_ukraine',
  'rank',
  'officer',
]

/** Tells whether a sentence may tell the news, by its words alone. */
export const isNews = ({ tokens }: Pick<Reading, 'tokens'>, sentence: Sentence): boolean =>
  !has(sentence, ['afterwards', 'denied']) &&
  (!recallsOther(tokens, sentence) || isLedByNews(sentence)) &&
  (!has(sentence, ['total']) || isBesideTotal(sentence) || isTimeInRow(tokens, sentence)) &&
  (has(sentence, DONE) || !has(sentence, ['will'])) &&
  has(sentence, TOPIC)

/**
 * "The sides swapped 103 each on September 14, a day after an earlier exchange", "traded captives on Wednesday, among them
 * the commanders who held the city earlier this year": a clause of the first sentence tells it before anything is recalled.
 */
const isLedByNews = (s: Sentence): boolean =>
  s.place === 0 &&
  s.clauses.length > 1 &&
  s.clauses.some(
    (clause) =>
      has(s, ['exchanged'], clause) &&
      has(s, TOPIC, clause) &&
      !has(s, ['recall', 'will', 'unreal'], { from: s.from, to: clause.to }),
  )

/** A running total stands in it, or what one event is measured by; it tells of that event all the same. */
const isBesideTotal = (sentence: Sentence): boolean =>
  has(sentence, ['greatest', 'first_since']) ||
  (has(sentence, ['exchange', 'repatriation']) && has(sentence, ['happened'])) ||
  (has(sentence, ['returned']) && isPlaceInRow(sentence)) ||
  sentence.clauses.some(
    (c) => has(sentence, ['exchanged', 'exchange'], c) && !has(sentence, ['total'], c),
  )

/** «Другий обмін за два дні: повернулися 103» */
const isPlaceInRow = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').every(
    ({ from }) =>
      has(sentence, ['exchange'], { from: from - ROW_WORDS, to: from }) &&
      sentence.numbers.some((at) => at < from && from - at <= ROW_WORDS),
  )

const ROW_WORDS = 4

/** "swapped prisoners on Friday for the second time since the invasion", «вдруге від початку вторгнення обмінялися»: the latest of them. */
const isTimeInRow = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  has(sentence, ['exchanged']) &&
  hitsIn(sentence, 'total').every(({ from }) =>
    someToken(
      tokens,
      Math.max(sentence.from, from - TIME_WORDS),
      from,
      (token) => token.kind === 'ordinal' || isAgain(token),
    ),
  )

/** «во второй раз с …» */
const TIME_WORDS = 2
