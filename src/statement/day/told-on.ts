import type { CivilDay } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { DayBasis } from '#statement/statement.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { datesIn } from './timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** A sentence and the day that it names. */
type Naming = Readonly<{ day: CivilDay; basis: DayBasis; sentence: Sentence }>

/**
 * Leaves out the days on which the news was only told where others name the day it was done: «277 повернулися
 * 19 квітня. Подробиці 20 квітня розповіли в штабі».
 */
export function withoutTelling<T extends Naming>(
  { tokens }: Reading,
  named: readonly T[],
  dates: readonly DateMention[],
): readonly T[] {
  if (named.length < 2) return named
  const isTold = ({ sentence, day }: T): boolean =>
    datesIn(dates, sentence).some((date) => {
      const clause = clauseAt(sentence, date.from)
      return (
        date.day === day &&
        !has(sentence, [...DONE, 'exchange'], clause) &&
        someToken(tokens, clause.from, clause.to, (one) => tells(one))
      )
    })
  const done = named.filter((one) => !isTold(one))
  return done.some(({ basis, sentence }) => basis === 'explicit' && has(sentence, DONE))
    ? done
    : named
}

const tells = wordsLike(
  /^(?:розпові(?:в|ла|ли)|повідоми(?:в|ла|ли)|сповісти(?:в|ла|ли)|написа(?:в|ла|ли)|поінформува(?:в|ла|ли)|уточни(?:в|ла|ли)|рассказал[аи]?|сообщил[аио]?|написал[аи]?|уточнил[аи]?|said|told|reported|wrote)$/u,
)
