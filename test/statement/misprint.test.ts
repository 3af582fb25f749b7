import { describe, expect, test } from 'vitest'
import { eventIn } from './told.ts'

const CAME = 'Додому повернулися 84 захисники.'

const OPEN = [
  ['2026-03-12', `У понеділок, 3 березня, відбувся обмін полоненими. ${CAME}`, '3 березня'],
  [
    '2026-03-12',
    'В понедельник, 10 марта, состоялся обмен. Домой вернулись 84 украинских защитника.',
    'понедельник, 10 марта',
  ],
  [
    '2026-03-12',
    'On Monday, March 14, a prisoner exchange took place. 84 Ukrainian defenders came home.',
    'March 14',
  ],
  // The weekday is that of the post, the date that of the day before.
  [
    '2026-03-13',
    `У п'ятницю, 12 березня, відбувся обмін полоненими. ${CAME}`,
    "п'ятницю, 12 березня",
  ],
  [
    '2026-03-12',
    `Сьогодні, у понеділок, відбувся обмін полоненими. ${CAME}`,
    'Сьогодні, у понеділок',
  ],
  [
    '2026-03-12',
    `Сьогодні, 11 березня, відбувся обмін полоненими. ${CAME}`,
    'Сьогодні, 11 березня',
  ],
  ['2026-03-12', `14 березня відбувся обмін полоненими. ${CAME}`, '14 березня'],
  ['2026-03-12', `Сьогодні, 13 березня, відбувся обмін полоненими. ${CAME}`, '13 березня'],
  ['2026-03-12', `Сьогодні (12.03.2027) відбувся обмін полоненими. ${CAME}`, '12.03.2027'],
  ['2026-03-12', `Сьогодні, 31 лютого, відбувся обмін полоненими. ${CAME}`, '31 лютого'],
  [
    '2026-03-12',
    `21 березня 2026 року відбувся обмін: додому повернулися 84 захисники.`,
    '21 березня 2026 року',
  ],
  [
    '2026-03-12',
    'Today, 30 March, 84 Ukrainian soldiers came home in a prisoner exchange.',
    '30 March',
  ],
  [
    '2026-03-12',
    'Сегодня 14.03.2026 прошёл обмен пленными, вернулись 84 украинских военных.',
    '14.03.2026',
  ],
  [
    '2026-03-12',
    'В субботу, 21 марта, прошёл обмен, домой вернулись 84 украинских военных.',
    '21 марта',
  ],
  [
    '2026-03-12',
    'On March 25, 2026, Russia returned the bodies of 1,000 fallen soldiers to Ukraine.',
    'March 25, 2026',
  ],
  ['2026-03-12', '25 березня Україні передано 1000 тіл полеглих захисників.', '25 березня'],
  ['2026-03-01', `31 лютого відбувся обмін полоненими. ${CAME}`, '31 лютого'],
  ['2026-05-01', `31.04.2026 відбувся обмін полоненими. ${CAME}`, '31.04.2026'],
  ['2026-05-14', `45 травня відбувся обмін полоненими. ${CAME}`, '45 травня'],
  ['2026-05-14', `У середу, 45 травня, відбувся обмін полоненими. ${CAME}`, '45 травня'],
  [
    '2026-05-01',
    'On April 31 a prisoner exchange took place. 84 Ukrainian defenders came home.',
    'April 31',
  ],
  [
    '2026-05-01',
    '31 апреля состоялся обмен. Домой вернулись 84 украинских защитника.',
    '31 апреля',
  ],
  ['2026-03-05', `5 лютого відбувся обмін полоненими. ${CAME}`, '5 лютого'],
  ['2026-01-05', `5 січня 2025 року відбувся обмін полоненими. ${CAME}`, '5 січня 2025 року'],
] as const

/** Post, text, and the day that a careful reader understands. */
const OF_ITS_DATE = [
  ['2026-03-12', `У понеділок, 12 березня, відбувся обмін полоненими. ${CAME}`, '2026-03-12'],
  ['2026-03-13', `12 березня, у понеділок, відбувся обмін полоненими. ${CAME}`, '2026-03-12'],
  [
    '2026-03-12',
    'В понедельник, 12 марта, состоялся обмен. Домой вернулись 84 украинских защитника.',
    '2026-03-12',
  ],
  [
    '2026-03-12',
    'On Monday, March 12, a prisoner exchange took place. 84 Ukrainian defenders came home.',
    '2026-03-12',
  ],
  [
    '2026-05-14',
    'У середу, 14 травня, відбулася репатріація. Україні повернули 500 тіл.',
    '2026-05-14',
  ],
  [
    '2026-03-13',
    'On Monday, March 12, a prisoner exchange took place. 84 Ukrainian defenders came home.',
    '2026-03-12',
  ],
  [
    '2026-03-12',
    `Сьогодні, у понеділок, 12 березня, відбувся обмін полоненими. ${CAME}`,
    '2026-03-12',
  ],
] as const

const OF_THE_POST = [
  ['2026-03-12', `У четвер, 22 березня, відбувся обмін полоненими. ${CAME}`],
  ['2026-03-12', `У четвер, 13 березня, відбувся обмін полоненими. ${CAME}`],
  ['2026-03-12', `12 лютого 2025 року, у четвер, відбувся обмін полоненими. ${CAME}`],
  ['2026-03-12', `У четвер, 2 березня, відбувся обмін полоненими. ${CAME}`],
  ['2026-03-12', `У четвер, 12 лютого, відбувся обмін полоненими. ${CAME}`],
  ['2026-03-12', 'В четверг, 22 марта, состоялся обмен. Домой вернулись 84 украинских защитника.'],
  [
    '2026-03-12',
    'On Thursday, March 22, a prisoner exchange took place. 84 Ukrainian defenders came home.',
  ],
  ['2026-03-12', `У четвер, 45 березня, відбувся обмін полоненими. ${CAME}`],
  ['2026-03-12', `Сьогодні, у четвер, 11 березня, відбувся обмін полоненими. ${CAME}`],
] as const

describe('a date that contradicts itself', () => {
  test.for(OPEN)(
    'holds the event where its day stays open, in a post of %s: %s',
    ([published, text, words]) => {
      expect(eventIn(text, published)?.review).toEqual([{ code: 'date_misprint', detail: words }])
    },
  )

  test.for(OF_ITS_DATE)(
    'is told by the date of the post or of the day before it, whatever its weekday is, in a post of %s: %s',
    ([published, text, day]) => {
      expect(eventIn(text, published)).toMatchObject({ day, dayBasis: 'explicit', review: [] })
    },
  )

  test.for(OF_THE_POST)(
    'is told of the day of the post where the weekday is that one, in a post of %s: %s',
    ([published, text]) => {
      const event = eventIn(text, published)
      expect(event).toMatchObject({ day: published, review: [] })
      expect(event?.dayBasis).not.toBe('explicit')
    },
  )

  test.for([
    ['2026-03-12', `У четвер, 12 березня, відбувся обмін полоненими. ${CAME}`],
    ['2026-03-13', `У четвер, 12 березня, відбувся обмін полоненими. ${CAME}`],
    [
      '2026-05-14',
      `14 травня відбувся обмін. ${CAME} Попередній обмін був у понеділок, 11 квітня.`,
    ],
    ['2024-02-29', `29 лютого відбувся обмін полоненими. ${CAME}`],
    ['2026-03-12', `Заявки приймають до 1 квітня. Сьогодні відбувся обмін. ${CAME}`],
    [
      '2026-03-12',
      'Сьогодні відбувся обмін: додому повернулися 84 захисники, які 12 квітня зустрінуть Великдень удома.',
    ],
    [
      '2026-03-12',
      'Сегодня прошёл обмен: домой вернулись 84 украинских военных. Следующий обмен — 15 марта.',
    ],
    [
      '2026-03-12',
      'Today 84 Ukrainian soldiers came home in a prisoner exchange, and on April 1 they leave for treatment.',
    ],
  ] as const)('is none in a post of %s: %s', ([published, text]) => {
    expect(eventIn(text, published)?.review).toEqual([])
  })
})

describe('a day to come', () => {
  test.for([
    'Обмін полоненими відбудеться 15 березня: додому повернуться 84 військових.',
    'Росія передала списки на обмін 15 березня, повідомив штаб.',
    'Українська сторона отримала пропозицію провести обмін полоненими 15 березня.',
    'Стороны договорились провести обмен пленными 15 марта.',
    'The next prisoner exchange is set for 15 March, officials said.',
  ])('of what is only to be done makes no event: %s', (text) => {
    expect(eventIn(text, '2026-03-12')).toBeNull()
  })

  test('leaves the figure of today where it is', () => {
    const text =
      'Сьогодні відбувся обмін полоненими, додому повернулися 84 військових, а 1 квітня вони вирушать до санаторію.'
    expect(eventIn(text, '2026-03-12')).toMatchObject({
      figures: { ua_returned: { value: 84 } },
      review: [],
    })
  })
})

describe('a post that comes days after', () => {
  test.for([
    '13 серпня в межах обміну додому повернулися 85 людей.',
    '13 августа состоялся обмен пленными. Домой вернулись 85 украинских военных.',
    'On 13 August, 85 people returned home in a prisoner exchange.',
  ])('is dated by its own day: %s', (text) => {
    expect(eventIn(text, '2026-08-16')).toMatchObject({
      day: '2026-08-13',
      dayBasis: 'explicit',
      figures: { ua_returned: { value: 85 } },
      review: [],
    })
  })

  test('is no news where it leads to something else', () => {
    const text =
      '«Коли нас обміняли 13 серпня, я не вірив», — каже боєць. З ним повернулися 85 людей.'
    expect(eventIn(text, '2026-08-16')).toBeNull()
  })
})
