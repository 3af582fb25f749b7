import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bareEnvironment } from '../test/bare.ts'

const PROGRAM = join(import.meta.dirname, '..')
const READY_WITHIN_MS = 60_000

/** The product as a person starts it, in a process of its own. */
export type Product = Readonly<{
  /** Resolves once it says that it is ready; rejects where it ends before. */
  ready: Promise<void>
  /** Resolves with the exit code, null where a signal ended it. */
  ended: Promise<number | null>
  /** What it wrote to standard error so far. */
  said: () => string
  kill: () => Promise<void>
  end: () => Promise<number | null>
  /** Provokes a fault inside it: a disk without room, a clock set back. */
  provoke: (fault: Readonly<{ disk?: 'full' | 'roomy'; clockMs?: number }>) => void
}>

/** Starts the product with settings. */
export function startProduct(settings: Readonly<Record<string, string>>): Product {
  const child = spawn(
    process.execPath,
    ['--import', join(import.meta.dirname, 'inside.ts'), 'src/main.ts'],
    {
      cwd: PROGRAM,
      env: { ...bareEnvironment(), LOG_LEVEL: 'warn', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let errors = ''
  child.stderr?.on('data', (text: unknown) => {
    errors = (errors + String(text)).slice(-20_000)
  })
  const ended = once(child, 'exit').then(() => child.exitCode)
  const ready = readyOf(child, ended, () => errors)
  ready.catch(() => {})
  return {
    ready,
    ended,
    said: () => errors,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    end: async () => {
      child.kill('SIGTERM')
      return await ended
    },
    provoke: (fault) => {
      child.send(fault)
    },
  }
}

async function readyOf(
  child: ChildProcess,
  ended: Promise<number | null>,
  said: () => string,
): Promise<void> {
  const told = new Promise<void>((resolve) => {
    child.stdout?.on('data', (text: unknown) => {
      if (String(text).includes('ready')) resolve()
    })
  })
  const failed = ended.then((code) => {
    throw new Error(`Cannot start the product: it ended with ${code}\n${said()}`)
  })
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`Cannot start the product: it is not ready in time\n${said()}`))
    }, READY_WITHIN_MS).unref()
  })
  await Promise.race([told, failed, late])
}
