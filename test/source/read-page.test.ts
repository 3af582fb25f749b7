import { describe, expect, test } from 'vitest'
import type { Post } from '#post/post.ts'
import { readPage } from '#source/read-page.ts'
import { block, landing, noPostsFound, page, RENDERED_AT, textDiv, viewToken } from './pages.ts'

const read = (...blocks: readonly string[]): readonly Post[] =>
  readPage(page(blocks), 'Koord_shtab').posts

function only(html: string): Post {
  const [post, ...others] = read(html)
  if (post === undefined || others.length > 0)
    throw new Error(`Cannot test: ${others.length + 1} posts`)
  return post
}

const piece = (number: number, slug = 'Koord_shtab'): string =>
  `<a class="tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo" style="background-image:url('https://cdn4.telesco.pe/file/a.jpg')" href="https://t.me/${slug}/${number}?single"></a>`

describe('readPage() of a text', () => {
  test('parts lines, so that a year and the figure after it stay two numbers', () => {
    expect(only(block({ number: 5, text: 'Обмін 19 серпня 2025<br/>160 людей' })).text).toBe(
      'Обмін 19 серпня 2025\n160 людей',
    )
  })

  test('takes the caption of an album once, though the page nests its element twice', () => {
    expect(only(block({ number: 5, inner: textDiv(textDiv('Повернули 84 людини')) })).text).toBe(
      'Повернули 84 людини',
    )
  })

  test('takes a text once where two elements repeat it', () => {
    const twice = textDiv('Повернули 84 людини') + textDiv('Повернули 84 людини')
    expect(only(block({ number: 5, inner: twice })).text).toBe('Повернули 84 людини')
  })

  test('takes each emoji once, custom ones too, and not the hidden twin of such a post', () => {
    const twin = `<div class="media_supported_cont">${textDiv('<tg-emoji emoji-id="52"><i class="emoji" style="background-image:url(\'//telegram.org/img/emoji/40/F09F87BA.png\')"><b>🇺🇦</b></i></tg-emoji> <b>Вдома&#33;</b>')}</div><div class="media_not_supported_cont"><div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">Please open Telegram to view this post</div></div></div></div>`
    const post = only(block({ number: 5, inner: twin }))
    expect(post).toMatchObject({ kind: 'own', text: '🇺🇦 Вдома!' })
  })

  test('decodes entities and makes no-break spaces plain', () => {
    expect(
      only(block({ number: 5, text: '&laquo;1&nbsp;200&raquo; &#39;тіл&#39; &amp; 5' })).text,
    ).toBe("«1 200» 'тіл' & 5")
  })

  test('keeps typed markup as words', () => {
    expect(only(block({ number: 5, text: '&lt;b&gt;1200&lt;/b&gt;' })).text).toBe('<b>1200</b>')
  })

  test('starts a quote on a line of its own, and lets a line end after it be the only one', () => {
    expect(
      only(block({ number: 5, text: '2025<blockquote>160 людей</blockquote>5 тіл' })).text,
    ).toBe('2025\n160 людей\n5 тіл')
    expect(
      only(block({ number: 5, text: 'До<br/><blockquote>лапки</blockquote><br/>після' })).text,
    ).toBe('До\nлапки\nпісля')
  })

  test('reads through bold, spoilers and code without adding anything', () => {
    expect(
      only(
        block({
          number: 5,
          text: '<b>18<i>5</i></b> <tg-spoiler>осіб</tg-spoiler> <code>x  y</code>',
        }),
      ).text,
    ).toBe('185 осіб x  y')
  })

  test('takes the layout of a re-indented page for no words', () => {
    expect(
      only(block({ number: 5, text: '\n   Перше\n   <br/>\n   <b>\n  Друге\n  </b>\n третє\n' }))
        .text,
    ).toBe('Перше\nДруге третє')
  })

  test('keeps the line ends of code as they were typed', () => {
    expect(only(block({ number: 5, text: '71<pre>а\n  б</pre>72' })).text).toBe('71\nа\n  б\n72')
  })

  test('gives text links decoded twice where the page escapes them twice', () => {
    const link = `<a href="https://x.test/dk?a=1&amp;amp;b=2" onclick="return confirm('Open this link?\\n\\n'+this.href);">тут</a> <a href="https://y.test/?a=1&amp;amp=2">y</a> <a href="?q=%23обмін">#обмін</a>`
    expect(only(block({ number: 5, text: link })).links).toEqual([
      'https://x.test/dk?a=1&b=2',
      'https://y.test/?a=1&amp=2',
    ])
  })
})

describe('readPage() keeps out of the text', () => {
  const preview =
    '<a class="tgme_widget_message_link_preview" href="https://x.test"><div class="link_preview_site_name">X</div><div class="link_preview_title">Обмін 300 на 300</div><div class="link_preview_description">Повернули 300</div></a>'
  const reply =
    '<a class="tgme_widget_message_reply" href="https://t.me/Koord_shtab/3"><div class="tgme_widget_message_author"><span>Штаб</span></div><div class="tgme_widget_message_text" dir="auto">Повернули 95</div><div class="tgme_widget_message_text js-message_text js-message_reply_text">Повернули 96</div></a>'
  const reactions =
    '<div class="tgme_widget_message_reactions"><span class="tgme_reaction"><i class="emoji"><b>🙏</b></i>2400</span></div>'
  const video =
    '<a class="tgme_widget_message_video_player js-message_video_player" href="https://t.me/Koord_shtab/5"><div class="tgme_widget_message_video_wrap"><video src="https://cdn4.telesco.pe/file/6a7c9ccf3e.mp4?token=x"></video></div><time class="message_video_duration js-message_video_duration" datetime="2020-01-01T00:00:00+00:00">12:05</time><div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">This media is not supported in your browser</div></div></div></a>'

  test.for([
    ['the preview of a link', preview],
    ['the post it answers', reply],
    ['reactions', reactions],
    ['a video with its duration and its label', video],
    ['a script', '<script>var x = "Повернули 7"</script>'],
  ] as const)('%s', ([, html]) => {
    const post = only(block({ number: 5, inner: html + textDiv('Повернули 84') }))
    expect(post).toMatchObject({ kind: 'own', text: 'Повернули 84' })
    expect(new Date(post.publishedAt).toISOString()).toBe('2025-08-19T11:20:00.000Z')
  })

  test('the name and the title of the channel, its views and the hour it shows', () => {
    expect(only(block({ number: 5, text: 'Так' })).text).toBe('Так')
  })
})

describe('readPage() of a time', () => {
  test('reads the offset and never assumes a zone', () => {
    expect(only(block({ number: 5, time: '2025-08-19T14:20:00+03:00' })).publishedAt).toBe(
      Date.UTC(2025, 7, 19, 11, 20),
    )
    const unzoned = readPage(page([block({ number: 5, time: '2025-08-19T14:20:00' })]), 'x')
    expect(unzoned).toMatchObject({ posts: [], notUnderstood: [5] })
  })

  test('names a block without a time as not understood and reads the others', () => {
    const { posts, notUnderstood } = readPage(
      page([block({ number: 4 }), block({ number: 5, time: null }), block({ number: 6 })]),
      'Koord_shtab',
    )
    expect([posts.map(({ number }) => number), notUnderstood]).toEqual([[4, 6], [5]])
  })
})

describe('readPage() tells what a post is', () => {
  test('an edited one, by the word beside the time and not by an author of that name', () => {
    expect(only(block({ number: 5, meta: 'edited &nbsp;' })).edited).toBe(true)
    const signed = '<span class="tgme_widget_message_from_author" dir="auto">edited</span>,&nbsp;'
    expect(only(block({ number: 5, meta: signed })).edited).toBe(false)
    expect(only(block({ number: 5, meta: `${signed}edited &nbsp;` })).edited).toBe(true)
  })

  test('a service post, which repeats the figures of what it pins', () => {
    const pinned = textDiv(
      'Штаб pinned «<span class="tgme_widget_service_strong_text">Повернули 84</span>»',
    )
    expect(only(block({ number: 5, classes: 'service_message', inner: pinned })).kind).toBe(
      'service',
    )
  })

  test('a forward from a channel, by its handle', () => {
    const from =
      '<div class="tgme_widget_message_forwarded_from">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/other_channel/500"><span dir="auto">Інший</span></a></div>'
    expect(only(block({ number: 5, inner: from + textDiv('Повернули 84') }))).toMatchObject({
      kind: 'forwarded',
      forwardedFrom: 'other_channel',
      text: 'Повернули 84',
    })
  })

  test.for([
    '<span class="tgme_widget_message_forwarded_from_name">Приватна особа</span>',
    '<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/some_person">Особа</a>',
    '<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/c/1234567890/45">Закритий</a>',
  ])('a forward from a person or a private channel, whose name is not kept: %s', (name) => {
    const from = `<div class="tgme_widget_message_forwarded_from">Forwarded from&nbsp;${name}</div>`
    const post = only(block({ number: 5, inner: from + textDiv('Повернули 84') }))
    expect(post).toMatchObject({ kind: 'forwarded', forwardedFrom: null, text: 'Повернули 84' })
  })

  test('one of which only a label is shown', () => {
    const label =
      '<div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">Please open Telegram to view this post</div><a href="https://t.me/Koord_shtab/5" class="message_media_view_in_telegram">VIEW IN TELEGRAM</a></div></div>'
    expect(only(block({ number: 5, inner: label }))).toMatchObject({ kind: 'unreadable', text: '' })
  })

  test.for([
    [
      'poll',
      '<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">95 чи 96?</div></div>',
    ],
    [
      'sticker',
      '<div class="media_supported_cont"><i class="tgme_widget_message_sticker"></i></div><div class="media_not_supported_cont">x</div>',
    ],
    [
      'location',
      '<a class="tgme_widget_message_location_wrap" href="https://maps.google.com/"></a>',
    ],
    [
      'voice',
      '<a class="tgme_widget_message_voice_player"><audio src="https://cdn/x"></audio><time class="tgme_widget_message_voice_duration">0:05</time></a>',
    ],
    [
      'document:Звіт 12',
      '<a class="tgme_widget_message_document_wrap" href="https://t.me/Koord_shtab/5"><div class="tgme_widget_message_document"><div class="tgme_widget_message_document_title">Звіт 12</div><div class="tgme_widget_message_document_extra">95 KB</div></div></a>',
    ],
  ] as const)('one without words but with a %s', ([medium, html]) => {
    expect(only(block({ number: 5, inner: html }))).toMatchObject({
      kind: 'own',
      text: '',
      media: [medium],
    })
  })
})

describe('readPage() of media', () => {
  test('gives an album every number it takes, whatever case the page spells the handle in', () => {
    const album = `<div class="tgme_widget_message_grouped_wrap">${piece(14)}${piece(15, 'koord_SHTAB')}${piece(17)}</div>`
    expect(only(block({ number: 14, inner: album + textDiv('Фото') }))).toMatchObject({
      members: [14, 15, 17],
      media: ['photo:14', 'photo:15', 'photo:17'],
    })
  })

  test('lets no link of the text, of another channel or far away name a piece', () => {
    const typed = textDiv('<a href="https://t.me/Koord_shtab/16?single">тут</a>')
    const inner = piece(14) + piece(15, 'Other') + piece(13) + piece(4000) + typed
    expect(only(block({ number: 14, inner })).members).toEqual([14])
  })

  test('names a single photo by its Telegram id and a video by its file, not by the expiring address', () => {
    const photo =
      '<a class="tgme_widget_message_photo_wrap 5792106141801189170 1348579801_460001074" href="https://t.me/Koord_shtab/5" style="background-image:url(\'https://cdn4.telesco.pe/file/T1\')"></a>'
    expect(only(block({ number: 5, inner: photo })).media).toEqual(['photo:5792106141801189170'])
    const video =
      '<a class="tgme_widget_message_video_player"><video src="https://cdn4.telesco.pe/file/6a7c9ccf3e.mp4?token=T2" class="tgme_widget_message_video"></video></a>'
    expect(only(block({ number: 5, inner: video })).media).toEqual(['video:6a7c9ccf3e.mp4'])
  })
})

describe('readPage() of the page itself', () => {
  test('keeps the handle that the source is known by, and tells the one on the page', () => {
    const whole = readPage(page([block({ number: 5, slug: 'KOORD_shtab' })]), 'Koord_shtab')
    expect(whole.posts[0]?.channel).toBe('Koord_shtab')
    expect(whole).toMatchObject({ isChannel: true, complete: true, handle: 'Koord_shtab' })
  })

  test('tells whose page it is and when it was made', () => {
    expect(readPage(page([block({ number: 5 })]), 'x')).toMatchObject({
      channelIds: [1_500_000_001],
      renderedAt: RENDERED_AT,
    })
    const two = page([block({ number: 5 }), block({ number: 6, view: viewToken(6, { id: 7 }) })])
    expect(readPage(two, 'x').channelIds).toEqual([1_500_000_001, 7])
  })

  test.for(['', 'test-view-1', 'e30', Buffer.from('{"c":5,"t":1}').toString('base64url')])(
    'believes no token like "%s"',
    (view) => {
      const whole = readPage(page([block({ number: 5, view })]), 'x')
      expect(whole).toMatchObject({ channelIds: [], renderedAt: null })
      expect(whole.posts).toHaveLength(1)
    },
  )

  test('finds the way to older posts in the link or in the head, and none where there is none', () => {
    const one = [block({ number: 5 })]
    expect(readPage(page(one, { older: 5 }), 'x').older).toBe(5)
    const head = '<link rel="prev" href="/s/Koord_shtab?before=5">'
    expect(readPage(page(one, { head }), 'x').older).toBe(5)
    expect(readPage(page(one), 'x').older).toBeNull()
  })

  test('tells an empty page, a page of something else and a page cut short apart', () => {
    expect(readPage(noPostsFound(), 'x')).toMatchObject({ saysNoPosts: true, posts: [] })
    expect(readPage(landing('5 members'), 'x')).toMatchObject({ isChannel: false, posts: [] })
    const cut = page([block({ number: 5 }), block({ number: 6 })]).slice(0, -120)
    expect(readPage(cut, 'x')).toMatchObject({ complete: false })
  })

  test('reads every message after one whose markup was left open, and names that one', () => {
    const open = block({
      number: 5,
      inner: '<a class="tgme_widget_message_reply"><div>Повернули 84',
    })
    const broken = page([block({ number: 4 }), open.replaceAll('</div>', ''), block({ number: 6 })])
    const { posts, notUnderstood } = readPage(broken, 'Koord_shtab')
    expect(posts.map(({ number, text }) => [number, text])).toEqual([
      [4, 'Допис 4'],
      [6, 'Допис 6'],
    ])
    expect(notUnderstood).toEqual([5])
  })

  test('reads nothing out of words that look like markup of a message', () => {
    const typed =
      '&lt;div class=&quot;tgme_widget_message&quot; data-post=&quot;Koord_shtab/99&quot;&gt;'
    expect(read(block({ number: 5, text: typed })).map(({ number }) => number)).toEqual([5])
  })
})
