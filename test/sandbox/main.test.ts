import { type ChildProcess, fork, spawn } from 'node:child_process'
import { type EventEmitter, once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'vitest'
import { z } from 'zod'
import { order, view } from './sandboxed.ts'

const MAIN = join(import.meta.dirname, '../../sandbox/main.ts')
const TOKEN = '7000000001:test-token-of-the-sandbox'

const Ready = z.strictObject({ ready: z.literal(true), address: z.url(), token: z.string() })

/** `test` with arguments for a sandbox of its own; what it starts is ended with it. */
const test = base.extend<{ args: string[]; started: ChildProcess[] }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
  args: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vdoma-sandbox-'))
    await use(['--port', '0', '--state', join(folder, 'state.json')])
    rmSync(folder, { recursive: true })
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  started: async ({}, use) => {
    const started: ChildProcess[] = []
    await use(started)
    for (const child of started) child.kill('SIGKILL')
  },
})

/** What an emitter first says of an event. */
async function heard(emitter: EventEmitter, event: string): Promise<unknown> {
  const said: unknown[] = await once(emitter, event)
  return said[0]
}

async function ready(child: ChildProcess): Promise<z.output<typeof Ready>> {
  return Ready.parse(await heard(child, 'message'))
}

const ended = (child: ChildProcess): Promise<unknown> => heard(child, 'exit')

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const part of stream ?? []) text += String(part)
  return text
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** An ended process whose parent is gone may stand in the list for a while, until the system clears it. */
const isZombie = (pid: number): boolean => {
  const status = `/proc/${pid}/status`
  return existsSync(status) && readFileSync(status, 'utf8').includes('State:\tZ')
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch {
    return false
  }
}

test('tells its parent where it is, and ends well at SIGTERM with its state kept', async ({
  args,
  started,
}) => {
  const child = fork(MAIN, [...args, '--token', TOKEN])
  started.push(child)
  const sandbox = await ready(child)
  expect(sandbox.token).toBe(TOKEN)
  const me = await fetch(`${sandbox.address}/bot${TOKEN}/getMe`)
  expect(me.status).toBe(200)
  expect((await order(sandbox, 'publish-next')).status).toBe(200)
  const poll = fetch(`${sandbox.address}/bot${TOKEN}/getUpdates?timeout=50`).catch(() => null)
  await fetch(`${sandbox.address}/sandbox/events`)
  const ending = ended(child)
  child.kill('SIGTERM')
  expect(await ending).toBe(0)
  await poll
  expect(readFileSync(args[3] ?? '', 'utf8')).toContain('publish_next')
})

test('ends at the first SIGTERM though a fault holds answers back for ten minutes', async ({
  args,
  started,
}) => {
  const child = fork(MAIN, [...args, '--token', TOKEN])
  started.push(child)
  const sandbox = await ready(child)
  const fault = { kind: 'slow', ms: 600_000, times: 2 }
  expect((await order(sandbox, 'fault', fault)).status).toBe(200)
  const me = `${sandbox.address}/bot${TOKEN}/getMe`
  const held = [me, me].map(async (url) => await fetch(url).catch(() => null))
  await fetch(`${sandbox.address}/sandbox/events`)
  const ending = ended(child)
  child.kill('SIGTERM')
  expect(await ending).toBe(0)
  expect(await Promise.all(held)).toEqual([null, null])
})

test('begins on the evening before the exchange of 14 August 2025', async ({ args, started }) => {
  const child = fork(MAIN, args)
  started.push(child)
  const state = await view(await ready(child), 'state')
  const { now, upcoming } = z
    .object({ now: z.number(), upcoming: z.object({ at: z.number(), channel: z.string() }) })
    .parse(state)
  expect(dayOf(now)).toBe('2025-08-13')
  expect(dayOf(upcoming.at)).toBe('2025-08-14')
  expect(upcoming.channel).toBe('Koord_shtab')
})

test('tells a person who started it alone where it is, and ends well at Ctrl+C', async ({
  args,
  started,
}) => {
  const child = spawn(process.execPath, [MAIN, ...args])
  started.push(child)
  expect(String(await heard(child.stdout, 'data'))).toMatch(
    /^Sandbox: http:\/\/127\.0\.0\.1:\d+\n/u,
  )
  const ending = ended(child)
  child.kill('SIGINT')
  expect(await ending).toBe(0)
})

test('ends when its parent is gone, however the parent went', async ({ args, started }) => {
  const code = `
    const child = require('node:child_process').fork(process.argv[1], JSON.parse(process.argv[2]))
    child.on('message', () => console.log(child.pid))
  `
  const parent = spawn(process.execPath, ['-e', code, MAIN, JSON.stringify(args)])
  started.push(parent)
  const pid = Number(await heard(parent.stdout, 'data'))
  expect(isAlive(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false)
})

test.for([
  [['--port', 'eighty'], /^Cannot start the sandbox: wrong settings/u],
  [['--token', 'secret'], /must look like 123456:ABC…/u],
  [['--colour', 'red'], /colour/u],
] as const)('refuses %s and says why', async ([wrong, why], { started }) => {
  const child = spawn(process.execPath, [MAIN, ...wrong])
  started.push(child)
  const [text, code] = await Promise.all([textOf(child.stderr), ended(child)])
  expect(text).toMatch(why)
  expect(text).not.toContain('    at ')
  expect(code).toBe(2)
})

test.for([
  ['a place where nothing can be made', '/proc/vdoma/state.json', /nothing can be made there/u],
  ['a name that the system keeps for itself', '/proc/vdoma', /nothing can be made there/u],
  ['a folder', tmpdir(), /it is no file/u],
  ['a file behind a file', `${MAIN}/state.json`, /main\.ts is a file/u],
  ['a name that is too long', `${tmpdir()}/${'a'.repeat(400)}`, /its name is too long/u],
] as const)(
  'refuses to keep its state in %s, and does not hang',
  async ([, path, why], { started }) => {
    const child = spawn(process.execPath, [MAIN, '--port', '0', '--state', path])
    started.push(child)
    const [text, code] = await Promise.all([textOf(child.stderr), ended(child)])
    expect(text).toMatch(/^Cannot keep the sandbox's state in /u)
    expect(text).toMatch(why)
    expect(text).not.toContain('    at ')
    expect(code).toBe(2)
  },
)

test('says so where the port it shall take is in use', async ({ args, started }) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const child = spawn(process.execPath, [MAIN, ...args, '--port', port])
  started.push(child)
  const [text, code] = await Promise.all([textOf(child.stderr), ended(child)])
  expect(text).toBe(`Cannot listen on 127.0.0.1:${port}: the port is in use\n`)
  expect(code).toBe(1)
  other.close()
})
