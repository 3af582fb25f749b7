import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { startSandbox } from './server.ts'
import { loadStory } from './story/load.ts'

const Settings = z.object({
  port: z.coerce.number().int().min(0).max(65_535).nullable(),
  host: z.string().min(1),
  state: z.string().min(1),
  token: z
    .string()
    .regex(/^\d+:[\w-]{3,}$/u, 'must look like 123456:ABC…')
    .nullable(),
})

function settingsOf(args: readonly string[]): z.output<typeof Settings> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      state: { type: 'string', default: join(import.meta.dirname, '../var/sandbox.json') },
      token: { type: 'string' },
    },
  })
  const read = Settings.safeParse({
    ...values,
    port: values.port ?? null,
    token: values.token ?? null,
  })
  if (read.success) return read.data
  throw new Error(`Cannot start the sandbox: wrong settings\n${z.prettifyError(read.error)}`)
}

/** Aborts at SIGINT and SIGTERM, and when the program that started us is gone, however it went. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  const abort = (): void => {
    stop.abort()
  }
  process.once('SIGTERM', abort)
  process.once('disconnect', abort)
  // Ctrl+C reaches a child as well: it stays until the program that started it has said its last.
  process.on('SIGINT', process.send === undefined ? abort : () => {})
  // It may be gone already while we were being loaded.
  if (process.send !== undefined && !process.connected) abort()
  return stop.signal
}

const log = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** A parent that is gone ends us by the signal; that it does not hear us is no error then. */
const ignoreGoneParent = (): void => {}

/** Tells the parent, or the person who started us alone, where the sandbox is. */
function tellReady(address: string, token: string): void {
  if (process.send === undefined)
    process.stdout.write(`Sandbox: ${address}\nBot API: ${address} with token ${token}\n`)
  else process.send({ ready: true, address, token }, undefined, undefined, ignoreGoneParent)
}

async function run(): Promise<void> {
  const stop = stopSignal()
  const { port, host, state, token } = settingsOf(process.argv.slice(2))
  const story = loadStory()
  await using sandbox = await startSandbox({ story, port, host, stateFile: state, token, log })
  if (stop.aborted) return
  tellReady(sandbox.address, sandbox.token)
  await once(stop, 'abort')
}

try {
  await run()
} catch (error) {
  log(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  // An open line to the parent would keep us alive.
  if (process.connected) process.disconnect()
}
