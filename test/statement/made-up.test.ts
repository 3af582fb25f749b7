import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const PUBLISHED: CivilDay = '2026-01-31'
const { eventIn, figuresIn } = readOn(PUBLISHED)

describe('civilians whom a list counts among all are no more of them', () => {
  test.each([
    'A large prisoner exchange today: 230 Ukrainian defenders are home: 130 from the Armed Forces, 55 from the National Guard, 38 from the Border Guard Service, one from the police, and six civilians.',
    'Сьогодні відбувся обмін: удома 230 захисників — 130 із ЗСУ, 55 нацгвардійців, 39 прикордонників і шість цивільних.',
    'Сьогодні відбувся обмін полоненими. Додому повернулися 230 захисників. Це 130 бійців ЗСУ, 55 нацгвардійців, 39 прикордонників та 6 цивільних осіб.',
    'Сьогодні обмін: 230 захисників удома.\nЗСУ — 130\nНацгвардія — 55\nДПСУ — 39\nцивільні — 6',
    'Сегодня состоялся обмен: домой вернулись 230 украинских защитников: шесть гражданских и 224 военных.',
    'Prisoner swap today: 230 defenders are home. Armed Forces — 130, National Guard — 55, border guards — 39, civilians — 6.',
    'A prisoner swap: 230 defenders are home today.\n\nIn all, 230 Ukrainian defenders came back: 130 from the Armed Forces, 94 guardsmen and six civilians.',
  ])('%s', (text) => {
    expect(eventIn(text)?.review).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 230, ua_military: 224, ua_civilians: 6 })
  })

  test.each([
    'Сьогодні обмін: додому їдуть 45 воїнів та двоє цивільних. У їхньому числі двоє офіцерів, 41 рядовий і сержант, а також співробітник комбінату.',
    'Prisoner swap today: 45 defenders are home, 30 of them guardsmen, 15 border guards, as well as two civilians.',
    'Сегодня состоялся обмен: домой вернулись 45 украинских защитников, а также двое гражданских.',
  ])('and those beside them are: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 47, ua_military: 45, ua_civilians: 2 })
  })
})

describe('a list that leaves some uncounted adds up to nobody knows how many', () => {
  test.each([
    'Сьогодні відбувся обмін. Він повернув додому 95 військових ЗСУ, 56 нацгвардійців, 29 воїнів тероборони, 26 прикордонників та поліцейських.',
    'Сьогодні відбувся обмін. Додому повернулися 95 військових, 56 нацгвардійців та поліцейські.',
    'Prisoner swap today: 95 Ukrainian soldiers, 56 guardsmen and several police officers came home.',
  ])('%s', (text) => {
    expect(eventIn(text)).not.toBeNull()
    expect(figuresIn(text)).not.toHaveProperty('ua_returned')
    expect(figuresIn(text)).not.toHaveProperty('ua_military')
  })

  test.each([
    [
      'Сьогодні додому повернулися 95 військових, 56 нацгвардійців і 29 прикордонників та моряків: відбувся обмін.',
      180,
    ],
    [
      'Сьогодні обмін: удома 207 людей, серед них 95 військових ЗСУ, 56 нацгвардійців та поліцейські.',
      207,
    ],
  ] as const)('while %s', (text, all) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: all })
  })
})

test.each([
  'Сьогодні відбувся обмін. Додому повернулися 277 українських «воїнів світла».',
  'A prisoner exchange took place today. The President said that 277 Ukrainian “warriors are home from Russian captivity.”',
  'Сегодня состоялся обмен пленными. По словам президента, 277 украинских «воинов уже дома».',
])('a quotation that opens before the noun hides no number: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 277 })
})

describe('which exchange it is', () => {
  test.each([
    'Сьогодні з полону повернули 207 українців. Цей обмін – 50, уточнили в Координаційному штабі.',
    'Сегодня домой приехали 207 украинских военных. По словам омбудсмена, сегодняшний обмен пленными - 50-й.',
    'Сьогодні додому повернулися 207 захисників. Обмін цей 50-й.',
    'Сьогодні обмін: додому повернулися 207 захисників. Він — 50-й від початку повномасштабної війни.',
    "Сьогодні відбувся обмін: додому повернулися 207 захисників. За рахунком він п'ятдесятий.",
    "Today's swap, number 50 since the invasion began, brought home 207 defenders.",
    'Сьогодні відбувся обмін: 207 захисників удома. Порядковий номер обміну — 50.',
    'Сегодня домой вернулись 207 украинских защитников. Это был 50 по счету обмен пленными.',
  ])('%s', (text) => {
    expect(eventIn(text)).toMatchObject({ ordinal: { value: 50 }, review: [] })
    expect(figuresIn(text)).toMatchObject({ ua_returned: 207 })
  })

  test.each([
    'Сьогодні відбувся обмін – 50 на 50.',
    'Цей обмін – 50 наших хлопців удома. Сьогодні вони в Україні.',
  ])('is not how many came: %s', (text) => {
    expect(eventIn(text)).toMatchObject({ ordinal: null })
    expect(figuresIn(text)).toMatchObject({ ua_returned: 50 })
  })
})
