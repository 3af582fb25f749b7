import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLanding } from '#source/read-landing.ts'
import { readPage } from '#source/read-page.ts'
import { block, page, textDiv } from './pages.ts'

const numbersOf = (html: string): readonly number[] =>
  readPage(html, 'Koord_shtab').posts.map(({ number }) => number)

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const whole = page([block({ number: 7, inner: textDiv('Повернули 84') }), block({ number: 9 })])

test('whatever a page is, reading it neither throws nor invents a post', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => {
      expect(numbersOf(html)).toEqual([])
      readLanding(html)
    }),
    { numRuns: 300 },
  )
})

test('a page broken anywhere shows only posts that were on it', () => {
  const piece = fc.constantFrom(
    '<div',
    '</div>',
    '<',
    '>',
    '"',
    '<svg>',
    '</i>',
    '<!--',
    '<script>',
    '&#',
    '<a href=',
  )
  const cut = fc.tuple(fc.nat(whole.length), fc.nat(400), piece)
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      const broken = cuts.reduce(
        (html, [at, length, put]) => html.slice(0, at) + put + html.slice(at + length),
        whole,
      )
      const named = new Set(
        [...broken.matchAll(/data-post="Koord_shtab\/(\d+)/gu)].map(([, n]) => Number(n)),
      )
      for (const number of numbersOf(broken)) expect(named).toContain(number)
    }),
    { numRuns: 500 },
  )
})

test('whatever a person types into a post is its words and nothing else', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '<div class="tgme_widget_message" data-post="Koord_shtab/99">',
      '</div></div>',
      '&nbsp;',
      '<br/>',
      '<!--',
      ']]>',
      '<script>',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const typed = words.join(' ').replaceAll(/[\0\r\n\t\f]/gu, ' ')
      const html = page([block({ number: 7, inner: textDiv(escape(typed)) }), block({ number: 9 })])
      const { posts } = readPage(html, 'Koord_shtab')
      expect(posts.map(({ number }) => number)).toEqual([7, 9])
      expect(posts[0]?.text).toBe(typed.replaceAll('\u{a0}', ' ').trim())
    }),
    { numRuns: 300 },
  )
})

test.for([
  ['open tags', '<div class="tgme_channel_info"><b>'],
  ['open drawings', '<svg>'],
  ['open comments', '<!--'],
  ['closing tags', '</div>'],
  ['entities', '&amp'],
  ['open quotes', '<a href="'],
] as const)('four megabytes of %s are read to their end', ([, piece]) => {
  const document = `${piece.repeat(4_000_000 / piece.length)}</svg>`
  expect(numbersOf(document)).toEqual([])
})

/** An element that holds a post's text and is left open. */
const INTO_TEXT =
  '<div class="tgme_widget_message" data-post="Koord_shtab/1"><div class="tgme_widget_message_text js-message_text">'

const SHAPES: readonly (readonly [string, string])[] = [
  ['line ends in the markup', '\nx'],
  ['line ends and bold', '\n<b>x'],
  ['blocks', 'x<p>'],
  ['closed blocks', 'x<td></td>'],
  ['line breaks', 'x<br>'],
  ['spaces between tags', ' <b></b>'],
]

test.for(SHAPES)('a text of four megabytes of %s is read in one go', ([, piece]) => {
  const document = INTO_TEXT + piece.repeat(4_000_000 / piece.length)
  expect(() => readPage(document, 'Koord_shtab')).not.toThrow()
  expect(() => readLanding(document)).not.toThrow()
})
