import { commitmentsOf } from '#ledger/commitments.ts'
import type { CivilDay } from '#post/civil-day.ts'
import { readAgreements, readShippedHistory } from '../../src/facts.ts'
import { eventsOf } from '#ledger/events.ts'
import type { Shown } from '#notification/chart.ts'
import { DATA } from '../store/library.ts'

const EVENTS = eventsOf(readShippedHistory(DATA)).map((event, index) => ({
  ...event,
  id: index + 1,
}))

/** All that ships, as of a day. */
const shippedAsOf = (today: CivilDay): Shown => ({
  events: EVENTS,
  commitments: commitmentsOf(readAgreements(DATA).agreements, EVENTS, today),
  today,
})

export const SHIPPED = shippedAsOf('2026-03-31')
