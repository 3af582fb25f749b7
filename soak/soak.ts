import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Sandbox } from '../sandbox/server.ts'
import { judge, type Sample, takeSample, type Verdict } from './sample.ts'
import { calm, correct, disturb, publish } from './trouble.ts'
import { openSandbox, populate } from './world.ts'
import { bareEnvironment } from '../test/bare.ts'

const PROGRAM = join(import.meta.dirname, '..')
const SAMPLE_MS = 500
const START_MS = 60_000
/** So long nothing became less: what is due then is stuck. */
const STUCK_MS = 60_000

export type Soak = Readonly<{
  seconds: number
  chats: number
  /** Hears how it goes, one line for each round. */
  note: (line: string) => void
}>

export type Soaked = Readonly<{ samples: readonly Sample[]; verdicts: readonly Verdict[] }>

/**
 * Runs the whole program against a Telegram that misbehaves, for so long and with so many chats, and judges
 * what it needed. Rejects where the program ends by itself or cannot be started.
 */
export async function soak({ seconds, chats, note }: Soak): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), 'vdoma-soak-'))
  const database = join(folder, 'soak.sqlite')
  await using sandbox = await openSandbox(Date.now())
  populate(sandbox, database, { chats, migrations: join(PROGRAM, 'migrations'), now: 0 })
  note(`${chats} chats are on record`)
  const port = await freePort()
  const program = startProgram(sandbox, database, port)
  try {
    await ready(program)
    const address = `http://127.0.0.1:${port}`
    const samples: Sample[] = []
    const sampling = sampleUntil(async () => takeSample(address, database, Date.now()), samples)
    await rounds(sandbox, { seconds, chats, note }, samples)
    calm(sandbox)
    sandbox.telegram.faults.clear()
    const left = await settle(samples)
    await sampling.stop()
    const ended = await end(program)
    return {
      samples,
      verdicts: [
        ...judge(samples),
        { what: 'messages not sent at the end', value: String(left), ok: left === 0 },
        { what: 'exit code', value: String(ended), ok: ended === 0 },
      ],
    }
  } finally {
    program.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

function startProgram({ address, token }: Sandbox, database: string, port: number): ChildProcess {
  const collecting = ['--expose-gc', '--import', join(PROGRAM, 'soak/collect.ts')]
  return spawn(process.execPath, [...collecting, join(PROGRAM, 'src/main.ts')], {
    env: {
      ...bareEnvironment(),
      SANDBOX_ADDRESS: address,
      SANDBOX_TOKEN: token,
      DATABASE: database,
      MESSAGES_PER_SECOND: '1000',
      PAID_BROADCAST: 'yes',
      HTTP_PORT: String(port),
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function ready(program: ChildProcess): Promise<void> {
  let output = ''
  program.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  for (let waited = 0; waited < START_MS; waited += 100) {
    if (output.includes('Vdoma is ready')) return
    if (program.exitCode !== null) break
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    await wait(100)
  }
  throw new Error(`Cannot soak: the program did not start. ${output}`)
}

/** Each round: news to everybody, trouble, a correction, and calm again. */
async function rounds(
  sandbox: Sandbox,
  { seconds, chats, note }: Soak,
  samples: readonly Sample[],
): Promise<void> {
  const until = Date.now() + seconds * 1000
  const roundMs = Math.min(12_000, (seconds * 1000) / 5)
  for (let nth = 0; Date.now() < until; nth += 1) {
    const round = { nth, chats }
    calm(sandbox)
    const post = publish(sandbox, round)
    // oxlint-disable-next-line no-await-in-loop -- the world goes on meanwhile
    await wait(roundMs / 3)
    disturb(sandbox, round)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(roundMs / 3)
    calm(sandbox)
    correct(sandbox, post, round)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await wait(roundMs / 3)
    note(lineOf(nth, samples.at(-1)))
  }
}

const lineOf = (nth: number, last: Sample | undefined): string =>
  last === undefined
    ? `round ${nth + 1}`
    : `round ${nth + 1}: heap ${last.heapMb.toFixed(0)} MB, resident ${last.residentMb.toFixed(0)} MB, ` +
      `open ${last.handles}, journal ${last.walMb.toFixed(1)} MB, due ${last.due}, sent ${last.sent}`

type Sampling = Readonly<{ stop: () => Promise<void> }>

function sampleUntil(take: () => Promise<Sample>, samples: Sample[]): Sampling {
  const ending = new AbortController()
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one sample after another
      samples.push(await take())
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(SAMPLE_MS)
    }
  }
  const running = run()
  // A program that ends is found where its end is waited for.
  running.catch(() => {})
  return {
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

/**
 * Waits until nothing is due any more, however slow the machine is, and no longer than it becomes less; tells how
 * much is left.
 */
async function settle(samples: readonly Sample[]): Promise<number> {
  const due = (): number => samples.at(-1)?.due ?? 0
  let least = due()
  for (let waited = 0; waited < STUCK_MS && due() > 0; waited += SAMPLE_MS) {
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    await wait(SAMPLE_MS)
    if (due() >= least) continue
    least = due()
    waited = 0
  }
  return due()
}

async function end(program: ChildProcess): Promise<number | null> {
  if (program.exitCode !== null) return program.exitCode
  const exited = once(program, 'exit')
  program.kill('SIGTERM')
  await exited
  return program.exitCode
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Cannot find a free port')
  return address.port
}
