import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { bareEnvironment } from '../bare.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')

const Exit = z.tuple([z.int().nullable(), z.string().nullable()])

const Key = z.object({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
})
const Shown = z.object({
  messages: z.array(
    z.object({
      id: z.int(),
      author: z.enum(['bot', 'person']),
      text: z.string(),
      silent: z.boolean(),
      editedAt: z.number().nullable(),
      keyboard: z.array(z.array(Key)),
    }),
  ),
})
export type Shown = z.output<typeof Shown>['messages'][number]

/** A folder for the files of one product, gone with the test. */
export function aFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'vdoma-'))
  return {
    path,
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The product as a person starts it: the real program with its sandbox, driven over HTTP. */
export type Product = AsyncDisposable & {
  process: ChildProcess
  address: string
  output: () => string
  /** What it said on standard error: its log. */
  errors: () => string
  order: (name: string, body: object) => Promise<unknown>
  messages: (chat: number) => Promise<Shown[]>
  /** Types a text and gives the bot's answer. */
  ask: (chat: number, text: string) => Promise<Shown>
  /** Presses the button with this label, on the newest message that has it. */
  press: (chat: number, label: string) => Promise<void>
  /** Waits until the bot has said `count` messages that hold `text`. */
  hears: (chat: number, text: string, count?: number) => Promise<Shown>
  /** Sends a signal and gives the exit code, or the signal that ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | string | null>
}

/** Starts the product on the files of `folder` and waits until it says that it is ready. */
export async function startProduct(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Product> {
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: { ...bareEnvironment(), DATABASE: join(folder, 'vdoma.sqlite'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const failure = (): string => `Cannot start the product: ${output}${errors}`
  const address = await until(
    () => {
      if (child.exitCode !== null) throw new Error(failure())
      return /Open (?<address>\S+)/u.exec(output)?.groups?.['address']
    },
    { or: failure, ms: 30_000 },
  )
  return {
    ...driven(address),
    process: child,
    address,
    output: () => output,
    errors: () => errors,
    ...endOf(child),
  }
}

/** The newest button with this label. */
function keyOf(
  shown: readonly Shown[],
  label: string,
): Readonly<{ message: number; data: string }> | undefined {
  for (const { id, keyboard } of shown.toReversed()) {
    const data = keyboard.flat().find(({ text }) => text === label)?.callback_data
    if (data !== undefined) return { message: id, data }
  }
  return undefined
}

function driven(address: string) {
  const order = async (name: string, body: object): Promise<unknown> => {
    const response = await fetch(`${address}/sandbox/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`Cannot order ${name}: ${JSON.stringify(answer)}`)
    return answer
  }
  const messages = async (chat: number): Promise<Shown[]> => {
    const response = await fetch(`${address}/sandbox/messages?chat=${chat}`)
    return Shown.parse(await response.json()).messages.map(({ text, ...message }) => ({
      ...message,
      // A test reads like a person: a no-break space is a space.
      text: text.replaceAll('\u{a0}', ' '),
    }))
  }
  const said = async (chat: number): Promise<Shown[]> =>
    (await messages(chat)).filter(({ author }) => author === 'bot')
  return {
    order,
    messages,
    ask: async (chat: number, text: string): Promise<Shown> => {
      const before = (await said(chat)).length
      await order('type', { chat, text })
      return await until(async () => (await said(chat))[before], {
        or: () => `Cannot hear an answer to ${text}`,
      })
    },
    press: async (chat: number, label: string): Promise<void> => {
      // The message may be edited a moment after the press before it was answered.
      const key = await until(async () => keyOf(await said(chat), label), {
        or: () => `Cannot find the button ${label} in chat ${chat}`,
      })
      await order('press', { chat, ...key })
    },
    hears: async (chat: number, text: string, count = 1): Promise<Shown> =>
      await until(
        async () => (await said(chat)).filter((message) => message.text.includes(text))[count - 1],
        { or: () => `Cannot hear "${text}" in chat ${chat}` },
      ),
  }
}

function endOf(child: ChildProcess) {
  const end = async (signal: NodeJS.Signals): Promise<number | string | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const exited = once(child, 'exit')
    child.kill(signal)
    const [code, by] = Exit.parse(await exited)
    return code ?? by
  }
  return {
    end,
    [Symbol.asyncDispose]: async () => {
      await end('SIGKILL')
    },
  }
}

/** Looks again and again for what happens by itself in another process. */
export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  { or, ms = 10_000 }: Readonly<{ or: () => string; ms?: number }>,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(or())
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    await wait(30)
  }
}

/** Finds a port on which nothing listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Cannot find a port')
  return address.port
}

/** What a person who reads Ukrainian does first. */
export async function arrives(product: Product, chat: number, lang = 'uk'): Promise<Shown> {
  await product.order('start', { id: chat, first_name: 'Особа', language_code: lang })
  return await product.ask(chat, '/start')
}
