import { namesDay } from './dated.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import type { Timeline } from './timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { isYear } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether what is called the last ends at `to` and is the last of the year or before a feast: "In the last exchange
 * of the year 189 came home on Monday", «Остання репатріація перед святами». The day tells that it is this one; for a
 * headline the sentence below does.
 */
export const isLastOfYear = (timeline: Timeline, sentence: Sentence, to: number): boolean =>
  (isOfYear(timeline, sentence, to) || isBeforeFeast(timeline, sentence, to)) &&
  !has(sentence, ['afterwards']) &&
  (namesDay(timeline, sentence) || (sentence.place === 0 && isDatedBelow(timeline, sentence)))

const isOfYear = ({ reading: { tokens } }: Timeline, sentence: Sentence, to: number): boolean =>
  isYear(tokens[to + 2]) && has(sentence, ['this_year'], { from: to, to: to + YEAR_WORDS })

/** "of the year" */
const YEAR_WORDS = 3

/** "last transfer before the holidays", «останній обмін перед Новим роком» */
const isBeforeFeast = (
  { reading: { tokens }, published }: Timeline,
  sentence: Sentence,
  to: number,
): boolean =>
  isBefore(tokens[to]) &&
  someToken(
    tokens,
    to + 1,
    Math.min(to + FEAST_WORDS, sentence.to),
    published.slice(5, 7) === LAST_MONTH ? isFeast : isEaster,
  )

/** In January the last one before the holidays is over. */
const LAST_MONTH = '12'

const FEAST_WORDS = 4
const isBefore = anyWord('before ahead перед до під под напередодні накануне')
const isFeast = anyWord(`
  свят святами святом різдв{ом,а} рок{ом,у} праздник{ами,ов,ом} рождеств{ом,а} годом года
  holiday{,s} christmas year
`)
const isEaster = anyWord('easter великоднем великодня пасх{ой,и}')

const isDatedBelow = (timeline: Timeline, { index }: Sentence): boolean => {
  const next = timeline.reading.sentences[index + 1]
  return (
    next !== undefined &&
    has(next, MOVED) &&
    !has(next, ['recall', 'afterwards']) &&
    namesDay(timeline, next)
  )
}
