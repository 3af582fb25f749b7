import { expect, test } from 'vitest'
import { z } from 'zod'
import { readPage } from '#source/read-page.ts'
import { channelPage } from '../../bench/channel-page.ts'
import { readByCheerio } from '../../bench/cheerio-reader.ts'

const Fields = z.array(
  z.object({
    number: z.number(),
    members: z.array(z.number()),
    kind: z.string(),
    text: z.string(),
    publishedAt: z.number(),
    edited: z.boolean(),
    links: z.array(z.string()),
  }),
)

test('the reader that ours is measured against reads the same of the measured pages', () => {
  const html = channelPage(901)
  const ours = readPage(html, 'Koord_shtab').posts.map((post) => ({ links: [], ...post }))
  expect(ours).toHaveLength(20)
  expect(Fields.parse(ours)).toEqual(Fields.parse(readByCheerio(html)))
})
