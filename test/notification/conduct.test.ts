import { describe, expect, test } from 'vitest'
import { gateMessage, openedMessage } from '#notification/bodies.ts'
import { parsePress } from '#notification/action.ts'
import { alertMessage } from '#notification/exchange.ts'
import type { Message } from '#notification/message.ts'
import { eventSourcesMessage } from '#notification/sources.ts'
import { figures, row, RU_MOD, said } from '../ledger/reported.ts'
import {
  BODIES,
  DISPUTED,
  EN,
  eventFrom,
  EXCHANGE,
  figure,
  ONE_BODY,
  RU,
  STAGE,
  UK,
  withBodies,
} from './events.ts'
import { bodiesMessagesFor, messagesFor } from './every-message.ts'

const READERS = [UK, EN, RU] as const
const words = ({ html, buttons }: Message): string =>
  [html.replaceAll(/<[^>]*>/gu, ''), ...buttons.flat().map(({ text }) => text)].join('\n')

const ALL = READERS.flatMap((reader) => [...messagesFor(reader), ...bodiesMessagesFor(reader)])

describe('every message', () => {
  test.for(ALL)('%s fits Telegram', ([, { html, buttons }]) => {
    expect(html.trim()).not.toBe('')
    expect(html.replaceAll(/<[^>]*>/gu, '').length).toBeLessThanOrEqual(4096)
    for (const button of buttons.flat()) {
      expect(button.text.trim()).not.toBe('')
      expect('url' in button ? URL.canParse(button.url) : parsePress(button.action)).toBeTruthy()
    }
  })

  test.for(ALL)(
    '%s is calm: no exclamation, no flag, no emoji, no bar, no percent',
    ([, message]) => {
      expect(words(message)).not.toMatch(/[!%█▓░▒■□]|\p{Extended_Pictographic}|\p{RI}/u)
    },
  )

  test.for(ALL)('%s avoids the words that hurt', ([, message]) => {
    expect(words(message)).not.toMatch(
      /двохсот|вантаж|рекорд|успішн|\d+ на \d+|полегл|ваш рідн|null|undefined|двухсот|успешн|на Украин/iu,
    )
  })

  test.for(ALL)('%s keeps a number and its noun on one line', ([, { html }]) => {
    expect(html.replaceAll(/«[^»]*»/gu, '')).not.toMatch(
      /\d (?:людин|осіб|осо|тіл|людей|человек|тел|people|person|bod|травня|червня|липня|серпня|May|June|Aug)/u,
    )
  })

  test.for([
    [UK, /[ыэъё]/iu],
    [RU, /[іїєґ]/iu],
    [EN, /\p{Script=Cyrillic}/u],
  ] as const)('is in one language ($0.lang), but for quotes and names', ([reader, foreign]) => {
    const all = [...messagesFor(reader), ...bodiesMessagesFor(reader)]
    const mixed = all.filter(([, { html, buttons }]) => {
      const own = [
        html
          .replaceAll(/<blockquote>[^]*?<\/blockquote>/gu, '')
          .replaceAll(/«[^»]*»/gu, '')
          .replaceAll(/Родини|Канал/gu, ''),
        ...buttons.flat().map(({ text }) => text.replace(/^(?:Українська|Русский|English)$/u, '')),
      ]
      return own.some((text) => foreign.test(text))
    })
    expect(mixed.map(([name]) => name)).toEqual([])
  })

  test('makes a sound only for an exchange', () => {
    const loud = ALL.filter(([, { silent }]) => !silent).map(([name]) => name)
    expect(new Set(loud)).toEqual(
      new Set([
        'exchange',
        'exchange without figures',
        'exchange under an open agreement',
        'exchange that counts towards an agreement',
        'combined exchange',
        'exchange of the history',
        'exchange with disputed parts',
        'exchange that only Russia states',
      ]),
    )
  })
})

describe('those who asked for exchanges only', () => {
  const NOTHING_OF_BODIES =
    /тіл[аоу ]|тіла|останк|репатріац|загибл|bod(?:y|ies)|repatriat|remains|(?<!\p{L})тел(?:а|о|ах)?(?!\p{L})|репатриац|погибш/iu
  // Where one chooses, and where fraud is warned of, the topic has to be named.
  const MAY_NAME_IT = /^(?:topics|safety|settings: (?:sound|plain)$)/u

  test.for(READERS.flatMap(messagesFor).filter(([name]) => !MAY_NAME_IT.test(name)))(
    'read nothing of bodies in %s',
    ([, message]) => {
      expect(words(message)).not.toMatch(NOTHING_OF_BODIES)
    },
  )

  const MIXED = eventFrom(
    60,
    said({
      number: 600,
      figures: {
        ua_returned: figure(5, "п'ятьох захисників та тіла 12 загиблих"),
        bodies_to_ua: figure(12, 'тіла 12 загиблих'),
        died_in_captivity: figure(2, 'двоє'),
      },
    }),
    said({ by: RU_MOD, figures: { bodies_to_ua: figure(12, '12 тел') } }),
  )

  test.for(READERS)('read nothing of bodies in a post that speaks of both ($lang)', (reader) => {
    for (const message of [alertMessage(MIXED, reader), eventSourcesMessage(MIXED, reader)]) {
      expect(words(message)).not.toMatch(/тіл|тел|загибл|bod(?:y|ies)|12|полоні\b|captivity/u)
    }
  })
})

describe('a message on bodies', () => {
  test.for([
    [UK, 'Новий допис у каналі Координаційного штабу', 'Прочитати'],
    [EN, "New post in the Coordination Headquarters' channel", 'Read'],
    [RU, 'Новый пост в канале Координационного штаба', 'Прочитать'],
  ] as const)(
    'is at first a gate without sound, number, word or place ($0.lang)',
    ([reader, title, button]) => {
      const { html, buttons, silent } = gateMessage(BODIES, withBodies(reader))
      expect(silent).toBe(true)
      expect(html).toBe(`<b>${title}</b>`)
      expect(buttons.flat().map(({ text }) => text)).toEqual([button])
    },
  )

  test('is the same gate whatever happened', () => {
    const gates = [BODIES, ONE_BODY].map((event) => gateMessage(event, UK).html)
    expect(new Set(gates).size).toBe(1)
  })

  test('keeps the official caution wherever the figure stands', () => {
    expect(openedMessage(BODIES, UK, 'main').html).toContain(
      '1\u00a0000\u00a0тіл, які, за твердженням російської сторони, належать',
    )
    expect(openedMessage(BODIES, EN, 'main').html).toContain(
      '1,000\u00a0bodies that the Russian side says are those of Ukrainian servicemen',
    )
  })

  test('keeps it also where a post hedges and calls the identity confirmed elsewhere', () => {
    const event = eventFrom(
      61,
      said({
        kind: 'body_repatriation',
        attribution: 'confirmed',
        hedge: { start: 0, end: 3, text: 'за даними російської сторони' },
        figures: figures({ bodies_to_ua: 7 }),
      }),
    )
    expect(openedMessage(event, UK, 'main').html).toContain('за твердженням російської сторони')
  })

  test('always says that nobody is identified yet and who tells the family', () => {
    for (const event of [BODIES, ONE_BODY]) {
      expect(openedMessage(event, UK, 'main').html).toContain('іще не ідентифіковано')
      expect(openedMessage(event, UK, 'main').html).toContain('повідомляє слідчий')
    }
  })

  test('tells of captivity and of directions only behind a further button', () => {
    for (const part of ['main', 'sources'] as const) {
      expect(words(openedMessage(BODIES, UK, part))).not.toMatch(/напрям/u)
    }
    expect(words(openedMessage(BODIES, UK, 'main'))).not.toMatch(/полон|19\u00a0тіл/u)
    expect(words(openedMessage(BODIES, UK, 'details'))).toMatch(/напрямки[^]*в полоні/u)
  })

  test('has no button to details where there are none', () => {
    const event = eventFrom(
      62,
      said({ kind: 'body_repatriation', figures: figures({ bodies_to_ua: 3 }) }),
    )
    expect(words(openedMessage(event, UK, 'main'))).not.toContain('Докладніше')
  })

  test('that only Russia reports says so', () => {
    const event = eventFrom(
      63,
      said({ by: RU_MOD, kind: 'body_repatriation', figures: figures({ bodies_to_ua: 1212 }) }),
    )
    expect(words(openedMessage(event, UK, 'main'))).toContain(
      'Координаційний штаб цього не підтвердив',
    )
  })

  test('shows silence and comment of the Russian side apart', () => {
    expect(words(openedMessage(BODIES, UK, 'sources'))).toContain(
      'Москва офіційно цього не коментувала',
    )
    const made = { ...BODIES, russianComment: 'made' } as const
    expect(words(openedMessage(made, UK, 'sources'))).toContain('дала офіційний коментар')
  })
})

describe('an exchange', () => {
  test('is not told by parts of which nobody can say whose word they are', () => {
    const { html } = alertMessage(DISPUTED, UK)
    expect(html).not.toMatch(/146|Серед них/u)
    expect(html).toContain('Числа у відкритих джерелах розходяться.')
    expect(html).toMatch(/За даними російської сторони, Україні передано 154/u)
  })

  test('without figures is not told as zero', () => {
    const { html } = alertMessage(STAGE, UK)
    expect(html).toContain('кількості звільнених штаб не оприлюднив')
    expect(html).not.toMatch(/\b0\b/u)
  })

  test('of which only parts are published is told by the parts', () => {
    const event = eventFrom(67, said({ figures: figures({ ua_military: 146 }) }))
    expect(alertMessage(event, UK).html).toMatch(
      /загальної кількості звільнених не оприлюднено[^]*Серед них — 146.військових/u,
    )
  })

  test('after which nobody returned to Russia is told in words', () => {
    const event = eventFrom(68, said({ figures: figures({ ua_returned: 5, ru_returned: 0 }) }))
    expect(alertMessage(event, UK).html).toContain('до Росії ніхто не повернувся')
    expect(alertMessage(event, EN).html).toContain('nobody returned to Russia')
  })

  test('is not told by the figure of the other side', () => {
    const event = eventFrom(
      64,
      said({ nth: 66 }),
      said({ by: RU_MOD, number: 2, figures: figures({ ua_returned: 300, ru_returned: 300 }) }),
    )
    const { html } = alertMessage(event, UK)
    expect(html).toContain('кількості звільнених штаб не оприлюднив')
    expect(html).toContain('За даними Міноборони РФ, Україні передано 300\u00a0осіб')
  })

  test('names who gave the figure when it is not the one whose post leads', () => {
    const { html } = alertMessage(EXCHANGE, EN)
    expect(html).toContain('Coordination Headquarters, 14\u00a0August 2025 · 67th exchange')
  })

  test('tells a sum of other numbers than the parts it names as worked out', () => {
    const event = eventFrom(
      65,
      said({ figures: { ua_returned: figure(95, '47 і 48', 'added'), ua_women: figure(5, '5') } }),
    )
    expect(alertMessage(event, UK).html).toContain(
      'Загальну кількість обчислено за числами, названими в дописі.',
    )
  })

  test('never shows a range of days as a day', () => {
    const event = eventFrom(
      66,
      row('prisoner_exchange/2022-07-??/1', { day: '2022-07-01', last: '2022-07-31' }),
    )
    expect(alertMessage(event, UK).html).toContain('1–31\u00a0липня 2022 (точний день невідомий)')
  })
})
