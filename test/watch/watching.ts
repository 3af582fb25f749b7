import type { OperatorNews } from '#notification/operator.ts'
import { type Instant, instant } from '#post/post.ts'
import { recordBackup } from '#store/backup-record.ts'
import type { WritableDb } from '#store/db.ts'
import { recordRead, registerSources } from '#store/sources.ts'
import { lookOnce, type Watched } from '#watch/alarm.ts'
import { newSearch } from '#watch/broadcast.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const START = instant(Date.UTC(2026, 0, 5, 12))
export const GIGABYTE = 1024 ** 3

export type World = {
  now: Instant
  freeBytes: number
  aheadMs: number | null
  lastSentAt: Instant | null
}

/** Somebody who looks after a source that has just been read, on a machine that is well. */
export function watching(db: WritableDb): { world: World; watched: Watched } {
  registerSources(db, [{ handle: 'Koord_shtab', channelId: null, silentAfterMs: 72 * HOUR }])
  recordRead(db, 'Koord_shtab', START)
  recordBackup(db, { file: 'copy', bytes: 1 }, START)
  const world: World = { now: START, freeBytes: GIGABYTE, aheadMs: 0, lastSentAt: START }
  const watched: Watched = {
    db,
    handles: ['Koord_shtab', 'never_read'],
    now: () => world.now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    lastSentAt: () => world.lastSentAt,
    startedAt: START,
    freeBytes: async () => world.freeBytes,
    diskLowBytes: 500 * 1024 * 1024,
    aheadMs: async () => world.aheadMs,
    backupEveryMs: 24 * HOUR,
    hearsSilence: true,
    search: newSearch(),
  }
  return { world, watched }
}

/** Looks each minute for so many minutes. */
export async function pass(
  { world, watched }: ReturnType<typeof watching>,
  minutes: number,
): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    world.now = instant(world.now + MINUTE)
    // oxlint-disable-next-line no-await-in-loop -- one minute after another
    await lookOnce(watched)
  }
}

/** What operators were told, in order: `raised disk`. */
export const told = (db: WritableDb): string[] =>
  db
    .prepare<[], { body: string }>('SELECT body FROM operator_message ORDER BY id')
    .all()
    .map(({ body }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by tellOperator
      const news = JSON.parse(body) as Extract<OperatorNews, { is: 'alarm' }>
      return `${news.step} ${news.alarm.is}`
    })

/** One message to one chat that waits since a moment. */
export function aMessageDue(
  db: WritableDb,
  { createdAt, dueAt }: Readonly<{ createdAt: number; dueAt: number }>,
): void {
  db.exec(`
    INSERT INTO chat (chat_id, language, zone, state, created_at) VALUES (11, 'uk', 'UTC', 'active', 0);
    INSERT INTO notification (kind, topic, created_at, audience_until)
    VALUES ('quota', 'quota', ${createdAt}, 1);
    INSERT INTO delivery (notification_id, chat_id, due_at) VALUES (1, 11, ${dueAt});`)
}
