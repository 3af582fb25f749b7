/**
 * Loaded before the product in its own process: provokes on demand what no process outside can, a disk
 * without room for the database and a clock that is set back.
 */
import Database from 'better-sqlite3'
import { z } from 'zod'

const Fault = z.object({ disk: z.enum(['full', 'roomy']), clockMs: z.number() }).partial()

const ROOMY = 1_000_000_000
const opened = new Set<Database.Database>()

/** Remembers each database that is used, whoever opened it. */
const { prepare } = Database.prototype
Database.prototype.prepare = function remembering(
  this: Database.Database,
  source: string,
): ReturnType<typeof prepare> {
  opened.add(this)
  // oxlint-disable-next-line typescript/no-unsafe-return -- as the method that is wrapped
  return prepare.call(this, source)
} as typeof prepare

const { now } = Date
let aheadMs = 0
Date.now = () => now() + aheadMs

process.on('message', (message) => {
  const { disk, clockMs } = Fault.parse(message)
  if (clockMs !== undefined) aheadMs = clockMs
  if (disk === undefined) return
  for (const db of opened) {
    if (!db.open) continue
    const pages = Number(db.pragma('page_count', { simple: true }))
    db.pragma(`max_page_count = ${disk === 'full' ? pages : ROOMY}`)
  }
})
// The way to provoke faults must not keep the product alive.
process.channel?.unref()
