import type { LedgerEvent } from '#ledger/event.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { liveWordsIn } from './catalogue/live.ts'
import type { Reader } from './reader.ts'
import { toldBy } from './told.ts'

/**
 * Writes a moment in the reader's zone beside an event whose day is shown: only the time where that is the
 * day, else the day too.
 */
export const whenTold = (at: Instant, event: LedgerEvent, reader: Reader): string =>
  kyivDay(at) === event.firstDay
    ? liveWordsIn(reader.lang).atTime(messagesIn(reader.lang).calendar.time(at, reader.zone))
    : momentIn(reader, at)

/** Writes a moment in the reader's zone with its day. */
export const momentIn = ({ lang, zone }: Reader, at: Instant): string =>
  liveWordsIn(lang).onMoment(messagesIn(lang).calendar.moment(at, zone))

/** Writes the day of an event, without its year; a range of days is never told as a day. */
export function daysIn({ lang }: Reader, { firstDay: from, lastDay: to }: Days): string {
  const { calendar } = messagesIn(lang)
  return from === to ? calendar.dayOfYear(from) : calendar.days(from, to)
}

/** Writes the day of an exchange, and beside it what tells it from another of that day: its number, and how many. */
export function dayAndWhich(reader: Reader, event: LedgerEvent): string {
  const { exchange } = messagesIn(reader.lang)
  const value = toldBy(event, 'ua_returned').claim?.figure.value ?? null
  const which = [
    ...(event.ordinal === null ? [] : [exchange.ordinal(event.ordinal)]),
    ...(value === null ? [] : [liveWordsIn(reader.lang).people(value)]),
  ]
  const day = daysIn(reader, event)
  return which.length === 0 ? day : `${day} (${which.join(', ')})`
}

type Days = Pick<LedgerEvent, 'firstDay' | 'lastDay'>
