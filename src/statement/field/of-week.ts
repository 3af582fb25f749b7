import { isYearWord } from '#statement/word/times.ts'
import { hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isFirstDayOfWar } from './since-the-war.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether a place is of a sum by weeks: «98 людей за тиждень: … третій обмін»: the third of that week. */
export const isOfLastWeek = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').some(({ from, to }) => someToken(tokens, from, to, isWeek))

const isWeek = wordsLike(/^(?:тиждень|неделю|week)$/u)

/** Tells whether a place is counted by days, weeks or a past year: «четвертий за тиждень». */
export const isOfWeek = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        (isWeekOrDays(token) && !isFirstDayOfWar(tokens, from + at)) ||
        isPastYear(tokens, from + at),
    )

const isWeekOrDays = wordsLike(
  /^(?:тижд|тижн|недел|week|місяц|месяц|month|дні$|днів$|дня$|дней$|days$|діб$|доби$|сутк|суток$)/u,
)

/** «за последний год», «за рік»: neither this year nor the war. */
const isPastYear = (tokens: readonly Token[], at: number): boolean =>
  isYearWord(tokens[at]) && isPast(tokens[at - 1])

const isPast = wordsLike(
  /^(?:за|останн\p{L}+|последн\p{L}+|прошедш\p{L}+|минул\p{L}+|last|past|a)$/u,
)
