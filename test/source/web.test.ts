import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { instant } from '#post/post.ts'
import { openWeb } from '#source/web.ts'
import { closeHosts, deadHost, forever, host, options } from './hosts.ts'

afterEach(closeHosts)

const page: RequestListener = (_, response) => {
  response.end('<p>сторінка</p>')
}
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers)
    response.end()
  }
const neverAnswers: RequestListener = () => {}
const dropsTheLine: RequestListener = (_, response) => {
  response.socket?.destroy()
}
const stopsHalfway: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': 1000 })
  response.write('<p>сторі')
  setTimeout(() => response.socket?.destroy(), 20)
}

describe('openWeb() asks the next host where one', () => {
  test.for([
    ['answers 500', status(500)],
    ['answers 502', status(502)],
    ['answers 429', status(429)],
    ['answers 403', status(403)],
    ['never answers', neverAnswers],
    ['drops the connection', dropsTheLine],
    ['stops in the middle', stopsHalfway],
  ] as const)('%s', async ([, answer]) => {
    const [first, second] = [await host(answer), await host(page)]
    const web = openWeb(options({ hosts: [first.url, second.url], timeoutMs: 200 }))
    expect(await web.get('/s/Koord_shtab', forever)).toEqual({
      is: 'page',
      html: '<p>сторінка</p>',
    })
    expect([first.asked, second.asked]).toEqual([['/s/Koord_shtab'], ['/s/Koord_shtab']])
  })

  test('does not listen, or has no name in DNS', async () => {
    const second = await host(page)
    const hosts = [await deadHost(), 'http://nobody.invalid', second.url]
    const web = openWeb(options({ hosts }))
    expect(await web.get('/', forever)).toMatchObject({ is: 'page' })
  })

  test('sends the same path to another host, which says nothing of the channel', async () => {
    const second = await host(page)
    const first = await host((request, response) => {
      response.writeHead(301, { location: `https://elsewhere.test${request.url ?? ''}` })
      response.end()
    })
    const web = openWeb(options({ hosts: [first.url, second.url] }))
    expect(await web.get('/s/x', forever)).toMatchObject({ is: 'page' })
  })

  test('gives what is not enough, and keeps that where no host gives more', async () => {
    const [first, second] = [await host(page), await host(page)]
    const web = openWeb(options({ hosts: [first.url, second.url] }))
    expect(await web.get('/', forever, { page: () => false })).toMatchObject({ is: 'page' })
    expect(second.asked).toHaveLength(1)
  })
})

describe('openWeb() tells', () => {
  test('all failures in one line where every host fails', async () => {
    const [first, second] = [await deadHost(), (await host(status(503))).url]
    const web = openWeb(options({ hosts: [first, second] }))
    expect(await web.get('/', forever)).toEqual({
      is: 'unreachable',
      detail: `${first}: ECONNREFUSED; ${second}: HTTP 503`,
    })
  })

  test('where all hosts lead, after asking each of them', async () => {
    const first = await host(status(302, { location: 'http://blocked.example/?u=1' }))
    const second = await host(page)
    const both = openWeb(options({ hosts: [first.url, second.url] }))
    expect(await both.get('/s/x', forever)).toMatchObject({ is: 'page' })
    const alone = openWeb(options({ hosts: [first.url, await deadHost()] }))
    const to = 'http://blocked.example/?u=1'
    expect(await alone.get('/s/x', forever)).toEqual({ is: 'moved', to })
  })

  test('what a host says under another spelling of the same path, asked once', async () => {
    const first = await host((request, response) => {
      const isRight = request.url === '/s/Koord_Shtab?lang=en&before=5'
      if (!isRight) response.writeHead(302, { location: '/s/Koord_Shtab?lang=en' })
      response.end('сторінка')
    })
    const web = openWeb(options({ hosts: [first.url] }))
    expect(await web.get('/s/koord_shtab?before=5', forever)).toMatchObject({ is: 'page' })
    const circle = await host(status(302, { location: '/s/X' }))
    const asking = openWeb(options({ hosts: [circle.url] }))
    expect(await asking.get('/s/x', forever)).toMatchObject({ is: 'moved' })
    expect(circle.asked).toEqual(['/s/x', '/s/X'])
  })

  test('a redirect, without following it', async () => {
    const target = await host(page)
    const first = await host(status(302, { location: `${target.url}/Koord_shtab` }))
    const web = openWeb(options({ hosts: [first.url] }))
    expect(await web.get('/s/Koord_shtab', forever)).toEqual({
      is: 'moved',
      to: `${target.url}/Koord_shtab`,
    })
    expect(target.asked).toEqual([])
  })

  test('that it is asked too often, and does not ask again before the time it is given', async () => {
    let now = 0
    const first = await host(status(429, { 'retry-after': '30' }))
    const web = openWeb(options({ hosts: [first.url], now: () => instant(now) }))
    const refused = { is: 'refused', status: 429, retryAfterMs: 30_000 }
    expect(await web.get('/', forever)).toEqual(refused)
    now = 29_000
    expect(await web.get('/', forever)).toEqual({ ...refused, retryAfterMs: 1000 })
    expect(first.asked).toHaveLength(1)
    now = 30_000
    await web.get('/', forever)
    expect(first.asked).toHaveLength(2)
  })

  test('that it was stopped, at once', async () => {
    const first = await host(neverAnswers)
    const stop = new AbortController()
    const asked = openWeb(options({ hosts: [first.url], timeoutMs: 60_000 })).get('/', stop.signal)
    setTimeout(() => stop.abort(), 50)
    await expect(asked).rejects.toThrow(/abort/u)
  })
})

describe('openWeb() refuses an answer that is too large', () => {
  const HUNDRED_MB = 100_000_000

  test('by its length, before reading it', async () => {
    let sent = 0
    const first = await host((_, response) => {
      response.writeHead(200, { 'content-length': HUNDRED_MB })
      response.write(Buffer.alloc(1000))
      sent += 1000
    })
    const web = openWeb(options({ hosts: [first.url] }))
    expect(await web.get('/', forever)).toEqual({ is: 'too_large', limit: 4_000_000 })
    expect(sent).toBe(1000)
  })

  test('while reading it, with no more in memory than the limit', async () => {
    let sent = 0
    const first = await host((_, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < HUNDRED_MB) {
          sent += 1_000_000
          if (!response.write(Buffer.alloc(1_000_000, 32))) {
            response.once('drain', more)
            return
          }
        }
        response.end()
      }
      more()
    })
    const web = openWeb(options({ hosts: [first.url], timeoutMs: 20_000 }))
    expect(await web.get('/', forever)).toEqual({ is: 'too_large', limit: 4_000_000 })
    expect(sent).toBeLessThan(HUNDRED_MB / 2)
  })

  test('counted as it is unpacked: a hundred megabytes come as a hundred kilobytes', async () => {
    const packed = gzipSync(Buffer.alloc(HUNDRED_MB))
    expect(packed.length).toBeLessThan(110_000)
    const first = await host((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.end(packed)
    })
    const web = openWeb(options({ hosts: [first.url], timeoutMs: 20_000 }))
    expect(await web.get('/', forever)).toEqual({ is: 'too_large', limit: 4_000_000 })
  })
})

describe('openWeb() is polite', () => {
  test('and waits for no more than a second where the clock was set back by hours', async () => {
    const first = await host(page)
    let now = 1_000_000_000_000
    const slept: number[] = []
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms)
    }
    const web = openWeb(
      options({ hosts: [first.url], paceMs: 1000, now: () => instant(now), sleep }),
    )
    await web.get('/', forever)
    now -= 6 * 3_600_000
    await web.get('/', forever)
    expect(slept).toEqual([1000])
  })

  test('it asks a host once a second, however many ask at once', async () => {
    let now = 0
    const slept: number[] = []
    const first = await host(page)
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms)
    }
    const web = openWeb(
      options({ hosts: [first.url], paceMs: 1000, now: () => instant(now), sleep }),
    )
    await Promise.all([web.get('/', forever), web.get('/', forever), web.get('/', forever)])
    expect(slept).toEqual([1000, 2000])
    now = 2500
    await web.get('/', forever)
    expect(slept).toEqual([1000, 2000, 500])
  })

  test('it lets a failing host rest, and comes back to it', async () => {
    let now = 0
    let broken = true
    const first = await host((request, response) => {
      if (broken) status(500)(request, response)
      else page(request, response)
    })
    const second = await host(page)
    const web = openWeb(options({ hosts: [first.url, second.url], now: () => instant(now) }))
    await web.get('/1', forever)
    await web.get('/2', forever)
    expect([first.asked, second.asked]).toEqual([['/1'], ['/1', '/2']])
    broken = false
    now = 10_000
    await web.get('/3', forever)
    expect(first.asked).toEqual(['/1', '/3'])
  })

  test('it never sends anything that counts a view, and asks in English', async () => {
    const seen: unknown[] = []
    const first = await host((request, response) => {
      seen.push([request.method, request.headers['accept-language'], request.headers.cookie])
      page(request, response)
    })
    await openWeb(options({ hosts: [first.url] })).get('/s/x', forever)
    expect(seen).toEqual([['GET', 'en', undefined]])
  })
})
