import { array, assert, constant, integer, property, record, string } from 'fast-check'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instant } from '#post/post.ts'
import {
  operatorData,
  type OperatorAction,
  parseOperatorData,
} from '#notification/operator-action.ts'
import { highlighted, operatorFor, reasonIn, reviewCard } from '#notification/operator-card.ts'
import { operatorWordsIn } from '#notification/operator-catalogue.ts'
import { DECISIONS, type Matter } from '#notification/operator-matter.ts'
import { alarmSentence } from '#notification/operator-news.ts'
import { readNotice } from '#notification/operator-notice.ts'
import type { Quote, Statement } from '#statement/statement.ts'
import { anEventStatement } from '../ledger/reported.ts'

const quote = (text: string, words: string): Quote => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

const TEXT = 'Відбувся обмін. В Україну повернуто 84 захисники & <інші>.'

const STATEMENT: Statement = anEventStatement({
  quote: quote(TEXT, 'Відбувся обмін'),
  day: '2025-08-14',
  dayBasis: 'published',
  figures: { ua_returned: { value: 84, how: 'stated', quotes: [quote(TEXT, '84')] } },
})

const matter = (difference: Partial<Matter> = {}): Matter => ({
  review: 7,
  statementId: 'Koord_shtab/1/1#0',
  statement: STATEMENT,
  standing: 'held',
  reasons: [{ code: 'figures_differ', detail: '84 / 85' }],
  open: true,
  post: { channel: 'Koord_shtab', number: 1, publishedAt: instant(0), text: TEXT, isGone: false },
  corrections: [],
  decision: null,
  ...difference,
})

const ACTIONS: readonly OperatorAction[] = [
  { do: 'card', review: 12 },
  { do: 'next', review: 12 },
  { do: 'sure', review: 12, what: 'publish' },
  { do: 'fields', review: 12 },
  { do: 'ask', review: 12, field: 'ua_outside_exchange' },
  { do: 'undo', review: 12, decision: 999_999_999 },
  { do: 'pause', handle: 'V_Zelenskiy_official' },
  { do: 'resume', handle: 'Koord_shtab' },
  { do: 'read', handle: 'Koord_shtab' },
  { do: 'send', notice: 3 },
  { do: 'cancel', notice: 3 },
  ...DECISIONS.map((what) => ({ do: 'decide', review: 999_999_999, what }) as const),
]

describe('an operator’s button', () => {
  test.for(ACTIONS)('brings back $do as it was, in 64 bytes', (action) => {
    expect(parseOperatorData(operatorData(action))).toEqual(action)
    expect(Buffer.byteLength(operatorData(action))).toBeLessThanOrEqual(64)
  })

  test('with anything else on it means nothing', () => {
    for (const data of [
      'op1:decide:7:explode',
      'op1:sure:7:reject',
      'op1:decide:x:publish',
      'op1:card:1:2',
      'op2:card:1',
    ]) {
      expect(parseOperatorData(data)).toBeNull()
    }
    assert(
      property(string(), (data) => {
        const action = parseOperatorData(data)
        expect(action === null || operatorData(action).length <= 64).toBe(true)
      }),
    )
  })
})

describe('highlighted()', () => {
  test('underlines what was read and escapes the rest', () => {
    expect(highlighted(TEXT, [quote(TEXT, '84'), quote(TEXT, '84 захисники')])).toBe(
      'Відбувся обмін. В Україну повернуто <u>84 захисники</u> &amp; &lt;інші&gt;.',
    )
  })

  test('of a long post shows what stands around the words, within Telegram’s limit', () => {
    const long = `${'слово '.repeat(2000)}повернуто 84 захисники${' кінець'.repeat(2000)}`
    const html = highlighted(long, [quote(long, '84')])
    expect(html).toContain('<u>84</u>')
    expect(html.length).toBeLessThan(2200)
    expect([html.startsWith('…'), html.endsWith('…')]).toEqual([true, true])
  })

  test('never breaks the text, whatever the spans', () => {
    const span = record({
      start: integer({ min: -5, max: 90 }),
      end: integer({ min: -5, max: 90 }),
      text: constant(''),
    })
    assert(
      property(array(span), (spans) => {
        const html = highlighted(TEXT, spans)
        return html.replaceAll(/<\/?u>/gu, '') === highlighted(TEXT, [])
      }),
    )
  })
})

describe('a card', () => {
  test.for(['uk', 'en'] as const)('in %s stands as it was reviewed', async (lang) => {
    const operator = { lang, zone: 'Europe/Kyiv' }
    const cards = [
      matter(),
      matter({
        corrections: [{ field: 'ua_returned', value: 85, was: 84 }],
        standing: 'told',
        reasons: [{ code: 'post_missing', detail: 'https://t.me/Koord_shtab/1' }],
      }),
      matter({
        standing: 'told',
        reasons: [{ code: 'no_longer_news', detail: '2025-08-14, 2025-08-14T12:00:00.000Z' }],
      }),
      matter({ standing: 'told', reasons: [{ code: 'sum_fell', detail: '84' }] }),
      matter({
        open: false,
        standing: 'told',
        decision: { id: 3, what: 'publish', by: 501, at: instant(Date.UTC(2025, 7, 14, 15)) },
      }),
      matter({ open: false, standing: 'withdrawn' }),
    ].map((one) => {
      const { html, buttons } = reviewCard(one, operator)
      return `${html}\n${buttons.map((row) => row.map(({ text }) => `[${text}]`).join(' ')).join('\n')}`
    })
    await expect(`${cards.join('\n\n----\n\n')}\n`).toMatchFileSnapshot(`operator.${lang}.txt`)
  })

  test('tells an unknown reason as it is', () => {
    const odd = matter({ reasons: [{ code: '__proto__', detail: '<b>' }] })
    expect(reviewCard(odd, { lang: 'uk', zone: 'Europe/Kyiv' }).html).toContain(
      '__proto__: &lt;b&gt;',
    )
  })
})

/** Details as the program keeps them, one of each form. */
const DETAILS = [
  ['in_future', '2025-08-15 > 2025-08-14'],
  ['in_future', 'prisoner_exchange 2025-08-15: > 2025-08-14'],
  ['parts_exceed_whole', 'ua_military + ua_civilians: 90 > 84'],
  ['parts_exceed_whole', 'places: 90 > 84'],
  [
    'figures_far_apart',
    'prisoner_exchange 2025-08-14: ua_returned: 84 (coordination_hq), 146 (tass)',
  ],
  ['figure_fell', 'body_repatriation 2025-08-14: bodies_to_ua: 1000 → 909 (president)'],
  ['sum_fell', 'prisoner_exchange 2025-08-14: 84'],
  ['total_differs', 'ua_returned: 5000 (-12)'],
  ['total_differs', 'exchanges: 69 (+1)'],
  ['agreement_proposed', 'returned → each_side: at_least 1200; bodies → ukraine: exact 6000'],
  ['agreement_proposed', ''],
  ['no_longer_news', '2025-08-14, 2025-08-16T12:00:00.000Z'],
  ['put_right', 'ordinal: 66 → 67; 68'],
  ['put_right', 'day: 2025-08-13 → 2025-08-14'],
  ['not_called_exchange', 'civilians'],
  ['perhaps_cut', ''],
] as const

describe('operatorFor()', () => {
  test('speaks one language that there are words in, and never a mixture', () => {
    expect(operatorFor(null)).toEqual({ lang: 'uk', zone: 'Europe/Kyiv' })
    expect(operatorFor({ lang: 'en', zone: 'UTC' })).toEqual({ lang: 'en', zone: 'UTC' })
    expect(operatorFor({ lang: 'ru', zone: 'UTC' })).toEqual({ lang: 'uk', zone: 'UTC' })
  })
})

describe('reasonIn()', () => {
  test.for(DETAILS)('tells operators of %s, %s in their own language alone', ([code, detail]) => {
    const said = reasonIn({ code, detail }, { lang: 'uk', zone: 'Europe/Kyiv' })
    expect(said).not.toMatch(/[a-z_]/iu)
    expect(said).not.toMatch(/\d{4}-\d\d-\d\d/u)
    const inEnglish = reasonIn({ code, detail }, { lang: 'en', zone: 'Europe/Kyiv' })
    expect(inEnglish).not.toMatch(/[а-яіїєґ_]/iu)
  })

  test('leaves words of the post as they stand', () => {
    expect(
      reasonIn(
        { code: 'wording_unknown', detail: '5 bodies' },
        { lang: 'uk', zone: 'Europe/Kyiv' },
      ),
    ).toContain('(5 bodies)')
  })
})

describe('every reason to ask a person', () => {
  test('has its words in the operators’ languages', () => {
    const sources = globSync('src/{ledger,statement,store,watch}/**/*.ts').map((file) =>
      readFileSync(file, 'utf8'),
    )
    const codes = sources
      .flatMap((text) => [
        ...text.matchAll(/(?:\bcode: |hold\(|PROPOSED = |PUT_RIGHT = )'([a-z_]+)'/gu),
      ])
      .map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(15)
    for (const lang of ['uk', 'en'] as const) {
      const known = Object.keys(operatorWordsIn(lang).review.why)
      expect(codes.filter((code) => !known.includes(code))).toEqual([])
    }
  })
})

describe('alarmSentence()', () => {
  test.for(['uk', 'en'] as const)('says each alarm in %s in one sentence', (lang) => {
    const at = instant(Date.UTC(2026, 0, 5))
    for (const alarm of [
      { is: 'unreadable', handle: 'Koord_shtab', reason: 'banned' },
      { is: 'silent', handle: 'Koord_shtab', lastPostAt: at },
      { is: 'outbox', due: 5, oldestAt: at },
      { is: 'broadcast', handle: '-1001', reason: 'kicked' },
      { is: 'no_channel', handle: '@nosuch', reason: '400 Bad Request: chat not found' },
      { is: 'token' },
      { is: 'conflict' },
      { is: 'disk', freeBytes: 5_000_000 },
      { is: 'backup', reason: 'ENOSPC', overdueHours: 0 },
      { is: 'backup', reason: null, overdueHours: 49 },
      { is: 'clock', aheadMs: -61_000 },
    ] as const) {
      expect(alarmSentence(alarm, { lang, zone: 'Europe/Kyiv' })).toMatch(
        /^[\p{Lu}\d][^<>]+[.а-яA-Z)]$/u,
      )
    }
  })
})

describe('readNotice()', () => {
  test('takes any number of words and never hangs on odd ones', () => {
    expect(readNotice('topic=exchanges lang=uk Текст lang=en')).toEqual({
      is: 'notice',
      language: 'uk',
      topic: 'exchanges',
      text: 'Текст lang=en',
    })
    expect(readNotice(`${'lang=uk '.repeat(5000)}текст`)).toMatchObject({ is: 'notice' })
  })
})
