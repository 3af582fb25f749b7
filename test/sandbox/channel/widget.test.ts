import { expect } from 'vitest'
import { HQ, test } from './sandbox.ts'

test('a widget shows one post and names the channel by its number', async ({ sandbox }) => {
  const post = sandbox.channels.posts(HQ).findLast(({ kind }) => kind === 'own')
  const $ = await sandbox.page(`/${HQ}/${post?.id}?embed=1&mode=tme`)
  const message = $('.tgme_widget_message')
  expect(message).toHaveLength(1)
  expect(message.attr('data-peer')).toMatch(/^c\d+_\d+$/u)
  expect(message.attr('data-post-id')).toBe(String(post?.id))
  expect(message.attr('data-post')).toBe(`${HQ}/${post?.id}`)
})

test('a widget of a deleted post says that it is not found, with status 200', async ({
  sandbox,
}) => {
  const id = sandbox.channels.posts(HQ).at(-1)?.id ?? 0
  sandbox.channels.remove(HQ, id)
  const response = await sandbox.get(`/${HQ}/${id}?embed=1`)
  const $ = await sandbox.page(`/${HQ}/${id}?embed=1`)
  expect(response.status).toBe(200)
  expect($('.tgme_widget_message_error').text()).toBe('Post not found')
})

test('a widget of a service post has the label and no text', async ({ sandbox }) => {
  const $ = await sandbox.page(`/${HQ}/1?embed=1`)
  expect($('.message_media_not_supported_label').text()).toBe('Service message')
  expect($('.tgme_widget_message_text')).toHaveLength(0)
})

test('a widget of any picture of an album is the album', async ({ sandbox }) => {
  const album = sandbox.channels.posts(HQ).findLast(({ members }) => members.length > 2)
  const $ = await sandbox.page(`/${HQ}/${album?.members.at(-1)}?embed=1`)
  expect($('.tgme_widget_message').attr('data-post')).toBe(`${HQ}/${album?.id}`)
})

test('a landing page has the post’s text as its description, cut when long', async ({
  sandbox,
}) => {
  const post = sandbox.channels.posts(HQ).findLast(({ text }) => text.length > 500)
  const $ = await sandbox.page(`/${HQ}/${post?.id}`)
  const description = $('meta[property="og:description"]').attr('content') ?? ''
  expect(description.endsWith('…')).toBe(true)
  expect(post?.text.startsWith(description.slice(0, -1))).toBe(true)
})

test('every answer carries the story’s time, and other paths are left alone', async ({
  sandbox,
}) => {
  const paths = [`/s/${HQ}`, `/${HQ}/1?embed=1`, `/${HQ}`, '/s/nobody_here']
  const answers = await Promise.all(paths.map(async (path) => sandbox.get(path)))
  const now = String(sandbox.channels.now())
  expect(answers.map(({ headers }) => headers.get('x-story-now'))).toEqual(paths.map(() => now))
  const others = ['/', '/sandbox/state', '/page.css', '/bot123:abc/getMe', '/s/a', '/x/../etc']
  const left = await Promise.all(others.map(async (path) => sandbox.get(path)))
  expect(left.map(({ status }) => status)).toEqual(others.map(() => 404))
})

test('an unknown name is sent to a page that says that nobody is there', async ({ sandbox }) => {
  const away = await sandbox.get('/s/nobody_here')
  expect([away.status, away.headers.get('location')]).toEqual([302, '/nobody_here'])
  const $ = await sandbox.page('/nobody_here')
  expect($('meta[name=robots]').attr('content')).toContain('noindex')
  expect($('.tgme_page_description').text()).toContain('you can contact')
})
