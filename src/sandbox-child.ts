import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import { type Instant, instant } from '#post/post.ts'

const Ready = z.object({ ready: z.literal(true), address: z.url(), token: z.string().min(1) })

/** A sandbox on this machine that ends when disposed. `gone` resolves when it ends by itself. */
export type Sandbox = AsyncDisposable &
  Readonly<{ address: string; token: string; gone: Promise<void> }>

/** Starts the sandbox as a child process and waits until it answers; throws where it cannot start. */
export async function startSandbox(
  { port, stateFile }: Readonly<{ port: number | null; stateFile: string }>,
  signal: AbortSignal,
): Promise<Sandbox> {
  const ports = port === null ? [] : ['--port', String(port)]
  const child = fork(
    join(import.meta.dirname, '../sandbox/main.ts'),
    ['--state', stateFile, ...ports],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { address, token } = await ready(child, gone, signal)
  return {
    address,
    token,
    gone,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function ready(
  child: ChildProcess,
  gone: Promise<void>,
  signal: AbortSignal,
): Promise<z.infer<typeof Ready>> {
  const answer: unknown = await Promise.race([
    once(child, 'message', { signal }).catch(() => undefined),
    gone,
  ])
  const result = Ready.safeParse(Array.isArray(answer) ? answer[0] : undefined)
  if (result.success) return result.data
  child.kill()
  await gone
  throw new Error('Cannot start the sandbox: it ended or did not say where it answers')
}

/** The sandbox's own time, told with each of its pages. */
export type StoryClock = Readonly<{
  now: () => Instant
  /** `fetch` that sets the clock by each answer's `x-story-now`. */
  fetch: typeof globalThis.fetch
}>

/** Makes a clock that follows the story; until the first answer it shows the machine's time. */
export function createStoryClock(realNow: () => number): StoryClock {
  let ahead = 0
  return {
    now: () => instant(realNow() + ahead),
    fetch: async (input, init) => {
      const response = await fetch(input, init)
      const story = Number(response.headers.get('x-story-now') ?? Number.NaN)
      if (Number.isFinite(story)) ahead = story - realNow()
      return response
    },
  }
}
