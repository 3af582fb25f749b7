import { readAgreements, readShippedHistory } from '../../src/facts.ts'
import { eventsOf } from '#ledger/events.ts'
import type { Shown } from '#notification/chart.ts'
import { DATA } from '../store/library.ts'

/** All that ships, as of the end of March 2026. */
export const SHIPPED: Shown = {
  events: eventsOf(readShippedHistory(DATA)).map((event, index) => ({ ...event, id: index + 1 })),
  agreements: readAgreements(DATA).agreements,
  today: '2026-03-31',
}
