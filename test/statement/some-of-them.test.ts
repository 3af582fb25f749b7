import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2026-06-19')

describe('a smaller number of whom nothing says that they came counts some of those who did', () => {
  test.each([
    'Обмін по 107: додому їдуть 107 наших воїнів.\nНайбільше тих, кого полонили в Маріуполі: 84 бійці.',
    'Сегодня состоялся обмен: домой вернулись 107 украинских военных.\nПо 65 бойцам из этого списка родные уже узнали: они из Донецкой области.',
    'Prisoner swap: 107 Ukrainian soldiers are home today.\nNearly all had been captured in Mariupol: 84 people, it said.',
    'Україна повернула сьогодні з полону 107 захисників.\nРодини 64 нацгвардійців чекали на них від ранку.',
  ])('%s', (text) => {
    expect(toldIn(text)).toContain('told')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 107 })
  })

  test('so do bodies of one place', () => {
    const text =
      'Сьогодні в Україну повернуто тіла 134 полеглих.\nЗдебільшого це воїни, що прийняли бій на Донеччині: 119 тіл із тамтешнього напрямку.'
    expect(toldIn(text)).toContain('told')
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 134 })
  })
})

describe('a number that is said to be of all who came differs still', () => {
  test.each([
    'Обмін: додому їдуть 107 наших воїнів.\nСьогодні з полону повернулися 84 захисники, пише омбудсман.',
    'Сегодня состоялся обмен: домой вернулись 107 украинских военных.\nВ Киеве сообщили о возвращении из плена 104 украинских военных.',
    'Prisoner swap: 107 Ukrainian soldiers are home today.\nThe ombudsman says that 84 Ukrainians were freed from captivity.',
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })
})
