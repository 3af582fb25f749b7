import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ReadableDb } from '#store/db.ts'
import { openAlarms } from '#store/alarms.ts'
import { countOpenMatters } from '#store/matters.ts'
import { schemaOf } from '#store/migrate.ts'
import { chatCounts, outboxState } from '#store/operator-state.ts'
import { statementCounts } from '#store/statement-counts.ts'

/** Counts what happens, for /metrics. Labels are words of ours, never of people. */
export type Meter = Readonly<{
  /** One page of a source was asked for; `answer` says how that ended. */
  polled: (source: string, answer: string) => void
  /** So many new revisions of posts were taken in. */
  taken: (source: string, revisions: number) => void
  /** One attempt to send or edit ended, after so many milliseconds. */
  sent: (task: 'send' | 'edit', outcome: string, ms: number) => void
  /** One update of Telegram's was worked through, after so many milliseconds. */
  answered: (ms: number) => void
  /** Everything in Prometheus' text format, and the media type of it. */
  text: () => Promise<string>
  contentType: string
}>

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/**
 * Makes a meter of its own registry: counters live as long as the process; what the database knows is read
 * at each look. `now` is the clock by which messages are due.
 */
export function createMeter(db: ReadableDb, now: () => number): Meter {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const polls = new Counter({
    name: 'vdoma_polls_total',
    help: 'Pages of sources asked for, by how that ended',
    labelNames: ['source', 'answer'],
    registers,
  })
  const posts = new Counter({
    name: 'vdoma_post_revisions_total',
    help: 'New revisions of posts taken in',
    labelNames: ['source'],
    registers,
  })
  const sends = new Histogram({
    name: 'vdoma_send_seconds',
    help: 'Attempts to send and edit messages, by outcome, and how long Telegram took',
    labelNames: ['task', 'outcome'],
    buckets: SECONDS,
    registers,
  })
  const updates = new Histogram({
    name: 'vdoma_update_seconds',
    help: 'How long it took to work through an update of Telegram',
    buckets: SECONDS,
    registers,
  })
  watchDatabase(db, now, registers)
  return {
    polled: (source, answer) => {
      polls.inc({ source, answer })
    },
    taken: (source, revisions) => {
      posts.inc({ source }, revisions)
    },
    sent: (task, outcome, ms) => {
      sends.observe({ task, outcome }, ms / 1000)
    },
    answered: (ms) => {
      updates.observe(ms / 1000)
    },
    text: async () => await registry.metrics(),
    contentType: registry.contentType,
  }
}

type Reading = Readonly<{ name: string; help: string; read: (db: ReadableDb) => number }>

const readings = (now: () => number): readonly Reading[] => [
  {
    name: 'vdoma_held',
    help: 'Cards that wait for an operator',
    read: countOpenMatters,
  },
  { name: 'vdoma_outbox_due', help: 'Deliveries that wait', read: (db) => outboxState(db).due },
  {
    name: 'vdoma_outbox_parked',
    help: 'Deliveries held up by a mistake of ours',
    read: (db) => outboxState(db).parked,
  },
  {
    name: 'vdoma_outbox_age_seconds',
    help: 'For how long the oldest delivery waits that does not rest, since it was made',
    read: (db) => {
      const { oldestAt } = outboxState(db)
      return oldestAt === null ? 0 : Math.max(0, now() - oldestAt) / 1000
    },
  },
  { name: 'vdoma_chats_active', help: 'Chats written to', read: (db) => chatCounts(db).active },
  {
    name: 'vdoma_chats_stopped',
    help: 'Chats not written to',
    read: (db) => chatCounts(db).stopped,
  },
  { name: 'vdoma_alarms', help: 'Alarms that are not mended', read: (db) => openAlarms(db).length },
  { name: 'vdoma_schema', help: 'Version of the database', read: schemaOf },
]

function watchDatabase(db: ReadableDb, now: () => number, registers: Registry[]): void {
  for (const { name, help, read } of readings(now)) {
    void new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(db))
      },
    })
  }
  void new Gauge({
    name: 'vdoma_statements',
    help: 'Statements on record, by kind and by whether they are told, held or withdrawn',
    labelNames: ['kind', 'standing'],
    registers,
    collect() {
      this.reset()
      for (const { kind, standing, count } of statementCounts(db)) {
        this.set({ kind, standing }, count)
      }
    },
  })
}
