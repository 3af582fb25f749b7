import { setTimeout as wait } from 'node:timers/promises'
import { openDb } from '#store/db.ts'
import { migrate, newestSchema, schemaOf } from '#store/migrate.ts'
import { messagesOf, passUntilDone, PER_SECOND } from './outages.ts'
import { fared, type Fared, MIGRATIONS, Stage } from './stage.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const PATIENCE_MS = 5 * MINUTE_MS
const LIMIT_S = 300
const BUSY_MS = 3000

export type Held = Fared & Readonly<{ sentWhileLimited: number }>

const count = (stage: Stage, query: string): number =>
  Number(stage.db.prepare(query).pluck().get() ?? 0)

/** Tells everybody of an exchange. */
async function toldAll(stage: Stage): Promise<void> {
  await stage.start(PER_SECOND)
  stage.publish()
  await stage.until(() => stage.settled() === stage.chats.length, PATIENCE_MS)
}

/** A 429 with 300 seconds in the middle of a correction, and a restart while it holds. */
export async function limitedCorrecting(chats: number): Promise<Held> {
  await using stage = await Stage.open(chats)
  await toldAll(stage)
  // A 429 to a chat that had two messages within two seconds would be taken for its own.
  await wait(BUSY_MS)
  const people = stage.correct()
  const arrived = (): number => messagesOf(stage, people)
  await stage.until(() => arrived() > 0)
  order429(stage, 'editMessageText')
  await stage.until(() => stage.sandbox.telegram.faults.pending().length === 0)
  await wait(1000)
  const before = arrived()
  await stage.running?.kill()
  await stage.start(PER_SECOND)
  await wait(2500)
  const sentWhileLimited = arrived() - before
  stage.pass((LIMIT_S + 1) * 1000)
  await stage.until(() => arrived() >= chats, PATIENCE_MS)
  return { ...fared(stage.told(people)), sentWhileLimited }
}

const order429 = (stage: Stage, method: string): void => {
  stage.sandbox.telegram.faults.order({ kind: 'too_many', method, retryAfter: LIMIT_S, times: 1 })
}

/** People write while Telegram holds the bot, which is killed and started meanwhile: each is to be answered. */
export async function answersWhileLimited(chats: number): Promise<Held> {
  await using stage = await Stage.open(chats)
  await stage.start(PER_SECOND)
  const { people, faults } = stage.sandbox.telegram
  order429(stage, 'sendMessage')
  const answers = (): Map<number, number> => stage.showing(/\S/u)
  const sum = (): number => [...answers().values()].reduce((all, one) => all + one, 0)
  for (const chat of stage.chats) people.type(chat, '/sources')
  await stage.until(() => faults.pending().length === 0)
  await wait(1000)
  const before = sum()
  await stage.running?.kill()
  await stage.start(PER_SECOND)
  await wait(2500)
  const sentWhileLimited = sum() - before
  stage.pass((LIMIT_S + 1) * 1000)
  await stage.until(() => fared(answers()).lost === 0, PATIENCE_MS)
  return { ...fared(answers()), sentWhileLimited }
}

/** Another process holds the write lock for eight seconds from the moment at which deliveries are being made. */
export async function lockedQueueing(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  await stage.start(1)
  stage.publish()
  const made = (): number => count(stage, 'SELECT count(*) FROM delivery')
  await stage.until(() => made() > 0)
  const other = openDb(stage.database)
  other.exec('BEGIN EXCLUSIVE')
  await wait(8000)
  other.exec('COMMIT')
  other.close()
  await stage.until(
    () => count(stage, 'SELECT min(is_queued) FROM notification') === 1,
    PATIENCE_MS,
  )
  const once = count(stage, 'SELECT count(DISTINCT chat_id) FROM delivery')
  return { chats, lost: chats - once, repeats: made() - once }
}

/** The machine's clock jumps a day ahead in the middle of an alert, and back some seconds later. */
export async function clockAhead(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  const product = await stage.start(PER_SECOND)
  const people = stage.publish()
  await stage.until(() => messagesOf(stage, people) > 0)
  product.provoke({ clockMs: DAY_MS })
  await wait(2000)
  product.provoke({ clockMs: 0 })
  await stage.until(() => stage.settled() === stage.chats.length, PATIENCE_MS)
  return fared(stage.told(people))
}

/** Telegram answers with errors without words, cuts answers and connections, all mixed, in the middle of an alert. */
export async function oddAnswers(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  await stage.start(PER_SECOND)
  const { faults } = stage.sandbox.telegram
  const method = 'sendMessage'
  const times = chats / 4
  faults.order({ kind: 'reset', method, every: 7, times })
  faults.order({ kind: 'half', method, every: 5, times })
  faults.order({ kind: 'http', method, status: 502, description: '', every: 3, times })
  const people = stage.publish()
  await stage.until(() => messagesOf(stage, people) > 0)
  await passUntilDone(stage, 60)
  return fared(stage.told(people))
}

/** A version from before whole deliveries. */
const OLD_SCHEMA = 5

/** Kills the product while it brings an old database up to date; `lost`: chats or messages that are there no more. */
export async function killedMigrating(
  chats: number,
  kills: number,
): Promise<Fared & { schema: boolean }> {
  await using stage = await Stage.open(1)
  const file = `${stage.database}.old`
  const old = openDb(file)
  migrate(old, MIGRATIONS, OLD_SCHEMA)
  old.exec(`
    INSERT INTO event (kind, first_on, last_on, standing, body, version, created_at, changed_at)
    VALUES ('prisoner_exchange', '2025-08-14', '2025-08-14', 'confirmed', '{}', 1, 12, 12);
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${chats})
    INSERT INTO chat (chat_id, language, zone, state, created_at)
    SELECT i, 'uk', 'Europe/Kyiv', 'active', 13 FROM n;
    INSERT INTO notification (kind, event_id, topic, created_at, audience_until, queued_until)
    VALUES ('alert', 1, 'exchanges', 14, ${chats}, ${chats});
    INSERT INTO delivery (notification_id, chat_id, state, message_id, due_at, settled_at)
    SELECT 1, chat_id, 'sent', chat_id, 14, 15 FROM chat;`)
  old.close()
  for (let kill = 1; kill <= kills; kill += 1) {
    const product = stage.launch(PER_SECOND, file)
    // oxlint-disable-next-line no-await-in-loop -- one kill after another, each a little later
    await wait(400 + kill * 150)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await product.kill()
  }
  const product = stage.launch(PER_SECOND, file)
  const db = openDb(file)
  const schema = await stage.until(() => schemaOf(db) === newestSchema(MIGRATIONS))
  await product.kill()
  const told = Number(
    db
      .prepare(`SELECT count(*) FROM delivery WHERE state = 'sent' AND message_id = chat_id`)
      .pluck()
      .get(),
  )
  db.close()
  return { chats, lost: chats - told, repeats: 0, schema }
}
