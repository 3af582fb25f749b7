import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PARTS } from '#notification/action.ts'
import { openedMessage } from '#notification/bodies.ts'
import { alertMessage } from '#notification/exchange.ts'
import { channelMessage } from '#notification/group.ts'
import { nothingChosen } from '#notification/preferences.ts'
import { withProvenance } from '#notification/provenance.ts'
import { settingsPage } from '#notification/settings-page.ts'
import { eventSourcesMessage } from '#notification/sources.ts'
import { instant } from '#post/post.ts'
import { row, said } from '../ledger/reported.ts'
import { eventFrom, figure, UK } from './events.ts'

const OURS = /^<(?:\/?(?:b|i|blockquote|a)|a href="https:\/\/[^"<>]*")>$/u

describe('words from outside', () => {
  const HOSTILE = '</b><a href="tg://x">&lt;<script>"\u202e'
  const event = eventFrom(
    70,
    said({
      number: 700,
      agreement: {
        id: `other:${HOSTILE}`,
        share: 'part',
        quote: { start: 0, end: 9, text: HOSTILE.repeat(20) },
      },
      figures: { ua_returned: figure(9, HOSTILE.repeat(50)) },
    }),
  )
  const bodies = eventFrom(
    71,
    said({
      kind: 'body_repatriation',
      number: 701,
      breakdown: [{ place: HOSTILE, count: 3, quote: null }],
      figures: { died_in_captivity: figure(11, HOSTILE.repeat(50)) },
    }),
  )
  const history = {
    ...row('prisoner_exchange/2023-01-01/1', { day: '2023-01-01' }),
    origin: {
      is: 'history',
      row: 'prisoner_exchange/2023-01-01/1',
      links: ['javascript:alert(1)', 'https://example.org/?a="><b>', 'https://example.org/a&b'],
      russianFigureBy: HOSTILE,
      lastDay: '2023-01-01',
      conflict: HOSTILE,
    },
  } as const

  test.for([
    ['a card', alertMessage(event, UK)],
    ['sources', eventSourcesMessage(event, UK)],
    ['sources of the history', eventSourcesMessage(eventFrom(72, history), UK)],
    ...PARTS.map((part) => [`bodies: ${part}`, openedMessage(bodies, UK, part)] as const),
  ] as const)('cannot break %s', ([, { html, buttons }]) => {
    const tags = Array.from(html.matchAll(/<[^>]*>/gu), ([tag]) => tag)
    expect(tags.filter((tag) => !OURS.test(tag))).toEqual([])
    expect(tagsOf(html)).toEqual([])
    expect(html).not.toContain('\u202e')
    const links = buttons.flat().flatMap((button) => ('url' in button ? [button.url] : []))
    expect(links.filter((url) => !url.startsWith('https://'))).toEqual([])
  })

  test('are cut between signs, and the rest is told as left out', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      said({
        number: 800 + index,
        figures: { ua_returned: figure(5 + index, '👨‍👩‍👧'.repeat(200)) },
      }),
    )
    const { html } = eventSourcesMessage(eventFrom(73, ...many), UK)
    expect(html.replaceAll(/<[^>]*>/gu, '').length).toBeLessThanOrEqual(4096)
    expect(html).toMatch(/Тут не показано ще \d+\u00a0джерел/u)
    expect(html.isWellFormed()).toBe(true)
    expect(html).not.toMatch(/\u200d…/u)
  })
})

const view = (title: string) => ({
  lang: 'uk' as const,
  preferences: nothingChosen(UK),
  now: instant(0),
  agreements: [],
  chat: { id: -5, title },
  change: null,
})

describe('any words from outside', () => {
  const event = eventFrom(74, said({ number: 900, figures: { ua_returned: figure(5, '5') } }))
  const outside = fc.string({ unit: 'binary', maxLength: 80 })

  test('leave the marks of a message whole, wherever they stand', () => {
    fc.assert(
      fc.property(outside, outside, (one, other) => {
        const messages = [
          settingsPage(view(one), { at: 'home' }),
          channelMessage('uk', one, 'https://t.me/x?start=chat-5'),
          withProvenance(alertMessage(event, UK), event, UK, {
            sentAt: null,
            versions: [
              { seenAt: instant(0), text: one },
              { seenAt: instant(1), text: other },
            ],
          }),
        ]
        for (const { html } of messages) {
          const tags = Array.from(html.matchAll(/<[^>]*>/gu), ([tag]) => tag)
          expect(tags.filter((tag) => !OURS.test(tag) && !/^<\/?s>$/u.test(tag))).toEqual([])
          expect(tagsOf(html)).toEqual([])
          expect(html.isWellFormed()).toBe(true)
        }
      }),
    )
  })
})

/** What is left of the tags after each pair is taken out: nothing where they are balanced. */
function tagsOf(html: string): string[] {
  const open: string[] = []
  for (const [, slash = '', name = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>/gu)) {
    if (slash === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else return [name]
  }
  return open
}
