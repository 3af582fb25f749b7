import { setTimeout as wait } from 'node:timers/promises'
import { openDb } from '#store/db.ts'
import { fared, type Fared, Stage } from './stage.ts'

export const PER_SECOND = 300
const MINUTE_MS = 60_000

/** Whether an alert has begun to arrive. */
const hasBegun = (stage: Stage, people: number): boolean =>
  [...stage.told(people).values()].some((count) => count > 0)

const done = (stage: Stage): boolean => stage.settled() === stage.chats.length

/** Lets the story pass minute by minute until everybody is told, at most so long. */
export async function passUntilDone(stage: Stage, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes && !done(stage); minute += 1) {
    stage.pass(MINUTE_MS)
    // oxlint-disable-next-line no-await-in-loop -- the product follows the story's clock once a second
    await stage.until(() => done(stage), 2500)
  }
}

/** Telegram takes nothing for an hour, then everything again. */
export async function telegramDown(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  await stage.start(PER_SECOND)
  stage.sandbox.telegram.faults.order({ kind: 'reset', method: 'sendMessage', times: Infinity })
  const people = stage.publish()
  for (let minutes = 0; minutes < 60; minutes += 10) {
    // oxlint-disable-next-line no-await-in-loop -- the hour passes in steps
    await wait(1500)
    stage.pass(10 * MINUTE_MS)
  }
  stage.sandbox.telegram.faults.clear()
  await passUntilDone(stage, 30)
  return fared(stage.told(people))
}

export type Limited = Fared & Readonly<{ sentWhileLimited: number }>

/** A 429 with 300 seconds in the middle of an alert, and a restart while it holds. */
export async function limited(chats: number): Promise<Limited> {
  await using stage = await Stage.open(chats)
  const product = await stage.start(PER_SECOND)
  const people = stage.publish()
  await stage.until(() => hasBegun(stage, people))
  stage.sandbox.telegram.faults.order({
    kind: 'too_many',
    method: 'sendMessage',
    retryAfter: 300,
    times: 1,
  })
  await stage.until(() => stage.sandbox.telegram.faults.pending().length === 0)
  // What was on its way already lands.
  await wait(1000)
  const before = messagesOf(stage, people)
  await product.kill()
  await stage.start(PER_SECOND)
  stage.pass(4 * MINUTE_MS)
  await wait(2500)
  const sentWhileLimited = messagesOf(stage, people) - before
  await passUntilDone(stage, 30)
  return { ...fared(stage.told(people)), sentWhileLimited }
}

/** Counts the messages on an exchange in all chats. */
export const messagesOf = (stage: Stage, people: number): number =>
  [...stage.told(people).values()].reduce((sum, count) => sum + count, 0)

/** Telegram takes every message, and every fifth answer is lost on its way to us. */
export async function lostAnswers(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  await stage.start(PER_SECOND)
  stage.sandbox.telegram.faults.order({
    kind: 'lost_answer',
    method: 'sendMessage',
    every: 5,
    times: Infinity,
  })
  const people = stage.publish()
  await stage.until(() => hasBegun(stage, people))
  await passUntilDone(stage, 60)
  return fared(stage.told(people))
}

/** The disk has no room for the database in the middle of an alert, for some seconds. */
export async function fullDisk(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  const product = await stage.start(PER_SECOND)
  const people = stage.publish()
  await stage.until(() => hasBegun(stage, people))
  product.provoke({ disk: 'full' })
  await wait(4000)
  product.provoke({ disk: 'roomy' })
  await passUntilDone(stage, 30)
  return fared(stage.told(people))
}

/** Another process holds the database's write lock for eight seconds in the middle of an alert. */
export async function lockedDatabase(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  await stage.start(PER_SECOND)
  const people = stage.publish()
  await stage.until(() => hasBegun(stage, people))
  const other = openDb(stage.database)
  other.exec('BEGIN EXCLUSIVE')
  await wait(8000)
  other.exec('COMMIT')
  other.close()
  await passUntilDone(stage, 30)
  return fared(stage.told(people))
}

/** The machine's clock is set back an hour in the middle of an alert. */
export async function clockSetBack(chats: number): Promise<Fared> {
  await using stage = await Stage.open(chats)
  const product = await stage.start(PER_SECOND)
  const people = stage.publish()
  await stage.until(() => hasBegun(stage, people))
  product.provoke({ clockMs: -60 * MINUTE_MS })
  await stage.until(() => done(stage))
  return fared(stage.told(people))
}

export type Ended = Fared & Readonly<{ code: number | null; ms: number; unsettled: number }>

/** SIGTERM in the middle of an alert, and a start after it. */
export async function ended(chats: number): Promise<Ended> {
  await using stage = await Stage.open(chats)
  const product = await stage.start(PER_SECOND)
  const people = stage.publish()
  await stage.until(() => hasBegun(stage, people))
  const began = performance.now()
  const code = await product.end()
  const ms = performance.now() - began
  const unsettled = messagesOf(stage, people) - stage.settled()
  await stage.start(PER_SECOND)
  await stage.until(() => done(stage))
  return { ...fared(stage.told(people)), code, ms, unsettled }
}

/** SIGTERM while Telegram answers nothing for longer than we wait; how it fared after a start with one that does. */
export async function endedInSilence(chats: number): Promise<Ended> {
  await using stage = await Stage.open(chats)
  const product = await stage.start(PER_SECOND)
  stage.sandbox.telegram.faults.order({
    kind: 'slow',
    method: 'sendMessage',
    ms: 20_000,
    times: Infinity,
  })
  const people = stage.publish()
  await stage.until(() => stage.sandbox.telegram.faults.pending().length > 0)
  await wait(3000)
  const began = performance.now()
  const code = await product.end()
  const ms = performance.now() - began
  stage.sandbox.telegram.faults.clear()
  await stage.start(PER_SECOND)
  await stage.until(() => done(stage))
  return { ...fared(stage.told(people)), code, ms, unsettled: 0 }
}

/** Two instances on one database: how the second ended and what it said. */
export async function twoInstances(): Promise<Readonly<{ code: number | null; said: string }>> {
  await using stage = await Stage.open(1)
  await stage.start(PER_SECOND)
  const second = stage.launch(PER_SECOND)
  const code = await second.ended
  return { code, said: second.said() }
}
