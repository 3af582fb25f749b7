import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { Sandbox } from '../../../sandbox/server.ts'
import { sandboxed } from '../sandboxed.ts'

type Asked = Readonly<{ path: string; method?: string; headers: Readonly<Record<string, string>> }>

/** Asks as a browser led by somebody else would, with headers that `fetch` here would not send. */
async function statusOf(
  { address }: Sandbox,
  { path, method = 'GET', headers }: Asked,
): Promise<number> {
  const { hostname, port } = new URL(address)
  const asking = request({ hostname, port, path, method, headers, agent: false })
  asking.end(method === 'POST' ? '{}' : undefined)
  const answers: unknown[] = await once(asking, 'response')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `once` does not know what node:http hands over
  const response = answers[0] as IncomingMessage
  response.resume()
  return response.statusCode ?? 0
}

const JSON_TYPE = { 'content-type': 'application/json' }

describe('the sandbox', () => {
  test.for(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', '192.168.0.5:8080'])(
    'answers nothing under the name "%s", which is not its own',
    async (host) => {
      await using sandbox = await sandboxed()
      for (const path of ['/', '/sandbox/state', '/s/Koord_shtab', `/bot${sandbox.token}/getMe`])
        // oxlint-disable-next-line no-await-in-loop -- four requests to one small server
        expect(await statusOf(sandbox, { path, headers: { host } })).toBe(403)
    },
  )

  test('answers under the names of this machine', async () => {
    await using sandbox = await sandboxed()
    const { port } = new URL(sandbox.address)
    const asked = { path: '/sandbox/state', headers: { host: `localhost:${port}` } }
    expect(await statusOf(sandbox, asked)).toBe(200)
  })

  test.for(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'takes no order from a page of %s',
    async (origin) => {
      await using sandbox = await sandboxed()
      const asked = { path: '/sandbox/publish-next', method: 'POST' }
      expect(await statusOf(sandbox, { ...asked, headers: { ...JSON_TYPE, origin } })).toBe(403)
      expect(sandbox.channels.upcoming()?.label).toBe('exchange')
    },
  )

  test('takes an order from its own page, and from a program that is no page', async () => {
    await using sandbox = await sandboxed()
    const asked = { path: '/sandbox/publish-next', method: 'POST' }
    const own = { ...JSON_TYPE, origin: sandbox.address }
    expect(await statusOf(sandbox, { ...asked, headers: own })).toBe(200)
    expect(await statusOf(sandbox, { ...asked, headers: JSON_TYPE })).toBe(200)
  })

  test('takes no order in a form, which any page may send', async () => {
    await using sandbox = await sandboxed()
    const asked = { path: '/sandbox/publish-next', method: 'POST' }
    const headers = { 'content-type': 'text/plain' }
    expect(await statusOf(sandbox, { ...asked, headers })).toBe(415)
  })

  test('lets another site link to a page, and to nothing that does something', async () => {
    await using sandbox = await sandboxed()
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(await statusOf(sandbox, { path: '/', headers })).toBe(200)
    expect(await statusOf(sandbox, { path: '/s/Koord_shtab', headers })).toBe(200)
    expect(await statusOf(sandbox, { path: '/sandbox/state', headers })).toBe(403)
    expect(await statusOf(sandbox, { path: `/bot${sandbox.token}/close`, headers })).toBe(403)
    const embedded = { ...headers, 'sec-fetch-mode': 'no-cors' }
    expect(await statusOf(sandbox, { path: '/s/Koord_shtab', headers: embedded })).toBe(403)
  })
})
