import { createServer } from 'node:http'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { order, sandboxed, view } from '../sandboxed.ts'

const portOf = (address: string): number => Number(new URL(address).port)

describe('startSandbox()', () => {
  test('serves the page, the channels and the Bot API at one address', async () => {
    await using sandbox = await sandboxed()
    const page = await fetch(`${sandbox.address}/`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const channel = await fetch(`${sandbox.address}/s/Koord_shtab`)
    expect(await channel.text()).toContain('Допис meeting')
    const me = await fetch(`${sandbox.address}/bot${sandbox.token}/getMe`)
    expect(await me.json()).toMatchObject({ ok: true, result: { is_bot: true } })
  })

  test.for(['page.css', 'page.js', 'rich-text.js', 'icon.svg'])(
    'serves /sandbox/%s',
    async (name) => {
      await using sandbox = await sandboxed()
      expect((await fetch(`${sandbox.address}/sandbox/${name}`)).status).toBe(200)
    },
  )

  test.for([
    '/sandbox/server.ts',
    '/sandbox/..%2fserver.ts',
    '/sandbox/nothing',
    '/nothing/at/all',
  ])('has nothing at %s', async (path) => {
    await using sandbox = await sandboxed()
    expect((await fetch(`${sandbox.address}${path}`)).status).toBe(404)
  })

  test('takes another port where the one it would take is in use', async () => {
    await using first = await sandboxed({ port: null })
    await using second = await sandboxed({ port: null })
    expect(portOf(first.address)).toBeGreaterThanOrEqual(8080)
    expect(portOf(second.address)).toBeGreaterThan(portOf(first.address))
  })

  test('says so where the port it was told to take is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(sandboxed({ port })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${port}: the port is in use`,
    )
    other.close()
  })

  test('publishes the next post of the story and jumps to its time', async () => {
    await using sandbox = await sandboxed()
    expect(await view(sandbox, 'state')).toMatchObject({ upcoming: { label: 'exchange' } })
    const { body } = await order(sandbox, 'publish-next')
    expect(body).toMatchObject({ post: { channel: 'Koord_shtab', key: 'exchange' } })
    expect(sandbox.channels.now()).toBeGreaterThanOrEqual(Date.parse('2025-08-14T12:20:00Z'))
    expect(await view(sandbox, 'posts?channel=Koord_shtab')).toMatchObject({
      posts: [{ key: 'meeting' }, { key: 'exchange' }],
      older: false,
    })
    expect(await view(sandbox, 'posts?channel=Koord_shtab&limit=1')).toMatchObject({
      posts: [{ key: 'exchange' }],
      older: true,
    })
  })

  test('says that the story is over when nothing is left to publish', async () => {
    await using sandbox = await sandboxed()
    await order(sandbox, 'publish-next')
    await order(sandbox, 'publish-next')
    await order(sandbox, 'publish-next')
    expect((await order(sandbox, 'publish-next')).body).toMatchObject({ post: null })
    expect(await view(sandbox, 'state')).toMatchObject({ upcoming: null })
  })

  test('writes, edits and deletes a post of a person', async () => {
    await using sandbox = await sandboxed()
    const { body } = await order(sandbox, 'write', { channel: 'tass_agency', text: 'Свій допис' })
    expect(body).toMatchObject({ post: { text: 'Свій допис' } })
    const id = sandbox.channels.posts('tass_agency').at(-1)?.id
    await order(sandbox, 'edit', { channel: 'tass_agency', id, text: 'Змінений' })
    expect(sandbox.channels.posts('tass_agency').at(-1)).toMatchObject({
      text: 'Змінений',
      edited: true,
    })
    await order(sandbox, 'delete', { channel: 'tass_agency', id })
    expect(sandbox.channels.posts('tass_agency')).toEqual([])
  })

  test('lets time of the story pass at once, never backwards', async () => {
    await using sandbox = await sandboxed()
    const before = sandbox.channels.now()
    await order(sandbox, 'advance', { ms: 3_600_000 })
    expect(sandbox.channels.now()).toBeGreaterThanOrEqual(before + 3_600_000)
    expect((await order(sandbox, 'advance', { ms: -1 })).status).toBe(400)
  })

  test('makes a channel answer as a test orders', async () => {
    await using sandbox = await sandboxed()
    await order(sandbox, 'channel-mode', { channel: 'Koord_shtab', mode: 'server_error' })
    expect((await fetch(`${sandbox.address}/s/Koord_shtab`)).status).toBeGreaterThanOrEqual(500)
  })

  test('lets a call of the bot fail as a test orders', async () => {
    await using sandbox = await sandboxed()
    const { address, token } = sandbox
    await order(sandbox, 'fault', { kind: 'http', method: 'getMe', status: 502, times: 'always' })
    expect((await fetch(`${address}/bot${token}/getMe`)).status).toBe(502)
    expect((await fetch(`${address}/bot${token}/getMe`)).status).toBe(502)
    await order(sandbox, 'clear-faults')
    expect((await fetch(`${address}/bot${token}/getMe`)).status).toBe(200)
    expect(await view(sandbox, 'calls?method=getMe')).toMatchObject({
      calls: [{ fault: 'http' }, { fault: 'http' }, { fault: null }],
    })
  })

  test('lets a person write, block and unblock', async () => {
    await using sandbox = await sandboxed()
    await order(sandbox, 'start', { id: 11, language_code: 'en' })
    await order(sandbox, 'type', { chat: 11, text: '/start' })
    expect(await view(sandbox, 'messages?chat=11')).toMatchObject({
      chat: { standing: 'member', language_code: 'en' },
      messages: [{ text: '/start', author: 'person' }],
    })
    await order(sandbox, 'block', { chat: 11 })
    expect(await view(sandbox, 'messages?chat=11')).toMatchObject({ chat: { standing: 'kicked' } })
    await order(sandbox, 'unblock', { chat: 11 })
    expect(await view(sandbox, 'messages?chat=11')).toMatchObject({ chat: { standing: 'member' } })
  })

  test('forwards a post of a channel to the bot', async () => {
    await using sandbox = await sandboxed()
    await order(sandbox, 'start', { id: 11 })
    const [post] = sandbox.channels.posts('Koord_shtab')
    await order(sandbox, 'forward', { chat: 11, channel: 'Koord_shtab', id: post?.id })
    expect(sandbox.telegram.people.messages(11)).toMatchObject([
      {
        text: 'Допис meeting',
        forwardedFrom: { username: 'Koord_shtab', messageId: post?.id, channelId: -1001500000001 },
      },
    ])
  })

  test('adds the bot to a group that then becomes a supergroup', async () => {
    await using sandbox = await sandboxed()
    const { body } = await order(sandbox, 'add-group', {
      id: -5,
      title: 'Редакція',
      by: { id: 11 },
    })
    expect(body).toMatchObject({ chat: { id: -5, type: 'group' } })
    expect((await order(sandbox, 'migrate', { chat: -5 })).status).toBe(200)
    expect(sandbox.telegram.people.chat(-5)?.migratedTo).toBeTypeOf('number')
  })

  test.for([
    ['write', { channel: 'Koord_shtab' }],
    ['write', { channel: 'nowhere', text: 'x' }],
    ['write', { channel: 'Koord_shtab', text: '' }],
    ['write', { channel: 'Koord_shtab', text: 'x', extra: 1 }],
    ['edit', { channel: 'Koord_shtab', id: 999, text: 'x' }],
    ['edit', { channel: 'Koord_shtab', id: 'one', text: 'x' }],
    ['delete', { channel: 'Koord_shtab', id: 999 }],
    ['channel-mode', { channel: 'Koord_shtab', mode: 'haunted' }],
    ['type', { chat: 'eleven', text: 'x' }],
    ['type', { chat: 404, text: 'x' }],
    ['press', { chat: 404, message: 1, data: 'x' }],
    ['start', { id: -1 }],
    ['start', { id: 1, language_code: '<script>' }],
    ['forward', { chat: 11, channel: 'Koord_shtab', id: 999 }],
    ['fault', { kind: 'earthquake' }],
    ['publish-next', []],
    ['write', null],
  ] as const)('refuses the order %s %o with a sentence', async ([name, body]) => {
    await using sandbox = await sandboxed()
    const answer = await order(sandbox, name, body)
    expect(answer.status).toBe(400)
    expect(answer).toHaveProperty('body.error', expect.stringMatching(/^Cannot /u))
  })

  test('knows no order that is not listed', async () => {
    await using sandbox = await sandboxed()
    expect((await order(sandbox, 'toString')).status).toBe(404)
    expect((await order(sandbox, '__proto__')).status).toBe(404)
  })

  test('takes no order that is too long', async () => {
    await using sandbox = await sandboxed()
    const answer = await order(sandbox, 'write', { text: 'x'.repeat(300_000) })
    expect(answer.status).toBe(413)
  })

  test('tells open pages what happens', async () => {
    await using sandbox = await sandboxed()
    const response = await fetch(`${sandbox.address}/sandbox/events`)
    const news: string[] = []
    const reading = (async () => {
      for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
        news.push(part)
    })()
    await order(sandbox, 'publish-next')
    await order(sandbox, 'start', { id: 11 })
    await order(sandbox, 'type', { chat: 11, text: '/start' })
    await expect.poll(() => news.join('')).toContain('"is":"messages","chat":11')
    expect(news.join('')).toContain('"is":"channel","channel":"Koord_shtab","what":"published"')
    await sandbox.close()
    await reading
  })
})
