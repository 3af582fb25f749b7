import { instant } from '#post/post.ts'
import { pauseChat } from '#store/rest.ts'
import { fared, type Fared, Stage } from './stage.ts'

const PER_SECOND = 300
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export type Wave = Fared & Readonly<{ kills: number; inFlight: number }>

/** A machine that is busy otherwise is slow, and loses nothing for it. */
const PATIENCE_MS = 5 * 60_000

/** So many may be on their way at once: no more are repeated at one kill. */
const IN_FLIGHT = 256

const count = (stage: Stage, query: string): number =>
  Number(stage.db.prepare(query).pluck().get() ?? 0)

const messages = (told: ReadonlyMap<number, number>): number =>
  [...told.values()].reduce((sum, each) => sum + each, 0)

/** Kills the product while something goes out, as soon as another part of it has arrived; starts it again each time. */
async function killWhile(stage: Stage, kills: number, arrived: () => number): Promise<number> {
  let done = 0
  for (let part = 1; part <= kills; part += 1) {
    const enough = (stage.chats.length * part) / (kills + 1)
    // oxlint-disable-next-line no-await-in-loop -- one kill after another
    await stage.until(() => arrived() >= enough)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stage.running?.kill()
    done += 1
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stage.start(PER_SECOND)
  }
  return done
}

async function toldAll(stage: Stage): Promise<void> {
  await stage.start(PER_SECOND)
  stage.publish()
  await stage.until(() => stage.settled() === stage.chats.length, PATIENCE_MS)
}

/** Kills it while a correction reaches those who were told: each message is to show the new number in the end. */
export async function killedCorrecting(chats: number, kills: number): Promise<Wave> {
  await using stage = await Stage.open(chats)
  await toldAll(stage)
  const people = stage.correct()
  const arrived = (): number => messages(stage.told(people))
  const done = await killWhile(stage, kills, arrived)
  await stage.until(() => count(stage, OWED_EDITS) === 0 && arrived() >= chats, PATIENCE_MS)
  return { ...fared(stage.told(people)), kills: done, inFlight: 0 }
}

const OWED_EDITS = `
  SELECT (SELECT count(*) FROM delivery WHERE edit_at IS NOT NULL)
       + (SELECT count(*) FROM notification WHERE edited_until < edit_until)`

/** Kills it while an apology reaches those who were told: each is to have it, and to see its message taken back. */
export async function killedTakingBack(chats: number, kills: number): Promise<Wave> {
  await using stage = await Stage.open(chats)
  await toldAll(stage)
  stage.takeBack()
  const apologies = (): Map<number, number> => stage.showing(/^Ми помилилися/u)
  const done = await killWhile(stage, kills, () => messages(apologies()))
  await stage.until(() => count(stage, OWED) + count(stage, OWED_EDITS) === 0, PATIENCE_MS)
  const told = fared(apologies())
  const { lost } = fared(stage.showing(/^Відкликано/u))
  return { ...told, lost: told.lost + lost, kills: done, inFlight: done * IN_FLIGHT }
}

const OWED = `
  SELECT (SELECT count(*) FROM delivery WHERE state = 'due')
       + (SELECT count(*) FROM notification WHERE is_queued = 0)`

/** Kills it while the cards of what waited over a pause go out: each chat is to have one. */
export async function killedCarding(chats: number, kills: number): Promise<Wave> {
  await using stage = await Stage.open(chats)
  const until = instant(stage.sandbox.channels.now() + 2 * DAY_MS + HOUR_MS)
  for (const chat of stage.chats) pauseChat(stage.db, chat, until)
  await stage.start(PER_SECOND)
  for (let day = 1; day <= 2; day += 1) {
    stage.publish()
    // oxlint-disable-next-line no-await-in-loop -- one day after another
    await stage.until(() => count(stage, HELD) === day * chats)
  }
  const cards = (): Map<number, number> => stage.showing(/^Поки сповіщення були вимкнені/u)
  stage.pass(2 * HOUR_MS)
  const done = await killWhile(stage, kills, () => messages(cards()))
  await stage.until(() => count(stage, OWED) === 0, PATIENCE_MS)
  return { ...fared(cards()), kills: done, inFlight: done * IN_FLIGHT }
}

const HELD = `SELECT count(*) FROM delivery WHERE state = 'due' AND held = 1`

/** Kills it while deliveries are made for many chats; `repeats`: chats that would be told twice. */
export async function killedQueueing(chats: number, kills: number): Promise<Wave> {
  await using stage = await Stage.open(chats)
  await stage.start(1)
  let done = 0
  for (let kill = 1; kill <= kills; kill += 1) {
    stage.publish()
    const made = (): number => count(stage, 'SELECT count(*) FROM delivery')
    const before = made()
    // oxlint-disable-next-line no-await-in-loop -- one kill after another
    await stage.until(() => made() > before)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stage.running?.kill()
    if (made() < before + chats) done += 1
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stage.start(1)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await stage.until(() => count(stage, MADE) === 1)
  }
  const made = count(stage, 'SELECT count(*) FROM delivery')
  const owed = count(stage, 'SELECT count(*) FROM notification') * chats
  const once = count(stage, ONCE)
  return { chats: owed, lost: owed - once, repeats: made - once, kills: done, inFlight: 0 }
}

const MADE = 'SELECT min(is_queued) FROM notification'
const ONCE = 'SELECT count(*) FROM (SELECT DISTINCT notification_id, chat_id FROM delivery)'
