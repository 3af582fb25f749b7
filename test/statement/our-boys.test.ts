import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, codesIn, figuresIn } = readOn('2025-08-14')

describe('boys who come out of captivity are soldiers, and no children', () => {
  test.each([
    'Сьогодні 73 наші хлопці повернулися з полону.',
    'Ще 73 хлопці вдома. Дякуємо всім, хто працював над обміном.',
    '73 of our boys came home today in a prisoner swap.',
    '73 boys came home today in a prisoner swap.',
    'Our boys are home: 73 were freed today in a prisoner swap.',
    '73 Ukrainian boys are home from Russian captivity today.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toEqual({ ua_returned: 73 })
  })

  test.each(['73 наші хлопці вдома.', 'Ще 73 наші хлопці вдома!', '73 of our boys are home.'])(
    'so short that a person looks: %s',
    (text) => {
      expect(codesIn(text)).toEqual(['not_called_exchange'])
    },
  )
})

test.each([
  '73 children came home today.',
  '73 boys and girls came home from summer camp today.',
  'Today 73 boys and girls aged 6 to 17 returned to Ukraine from Russia.',
  '73 Ukrainian boys came home today from a football camp in Poland.',
  'Сьогодні 73 хлопчики й дівчатка повернулися в Україну з депортації.',
  'Сегодня 73 мальчика и девочки вернулись в Украину из депортации.',
])('children are children: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})
