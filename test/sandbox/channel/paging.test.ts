import { describe, expect } from 'vitest'
import { HQ, idsOf, membersOf, type Opened, test } from './sandbox.ts'

/** Follows one kind of link from a page to the last, and gives the ids of every page on the way. */
async function walk(
  sandbox: Opened,
  path: string,
  direction: 'before' | 'after',
): Promise<number[][]> {
  const $ = await sandbox.page(path)
  const next = $(`a.tme_messages_more[data-${direction}]`).attr('href')
  const rest = next === undefined ? [] : await walk(sandbox, next, direction)
  return [idsOf($), ...rest]
}

describe('the pages of a channel', () => {
  test('joined from the newest back hold every post once', async ({ sandbox }) => {
    const pages = await walk(sandbox, `/s/${HQ}`, 'before')
    const ids = pages.toReversed().flat()
    expect(pages.length).toBeGreaterThan(12)
    expect(ids).toEqual(sandbox.channels.posts(HQ).map(({ id }) => id))
    expect(ids[0]).toBe(1)
  })

  test('joined from the first on hold the same posts', async ({ sandbox }) => {
    const pages = await walk(sandbox, `/s/${HQ}?after=0`, 'after')
    const up = await walk(sandbox, `/s/${HQ}?after=1`, 'after')
    expect([1, ...up.flat()]).toEqual(sandbox.channels.posts(HQ).map(({ id }) => id))
    expect(pages).toHaveLength(1)
  })

  test('have at most twenty messages, each picture of an album counted', async ({ sandbox }) => {
    const $ = await sandbox.page(`/s/${HQ}?before=200`)
    expect(membersOf($).length).toBeLessThanOrEqual(20)
    expect(idsOf($).length).toBeLessThan(membersOf($).length)
    expect(idsOf($).every((id) => id < 200)).toBe(true)
  })

  test('name the older, the newer and themselves in their head', async ({ sandbox }) => {
    const $ = await sandbox.page(`/s/${HQ}?before=200`)
    const [first, last] = [idsOf($)[0], membersOf($).at(-1) ?? 0]
    expect($('link[rel=prev]').attr('href')).toBe(`/s/${HQ}?before=${first}`)
    expect($('link[rel=next]').attr('href')).toBe(`/s/${HQ}?after=${last}`)
    expect($('link[rel=canonical]').attr('href')).toBe(`/s/${HQ}?before=${last + 1}`)
    const newest = await sandbox.page(`/s/${HQ}`)
    const end = sandbox.channels.posts(HQ).at(-1)?.members.at(-1) ?? 0
    expect(newest('link[rel=next]')).toHaveLength(0)
    expect(newest('link[rel=canonical]').attr('href')).toBe(`/s/${HQ}?before=${end + 1}`)
  })

  test('are the newest one for before=0 and for a number that is none', async ({ sandbox }) => {
    const newest = idsOf(await sandbox.page(`/s/${HQ}`))
    expect(idsOf(await sandbox.page(`/s/${HQ}?before=0`))).toEqual(newest)
    expect(idsOf(await sandbox.page(`/s/${HQ}?before=abc`))).toEqual(newest)
  })

  test('answer around a post, also around one that does not exist', async ({ sandbox }) => {
    const gap = missingId(sandbox)
    const ids = idsOf(await sandbox.page(`/s/${HQ}/${gap}`))
    expect(ids).not.toContain(gap)
    expect(ids.some((id) => id < gap) && ids.some((id) => id > gap)).toBe(true)
  })

  test('say that there is nothing before the first post', async ({ sandbox }) => {
    const $ = await sandbox.page(`/s/${HQ}?before=1`)
    expect($('.tme_no_messages_found').text()).toBe('No posts found')
    expect($('.tgme_channel_info')).toHaveLength(1)
    expect(idsOf($)).toEqual([])
  })

  test('find the channel whatever the case of the name, and spell it their own way', async ({
    sandbox,
  }) => {
    const $ = await sandbox.page('/s/KOORD_shtab')
    expect($('.tgme_widget_message').first().attr('data-post')).toMatch(/^Koord_shtab\//u)
  })
})

/** An id between the first and the last that no post has: deleted before the story starts. */
function missingId({ channels }: Opened): number {
  const taken = new Set(channels.posts(HQ).flatMap(({ members }) => members))
  for (let id = 30; ; id += 1) if (!taken.has(id)) return id
}
