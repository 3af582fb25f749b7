import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const AUGUST = readOn('2022-08-01')
const MARCH = readOn('2026-03-05')

const kindsIn = (text: string): readonly string[] =>
  extractStatements({ text, published: '2022-08-01' }).map(({ kind }) => kind)

describe('a return that is told of and lies ahead', () => {
  test.each([
    'Обмін не відбувся. Уповноважений повідомив про повернення 60 захисників, яке готується на вересень.',
    'Обмен не состоялся. Уполномоченный сообщил о возвращении 60 защитников, которое планируется на сентябрь.',
    'Омбудсмен повідомив про повернення 60 захисників поза обміном, що планується на вересень.',
    'Омбудсмен сообщил о возвращении 60 военных вне обмена, которое готовится на сентябрь.',
    'Омбудсмен сообщил об освобождении из плена 60 защитников, которое ожидается в сентябре.',
    'The ombudsman reported the return of 60 soldiers from captivity, planned for September.',
    'The ombudsman announced the release of 60 soldiers from captivity, which is expected in September.',
  ])('is no news: %s', (text) => {
    expect(AUGUST.codesIn(text)).toEqual(['none'])
    expect(kindsIn(text)).not.toContain('return_outside_exchange')
  })

  test.each([
    'Омбудсмен повідомив про повернення з полону 60 захисників, яке готували з червня.',
    'Омбудсмен повідомив про повернення з полону 60 захисників, що мають пройти реабілітацію.',
    'Омбудсмен сообщил о возвращении из плена 60 защитников, которых готовят к лечению.',
    'The ombudsman announced the return from captivity of 60 soldiers, which took months to prepare.',
  ])('is news where it was done: %s', (text) => {
    expect(AUGUST.codesIn(text)).toEqual([])
    expect(AUGUST.figuresIn(text)).toMatchObject({ ua_returned: 60 })
  })
})

describe('the talks before an exchange of another day', () => {
  test.each([
    'Сьогодні з полону повернулися 200 захисників. Обмін 5 лютого відбувся після переговорів в Абу-Дабі.',
    'Сегодня из плена вернулись 200 защитников. Обмен 5 февраля последовал за переговорами в Абу-Даби.',
    'Ukraine and Russia exchanged prisoners today: 200 Ukrainian soldiers came home. The exchange of 5 February followed talks in Abu Dhabi.',
    'Ukraine and Russia exchanged prisoners today: 200 Ukrainian soldiers came home. The swap on 5 February was agreed at talks in Abu Dhabi.',
  ])('are not those of the news: %s', (text) => {
    expect(MARCH.codesIn(text)).toEqual([])
    expect(MARCH.eventIn(text)?.agreement).toBeNull()
  })

  test.each([
    'Сьогодні з полону повернулися 157 захисників. Обмін 5 лютого відбувся після переговорів в Абу-Дабі.',
    'Сегодня из плена вернулись 157 защитников. Обмен 5 февраля последовал за переговорами в Абу-Даби.',
    'Ukraine and Russia exchanged prisoners today: 157 Ukrainian soldiers came home. The exchange of 5 February followed talks in Abu Dhabi.',
  ])('are those of the news on its own day: %s', (text) => {
    expect(MARCH.eventIn(text, '2026-02-05')?.agreement?.id).toBe('other:abu_dhabi_february_2026')
  })
})

describe('a question of a game or a quiz', () => {
  const { codesIn, figuresIn } = readOn('2025-08-14')

  test.each([
    'Гра «Що? Де? Коли?» — сьогодні відбувся обмін, додому повернулися 84 захисники. Яке слово закрите?',
    'Игра «Что? Где? Когда?» — сегодня состоялся обмен, домой вернулись 84 украинских защитника. Какое слово пропущено?',
    'Game "What? Where? When?" — an exchange took place today, 84 Ukrainian defenders came home. Which word is missing?',
    '«Що? Де? Коли?» — сьогодні відбувся обмін, додому повернулися 84 захисники. Яке слово закрите?',
    'Квіз — сьогодні відбувся обмін: додому повернулися 84 захисники. Назвіть місто.',
    'Квиз: сегодня состоялся обмен: домой вернулись 84 украинских воина. Назовите город.',
    'Quiz — an exchange took place today, 84 Ukrainian defenders came home. Which word is missing?',
    'Гра «Останній обмін» — сьогодні відбувся обмін, додому повернулися 84 захисники.',
  ])('is no news: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })

  test.each([
    'Сьогодні відбувся обмін: додому повернулися 84 захисники. Серед них учасник гри «Що? Де? Коли?».',
    'Сегодня состоялся обмен: домой вернулись 84 украинских защитника. Среди них участник игры «Что? Где? Когда?».',
    'An exchange took place today: 84 Ukrainian defenders came home. What? Where? When? We will tell all below.',
    'Що? Де? Коли? Сьогодні відбувся обмін, додому повернулися 84 захисники.',
  ])('is not what stands below or beside the news: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
  })
})

describe('what a Russian speaker says of their own dead below our bodies', () => {
  const { codesIn, figuresIn } = readOn('2025-12-19')
  const AGENCIES =
    'У заходах брали участь СБУ і ДСНС. Дякуємо Червоному Хресту. Експерти встановлять особи. Родинам повідомлять. '

  test.each([
    'Україна отримала сьогодні 1003 тіла. Щодо росіян Мединський повідомив про 26.',
    'Украина получила сегодня 1003 тела. Что до россиян, Мединский сообщил о 26.',
    'Украина получила сегодня 1003 тела, а относительно россиян Мединский говорит о 26.',
    'Ukraine received 1,003 bodies today. As for the Russians, Medinsky spoke of 26.',
    `Україна отримала сьогодні 1003 тіла. ${AGENCIES}Мединський раніше назвав іншу цифру — 1000 тіл, а щодо росіян повідомив про 26.`,
  ])('is read: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1003, bodies_to_ru: 26 })
  })

  test.each([
    'Україна отримала сьогодні 1003 тіла. Щодо росіян Мединський повідомив про 26 поранених.',
    'Украина получила сегодня 1003 тела. Завтра обмен пленными. Что до россиян, Мединский сообщил о 26.',
    'Ukraine received 1,003 bodies today. As for the talks, Medinsky spoke of 26.',
    `Україна отримала сьогодні 1003 тіла. ${AGENCIES}Мединський раніше говорив про 1000 тіл, а щодо росіян повідомив про 26.`,
  ])('is not of other things: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1003 })
  })
})

describe('a number of those who came home today, right below our captives', () => {
  const { codesIn, figuresIn } = readOn('2022-06-29')

  test.each([
    'Обмін полоненими. Ми повертаємо наших захисників із полону. Сьогодні додому повернулися 90.',
    'Обмен пленными. Мы возвращаем наших защитников из плена. Сегодня домой вернулись 90.',
    'Prisoner exchange. We bring our defenders back from captivity. Today 90 more came home.',
    'Ми чекаємо всіх полонених захисників, і сьогодні додому повернулися 90.',
  ])('counts them: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 90 })
  })

  test.each([
    'Рідні полонених захисників вийшли на мітинг. Сьогодні додому повернулися 90.',
    'Дружини полонених захисників поїхали на прощу, і сьогодні додому повернулися 90.',
    'Жёны пленных защитников съездили в паломничество, и сегодня домой вернулись 90.',
    'Families of captive defenders visited Rome, and 90 came home today.',
    'В лагере для детей пленных защитников закончилась смена. Сегодня домой вернулись 90.',
    'Жодного захисника з полону не звільнили. Сьогодні додому повернулися 90.',
    'Ни одного защитника из плена не освободили. Сегодня домой вернулись 90.',
  ])('counts nobody freed where others came: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})
