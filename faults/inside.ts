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
// oxlint-disable-next-line typescript/unbound-method -- the proxy hands `this` on
Database.prototype.prepare = new Proxy(Database.prototype.prepare, {
  apply: (prepare, db: Database.Database, given): unknown => {
    opened.add(db)
    return Reflect.apply(prepare, db, given)
  },
})

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
