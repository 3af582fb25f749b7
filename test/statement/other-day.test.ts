import { describe, expect, test } from 'vitest'
import { codesIn } from './told.ts'

describe('a post that dates nothing but its own number', () => {
  const text =
    'Ще 12 воїнів повернулися з російського полону. Додому 12 захисників приїхали 26 жовтня, підтвердили у штабі.'

  test('is held where that day is long past', () => {
    expect(codesIn(text, '2022-11-07')).toContain('day_unclear')
  })

  test('is told on the day itself', () => {
    expect(codesIn(text, '2022-10-26')).toEqual([])
  })

  test('is told where the older day had another number', () => {
    const other = text.replace('12 захисників', '45 захисників')
    expect(codesIn(other, '2022-11-07')).not.toContain('day_unclear')
  })

  test('is held where it counts nobody and tells of an exchange some days ago', () => {
    expect(
      codesIn(
        'Состоялся обмен пленными, среди вернувшихся — наш земляк, сообщил губернатор. Обмен прошёл 26 октября.',
        '2022-11-07',
      ),
    ).toContain('day_unclear')
  })
})
