import { isYearWord } from '#statement/word/times.ts'
import { hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isFirstDayOfWar } from './since-the-war.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a place is of a sum by weeks: «98 людей за тиждень: … третій обмін»: the third of that week. */
export const isOfLastWeek = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').some(({ from, to }) => someToken(tokens, from, to, isWeek))

const isWeek = anyWord('тиждень неделю week')

/** Tells whether a place is counted by days, weeks or a past year: «четвертий за тиждень». */
export const isOfWeek = (tokens: readonly Token[], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        (isWeekOrDays(token) && !isFirstDayOfWar(tokens, from + at)) ||
        isPastYear(tokens, from + at),
    )

const isWeekOrDays = anyWord(`
  тижд* тижн* недел* місяц* месяц* дні днів дня дней діб доби сутк* суток
  week* month* days
`)

/** «за последний год», «за рік»: neither this year nor the war. */
const isPastYear = (tokens: readonly Token[], at: number): boolean =>
  isYearWord(tokens[at]) && isPast(tokens[at - 1])

const isPast = anyWord('за останн* последн* прошедш* минул* last past a')
