import { describe, expect } from 'vitest'
import type { Mode } from '../../../sandbox/channel/types.ts'
import { HQ, idsOf, STORY, test } from './sandbox.ts'

describe('a channel whose page is not shown', () => {
  for (const { mode, says } of [
    { mode: 'hidden', says: /^\d[\d ]* subscribers$/u },
    { mode: 'group', says: /^\d[\d ]* members, \d[\d ]* online$/u },
    { mode: 'bot', says: /^\d[\d ]* monthly users$/u },
  ] satisfies { mode: Mode; says: RegExp }[]) {
    test(`sends away with an empty body and lands on a ${mode}`, async ({ sandbox }) => {
      sandbox.channels.setMode(HQ, mode)
      const away = await sandbox.get(`/s/${HQ}`)
      expect([away.status, away.headers.get('location')]).toEqual([302, `/${HQ}`])
      expect(away.headers.get('cache-control')).toBe('no-store')
      expect(await away.text()).toBe('')
      const $ = await sandbox.page(`/${HQ}`)
      expect($('.tgme_page_extra').text()).toMatch(says)
    })
  }

  for (const { mode, says } of [
    { mode: 'banned', says: 'view posts' },
    { mode: 'not_found', says: 'you can contact' },
  ] satisfies { mode: Mode; says: string }[]) {
    test(`lands on a page that robots must not read where it is ${mode}`, async ({ sandbox }) => {
      sandbox.channels.setMode(HQ, mode)
      const away = await sandbox.get(`/s/${HQ}`)
      expect(away.status).toBe(302)
      const $ = await sandbox.page(`/${HQ}`)
      expect($('meta[name=robots]').attr('content')).toContain('noindex')
      expect($('.tgme_page_description').text()).toContain(says)
    })
  }
})

describe('a page that looks right and is not', () => {
  test('says "No posts found" where the host is overloaded', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'empty')
    const response = await sandbox.get(`/s/${HQ}`)
    const $ = await sandbox.page(`/s/${HQ}`)
    expect(response.status).toBe(200)
    expect($('.tme_no_messages_found')).toHaveLength(1)
    expect(idsOf($)).toEqual([])
  })

  test('was rendered an hour ago and lacks what came since', async ({ sandbox }) => {
    sandbox.channels.write(HQ, 'Щойно')
    const id = sandbox.channels.posts(HQ).at(-1)?.id
    sandbox.channels.setMode(HQ, 'stale')
    const $ = await sandbox.page(`/s/${HQ}`)
    expect(idsOf($)).not.toContain(id)
    const token = Buffer.from($('[data-view]').first().attr('data-view') ?? '', 'base64url').toString() // prettier-ignore
    expect(token).toContain(`"t":${Math.floor((sandbox.channels.now() - 3_600_000) / 1000)}`)
  })

  test('is another channel’s under the same name', async ({ sandbox }) => {
    const id = STORY.channels.find(({ handle }) => handle === HQ)?.id ?? 0
    sandbox.channels.setMode(HQ, 'changed_id')
    const $ = await sandbox.page(`/s/${HQ}`)
    const token = Buffer.from($('[data-view]').first().attr('data-view') ?? '', 'base64url').toString() // prettier-ignore
    expect(token).toContain(`"c":${-(id + 1)},`)
  })

  test('has other class names', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'broken_layout')
    const $ = await sandbox.page(`/s/${HQ}`)
    expect($('.tgme_channel_info, .tgme_widget_message')).toHaveLength(0)
    expect($.text()).toContain('Координаційний штаб')
  })

  test('has gone back to older posts', async ({ sandbox }) => {
    const before = idsOf(await sandbox.page(`/s/${HQ}`)).at(-1) ?? 0
    sandbox.channels.setMode(HQ, 'backwards')
    expect(idsOf(await sandbox.page(`/s/${HQ}`)).at(-1)).toBeLessThan(before)
  })

  test('has no link to older posts, which are there all the same', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'no_older_link')
    const $ = await sandbox.page(`/s/${HQ}`)
    expect($('link[rel=prev], [data-before]')).toHaveLength(0)
    const older = await sandbox.page(`/s/${HQ}?before=${idsOf($)[0]}`)
    expect(idsOf(older).length).toBeGreaterThan(5)
  })
})

describe('a host that fails', () => {
  test.for([
    { mode: 'server_error', status: 502 },
    { mode: 'too_many_requests', status: 429 },
  ] satisfies { mode: Mode; status: number }[])(
    'answers $status',
    async ({ mode, status }, { sandbox }) => {
      // prettier-ignore
      sandbox.channels.setMode(HQ, mode)
      expect((await sandbox.get(`/s/${HQ}`)).status).toBe(status)
    },
  )

  test('answers 200 with nothing', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'blank')
    const response = await sandbox.get(`/s/${HQ}`)
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test('resets the connection', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'reset')
    await expect(sandbox.get(`/s/${HQ}`)).rejects.toThrow('fetch failed')
  })

  test('begins an answer and never ends it', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'slow')
    const response = await fetch(`${sandbox.url}/s/${HQ}`, { signal: AbortSignal.timeout(300) })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(/timeout|abort/u)
  })

  test('sends far more than any page, to one who may leave in the middle', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'huge')
    const response = await sandbox.get(`/s/${HQ}`)
    expect((await response.text()).length).toBeGreaterThan(30_000_000)
    const left = new AbortController()
    const leaving = await fetch(`${sandbox.url}/s/${HQ}`, { signal: left.signal })
    left.abort()
    await expect(leaving.text()).rejects.toThrow(/abort/u)
    sandbox.channels.setMode(HQ, 'open')
    expect((await sandbox.get(`/s/${HQ}`)).status).toBe(200)
  })

  test('leaves the other channels as they are', async ({ sandbox }) => {
    sandbox.channels.setMode(HQ, 'server_error')
    expect((await sandbox.get('/s/tass_agency')).status).toBe(200)
  })
})
