import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { createReader, type Reader } from '#source/reader.ts'
import { openWeb } from '#source/web.ts'
import { closeHosts, forever, host, options } from './hosts.ts'
import { block, landing, noPostsFound, page } from './pages.ts'

afterEach(closeHosts)

type Answers = Readonly<Record<string, string | Readonly<{ to: string }>>>

const answering =
  (answers: Answers): RequestListener =>
  (request, response) => {
    const answer = answers[request.url ?? '']
    if (answer === undefined) response.writeHead(404)
    else if (typeof answer !== 'string') response.writeHead(302, { location: answer.to })
    response.end(typeof answer === 'string' ? answer : '')
  }

const widget = (message: string): string =>
  `<html><body><div class="tgme_widget_message err_message"><div class="tgme_widget_message_error" dir="auto">${message}</div></div></body></html>`

const saying = (text: string): string =>
  landing('5 subscribers').replace('content="Про обміни"', `content="${text}"`)

async function readerOf(...hosts: readonly Answers[]): Promise<Reader> {
  const urls = await Promise.all(hosts.map(async (answers) => (await host(answering(answers))).url))
  return createReader(openWeb(options({ hosts: urls })))
}

describe('createReader()', () => {
  test('reads the newest page and the posts before a number', async () => {
    const reader = await readerOf({
      '/s/Koord_shtab': page([block({ number: 9 })]),
      '/s/Koord_shtab?before=9': page([block({ number: 8 })]),
    })
    expect(await reader.newest('Koord_shtab', forever)).toMatchObject({
      page: { posts: [{ number: 9 }] },
    })
    expect(await reader.before('Koord_shtab', 9, forever)).toMatchObject({
      page: { posts: [{ number: 8 }] },
    })
  })

  test('never asks for what is before the first post: Telegram would give the newest page', async () => {
    const reader = await readerOf({})
    await expect(reader.before('Koord_shtab', 0, forever)).rejects.toThrow(RangeError)
    await expect(reader.before('Koord_shtab', 1, forever)).rejects.toThrow(RangeError)
  })

  test('reads where a redirect leads, and tells what stands there', async () => {
    const reader = await readerOf({
      '/s/Koord_shtab': { to: 'https://t.me/koord_shtab' },
      '/Koord_shtab': landing('12 345 subscribers'),
      '/s/gone': { to: 'https://telegram.org/' },
      '/s/odd': { to: '/odd' },
    })
    expect(await reader.newest('Koord_shtab', forever)).toEqual({
      is: 'hidden',
      landing: 'channel_without_preview',
    })
    expect(await reader.newest('gone', forever)).toEqual({ is: 'hidden', landing: 'not_found' })
    expect(await reader.newest('odd', forever)).toEqual({ is: 'hidden', landing: 'unknown' })
  })

  test('takes a redirect to anywhere else for no word about the channel', async () => {
    const reader = await readerOf(
      { '/s/x': { to: 'http://blocked.example/x/y' }, '/s/y': { to: '/login' } },
      { '/s/x': page([block({ number: 9 })]) },
    )
    expect(await reader.newest('x', forever)).toMatchObject({ page: { posts: [{ number: 9 }] } })
    const elsewhere = await reader.newest('y', forever)
    expect(elsewhere.is === 'layout_unknown' && elsewhere.detail).toMatch(
      /^it leads to http:.*\/login$/u,
    )
  })

  test('asks another host where one shows no posts', async () => {
    const full = page([block({ number: 9 })])
    const reader = await readerOf({ '/s/x': noPostsFound() }, { '/s/x': full })
    expect(await reader.newest('x', forever)).toMatchObject({ page: { posts: [{ number: 9 }] } })
    const empty = await readerOf({ '/s/x': noPostsFound() }, { '/s/x': '' })
    expect(await empty.newest('x', forever)).toMatchObject({ page: { saysNoPosts: true } })
    const blank = await readerOf({ '/s/x': '' })
    expect(await blank.newest('x', forever)).toEqual({ is: 'empty_answer' })
  })

  test('tells by its own page whether a post is there, absent or withheld', async () => {
    const reader = await readerOf({
      '/x/5?embed=1&mode=tme': block({ number: 5 }),
      '/x/6?embed=1&mode=tme': widget('Post not found'),
      '/x/7?embed=1&mode=tme': widget('This post is unavailable due to copyright'),
      '/x/8?embed=1&mode=tme': '<html></html>',
      '/x/9?embed=1&mode=tme': { to: '/x' },
      '/x/11?embed=1&mode=tme': widget('Channel with username <b>@x</b> not found'),
      '/x/12?embed=1&mode=tme': widget('The rights owner of this post was not found'),
    })
    const read = async (number: number): Promise<unknown> => reader.post('x', number, forever)
    expect(await read(5)).toMatchObject({ is: 'there', post: { number: 5, text: 'Допис 5' } })
    expect(await read(6)).toEqual({ is: 'absent' })
    expect(await read(7)).toEqual({ is: 'withheld' })
    expect(await read(8)).toMatchObject({ is: 'layout_unknown' })
    expect(await read(9)).toMatchObject({ is: 'layout_unknown' })
    expect(await read(11)).toEqual({ is: 'hidden', landing: 'unknown' })
    expect(await read(12)).toEqual({ is: 'withheld' })
    expect(await read(10)).toMatchObject({ is: 'refused', status: 404 })
  })

  test("gives the text that a post's landing page repeats, and nothing that stands in for one", async () => {
    const reader = await readerOf({
      '/x': landing('5 subscribers'),
      '/x/1': saying('Повернули 84'),
      '/x/2': landing('5 subscribers'),
      '/x/3': '<html></html>',
      '/x/4': saying('Telegram: Contact @x'),
      '/x/5': saying('10 000 subscribers'),
      '/x/6': saying('You can view and join @x right away.'),
    })
    const read = async (number: number): Promise<unknown> =>
      reader.description('x', number, forever)
    expect(await read(1)).toBe('Повернули 84')
    for (const number of [2, 3, 4, 5, 6]) {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      expect([number, await read(number)]).toEqual([number, null])
    }
    expect(await read(7)).toMatchObject({ is: 'refused', status: 404 })
  })
})
