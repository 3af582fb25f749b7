import { eventsOf } from '#ledger/events.ts'
import type { LedgerEvent, Reported } from '#ledger/event.ts'
import type { Standing } from '#ledger/standing.ts'
import type { Reader } from '#notification/reader.ts'
import { instant } from '#post/post.ts'
import type { EventStatement, Figure } from '#statement/statement.ts'
import { figures, HQ, PRESIDENT, row, RU_MOD, said, TASS } from '../ledger/reported.ts'

export const UK: Reader = { lang: 'uk', zone: 'Europe/Kyiv', topics: ['exchanges'] }
export const EN: Reader = { ...UK, lang: 'en' }
export const RU: Reader = { ...UK, lang: 'ru' }
export const withBodies = (reader: Reader): Reader => ({
  ...reader,
  topics: [...reader.topics, 'bodies'],
})

/** The one event that statements make, under the number `id`. */
export function eventFrom(id: number, ...statements: Reported<EventStatement>[]): LedgerEvent {
  const [event, ...others] = eventsOf(statements)
  if (event === undefined || others.length > 0) throw new Error('Cannot test: not one event')
  return { ...event, id }
}

export const figure = (value: number, text: string, how: Figure['how'] = 'stated'): Figure => ({
  value,
  how,
  quotes: [{ start: 0, end: text.length, text }],
})

const DAY = '2025-08-14'

/** 14 August 2025: the total is added up, the Russian side names all of them military. */
export const EXCHANGE = eventFrom(
  41,
  said({
    number: 501,
    day: DAY,
    nth: 67,
    mediators: ['UAE'],
    figures: {
      ua_returned: {
        ...figure(84, '33 військових', 'added'),
        quotes: [
          { start: 0, end: 13, text: '33 військових' },
          { start: 16, end: 29, text: '51 цивільного' },
        ],
      },
      ua_military: figure(33, '33 військових'),
      ua_civilians: figure(51, '51 цивільного'),
    },
  }),
  said({
    by: RU_MOD,
    number: 900,
    day: DAY,
    at: `${DAY}T13:40:00Z`,
    figures: {
      ua_returned: figure(84, '84 военнопленных'),
      ua_military: figure(84, '84 военнопленных'),
      ru_returned: figure(84, '84 российских военнослужащих'),
    },
  }),
)

/** A stage of summer 2025: no figures, tied to an agreement. */
export const STAGE = eventFrom(
  42,
  said({
    number: 480,
    day: '2025-06-12',
    stageNo: 3,
    categories: ['under_25'],
    agreement: { id: 'istanbul_june_2025', share: 'all', quote: null },
  }),
)

/** An exchange with people returned outside it, women and children, another Ukrainian figure beside. */
export const COMBINED = eventFrom(
  43,
  said({
    number: 530,
    day: '2025-10-02',
    nth: 68,
    agreement: { id: 'other:istanbul_unspecified', share: 'part', quote: null },
    figures: figures({
      ua_returned: 205,
      ua_military: 183,
      ua_outside_exchange: 22,
      ua_women: 1,
      ua_children: 2,
    }),
  }),
  said({ by: PRESIDENT, number: 77, day: '2025-10-02', figures: figures({ ua_returned: 206 }) }),
)

/** Only a row of the history knows it, and only within a range of days. */
export const FROM_HISTORY = eventFrom(
  44,
  row('prisoner_exchange/2022-06-??/1', {
    day: '2022-06-15',
    last: '2022-06-27',
    figures: figures({ ua_returned: 1, ru_returned: 21 }),
  }),
)

/** A row whose parts are disputed and whose whole nobody published; the Russian side's word beside it. */
export const DISPUTED = eventFrom(
  46,
  {
    ...row('prisoner_exchange/2025-08-24/1', {
      day: '2025-08-24',
      figures: figures({ ua_military: 146, ua_civilians: 8, ru_returned: 154 }),
    }),
    origin: {
      is: 'history',
      row: 'prisoner_exchange/2025-08-24/1',
      links: ['https://example.org/'],
      russianFigureBy: null,
      lastDay: '2025-08-24',
      conflict: '146 of one source',
    },
  },
  {
    ...row('prisoner_exchange/2025-08-24/1/russia', {
      day: '2025-08-24',
      figures: figures({ ua_returned: 154 }),
    }),
    origin: {
      is: 'history',
      row: 'prisoner_exchange/2025-08-24/1',
      links: ['https://example.org/'],
      russianFigureBy: null,
      counterBy: 'the Russian side',
      lastDay: '2025-08-24',
      conflict: null,
    },
  },
)

export const UNCONFIRMED = eventFrom(
  45,
  said({ by: RU_MOD, number: 901, day: '2025-08-16', figures: figures({ ua_returned: 5 }) }),
)

const MODEL_DAY = '2025-08-19'

/** 19 August 2025, the model case. */
export const BODIES = eventFrom(
  51,
  said({
    kind: 'body_repatriation',
    number: 510,
    day: MODEL_DAY,
    at: `${MODEL_DAY}T11:20:00Z`,
    figures: {
      bodies_to_ua: figure(1000, '1000 тіл'),
      died_in_captivity: {
        ...figure(5, 'п’ятеро військових'),
        passage: {
          start: 0,
          end: 10,
          text: 'Серед повернутих п’ятеро військових, які загинули в полоні. Вони були у списках тяжкопоранених на обмін.',
        },
      },
    },
    attribution: 'claimed_by_russia',
    hedge: { start: 0, end: 10, text: 'за твердженням російської сторони' },
    breakdown: [
      'Donetsk direction',
      'Luhansk direction',
      'Zaporizhzhia direction',
      'Kursk region',
    ].map((place) => ({ place, count: null, quote: null })),
  }),
  said({
    by: TASS,
    kind: 'body_repatriation',
    number: 333,
    day: MODEL_DAY,
    at: `${MODEL_DAY}T13:05:00Z`,
    speaker: 'unnamed_source',
    attribution: 'claimed_by_russia',
    figures: { bodies_to_ru: figure(19, '19 тел') },
    otherSideSilent: { start: 0, end: 5, text: 'Москва официально не комментировала' },
  }),
)

export const BODIES_UNCOUNTED = eventFrom(
  52,
  said({
    kind: 'body_repatriation',
    number: 511,
    day: '2025-09-18',
    attribution: 'claimed_by_russia',
    breakdown: [
      { place: 'Donetsk direction', count: 1120, quote: null },
      { place: 'morgues in Russia', count: 14, quote: null },
    ],
  }),
)

export const BODIES_FROM_HISTORY = eventFrom(
  53,
  row('body_repatriation/2022-06-02/1', {
    kind: 'body_repatriation',
    day: '2022-06-02',
    attribution: 'confirmed',
    figures: figures({ bodies_to_ua: 160, bodies_to_ru: 160 }),
  }),
)

export const ONE_BODY = eventFrom(
  54,
  said({
    kind: 'body_repatriation',
    number: 512,
    day: '2025-09-20',
    attribution: 'claimed_by_russia',
    figures: figures({ bodies_to_ua: 1, died_in_captivity: 1 }),
  }),
)

const NOW = instant(Date.parse('2025-08-19T18:40:00Z'))
const minutes = (count: number) => instant(NOW - count * 60_000)

export const STANDING: Standing = {
  now: NOW,
  exchanges: {
    last: EXCHANGE,
    thisYear: { events: 20, days: 20, numbered: 7, total: 3542, withoutFigure: 9 },
    since2022: { events: 77, days: 76, numbered: 65, total: 6101, withoutFigure: 12 },
    stated: { value: 5757, scope: 'people_since_2022', day: '2025-05-25', holder: HQ.holder },
  },
  bodies: {
    last: BODIES,
    thisYear: { events: 13, days: 13, numbered: 0, total: 10_057, withoutFigure: 0 },
    since2022: { events: 60, days: 60, numbered: 0, total: 16_302, withoutFigure: 2 },
    stated: { value: 7017, scope: 'bodies_since_2022', day: '2025-02-18', holder: HQ.holder },
  },
  open: [
    {
      agreement: 'istanbul_july_2025',
      day: '2025-07-23',
      measure: 'ua_returned',
      bound: 'at_least',
      promised: 1200,
      from: 146,
      to: 331,
      parts: [
        { day: '2025-08-24', value: 146, by: 'ru_mod', wholeEvent: 154 },
        { day: '2025-10-02', value: 185, by: null, wholeEvent: 205 },
      ],
    },
  ],
  sources: [
    { handle: 'Koord_shtab', state: { is: 'read', at: minutes(2), lastPostAt: minutes(440) } },
    { handle: 'mod_russia', state: { is: 'paused', at: minutes(4), lastPostAt: minutes(9000) } },
    {
      handle: 'tass_agency',
      state: { is: 'unreadable', since: minutes(150), lastReadAt: null, reason: 'hidden' },
    },
    { handle: 'dmytro_lubinetzs', state: { is: 'not_read_yet' } },
  ],
}

/** Nothing on record yet. */
export const EMPTY: Standing = {
  now: NOW,
  exchanges: {
    last: null,
    thisYear: { events: 0, days: 0, numbered: 0, total: 0, withoutFigure: 0 },
    since2022: { events: 0, days: 0, numbered: 0, total: 0, withoutFigure: 0 },
    stated: null,
  },
  bodies: {
    last: null,
    thisYear: { events: 0, days: 0, numbered: 0, total: 0, withoutFigure: 0 },
    since2022: { events: 0, days: 0, numbered: 0, total: 0, withoutFigure: 0 },
    stated: null,
  },
  open: [],
  sources: [{ handle: 'Koord_shtab', state: { is: 'not_read_yet' } }],
}
