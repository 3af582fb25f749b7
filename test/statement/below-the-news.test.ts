import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, toldIn, figuresIn } = readOn('2025-08-24')

describe('what all of the war brought, and who is still held, stands below the news and leaves it told', () => {
  test.for([
    'Сьогодні з полону повернулися 84 українці. Загалом з початку війни повернули 6235 людей. Ще 536 повернули поза обмінами за час війни.',
    'Сьогодні з полону повернулися 84 українці. Ще 536 людей повернули поза обмінами.',
    'Сегодня из плена вернулись 84 украинца. Ещё 536 вернули вне обменов за время войны.',
    'Сегодня из плена вернулись 84 украинца. Ещё 536 человек вернули вне обменов.',
    'Сегодня дома 84 украинца, ещё 390 остаются в российских тюрьмах.',
    "Сьогодні вдома 84 українці, ще 390 залишаються у в'язницях.",
    'Today 84 Ukrainians came home from captivity. Another 536 people were brought back outside exchanges.',
    '84 Ukrainians are home from captivity today, another 390 remain in Russian prisons.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)).toEqual({ ua_returned: 84 })
  })

  test('who came outside on the day is one of those who came', () => {
    const text = 'Сьогодні з полону повернулися 175 захисників. Ще 22 повернули поза обмінами.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 197, ua_outside_exchange: 22 })
  })
})

describe('«наших» are of Russia where the other bodies are given to Kyiv by its name', () => {
  test.for([
    '28 наших погибших вернулись домой, Киеву отданы тела тысячи украинских военных.',
    'Сегодня вернули тела 28 наших военных. Киеву переданы тела тысячи погибших.',
    'Сегодня состоялся обмен телами: 28 наших, Киеву отданы тела тысячи.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 28 })
  })

  test.for([
    'Координационный штаб: сегодня Украине вернули тела 1000 наших воинов.',
    'Сегодня Украине передали 1000 тел. Вернули и тела 28 наших земляков из Сум.',
  ])('and of Ukraine where Ukraine tells of them: %s', (text) => {
    expect(figuresIn(text)['bodies_to_ru']).toBeUndefined()
    expect(figuresIn(text)['bodies_to_ua']).toBe(1000)
  })
})

describe('bodies that were brought to the border and handed over there have come', () => {
  test.for([
    'Today the bodies of 1,000 fallen soldiers were moved to the border and handed over to Ukraine.',
    'Today 1,000 bodies were taken to the border, where they were handed over to Ukraine.',
    'Today Russia delivered 1,000 bodies to the exchange point, where they were handed over to Ukraine.',
    'Сьогодні тіла 1000 полеглих доставили до кордону та передали Україні.',
    'Сегодня тела 1000 погибших привезли на границу, где их передали Украине.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
  })

  test.for([
    'Today 1,000 bodies were taken to the border.',
    'Today 1,000 bodies were taken to the border, ready to be handed over to Ukraine.',
    'Today 1,000 bodies were taken to the border and will be handed over tomorrow.',
    'Today 1,000 bodies were taken to the border and were not handed over.',
    'Сьогодні тіла 1000 полеглих привезли до кордону, але не передали Україні.',
  ])('others have not: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('whose the bodies are is open until it is confirmed', () => {
  test.for([
    'Today Ukraine received 1,000 bodies. Awaiting DNA confirmation.',
    'Ukraine received the bodies of 1,000 soldiers today, awaiting DNA confirmation.',
    'Сьогодні Україні передали 1000 тіл. Очікуємо підтвердження ДНК.',
    'Сьогодні Україні передали 1000 тіл, належність яких потребує підтвердження ДНК-експертизою.',
    'Сегодня Украине передали 1000 тел. Ожидается подтверждение ДНК.',
  ])('a hedge, and no doubt that they came: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
    expect(eventIn(text)?.hedge).not.toBeNull()
  })

  test.for([
    'Ukraine received the bodies of 1,000 fallen defenders today. Experts will run DNA tests.',
    'Today Ukraine received the bodies of 1,000 defenders. Families await DNA results.',
    'Сьогодні Україні повернули тіла 1000 полеглих захисників. Далі проведуть ДНК-експертизу.',
    'Сегодня Украине передали тела 1000 погибших защитников. Экспертизы ДНК проведут позже.',
  ])('no hedge: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-24')
    expect(eventIn(text)?.hedge).toBeNull()
  })
})
