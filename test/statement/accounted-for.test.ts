import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn } = readOn('2025-09-18')

describe('the noun before a verb that shares out the whole', () => {
  test.for([
    '96 Ukrainians came home from Russian captivity today. Soldiers account for 61 of them and civilians for 35.',
    '96 Ukrainians came home from Russian captivity today. Civilians account for 35 of them.',
    '96 Ukrainians came home from Russian captivity today. Soldiers numbered 61, civilians 35.',
    'Сьогодні з російського полону повернулися 96 українців. На військових припадає 61, на цивільних — 35.',
    'Из российского плена сегодня вернулись 96 украинцев: на военных приходится 61, на гражданских — 35.',
  ])('has the number: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 96, ua_military: 61, ua_civilians: 35 })
  })

  test('may be women', () => {
    const text = '96 Ukrainian soldiers came home from Russian captivity today. Women number four.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 96, ua_women: 4 })
  })

  test('is no number that somebody bears', () => {
    const text =
      '96 Ukrainian soldiers came home from Russian captivity today. One of them had been prisoner number 151.'
    expect(figuresIn(text)).toEqual({ ua_returned: 96, ua_military: 96 })
  })
})

test.for([
  'Сьогодні з російського полону повернулися 96 українців. Є й двоє цивільних, яких схопили в Херсоні.',
  'Сегодня из российского плена вернулись 96 украинцев. Есть и двое гражданских, схваченных в Херсоне.',
])(
  'civilians of whom it is said that they are there came, wherever they were caught: %s',
  (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 96, ua_military: 94, ua_civilians: 2 })
  },
)
