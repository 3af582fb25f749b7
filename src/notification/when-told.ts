import type { LedgerEvent } from '#ledger/event.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { liveWordsIn } from './catalogue/live.ts'
import type { Reader } from './reader.ts'

/** Writes a moment in the reader's zone: only the time where the event is of the same day, else the day too. */
export function whenTold(at: Instant, event: LedgerEvent, { lang, zone }: Reader): string {
  const { calendar } = messagesIn(lang)
  const live = liveWordsIn(lang)
  return kyivDay(at) === event.firstDay
    ? live.atTime(calendar.time(at, zone))
    : live.onMoment(calendar.moment(at, zone))
}
