import { join } from 'node:path'
import type { Config } from './config.ts'
import { type Instant, instant } from '#post/post.ts'
import type { Fetch } from '#source/request.ts'
import type { World as WorldMark } from '#store/db.ts'
import { createStoryClock, type Sandbox, startSandbox, type StoryClock } from './sandbox-child.ts'

/** Where the program runs: Telegram and its channels, or a sandbox on this machine with a time of its own. */
export type World = AsyncDisposable &
  Readonly<{
    mark: WorldMark
    token: string
    apiRoot: string
    hosts: readonly string[]
    /** Milliseconds between two page requests to one host. */
    paceMs: number
    /** When sources are looked at: as the schedule says, or all of them every second. */
    polling: Readonly<{ pace: 'by_source' | 'each_tick'; cron?: string }>
    now: () => Instant
    fetch: Fetch
    /** Where a person looks at it; null where that is Telegram itself. */
    address: string | null
    /** Resolves when the sandbox ends by itself; never resolves for Telegram. */
    gone: Promise<void>
  }>

/** Opens the world that the settings name; starts the sandbox where they name no token. */
export const openWorld = async (
  config: Config,
  realNow: () => number,
  signal: AbortSignal,
): Promise<World> =>
  config.telegram === null
    ? await openSandbox(config, realNow, signal)
    : {
        mark: 'telegram',
        ...config.telegram,
        paceMs: 1000,
        polling: { pace: 'by_source' },
        now: () => instant(realNow()),
        fetch: async (address, init) => await fetch(address, init),
        address: null,
        gone: new Promise(() => {}),
        [Symbol.asyncDispose]: async () => {},
      }

/** Starts a sandbox of our own, or joins the one that the settings name: that one outlives us. */
const joinSandbox = async (
  { database, sandboxPort, sandboxAt }: Config,
  signal: AbortSignal,
): Promise<Sandbox> =>
  sandboxAt === null
    ? await startSandbox(
        { port: sandboxPort, stateFile: `${database.replace(/\.sqlite$/u, '')}.json` },
        signal,
      )
    : { ...sandboxAt, gone: new Promise(() => {}), [Symbol.asyncDispose]: async () => {} }

async function setClock(clock: StoryClock, address: string, signal: AbortSignal): Promise<void> {
  try {
    await clock.fetch(new URL('/s/Koord_shtab', address).href, { signal })
  } catch (error) {
    throw new Error(`Cannot read the sandbox at ${address}`, { cause: error })
  }
}

async function openSandbox(
  config: Config,
  realNow: () => number,
  signal: AbortSignal,
): Promise<World> {
  const sandbox = await joinSandbox(config, signal)
  const clock = createStoryClock(realNow)
  // The first page sets the clock: before it the story would seem to lie in the past.
  await setClock(clock, sandbox.address, signal)
  return {
    mark: 'sandbox',
    token: sandbox.token,
    apiRoot: sandbox.address,
    hosts: [sandbox.address],
    paceMs: 0,
    polling: { pace: 'each_tick', cron: '* * * * * *' },
    now: clock.now,
    fetch: clock.fetch,
    address: sandbox.address,
    gone: sandbox.gone,
    [Symbol.asyncDispose]: async () => {
      await sandbox[Symbol.asyncDispose]()
    },
  }
}

/** The folder of the program, where its facts and migrations lie. */
export const PROGRAM = join(import.meta.dirname, '..')
