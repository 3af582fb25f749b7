import { describe, expect, test } from 'vitest'
import { instant } from '#post/post.ts'
import { type Answer, flawOf, judgePage, reasonOf } from '#source/answer.ts'
import { describeAnswer } from '#source/describe-answer.ts'
import { readLanding } from '#source/read-landing.ts'
import { readPage } from '#source/read-page.ts'
import { block, landing, noPostsFound, page, RENDERED_AT, viewToken } from './pages.ts'

const NOW = instant(RENDERED_AT + 1000)
const pageOf = (html: string): ReturnType<typeof readPage> => readPage(html, 'Koord_shtab')
const judge = (html: string, known: Partial<Parameters<typeof judgePage>[1]> = {}): Answer =>
  judgePage(pageOf(html), { channelId: 1_500_000_001, newest: 9, ...known }, NOW)

describe('judgePage()', () => {
  const ten = page([block({ number: 9 }), block({ number: 10 })])

  test.for([
    ['news where a number is higher than before', judge(ten), 'news'],
    ['no news where none is', judge(ten, { newest: 10 }), 'no_news'],
    ['news at the first read', judge(ten, { newest: null, channelId: null }), 'news'],
    ['no silence but an empty answer in «No posts found»', judge(noPostsFound()), 'empty_answer'],
    ['numbers going backwards', judge(ten, { newest: 11 }), 'numbers_backwards'],
    ['another channel under the handle', judge(ten, { channelId: 7 }), 'identity_changed'],
    ['an unknown layout where no channel is shown', judge(landing('x')), 'layout_unknown'],
    ['an unknown layout where nothing is', judge(''), 'layout_unknown'],
    ['an unknown layout in a channel without blocks', judge(page([])), 'layout_unknown'],
    [
      'an unknown layout where no block has a time',
      judge(page([block({ number: 10, time: null })])),
      'layout_unknown',
    ],
    ['an unknown layout in half a page', judge(ten.slice(0, -100)), 'layout_unknown'],
  ] as const)('sees %s', ([, answer, is]) => {
    expect(answer.is).toBe(is)
  })

  test('sees a stale copy by the time the page was made, not by its posts', () => {
    const old = viewToken(10, { at: RENDERED_AT - 15 * 60_000 - 2000 })
    expect(judge(page([block({ number: 10, view: old })])).is).toBe('stale_copy')
    const fresh = viewToken(10, { at: RENDERED_AT - 14 * 60_000 })
    expect(judge(page([block({ number: 10, view: fresh })])).is).toBe('news')
  })

  test('counts the last picture of an album as the newest number', () => {
    const album = `<a class="tgme_widget_message_photo_wrap" href="https://t.me/Koord_shtab/10?single"></a><a class="tgme_widget_message_photo_wrap" href="https://t.me/Koord_shtab/12?single"></a>`
    expect(judge(page([block({ number: 10, inner: album })]), { newest: 12 }).is).toBe('no_news')
  })

  test('trusts no page on which two channels speak', () => {
    const two = page([block({ number: 9 }), block({ number: 10, view: viewToken(10, { id: 7 }) })])
    expect(flawOf(pageOf(two), null, NOW)).toMatchObject({ is: 'identity_changed', now: [7] })
    expect(judge(two)).toMatchObject({ was: 1_500_000_001, now: [7] })
  })
})

describe('readLanding() tells what stands under a handle that shows no preview', () => {
  test.for([
    ['channel_without_preview', landing('12 345 subscribers')],
    ['channel_without_preview', landing('1 subscriber')],
    ['group', landing('1 234 members, 56 online')],
    ['bot', landing('7 890 monthly users')],
    ['bot', landing('@some_bot', '<a class="tgme_action_button_new">Start Bot</a>')],
    ['person', landing('@somebody')],
    [
      'not_found',
      landing('', 'If you have Telegram, you can contact <b>@x</b>.', 'noindex, nofollow'),
    ],
    ['banned', landing('', 'you can view posts by @x', 'noindex')],
    ['unknown', landing('')],
    ['unknown', '<title>a new era of messaging</title>'],
    ['unknown', ''],
  ] as const)('%s', ([kind, html]) => {
    expect(readLanding(html).kind).toBe(kind)
  })

  test('and is not taken in by words in a script', () => {
    expect(readLanding(landing('', '<script>"Start Bot"</script>')).kind).toBe('unknown')
  })
})

test('every answer but news and no news has a reason and a sentence of its own', () => {
  const read = pageOf(page([block({ number: 9 })]))
  const answers: readonly Answer[] = [
    { is: 'news', page: read },
    { is: 'no_news', page: read },
    { is: 'hidden', landing: 'channel_without_preview' },
    { is: 'hidden', landing: 'group' },
    { is: 'hidden', landing: 'bot' },
    { is: 'hidden', landing: 'person' },
    { is: 'hidden', landing: 'banned' },
    { is: 'hidden', landing: 'not_found' },
    { is: 'hidden', landing: 'unknown' },
    { is: 'empty_answer' },
    { is: 'stale_copy', page: read, renderedAt: NOW },
    { is: 'identity_changed', was: 1, now: [2] },
    { is: 'layout_unknown', detail: 'there is no post' },
    { is: 'numbers_backwards', page: read, newest: 9, was: 10 },
    { is: 'unreachable', detail: 'ENOTFOUND' },
    { is: 'refused', status: 429, retryAfterMs: null },
    { is: 'too_large', limit: 5 },
    { is: 'not_reading', detail: 'disk is full' },
  ]
  const sentences = answers.map((answer) => describeAnswer('Koord_shtab', answer))
  expect(new Set(sentences).size).toBe(answers.length)
  expect(sentences.every((sentence) => sentence.includes('Koord_shtab'))).toBe(true)
  expect(answers.map(reasonOf).filter((reason) => reason === null)).toHaveLength(2)
  expect(new Set(answers.map(reasonOf)).size).toBe(17)
})
