import { eventsOf } from '#ledger/events.ts'
import { planOf, type Step } from '#ledger/plan.ts'
import type { Channel } from '#post/channel.ts'
import type { CivilDay } from '#post/civil-day.ts'
import { openToRead } from '#store/backup.ts'
import { asWritten } from '#store/doubtful-claims.ts'
import { storedEvents } from '#store/event-rows.ts'
import { openReviews, type OpenReview } from '#store/reviews.ts'
import { toldEvents } from '#store/statements.ts'
import { type AuditLine, differs, same } from './audit-line.ts'
import { type AuditedFacts, reportOn, type Section } from './audit-report.ts'

type Books = Readonly<{
  facts: AuditedFacts
  today: CivilDay
  channels: readonly Channel[]
}>

/** Compares a database's ledger with one made anew from everything it holds, and reports on it. */
export function auditDatabase(file: string, { facts, today, channels }: Books): readonly Section[] {
  const db = openToRead(file)
  try {
    const stored = storedEvents(db)
    const events = eventsOf(toldEvents(db, channels, today)).map((event) => asWritten(db, event))
    const waiting = openReviews(db, 1000)
    const differences = planOf(stored, events).flatMap((step) => differenceOf(step, waiting) ?? [])
    const alive = stored.filter(({ standing }) => standing === 'confirmed')
    return [
      {
        title: 'Database: stored beside made anew',
        lines: [same(`${stored.length} events stored`), ...differences],
      },
      ...reportOn(
        alive.map(({ event }) => event),
        facts,
        today,
      ).map(({ title, lines }) => ({ title: `Database: ${title}`, lines })),
    ]
  } finally {
    db.close()
  }
}

function differenceOf({ before, after }: Step, waiting: readonly OpenReview[]): AuditLine | null {
  const event = after ?? before?.event
  if (event === undefined) return null
  if (before !== null && after !== null && bodyOf(before.event) === bodyOf(after)) return null
  const asked = waiting.find(({ statement }) => event.statements.some(({ id }) => id === statement))
  const stored = before === null ? 'not at all' : `as version ${before.version}`
  const anew = after === null ? 'not at all' : 'otherwise'
  return differs(
    `${event.kind} ${event.firstDay}: stored ${stored}, made anew ${anew}`,
    asked === undefined ? null : `waits for a person: ${asked.code}`,
  )
}

const bodyOf = (event: object): string => JSON.stringify({ ...event, id: 0 })
