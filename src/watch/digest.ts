import type { Instant } from '#post/post.ts'
import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { WritableDb } from '#store/db.ts'
import { queueClaims } from '#store/claims-told.ts'
import { queueDigests } from '#store/digests.ts'
import { queueQuotaUpdates } from '#store/quota-told.ts'
import { queueWarnings } from '#store/warnings.ts'
import { every } from './every.ts'
import type { Log } from './log.ts'

/** What the clock of digests looks at. */
export type DigestClock = Readonly<{
  db: WritableDb
  now: () => Instant
  commitments: () => readonly CommitmentStanding[]
  log: Log
  /** Told that the outbox has something new to do. */
  wake: () => void
  /** When it ticks, as a cron pattern in UTC; each minute unless given. */
  cron?: string
}>

/** So many chats at one go: people are answered between two. */
const CHUNK = 500

/**
 * Makes what is due by the clock: digests, updates on agreements, warnings of fraud. What is due is worked
 * out from the database, so a tick too many doubles nothing and a tick too few loses nothing.
 */
export function queueDue({ db, now, commitments }: Omit<DigestClock, 'log' | 'wake'>): number {
  const moment = now()
  return (
    queueQuotaUpdates(db, commitments(), moment) +
    queueClaims(db, moment) +
    queueWarnings(db, moment, CHUNK) +
    queueDigests(db, moment, CHUNK)
  )
}

/** Starts the clock of digests; runs until disposed. */
export function startDigests(clock: DigestClock): AsyncDisposable {
  const { log, wake, cron = '* * * * *' } = clock
  return every(
    cron,
    async () => {
      let made = queueDue(clock)
      if (made > 0) wake()
      while (made >= CHUNK) {
        // oxlint-disable-next-line no-await-in-loop -- people are answered between two chunks
        await new Promise((resolve) => {
          setImmediate(resolve)
        })
        made = queueDue(clock)
      }
    },
    log,
  )
}
