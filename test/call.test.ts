import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { Api, HttpError } from 'grammy'
import { afterEach, describe, expect, test } from 'vitest'
import { sendMessage } from '#chat/send.ts'
import { createCall } from '../src/call.ts'
import { createOutboxApi } from '../src/wire-outbox.ts'

const servers: Server[] = []

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function within(ms: number, apiRoot: string): Promise<unknown> {
  const api = new Api('1:token', { apiRoot })
  api.config.use(createCall({ token: '1:token', apiRoot, timeoutMs: ms }))
  return await api.getMe()
}

/** What failed, as the log has it. */
const whyNot = async (ms: number, apiRoot: string): Promise<string> =>
  await within(ms, apiRoot).then(
    () => 'nothing',
    (error: unknown) => (error instanceof HttpError ? String(error.error) : 'another error'),
  )

const MESSAGE = { html: 'Обмін', buttons: [], silent: true }

describe('the outbox', () => {
  test('calls Telegram with JSON and hears its answer', async () => {
    const heard: string[] = []
    const url = await serve((request, response) => {
      request.setEncoding('utf8')
      let body = ''
      request.on('data', (part: string) => {
        body += part
      })
      request.on('end', () => {
        heard.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`)
        response.end('{"ok":true,"result":{"message_id":42}}')
      })
    })
    const api = createOutboxApi('1:token', url)
    expect(await sendMessage(api, 11, MESSAGE)).toEqual({ is: 'sent', messageId: 42 })
    expect(heard[0]).toMatch(
      /^POST \/bot1:token\/sendMessage application\/json \{.*"text":"Обмін"/u,
    )
  })

  test.for([
    ['an answer that is cut', '{"ok":tr'],
    ['a page', '<html>502</html>'],
    ['nothing', 'null'],
  ] as const)('will try again after %s', async ([, text]) => {
    const url = await serve((_, response) => response.end(text))
    expect(await sendMessage(createOutboxApi('1:token', url), 11, MESSAGE)).toMatchObject({
      is: 'failed',
    })
  })

  test('will try again where the connection is reset, before or within the answer', async () => {
    const reset = await serve((request) => request.socket.destroy())
    const half = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('{"ok":true', () => response.destroy())
    })
    for (const url of [reset, half]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const outcome = await sendMessage(createOutboxApi('1:secret-token', url), 11, MESSAGE)
      expect(outcome).toMatchObject({ is: 'failed' })
      expect(JSON.stringify(outcome)).not.toContain('secret')
    }
  })

  test('waits for an answer no longer than it is told, and reads none without an end', async () => {
    const silent = await serve(() => {})
    await expect(within(50, silent)).rejects.toThrow("Network request for 'getMe' failed!")
    expect(await whyNot(50, silent)).toContain('no answer in time')
    const endless = await serve((_, response) => {
      const write = (): void => {
        if (response.write('x'.repeat(100_000))) setImmediate(write)
        else response.once('drain', write)
      }
      write()
    })
    expect(await whyNot(5000, endless)).toContain('too long')
  })

  test('waits for nothing any more once it is cut', async () => {
    const silent = await serve(() => {})
    const cut = new AbortController()
    const api = createOutboxApi('1:token', silent, cut.signal)
    const asked = sendMessage(api, 11, MESSAGE)
    cut.abort()
    expect(await asked).toMatchObject({ is: 'failed' })
    expect(await sendMessage(api, 11, MESSAGE)).toMatchObject({ is: 'failed' })
  })
})
