import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2025-08-14')

describe('lads and girls who are counted side by side', () => {
  test.each([
    'Обмін! Дівчат 4, хлопців 27. Більшість з Херсонщини.',
    'Сьогодні відбувся обмін. Удома 27 хлопців і 4 дівчини.',
    'Обмін відбувся: додому їдуть 27 хлопців та чотири дівчини із «Азовсталі».',
    'Обмін відбувся: додому їдуть 27 хлопців і 4 дівчини, разом 31.',
    'Exchange! 27 lads and 4 girls are home from captivity.',
  ])('are together all who came: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 31 })
  })

  test('are parts where the whole stands there', () => {
    const text = 'Обмін! Удома 31 захисник: 27 хлопців і 4 дівчини.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 31, ua_women: 4 })
  })

  test.each([
    'Today 70 of our boys and girls are home. The exchange took place this morning.',
    'Сьогодні вдома 70 наших хлопців і дівчат. Відбувся обмін полоненими.',
  ])('are one number where one number counts both: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 70 })
  })

  test('lads alone are all of them', () => {
    const text = 'Сьогодні відбувся обмін. Удома 27 хлопців, 4 з них офіцери.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 27 })
  })
})
