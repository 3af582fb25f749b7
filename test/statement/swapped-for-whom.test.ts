import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, toldIn, figuresIn } = readOn('2024-05-18')

describe('people of one side who are swapped for people of the other', () => {
  test.each([
    'Сегодня четверых российских лётчиков обменяли на 31 бойца «Азовстали».',
    'Сьогодні чотирьох російських льотчиків обміняли на 31 бійця «Азовсталі».',
    'Four Russian airmen for 31 fighters: such was the prisoner swap made on Saturday.\n\n"Twenty-nine men and two women are on their way home," the head of the President\'s Office said.',
  ])('go opposite ways though only the first are named: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 31, ru_returned: 4 })
  })

  test('go the ways that their own names say', () => {
    expect(sidesIn('Сьогодні 31 українського бійця обміняли на 31 російського солдата.')).toBe(
      '31 31',
    )
  })
})

test.each([
  '280 украинских пленных привезли в Белоруссию для обмена, сообщило агентство.',
  '280 українських полонених привезли до Білорусі для обміну, повідомило агентство.',
])('who was only brought near for an exchange has not come: %s', (text) => {
  expect(toldIn(text)).not.toMatch(/^told/u)
})
