import { actorIn } from './actor.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * «51 тело вернула сегодня украинская сторона, написал Мединский»: where Russia's speaker tells what Ukraine returned, it is
 * what came to Russia; in Ukraine's own mouth «Україна повернула 1000 тіл» are those that came home.
 */
export const isGivenBackByUkraine = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  isOfBothWays(sentence, clause) &&
  (has(sentence, ['ru_voice']) || isBesideRussiasOwn(reading, sentence)) &&
  has(sentence, ['body', 'dead']) &&
  !has(sentence, OF_OURS) &&
  !isOfUkrainians(sentence) &&
  !sentence.clauses.some(
    (other) => other.from !== clause.from && isBesideRussia(reading, sentence, other),
  )

/** «Российская сторона передала 1248 тел. 51 вернула украинская»: what either gave is told. */
const isBesideRussiasOwn = (reading: Reading, { index, numbers }: Sentence): boolean =>
  [reading.sentences[index - 1], reading.sentences[index + 1]].some(
    (one) =>
      one !== undefined &&
      one.numbers.some((at) => isMost(reading.tokens, at, numbers)) &&
      has(one, ['gave']) &&
      !has(one, ['received', 'returned', 'recall', 'total']) &&
      actorIn(reading, one, one) === 'ru',
  )

/** No day has so great a number, and Russia gives more bodies than it gets. */
const isMost = (tokens: Reading['tokens'], at: number, numbers: readonly number[]): boolean => {
  const value = tokens[at]?.value ?? 0
  return value >= MANY && numbers.every((one) => (tokens[one]?.value ?? 0) < value)
}

const MANY = 100

/** «Украина вернула 1000 тел, Россия — 38»: of both the same is said. */
const isBesideRussia = (reading: Reading, sentence: Sentence, other: Span): boolean =>
  actorIn(reading, sentence, other) === 'ru' &&
  !has(sentence, ['ru_voice'], other) &&
  sentence.numbers.some((at) => at >= other.from && at < other.to)

/** «украинских военных»; «украинская сторона» is who acts. */
const isOfUkrainians = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'ukrainian').some(
    ({ from }) => !hitsIn(sentence, 'ukraine').some((one) => one.from === from),
  )

const OF_OURS: readonly Idea[] = [
  'ua_voice',
  'own',
  'defender',
  'to_ukraine',
  'from_russia',
  'captivity',
]
