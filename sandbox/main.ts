import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { prepareStatePlace } from './server/state-place.ts'
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

// Chats of the sandbox are nobody else's matter either.
process.umask(0o077)

const HELP = `Usage: npm run sandbox [-- --port N] [--host ADDRESS] [--state FILE] [--token TOKEN]

Starts a Telegram of its own on this machine: a Bot API, the channels' pages, and a page for the browser.

  --port N         where it listens; else the first free port from 8080
  --host ADDRESS   on which address; else 127.0.0.1, this machine alone
  --state FILE     where it keeps its state; else var/sandbox.json
  --token TOKEN    the token it takes; else one of its own

Exit codes: 0 ended by a signal, 1 could not be done, 2 not understood.`

/** What was asked for in a way that is not understood. */
class Misuse extends Error {}

/** Null where only the help is asked for. */
function settingsOf(args: readonly string[]): z.output<typeof Settings> | null {
  const { values } = parsed(args)
  if (values.help === true) return null
  const read = Settings.safeParse({
    ...values,
    port: values.port ?? null,
    token: values.token ?? null,
  })
  if (read.success) return read.data
  throw new Misuse(`Cannot start the sandbox: wrong settings\n${z.prettifyError(read.error)}`)
}

const parsed = (args: readonly string[]) => {
  try {
    return parseOptions(args)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ', 1)[0] : String(error)
    throw new Misuse(`Cannot understand the command: ${reason}\n\n${HELP}`)
  }
}

const parseOptions = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      state: { type: 'string', default: join(import.meta.dirname, '../var/sandbox.json') },
      token: { type: 'string' },
    },
  })

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
  const settings = settingsOf(process.argv.slice(2))
  if (settings === null) {
    process.stdout.write(`${HELP}\n`)
    return
  }
  const { port, host, state, token } = settings
  const why = prepareStatePlace(state)
  if (why !== null) throw new Misuse(`Cannot keep the sandbox's state in ${state}: ${why}`)
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
  process.exitCode = error instanceof Misuse ? 2 : 1
} finally {
  // An open line to the parent would keep us alive.
  if (process.connected) process.disconnect()
}
