import { describe, expect, test } from 'vitest'
import { figuresOf, readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

describe('a place in a row', () => {
  test('that begins with a month is none in that of the war', () => {
    const event = eventIn(
      'Another prisoner exchange took place today, Zelensky said. It is the eighth group since early October by reporters’ count.',
    )
    expect(event?.kind).toBe('prisoner_exchange')
    expect(event?.ordinal).toBeNull()
  })

  test('since the first months of the war is that of the war', () => {
    const event = eventIn(
      'Сьогодні з полону повернулися 84 захисники. Це 68-й обмін з березня 2022 року.',
    )
    expect(event?.ordinal?.value).toBe(68)
  })
})

describe('the day of a swap', () => {
  test('is no day of the telling where just as many went back', () => {
    const event = eventIn(
      '84 Ukrainians were freed from captivity on Wednesday in a prisoner swap. Just as many Russian soldiers returned.',
    )
    expect(event?.day).toBe('2025-11-19')
    expect(figuresOf(event)).toMatchObject({ ua_returned: 84, ru_returned: 84 })
  })

  test('is named before the same sentence looks back at what they did', () => {
    const event = eventIn(
      'Ukraine and Russia traded almost 160 captives on Wednesday, among them men who held the town earlier this year. President Zelensky said 84 soldiers had been set free by Moscow and 75 Russians returned.',
    )
    expect(event?.day).toBe('2025-11-19')
  })

  test('is today where it has just taken place', () => {
    const event = eventIn('The exchange has just taken place: 84 defenders are home.')
    expect(event?.day).toBe('2025-11-20')
  })
})

describe('how many bodies Russia got', () => {
  test.for([
    'Ukraine received 1,000 bodies today, the Coordination Headquarters said. Russian lawmaker Saraliev says his country’s army was given 19 bodies.',
    'Сегодня противнику отданы 1000 погибших. Наши забрали домой 19 бойцов. Пишет об этом военкор.',
  ])('is told by who speaks for it: %s', (text) => {
    expect(figuresOf(eventIn(text))).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 19 })
  })

  test.for([
    'Ukraine received 1,000 bodies today. Medinsky said the families were given 19 bodies.',
    'Ukraine received 1,000 bodies today. Medinsky said his country was given 19 bodies in June.',
    'Сегодня Украине переданы 1000 тел, пишет военкор Коц. Наши забрали 19 погибших в июне.',
  ])('is not told where others or another month got them: %s', (text) => {
    expect(figuresOf(eventIn(text))).toEqual({ bodies_to_ua: 1000 })
  })
})

describe('whose the bodies are', () => {
  test.for([
    'Саралиев рассказал, что российская сторона приняла 61 тело, украинской отданы 58. Цифру 58 назвал и украинский Координационный штаб, но о встречной передаче не упомянул.',
    'Украине возвращены останки 909 ее военных. Публикуя эти данные, Координационный штаб перечислил участки фронта: покровский и бахмутский. Россия взамен забрала 41 погибшего, рассказал депутат Саралиев.',
  ])('is confirmed by Ukraine where it tells the number or where they fell: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })

  test('is Russia’s word where Ukraine says nothing of it', () => {
    const event = eventIn(
      'Саралиев рассказал, что российская сторона приняла 61 тело, украинской отданы 58. Координационный штаб передачу не подтвердил.',
    )
    expect(event?.attribution).toBe('claimed_by_russia')
  })
})
