import type { Log } from '#watch/log.ts'

const HOUR_MS = 3_600_000
/** What goes wrong every other time is not mended in between. */
const WELL_FOR_MS = 5 * 60_000
/** So many reasons of one thing are told apart; all further ones count as one. */
const MOST_REASONS = 20

type Told = { at: number; unsaid: number }
type Wrong = { since: number; lastAt: number; times: number; told: Map<string, Told> }

/**
 * Says when a line is worth it of what goes wrong again and again: at once, in an hour with how often it came
 * meanwhile, at once where its reason is another one, and once when it has been well for five minutes. Moments are
 * milliseconds of any one clock; one that is set back keeps nothing from being said.
 */
export class Lasting {
  readonly #wrong = new Map<string, Wrong>()

  /** Notes that something went wrong; gives how often it did so since the last line, null where none is due. */
  again(name: string, reason: string, now: number): number | null {
    const wrong: Wrong = this.#wrong.get(name) ?? {
      since: now,
      lastAt: now,
      times: 0,
      told: new Map<string, Told>(),
    }
    this.#wrong.set(name, wrong)
    wrong.lastAt = now
    wrong.times += 1
    const key = keyIn(wrong.told, reason)
    const told = wrong.told.get(key)
    if (told !== undefined && told.at <= now && now - told.at < HOUR_MS) {
      told.unsaid += 1
      return null
    }
    wrong.told.set(key, { at: now, unsaid: 0 })
    return (told?.unsaid ?? 0) + 1
  }

  /** Notes that something goes well; gives how often it had gone wrong since when, once it is over. */
  over(name: string, now: number): Readonly<{ times: number; since: number }> | null {
    const wrong = this.#wrong.get(name)
    if (wrong === undefined) return null
    if (now >= wrong.lastAt && now - wrong.lastAt < WELL_FOR_MS) return null
    this.#wrong.delete(name)
    return { times: wrong.times, since: wrong.since }
  }
}

/** Figures in a reason, such as how long to wait, make no other reason of it. */
function keyIn(told: ReadonlyMap<string, Told>, reason: string): string {
  const key = reason.replaceAll(/\d+/gu, '#')
  return told.has(key) || told.size < MOST_REASONS ? key : ''
}

const ofLogs = new WeakMap<Log, Lasting>()

/** Gives what is known of all that is said in one log; the names of things must differ there. */
export function lastingOf(log: Log): Lasting {
  const known = ofLogs.get(log) ?? new Lasting()
  ofLogs.set(log, known)
  return known
}

/**
 * Makes a log of another one that says an error which stays the same once an hour; what names more than an error,
 * such as a delivery, is a thing of its own and always said.
 */
export function calmed(log: Log, now: () => number): Log {
  const lasting = new Lasting()
  return {
    // A log's methods are of its own prototype: taken out of it they would not work.
    info: (object, message) => {
      log.info(object, message)
    },
    warn: (object, message) => {
      log.warn(object, message)
    },
    error: (object, message) => {
      const { err, ...more }: Readonly<Record<string, unknown>> = { ...object }
      const isErrorAlone = err instanceof Error && Object.keys(more).length === 0
      const times = isErrorAlone ? lasting.again(message, err.message, now()) : 1
      if (times !== null) log.error(times === 1 ? object : { ...object, times }, message)
    },
  }
}
