import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2026-06-04')

describe('a sum of some swaps, of a month or a season', () => {
  test.for([
    'Уповноважений сьогодні звітував: у квітні додому повернулися 297 військових, відбулося три обміни.',
    'За травень відбулося два обміни, повідомили сьогодні в Координаційному штабі: з полону визволено 297 захисників.',
    'Сьогодні Коордштаб повідомив: у квітні з полону повернулися 297 захисників.',
    'Сегодня Москалькова рассказала: в апреле из плена вернулись 297 российских военных, прошло два обмена.',
    'На прошлой неделе состоялось два обмена, домой вернулись 297 украинских бойцов.',
    'Этой весной прошло четыре обмена: из плена вернулись 812 украинских военных, подытожили сегодня в Коордштабе.',
    'The Ombudsman said today that 297 soldiers were brought home in April in three prisoner swaps.',
    'Kyiv reported today that 812 Ukrainian servicemen returned from captivity this spring.',
  ])('is no news of the day on which it is told: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'Сьогодні відбулося одразу два обміни: вдома 150 українських військових.',
    'Сегодня прошло два обмена: домой вернулись 150 украинских бойцов.',
    'Two prisoner exchanges took place today: 150 Ukrainian soldiers came home.',
  ])('of two swaps of this day a person parts: %s', (text) => {
    expect(codesIn(text)).toContain('second_event')
  })

  test.for([
    'Сьогодні за обміном повернулися 205 захисників, попереду ще два обміни.',
    'Після двох обмінів минулого місяця сьогодні додому за обміном повернулися 205 захисників.',
    'Сегодня домой по обмену вернулись 205 украинских бойцов, до этого в мае прошло два обмена.',
    'Сьогодні Зеленський повідомив: у межах обміну додому повернулися 205 захисників.',
    'Zelensky said today that 205 Ukrainian soldiers came home in a prisoner exchange, the third one in May.',
    'Today 205 Ukrainian soldiers captured in April came home in a prisoner exchange.',
  ])('a swap of today beside others is told: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 205 })
    expect(toldIn(text)).toBe('told 2026-06-04')
  })
})

describe('those who died in captivity in all the war', () => {
  test.for([
    'Сьогодні Україні повернуто 900 тіл полеглих. За даними Генпрокуратури, 290 полонених померли в російській неволі від початку вторгнення.',
    'Сьогодні Україні повернуто 900 тіл полеглих. З 2022 року 290 військових загинули в полоні.',
    'Сегодня Украине передали 900 тел. По данным правозащитников, 290 человек умерли в плену.',
    'Today Ukraine received 900 bodies. Investigators have documented 290 people who died in Russian captivity since 2022.',
  ])('are none of those whose bodies came: %s', (text) => {
    const figures = figuresIn(text)
    expect(figures).toMatchObject({ bodies_to_ua: 900 })
    expect(figures).not.toHaveProperty('died_in_captivity')
  })

  test.for([
    'Сьогодні Україні повернуто 900 тіл полеглих. За даними слідства, четверо з них померли в полоні.',
    'Сьогодні Україні повернуто 900 тіл полеглих. Четверо військових загинули в полоні.',
    'Сегодня Украине передали 900 тел, из них четыре тела военных, умерших в плену с 2022 года.',
    'Today Ukraine received 900 bodies. Prosecutors say four of the returned died in captivity.',
  ])('and some of these are told: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 900, died_in_captivity: 4 })
  })
})

describe('what another speaker says the other way round', () => {
  test.for([
    'Сьогодні Україна отримала 410 тіл, Росія - 36. У Коордштабі кажуть: отримали 36 тіл.',
    'Сегодня Украине передали 410 тел, России 36. Киев: получили 36 тел.',
    'Today Ukraine received 410 bodies and Russia 36. The Headquarters said Ukraine had got back 36 bodies.',
    'Сьогодні відбувся обмін: вдома 95 захисників, Росія отримала 61. Коордштаб: з полону повернулися 61 українець.',
  ])('holds the figures: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })

  test.for([
    'Сьогодні Україна отримала 410 тіл, Росія - 36. У Коордштабі кажуть: отримали 410 тіл.',
    'Сьогодні відбувся обмін: вдома 95 людей, Росія отримала 61. Серед наших 61 військовий і 34 цивільні.',
  ])('the same or a part as great does not: %s', (text) => {
    expect(codesIn(text)).toEqual([])
  })
})
