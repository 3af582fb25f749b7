import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAbout } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a sentence opens with the release that somebody has reported: «Про звільнення 107 воїнів написав у
 * четвер Єрмак». Words set off by a mark may be what was only spoken of: «Про звільнення 1200», — написав він.
 */
export const isReportedFirst = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean => {
  const { from, to, numbers } = sentence
  const [number] = numbers
  if (!isAbout(tokens[from]) || number === undefined || !isRelease(tokens[from + 1])) return false
  const verb = tokens.slice(number, to).findIndex((token) => hasReported(token))
  return (
    verb > 0 &&
    number - from <= BEFORE_NUMBER &&
    !has(sentence, OTHERWISE) &&
    !someToken(tokens, from, number + verb, ({ kind }) => kind === 'mark')
  )
}

/** «Про звільнення з російського полону ще 107» */
const BEFORE_NUMBER = 6
const OTHERWISE: readonly Idea[] = [...NO_NEWS, ...PROMISED, 'agreed']
const isRelease = wordsLike(
  /^(?:звільнення|визволення|повернення|освобождении|возвращении|вызволении)$/u,
)
const hasReported = wordsLike(
  /^(?:повідоми(?:в|ла|ло|ли)|оголоси(?:в|ла|ло|ли)|(?:від|про)звітува(?:в|ла|ло|ли)|написа(?:в|ла|ли)|розпові(?:в|ла|ли)|сообщил[аио]?|объявил[аио]?|отчита(?:лся|лась|лись|лось)|написал[аи]?|рассказал[аи]?)$/u,
)
