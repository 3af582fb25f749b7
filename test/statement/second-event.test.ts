import { describe, expect, test } from 'vitest'
import { codesOf, readOn } from './told.ts'

const { eventsIn } = readOn('2026-05-14')

const SWAP = 'Сьогодні відбувся обмін: додому повернулися 84 захисники.'

describe('a text of an exchange and of a repatriation of the same day', () => {
  test.for([
    [
      `${SWAP} Також відбулися репатріаційні заходи: Україні передали 500 тіл полеглих.`,
      '500 тіл полеглих',
    ],
    [
      `${SWAP}\n\nДякуємо посередникам.\n\nТого ж дня Україна отримала тіла 46 полеглих воїнів, але це окрема операція.`,
      '46 полеглих воїнів',
    ],
    [`${SWAP} Цього ж дня до України повернули 212 тіл загиблих.`, '212 тіл загиблих'],
    [
      'Сегодня состоялся обмен пленными: домой вернулись 84 украинских военных. Также Украине передали 500 тел погибших.',
      '500 тел погибших',
    ],
    [
      'Today a prisoner exchange took place: 84 Ukrainian defenders came home. Russia also handed over the bodies of 500 fallen soldiers.',
      '500 fallen soldiers',
    ],
  ] as const)('tells the exchange and holds the bodies as an event: %s', ([text, words]) => {
    const [first, second, ...others] = eventsIn(text)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      kind: 'prisoner_exchange',
      figures: { ua_returned: { value: 84 } },
      review: [],
    })
    expect(second).toMatchObject({ kind: 'body_repatriation', day: '2026-05-14' })
    expect(second?.figures.ua_returned).toBeUndefined()
    expect(second?.quote?.text).toContain(words)
    expect(second === undefined ? [] : codesOf(second)).toEqual(['second_event'])
  })

  test.for([
    'Сьогодні відбулася репатріація: Україні передали 500 тіл. Також сьогодні відбувся обмін: додому повернулися 84 захисники.',
    'Сегодня Украине вернули тела 500 погибших военных. Сегодня же состоялся обмен пленными: домой вернулись 84 украинских военных.',
    'Today the bodies of 500 fallen soldiers were returned to Ukraine. A prisoner exchange also took place today: 84 Ukrainian defenders came home.',
  ])('tells the bodies and holds the exchange where it stands below them: %s', (text) => {
    const [first, second, ...others] = eventsIn(text)
    expect(others).toEqual([])
    expect(first).toMatchObject({
      kind: 'body_repatriation',
      figures: { bodies_to_ua: { value: 500 } },
      review: [],
    })
    expect(second).toMatchObject({
      kind: 'prisoner_exchange',
      figures: { ua_returned: { value: 84 } },
      review: [{ code: 'second_event' }],
    })
  })

  test('gives both sides’ bodies to the second event, and no place in the series of the first', () => {
    const text =
      'Сьогодні відбувся 72-й обмін: додому повернулися 84 захисники. Дякуємо ОАЕ за посередництво. Того ж дня відбулася репатріація: Україна отримала тіла 212 полеглих, росіянам передали 45.'
    expect(eventsIn(text)).toMatchObject([
      { ordinal: { value: 72 }, review: [] },
      {
        kind: 'body_repatriation',
        ordinal: null,
        mediators: [],
        figures: { bodies_to_ua: { value: 212 }, bodies_to_ru: { value: 45 } },
      },
    ])
  })

  test.for([
    `${SWAP} Того ж дня відбулася репатріація тіл полеглих.`,
    'Сьогодні Україні повернули 500 тіл полеглих. Сьогодні також відбувся обмін полоненими.',
  ])('holds the second event where it has no number as well: %s', (text) => {
    expect(eventsIn(text).map(codesOf)).toEqual([[], ['second_event']])
  })
})

test('a second exchange has no number of the bodies told beside it', () => {
  const text =
    'Відбулася репатріація: Україні повернули 212 полеглих оборонців. Цього ж дня відбувся й обмін полоненими. Росіяни забрали 45 своїх.'
  expect(eventsIn(text)).toMatchObject([
    { kind: 'body_repatriation', review: [] },
    { kind: 'prisoner_exchange', figures: {}, review: [{ code: 'second_event' }] },
  ])
  expect(eventsIn(text)[1]?.figures).toEqual({})
})

test('a formula of the exchange gives no figure to the bodies below it', () => {
  const text =
    'Відбувся обмін за формулою 17 на 15: додому повернулися 17 захисників. Того ж дня Україна отримала тіла 46 полеглих воїнів.'
  expect(eventsIn(text)[1]).toMatchObject({
    figures: { bodies_to_ua: { value: 46 } },
    review: [{ code: 'second_event' }],
  })
  expect(eventsIn(text)[1]?.review).toHaveLength(1)
})

describe('a text of one event', () => {
  test.for([
    `${SWAP} Також повернули тіла двох загиблих.`,
    `${SWAP} Також повернули тіла 34 полеглих.`,
    `${SWAP} У межах обміну Україні передали й тіла 57 загиблих.`,
    'Today a prisoner exchange took place: 84 Ukrainian defenders came home. The bodies of 57 soldiers were returned as part of the exchange.',
    `${SWAP} Учора Україні повернули 500 тіл.`,
    `${SWAP} Нагадаємо, 10 травня Україні повернули 500 тіл полеглих.`,
    `${SWAP} Наступного тижня очікується репатріація 1000 тіл.`,
    'Сегодня Украине передали тела 500 погибших военных. Обмен прошёл 14 мая, России вернули 20 тел.',
    'Сьогодні Україні повернули 500 тіл полеглих. Останній обмін полоненими відбувся 6 березня: тоді додому повернулися 300 захисників.',
  ])('has no second one: %s', (text) => {
    const [first, ...others] = eventsIn(text)
    expect(others).toEqual([])
    expect(first?.review).toEqual([])
  })
})
