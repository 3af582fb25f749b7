import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'
import { test as base } from 'vitest'
import { createChannels } from '../../../sandbox/channel/channels.ts'
import { listen } from '../../../sandbox/channel/listen.ts'
import type { Channels } from '../../../sandbox/channel/types.ts'
import { loadStory } from '../../../sandbox/story/load.ts'

export const STORY = loadStory()
export const HQ = 'Koord_shtab'
export const TASS = 'tass_agency'

/** A clock of the machine that a test moves. */
type Clock = { ms: number }

export type Opened = Readonly<{
  channels: Channels
  real: Clock
  url: string
  /** Gets a page without following where it sends. */
  get: (path: string) => Promise<Response>
  page: (path: string) => Promise<CheerioAPI>
}>

/** Serves fresh channels on a port of their own until the test ends. */
export const test = base.extend<{ sandbox: Opened }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
  sandbox: async ({}, use) => {
    const real = { ms: 1_000_000 }
    const channels = createChannels({ story: STORY, realNow: () => real.ms })
    const { url, close } = await listen(channels)
    const get = async (path: string): Promise<Response> =>
      fetch(url + path, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
    const page = async (path: string): Promise<CheerioAPI> => load(await (await get(path)).text())
    await use({ channels, real, url, get, page })
    await close()
  },
})

/** Ids of the blocks of a page, in the page's order. */
export const idsOf = ($: CheerioAPI): number[] =>
  $('.tgme_widget_message[data-post]')
    .toArray()
    .map((block) => Number($(block).attr('data-post')?.split('/')[1]))

/** Every id that the blocks of a page take, the pictures of an album included. */
export const membersOf = ($: CheerioAPI): number[] =>
  $('.tgme_widget_message[data-post]')
    .toArray()
    .flatMap((block) => {
      const singles = $(block)
        .find('a[href$="?single"].grouped_media_wrap')
        .toArray()
        .map((link) => Number(/\/(\d+)\?single$/u.exec($(link).attr('href') ?? '')?.[1]))
      return singles.length > 0 ? singles : [Number($(block).attr('data-post')?.split('/')[1])]
    })
