import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import type { Findings } from '#statement/figures/findings.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { EventStatement } from '#statement/statement.ts'
import { isLikenedDay } from '#statement/day/likened.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isSaying } from '#statement/word/telling.ts'
import { someToken } from '#statement/word/token.ts'

/** Of an event without a number also what stands a little lower. */
const BELOW = 6
const PLAINLY = 2
/** Reports follow an exchange within so many days. */
const SOON = 4

/**
 * Doubts the day of an event that a text does not date, where it says the same number of an older day
 * near the top, «Ще 10 воїнів повернулися. Обмін провели 26 жовтня» in a post of November; or where it
 * counts nobody and tells of an exchange on an older day.
 */
export function withDoubtOfDay(
  { timeline, evidence, amounts }: Findings,
  event: EventStatement,
): EventStatement | null {
  if (event.dayBasis === 'relative') return withDoubtOfSaying(timeline, event)
  if (event.dayBasis !== 'published') return event
  const isOlder = ({ named, day }: DateMention): boolean => named === 'date' && day < timeline.day
  if (!timeline.dates.some(isOlder)) return event
  const isUncounted = Object.keys(event.figures).length === 0
  const values = new Set(Object.values(event.figures).map(({ value }) => value))
  const older = timeline.reading.sentences
    .filter(({ place }) => place < (isUncounted ? BELOW : TOP_SENTENCES))
    .filter((s) => !has(s, ['recall', 'background', 'afterwards', 'total', 'today', 'agreed']))
    .flatMap((s) => {
      const dates = datesIn(timeline.dates, s).filter(
        (date) => isOlder(date) && !isLikenedDay(timeline.reading, s, date),
      )
      const same = amounts.some(
        (a) => a.sentence === s && a.value > PLAINLY && a.value !== 1000 && values.has(a.value),
      )
      return same || (isUncounted && has(s, ['happened', 'returned'])) ? dates : []
    })
  const [date] = older
  // «Бійця повернули з полону. Обмін відбувся 3 січня», said days later: nothing is of this day.
  const isLongPast = (day: CivilDay): boolean =>
    daysBetween(day, timeline.published) > SOON && older.every((one) => one.day === day)
  const isLed = evidence.exchange.some(({ place }) => place === 0)
  if (isUncounted && !isLed && date !== undefined && isLongPast(date.day)) return null
  return date === undefined
    ? event
    : { ...event, review: [...event.review, hold('day_unclear', date.day)] }
}

/** "freed in Saturday's exchange, he said on Sunday", read on a Saturday: it was told before that day, so it was an older one. */
function withDoubtOfSaying({ reading, dates }: Timeline, event: EventStatement): EventStatement {
  const said = dates.find(
    ({ named, day, from }) =>
      named === 'weekday' &&
      day < event.day &&
      someToken(reading.tokens, from - SAID_WITHIN, from, (token) => isSaying(token)) &&
      !(event.kind === 'prisoner_exchange' && isOfTheDead(reading, from)) &&
      dates.some((one) => one.named === 'weekday' && one.day === event.day && one.from < from),
  )
  return said === undefined
    ? event
    : { ...event, review: [...event.review, hold('day_unclear', said.day)] }
}

/** «Київ повідомив у середу, що повернули тіла 1212 загиблих»: said of another matter. */
const isOfTheDead = ({ sentences }: Reading, at: number): boolean =>
  sentences.some((s) => s.from <= at && at < s.to && has(s, FALLEN))

const FALLEN: readonly Idea[] = ['body', 'dead']
const SAID_WITHIN = 3
