import { type CheerioAPI, load } from 'cheerio'
import type { StoryPost } from '../../../sandbox/story/story.ts'
import { describe, expect } from 'vitest'
import { HQ, type Opened, STORY, test } from './sandbox.ts'

type Block = Readonly<{ $: CheerioAPI; post: StoryPost }>

const Token = /^[\w-]+$/u

/** The block of the newest post that fits. */
async function blockOf(
  { channels, page }: Opened,
  channel: string,
  fits: (post: StoryPost) => boolean,
): Promise<Block> {
  const post = channels.posts(channel).findLast(fits)
  if (post === undefined) throw new Error('Cannot find such a post in the story')
  const $ = await page(`/s/${channel}/${post.id}`)
  return { $: load($.html($(`[data-post="${channel}/${post.id}"]`))), post }
}

const innermostText = ($: CheerioAPI): string => {
  const box = $('.tgme_widget_message_text').not('.js-message_reply_text').last()
  box.find('br').replaceWith('\n')
  return box.text().replaceAll('\u00A0', ' ')
}

describe('a block', () => {
  test('carries its text with line breaks, each emoji once', async ({ sandbox }) => {
    const { $, post } = await blockOf(sandbox, HQ, ({ text, members, linkPreview }) =>
      text.includes('❗️') && members.length === 1 && linkPreview === undefined) // prettier-ignore
    expect(innermostText($)).toBe(post.text.replaceAll('\u00A0', ' '))
    expect($('i.emoji > b').first().text()).toBe('❗️')
    expect($('i.emoji').attr('style')).toContain('/img/emoji/40/E29D97.png')
  })

  test('of an album nests the caption twice and names every member', async ({ sandbox }) => {
    const { $, post } = await blockOf(
      sandbox,
      HQ,
      ({ members, spans }) => members.length > 2 && spans.every(({ is }) => is !== 'custom_emoji'),
    )
    expect($('.tgme_widget_message_text .tgme_widget_message_text')).toHaveLength(1)
    expect(innermostText($)).toBe(post.text.replaceAll('\u00A0', ' '))
    const links = $('a.grouped_media_wrap').toArray()
    expect(links.map((link) => $(link).attr('href'))).toEqual(
      post.members.map((id) => `https://t.me/${HQ}/${id}?single`),
    )
    expect(tokenOf($)).toMatchObject({ p: `${post.id}g` })
  })

  test('has a token of the channel’s number, the post and the second of rendering', async ({
    sandbox,
  }) => {
    const { $, post } = await blockOf(sandbox, HQ, ({ members }) => members.length === 1)
    const channel = STORY.channels.find(({ handle }) => handle === HQ)
    expect($('[data-view]').attr('data-view')).toMatch(Token)
    expect(tokenOf($)).toMatchObject({
      c: -(channel?.id ?? 0),
      p: post.id,
      t: Math.floor(sandbox.channels.now() / 1000),
    })
    expect(JSON.stringify(tokenOf($))).toMatch(/"h":"[0-9a-f]{18}"\}$/u)
  })

  test('gives its time with +00:00 and its views, rounded', async ({ sandbox }) => {
    const { $, post } = await blockOf(sandbox, HQ, ({ kind }) => kind === 'own')
    const time = $('.tgme_widget_message_date time').attr('datetime') ?? ''
    expect(time).toMatch(/\+00:00$/u)
    expect(Date.parse(time)).toBe(post.publishedAt)
    expect($('.tgme_widget_message_views').text()).toMatch(/^\d+(\.\d+)?[KM]?$/u)
  })

  test('of a service post has no views, and a pin repeats what it pins', async ({ sandbox }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ text }) => text.includes('pinned «'))
    expect($('.tgme_widget_message').hasClass('service_message')).toBe(true)
    expect($('.tgme_widget_message_views')).toHaveLength(0)
    expect($('.tgme_widget_service_strong_text').text().length).toBeGreaterThan(20)
    const created = await sandbox.page(`/s/${HQ}/1`)
    expect(created('.service_message').first().find('.js-message_text').text()).toBe('Channel created') // prettier-ignore
    expect(created('.service_message_photo .tgme_widget_message_service_photo img')).toHaveLength(1)
  })

  test('of a forwarded post names where it is from', async ({ sandbox }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ kind }) => kind === 'forwarded')
    expect($('a.tgme_widget_message_forwarded_from_name').attr('href')).toMatch(
      /^https:\/\/t\.me\/police_sample\/\d+$/u,
    )
  })

  test('of a reply quotes the other post outside its own text', async ({ sandbox }) => {
    const { $, post } = await blockOf(sandbox, HQ, ({ replyTo }) => replyTo !== undefined)
    expect($('a.tgme_widget_message_reply').attr('href')).toMatch(
      /^https:\/\/t\.me\/Koord_shtab\//u,
    )
    expect($('.tgme_widget_message_metatext.js-message_reply_text').text().length).toBeGreaterThan(
      9,
    )
    expect(innermostText($)).toBe(post.text)
  })

  test('with custom emoji has a hidden twin for old browsers', async ({ sandbox }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ spans }) =>
      spans.some(({ is }) => is === 'custom_emoji'),
    )
    expect($('.media_supported_cont .tgme_widget_message_text tg-emoji[emoji-id]')).toHaveLength(2)
    expect($('.media_not_supported_cont .message_media_not_supported_label').text()).toBe(
      'Please open Telegram to view this post',
    )
  })

  test('with a link keeps the other site’s words in the card', async ({ sandbox }) => {
    const { $, post } = await blockOf(sandbox, HQ, ({ linkPreview }) => linkPreview !== undefined)
    expect($('a.tgme_widget_message_link_preview .link_preview_title').text()).toMatch(/144/u)
    expect(innermostText($)).toBe(post.text)
    expect($('.tgme_widget_message_text a[rel=noopener]').attr('href')).toBe(post.linkPreview?.url)
  })

  test('with a link under words escapes the address twice', async ({ sandbox }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ spans }) =>
      spans.some(({ href }) => href !== undefined),
    )
    const link = $('.tgme_widget_message_text a[onclick]')
    expect(link.attr('href')).toMatch(/^https:\/\/example\.org\/offices\?region=\d+&amp;lang=uk$/u)
  })

  test('with a poll has question, options and voters and no text', async ({ sandbox }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ media }) => media?.is === 'poll')
    expect($('.tgme_widget_message_poll_question').text()).toContain('?')
    expect($('.tgme_widget_message_poll_option_text')).toHaveLength(3)
    expect($('.tgme_widget_message_voters').text()).toMatch(/^\d/u)
    expect($('.tgme_widget_message_text')).toHaveLength(0)
  })

  test('with a video has its length in a time without datetime, before the date', async ({
    sandbox,
  }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ media }) => media?.is === 'video')
    expect($('time').first().text()).toMatch(/^\d+:\d\d$/u)
    expect($('time').first().attr('datetime')).toBeUndefined()
    expect($('.message_media_not_supported_label').text()).toContain('not supported')
  })

  test('that was edited says so in its own words before the date, without a time', async ({
    sandbox,
  }) => {
    const { $ } = await blockOf(sandbox, HQ, ({ edited }) => edited)
    const meta = $('.tgme_widget_message_meta').clone()
    meta.children().remove()
    expect(meta.text().trim()).toBe('edited')
  })

  test('of a rich post is the label alone, whose text only the landing page has', async ({
    sandbox,
  }) => {
    while (sandbox.channels.publishNext() !== null);
    const { $, post } = await blockOf(sandbox, HQ, ({ kind }) => kind === 'rich')
    expect($('.tgme_widget_message_text')).toHaveLength(0)
    expect($('.message_media_not_supported_label')).toHaveLength(1)
    const landing = await sandbox.page(`/${HQ}/${post.id}`)
    expect(landing('meta[property="og:description"]').attr('content')).toBe(post.text)
  })
})

const tokenOf = ($: CheerioAPI): unknown =>
  JSON.parse(Buffer.from($('[data-view]').attr('data-view') ?? '', 'base64url').toString('utf8'))
