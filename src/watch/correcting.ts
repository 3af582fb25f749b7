import { addDays } from '#post/civil-day.ts'
import type { Channel } from '#post/channel.ts'
import { type EventStatement, MEASURES, type Statement, isEvent } from '#statement/statement.ts'
import type { ReadableDb } from '#store/db.ts'
import { toldBetween } from '#store/statements.ts'

/** How far back a channel may correct itself without naming the day. */
const DAYS_BACK = 3

/**
 * Finds what a correction corrects: the event of which the same channel told a number that is taken back
 * now. It is dated by that event's day and corrects it; where there is none, or several, it is held, for
 * it must never make an event of its own. Other statements stay as they are.
 */
export function correcting(db: ReadableDb, channel: Channel, statement: Statement): Statement {
  if (!isEvent(statement) || statement.corrects === undefined) return statement
  const days = new Set(wrongly(db, channel, statement).map(({ day }) => day))
  const [day] = days
  if (day === undefined || days.size > 1) {
    const detail = statement.corrects.instead.join(', ')
    return { ...statement, review: [...statement.review, { code: 'nothing_to_correct', detail }] }
  }
  // What it is called was said by the post that it corrects.
  const review = statement.review.filter(({ code }) => code !== 'not_called_exchange')
  return { ...statement, day, dayBasis: 'explicit', review }
}

/** What the channel told of the days around with one of the numbers that are taken back. */
function wrongly(
  db: ReadableDb,
  channel: Channel,
  { kind, day, dayBasis, corrects, figures }: EventStatement,
): readonly EventStatement[] {
  const from = dayBasis === 'explicit' ? day : addDays(day, -DAYS_BACK)
  return toldBetween(db, [channel], { kind, from, to: day })
    .filter(({ origin }) => origin.is === 'post')
    .map(({ statement }) => statement)
    .filter((told) =>
      MEASURES.some(
        (measure) =>
          figures[measure] !== undefined &&
          corrects?.instead.includes(told.figures[measure]?.value ?? -1) === true,
      ),
    )
}
