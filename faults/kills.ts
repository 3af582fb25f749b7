import { setTimeout as wait } from 'node:timers/promises'
import { fared, type Fared, Stage } from './stage.ts'
import { untilStill } from './until-still.ts'

const PER_SECOND = 300
/** What had been handed over when the product died may still be on the way into its chat: so often is looked. */
const LOOK_MS = 100

export type Killed = Fared & Readonly<{ kills: number; inFlight: number; broadcasts: number }>

/**
 * Kills the product at random moments of broadcasts and starts it again each time. `inFlight` counts the
 * messages that had reached their chats and were not on record when it was killed: no more may be
 * repeated. `chance` gives numbers from 0 to 1.
 */
export async function killAgainAndAgain(
  kills: number,
  chats: number,
  chance: () => number,
): Promise<Killed> {
  await using stage = await Stage.open(chats)
  const total = { chats: 0, lost: 0, repeats: 0, kills: 0, inFlight: 0, broadcasts: 0 }
  while (total.kills < kills) {
    // oxlint-disable-next-line no-await-in-loop -- one broadcast after another
    const one = await broadcast(stage, kills - total.kills, chance)
    total.chats += one.chats
    total.lost += one.lost
    total.repeats += one.repeats
    total.kills += one.kills
    total.inFlight += one.inFlight
    total.broadcasts += 1
  }
  return total
}

async function broadcast(
  stage: Stage,
  mostKills: number,
  chance: () => number,
): Promise<Omit<Killed, 'broadcasts'>> {
  let product = await stage.start(PER_SECOND)
  const people = stage.publish()
  const whole = (stage.chats.length * 1000) / PER_SECOND
  const known = new Map<number, number>()
  let kills = 0
  let inFlight = 0
  await stage.until(() => [...stage.told(people).values()].some((count) => count > 0))
  while (kills < mostKills && stage.settled() < stage.chats.length) {
    // oxlint-disable-next-line no-await-in-loop -- one kill after another
    await wait(chance() * whole * 0.4)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await product.kill()
    kills += 1
    // oxlint-disable-next-line no-await-in-loop -- as above
    await untilStill(() => arrived(stage, people), LOOK_MS)
    inFlight += unrecorded(stage, people, known)
    // oxlint-disable-next-line no-await-in-loop -- as above
    product = await stage.start(PER_SECOND)
  }
  await stage.until(() => stage.settled() === stage.chats.length)
  await product.end()
  return { ...fared(stage.told(people)), kills, inFlight }
}

const arrived = (stage: Stage, people: number): number =>
  [...stage.told(people).values()].reduce((sum, messages) => sum + messages, 0)

/** Counts the messages that chats have got since the last look and that are not on record. */
function unrecorded(stage: Stage, people: number, known: Map<number, number>): number {
  const waiting = new Set(stage.unsettled())
  let count = 0
  for (const [chat, messages] of stage.told(people)) {
    if (waiting.has(chat)) count += messages - (known.get(chat) ?? 0)
    known.set(chat, messages)
  }
  return count
}
