import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../../sandbox/bot-api/api-error.ts'
import { detectEntities } from '../../../sandbox/bot-api/detect.ts'
import { readEntities } from '../../../sandbox/bot-api/entity-list.ts'
import { parseHtml, type Formatted } from '../../../sandbox/bot-api/html.ts'
import { finish } from '../../../sandbox/bot-api/text.ts'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Reads as Telegram does; null where it refuses with a 400, and nothing else is caught. */
function readOrRefuse(html: string): Formatted | null {
  try {
    return finish(parseHtml(html))
  } catch (error) {
    if (error instanceof ApiError && error.code === 400) return null
    throw error
  }
}

describe('parseHtml()', () => {
  test.for<readonly [string, string, readonly unknown[]]>([
    [
      '<b>a</b><strong>b</strong>',
      'ab',
      [
        { type: 'bold', offset: 0, length: 1 },
        { type: 'bold', offset: 1, length: 1 },
      ],
    ],
    [
      '<i>a</i> <em>b</em>',
      'a b',
      [
        { type: 'italic', offset: 0, length: 1 },
        { type: 'italic', offset: 2, length: 1 },
      ],
    ],
    [
      '<u>a</u><ins>b</ins>',
      'ab',
      [
        { type: 'underline', offset: 0, length: 1 },
        { type: 'underline', offset: 1, length: 1 },
      ],
    ],
    [
      '<s>a</s><strike>b</strike><del>c</del>',
      'abc',
      [0, 1, 2].map((offset) => ({ type: 'strikethrough', offset, length: 1 })),
    ],
    [
      '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
      'ab',
      [0, 1].map((offset) => ({ type: 'spoiler', offset, length: 1 })),
    ],
    ['<blockquote>a</blockquote>', 'a', [{ type: 'blockquote', offset: 0, length: 1 }]],
    [
      '<blockquote expandable>a</blockquote>',
      'a',
      [{ type: 'expandable_blockquote', offset: 0, length: 1 }],
    ],
    ['<code>a</code>', 'a', [{ type: 'code', offset: 0, length: 1 }]],
    ['<pre>a</pre>', 'a', [{ type: 'pre', offset: 0, length: 1 }]],
    [
      '<code class="language-ts"><pre>a</pre></code>',
      'a',
      [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
    ],
    ['<code class="language-ts">a</code>', 'a', [{ type: 'code', offset: 0, length: 1 }]],
    [
      '<pre><code class="language-ts">a</code>b</pre>',
      'ab',
      [
        { type: 'code', offset: 0, length: 1 },
        { type: 'pre', offset: 0, length: 2 },
      ],
    ],
    ['<pre><code>a</code></pre>', 'a', [{ type: 'code' }, { type: 'pre' }]],
    ['<a href="">t.me/x</a>', 't.me/x', [{ type: 'text_link', url: 'http://t.me/x' }]],
    ['&quote; &LT; &#65;&#x41', '&quote; &LT; AA', []],
    [
      '<pre><code class="language-ts">a</code></pre>',
      'a',
      [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
    ],
    [
      '<a href="https://t.me/x/1?a=1&amp;b=2">a</a>',
      'a',
      [{ type: 'text_link', offset: 0, length: 1, url: 'https://t.me/x/1?a=1&b=2' }],
    ],
    [
      "<A href='example.org'>a</A>",
      'a',
      [{ type: 'text_link', offset: 0, length: 1, url: 'http://example.org/' }],
    ],
    [
      '<a href=example.org>a</a>',
      'a',
      [{ type: 'text_link', offset: 0, length: 1, url: 'http://example.org/' }],
    ],
    [
      '<a href="tg://user?id=5">a</a>',
      'a',
      [
        {
          type: 'text_mention',
          offset: 0,
          length: 1,
          user: { id: 5, is_bot: false, first_name: '' },
        },
      ],
    ],
    ['<a href="nowhere">a</a>', 'a', []],
    [
      '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
      '👍',
      [{ type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '5368324170671202286' }],
    ],
    [
      '<b><i>a</i></b>',
      'a',
      [
        { type: 'italic', offset: 0, length: 1 },
        { type: 'bold', offset: 0, length: 1 },
      ],
    ],
    ['<b>a</>', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<b>a</b\n>', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<b title="x">a</b>', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
    ['😀<b>a</b>', '😀a', [{ type: 'bold', offset: 2, length: 1 }]],
    ['&lt;b&gt; &amp;&quot; &#39;&#x2019;', '<b> &" \'’', []],
    ['&nbsp;&copy & &; &#0; &#xd800;', '&nbsp;&copy & &; &#0; &#xd800;', []],
    ['5 > 3', '5 > 3', []],
  ])('reads %s', ([html, text, entities]) => {
    expect(parseHtml(html)).toMatchObject({ text, entities })
  })

  test.for([
    ['<b>unclosed', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['Обмін <p>x</p>', 'Unsupported start tag "p" at byte offset 11'],
    ['a<br>b', 'Unsupported start tag "br" at byte offset 1'],
    ['a<br/>b', 'Unsupported start tag "br/" at byte offset 1'],
    ['<script>alert(1)</script>', 'Unsupported start tag "script" at byte offset 0'],
    ['3 < 5', 'Unsupported start tag "" at byte offset 2'],
    ['3 < 5 > 2', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href=', 'Unclosed start tag at byte offset 0'],
    ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/y>a</a>', 'Unexpected end of name token at byte offset 8'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<span class="red">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    [
      '<tg-emoji emoji-id="9999999999999999999">x</tg-emoji>',
      'Invalid custom emoji identifier specified',
    ],
  ] as const)('refuses %s', ([html, problem]) => {
    expect(() => parseHtml(html)).toThrow(
      expect.objectContaining({
        code: 400,
        message: `Bad Request: can't parse entities: ${problem}`,
      }),
    )
  })

  test('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseHtml(`<b>${escape(text)}</b>`).text).toBe(text)
      }),
    )
  })

  test('refuses or reads whatever comes, and every entity lies within the text', () => {
    const pieces = fc.constantFrom(
      '<b>',
      '</b>',
      '<a href="',
      '">',
      '</a>',
      '<',
      '>',
      '&',
      'х',
      '😀',
      ' ',
      '=',
      "'",
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { text, entities } = readOrRefuse(parts.join('')) ?? { text: '', entities: [] }
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('reads a hundred kilobytes of nothing but tags', () => {
    expect(() => parseHtml('<b>'.repeat(30_000))).toThrow("Can't find end tag")
    expect(() => parseHtml('&'.repeat(100_000) + '<b '.repeat(30_000))).toThrow('entities')
  })
})

describe('finish()', () => {
  test('trims a text and moves its marks along', () => {
    const { text, entities } = finish(parseHtml('\n <b> a</b>\u0007b  <i> </i>'))
    expect(text).toBe('a b')
    expect(entities).toEqual([{ type: 'bold', offset: 0, length: 1 }])
  })

  test('drops marks within code', () => {
    const { entities } = finish(parseHtml('<b>a</b> <code><b>b</b></code> <b><pre>c</pre></b>'))
    expect(entities.map(({ type, offset }) => [type, offset])).toEqual([
      ['bold', 0],
      ['code', 2],
      ['pre', 4],
    ])
  })

  test('gets through a megabyte that looks like addresses', () => {
    for (const text of ['a.'.repeat(500_000), '-'.repeat(1_000_000), '@a/#'.repeat(250_000)]) {
      expect(finish({ text, entities: [] }).text).toHaveLength(text.length)
    }
    expect(finish({ text: 'a-.'.repeat(1365), entities: [] }).entities).toEqual([])
  })

  test('keeps a hundred marks and no more', () => {
    expect(finish(parseHtml('<b>a</b> '.repeat(120))).entities).toHaveLength(100)
  })
})

describe('detectEntities()', () => {
  test('finds what Telegram marks by itself', () => {
    const text =
      '/status@sandbox_bot https://t.me/x/1. #обмін @someone_here www.example.org, a/b, x@y 5.6'
    const found = detectEntities(text, []).map(({ type, offset, length }) => [
      type,
      text.slice(offset, offset + length),
    ])
    expect(found).toEqual([
      ['bot_command', '/status@sandbox_bot'],
      ['url', 'https://t.me/x/1'],
      ['hashtag', '#обмін'],
      ['mention', '@someone_here'],
      ['url', 'www.example.org'],
    ])
  })

  test('finds nothing within a link or code', () => {
    const { text, entities } = parseHtml('<a href="https://a.b">@someone</a> <code>/start</code>')
    expect(detectEntities(text, entities)).toEqual([])
  })
})

describe('readEntities()', () => {
  test.for<readonly [Record<string, unknown>, string]>([
    [{ offset: 100 }, 'entity begins after the end of the text at UTF-16 offset 100'],
    [
      { length: 100 },
      'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100',
    ],
    [{ offset: -1 }, 'receive an entity with incorrect offset -1'],
    [{ length: -1 }, 'receive an entity with incorrect length -1'],
    [{ type: 'shouting' }, "can't parse MessageEntity: Unsupported type specified"],
    [{ type: 'text_link' }, 'can\'t parse MessageEntity: Can\'t find field "url"'],
    [{ type: 'text_link', url: '' }, "entity URL '' is invalid: URL host is empty"],
    [{ type: 'text_link', url: 'not-a-url' }, "entity URL 'not-a-url' is invalid: Wrong HTTP URL"],
    [{ type: 'text_mention' }, 'can\'t parse MessageEntity: Can\'t find field "user"'],
    [{ type: 'text_mention', user: { id: 0 } }, 'user not found'],
    [{ type: 'custom_emoji' }, 'can\'t parse MessageEntity: Can\'t find field "custom_emoji_id"'],
    [
      { type: 'custom_emoji', custom_emoji_id: '9999999999999999999' },
      'can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number',
    ],
    [{ offset: 6, length: 1 }, 'entity begins in a middle of a UTF-16 symbol'],
  ])('refuses %o', ([difference, reason]) => {
    const entity = { type: 'bold', offset: 0, length: 5, ...difference }
    expect(() => readEntities([entity], 'hello😀')).toThrow(`Bad Request: ${reason}`)
  })
})
