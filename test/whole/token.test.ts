import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect } from 'vitest'
import { test } from '../folder.ts'
import { bareEnvironment } from '../bare.ts'

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const SECRET = 'AAH-a_secret-that-nobody-may-read-42'
const TOKEN = `7654321:${SECRET}`
/** The program has spoken of several failures once it wrote so many lines. */
const LINES = 3
const PATIENCE_MS = 15_000
/** What is in flight is settled within eight seconds; a container is killed after thirty. */
const MOST_TO_END_MS = 10_000
const TIMEOUT_MS = 60_000

const FILE = /\.(?:sqlite|sqlite-wal|lock)$/u

const json = (status: number, body: unknown): RequestListener => {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
}

const ME = { id: 7654321, is_bot: true, first_name: 'Вдома', username: 'vdoma_bot' }

/** A Telegram that fails; each echoes what it was asked, as a proxy's error page would. */
const FAULTS: Readonly<Record<string, RequestListener>> = {
  'refuses the token': json(401, { ok: false, error_code: 401, description: 'Unauthorized' }),
  'knows another user of the token': (request, response) => {
    const isPoll = request.url?.includes('getUpdates') === true
    const answer = isPoll
      ? { ok: false, error_code: 409, description: `Conflict: ${request.url}` }
      : { ok: true, result: request.url?.includes('getMe') === true ? ME : true }
    json(isPoll ? 409 : 200, answer)(request, response)
  },
  'fails and repeats the address': (request, response) => {
    json(500, { ok: false, error_code: 500, description: `Failed: ${request.url}` })(
      request,
      response,
    )
  },
  'answers with a page': (request, response) => {
    response.end(`<html>Cannot ${request.method} ${request.url}</html>`)
  },
  'knows us and answers nothing else': (request, response) => {
    if (request.url?.includes('getMe') === true)
      json(200, { ok: true, result: ME })(request, response)
  },
  'knows us and fails at all else': (request, response) => {
    const isMe = request.url?.includes('getMe') === true
    const failed = { ok: false, error_code: 502, description: 'Bad Gateway' }
    json(isMe ? 200 : 502, isMe ? { ok: true, result: ME } : failed)(request, response)
  },
  'resets the connection': (request) => {
    request.socket.destroy()
  },
  'sends elsewhere': (request, response) => {
    response.writeHead(302, { location: `http://127.0.0.1:9${request.url}` })
    response.end()
  },
}

type Ran = Readonly<{ output: string; endedWithinMs: number }>

/** The program has spoken of several failures. */
const spoke = (output: string): boolean => output.split('\n').length > LINES

async function runWith(folder: string, fault: RequestListener, isEnough = spoke): Promise<Ran> {
  const server = createServer(fault).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has one
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: {
      ...bareEnvironment(),
      BOT_TOKEN: TOKEN,
      BOT_API_ROOT: address,
      CHANNEL_HOSTS: address,
      DATABASE: join(folder, 'vdoma.sqlite'),
      ADMIN_CHAT_ID: '-100500',
      LOG_LEVEL: 'trace',
    },
  })
  const chunks: string[] = []
  const said = (): string => chunks.join('')
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => void chunks.push(chunk.toString()))
  }
  const exited = once(child, 'exit')
  // On a busy machine the first word takes its time: before it there is nothing to look at.
  for (let waited = 0; chunks.length === 0 || waited < PATIENCE_MS; waited += 50) {
    if (child.exitCode !== null || isEnough(said())) break
    // oxlint-disable-next-line no-await-in-loop -- looks again and again
    await wait(50)
  }
  const asked = performance.now()
  child.kill('SIGTERM')
  await exited
  server.closeAllConnections()
  server.close()
  return { output: said(), endedWithinMs: performance.now() - asked }
}

const from = (id: number, update: number): object => ({
  update_id: update,
  message: {
    message_id: update,
    date: 1_700_000_000,
    chat: { id, type: 'private', first_name: 'Особа' },
    from: { id, is_bot: false, first_name: 'Особа', language_code: 'uk' },
    text: 'чекаю на сина',
  },
})

/** A Telegram that refuses what is sent and quotes all of it; of the second chat it says that it is gone. */
function quoting(): RequestListener {
  let given = false
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => void chunks.push(chunk))
    request.on('end', () => {
      const asked = Buffer.concat(chunks).toString()
      const method = request.url?.split('/').at(-1)
      if (method === 'getMe') json(200, { ok: true, result: ME })(request, response)
      else if (method === 'getUpdates') {
        // A long poll with nothing to tell.
        if (given) return
        given = true
        json(200, { ok: true, result: [from(11, 1), from(12, 2)] })(request, response)
      } else {
        const isGone = asked.includes('"chat_id":12')
        const description = isGone
          ? `Forbidden: bot was blocked by the user: ${request.url} "${asked}"`
          : `Bad Request: can't parse entities: ${request.url} чекаю на сина ${asked}`
        const error_code = isGone ? 403 : 400
        json(error_code, { ok: false, error_code, description })(request, response)
      }
    })
  }
}

describe('the token', () => {
  test.concurrent(
    'and what people write stand in no output and in no file where Telegram quotes them',
    { timeout: TIMEOUT_MS },
    async ({ folder }) => {
      const { output } = await runWith(folder, quoting(), (said) =>
        said.includes('Cannot answer in a chat'),
      )
      expect(output).toContain('Cannot answer in a chat')
      expect(output).not.toContain(SECRET)
      expect(output).not.toContain('чекаю')
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      const written = files.filter((name) => FILE.test(name))
      expect(written).not.toEqual([])
      for (const name of written) {
        expect(readFileSync(join(folder, name)).includes(SECRET)).toBe(false)
      }
    },
  )

  test.concurrent.for(Object.entries(FAULTS))(
    'stands in no output and in no file, and the program ends in time, where Telegram %s',
    { timeout: TIMEOUT_MS },
    async ([, fault], { folder }) => {
      const { output, endedWithinMs } = await runWith(folder, fault)
      expect(endedWithinMs).toBeLessThan(MOST_TO_END_MS)
      expect(output).not.toBe('')
      expect(output).not.toContain(SECRET)
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      const holding = files.filter(
        (name) => FILE.test(name) && readFileSync(join(folder, name)).includes(SECRET),
      )
      expect(holding).toEqual([])
    },
  )
})
