import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { readPage } from '#source/read-page.ts'

const SAMPLES = join(process.env['SAMPLES_DIR'] ?? '../shared', 'data/telegram-preview')
const hasSamples = existsSync(SAMPLES)
const files = hasSamples ? globSync(join(SAMPLES, '**/*.html')) : []
const read = (file: string): ReturnType<typeof readPage> =>
  readPage(readFileSync(join(SAMPLES, file), 'utf8'), 'x')

/** The numbers that genuine pages show, by selectors alone. */
function numbersBySelectors(html: string): number[] {
  const $ = load(html)
  const numbers = $('.tgme_widget_message[data-post]')
    .filter((_, element) => $(element).find('.tgme_widget_message_date time[datetime]').length > 0)
    .map((_, element) => Number($(element).attr('data-post')?.split('/')[1]))
    .get()
  return [...new Set(numbers)]
}

describe.skipIf(!hasSamples)('genuine pages (skipped where the samples are missing)', () => {
  test.for(files)('%s shows every post that its selectors find, with a time and a kind', (file) => {
    const html = readFileSync(file, 'utf8')
    const { posts, notUnderstood } = readPage(html, 'x')
    expect(posts.map(({ number }) => number)).toEqual(numbersBySelectors(html))
    expect(notUnderstood).toEqual([])
    for (const post of posts) {
      expect(post.members[0]).toBe(post.number)
      expect(post.publishedAt).toBeGreaterThan(Date.UTC(2015, 0, 1))
      expect(post.text).not.toMatch(/VIEW IN TELEGRAM|not supported|Please open Telegram/u)
    }
  })

  test('an album of 2026 with the hidden twin gives its caption once and both its numbers', () => {
    const [album, unsupported, forwarded] = read('lifemodel/telegram-test-channel.html').posts
    expect(album).toMatchObject({ kind: 'own', members: [1001, 1002] })
    expect(album?.text.match(/multiple photos/gu)).toHaveLength(1)
    expect(unsupported).toMatchObject({ kind: 'unreadable', number: 1003 })
    expect(forwarded).toMatchObject({ kind: 'forwarded', members: [1010, 1011, 1012] })
    expect(forwarded?.text.match(/forwarded message/gu)).toHaveLength(1)
  })

  test('a post with custom emoji is read whole, with its links decoded twice', () => {
    const [post] = read('excerpts/mchs_bryansk_2024-12-05_custom_emoji_album.html').posts
    expect(post).toMatchObject({ kind: 'own', members: [4656, 4657, 4658] })
    expect(post?.text).toContain(' 8423 ')
    expect(post?.links).toEqual([expect.stringMatching(/cmd=altGroupMain&st\.groupId=\d+&_prev/u)])
  })

  test('a rich message is unreadable and kept', () => {
    expect(read('excerpts/rich_orphan_2026_reconstructed.html').posts).toMatchObject([
      { number: 734, kind: 'unreadable', text: '' },
    ])
  })

  test('a quote stands on a line of its own, and no reaction counts as text', () => {
    const [post] = read('excerpts/clashreport_2026-08-24_tail.html').posts
    expect(post?.text.split('\n')).toHaveLength(5)
    expect(post?.text).toMatch(/center\.$/u)
  })

  test('pinned, created and photo posts are service posts', () => {
    for (const name of [
      'pinned',
      'channel_created',
      'channel_photo_updated',
      'channel_name_changed',
    ]) {
      expect(read(`tchan/service_message_${name}.html`).posts).toMatchObject([{ kind: 'service' }])
    }
    expect(read('honeykingdom/service-message.html').posts).toMatchObject([{ kind: 'service' }])
  })

  test('an absent post is told by its own page', () => {
    expect(read('honeykingdom/post-not-found.html')).toMatchObject({
      posts: [],
      error: 'Post not found',
    })
  })

  test('whole pages of twenty and thirty posts give all of them', () => {
    expect(read('composite/page_a_20posts.html').posts.length).toBeGreaterThan(10)
    expect(read('composite/page_c_20posts_newlayout.html')).toMatchObject({
      isChannel: true,
      complete: true,
    })
  })
})
