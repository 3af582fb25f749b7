import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-12-18')

describe('an exchange of which only its place in the row is open', () => {
  test.each([
    'Останній, схоже, цьогоріч обмін полоненими пройшов сьогодні. Додому повернулися 61 військовий, передав Коордштаб.',
    'Найбільший, мабуть, за всю осінь обмін полоненими відбувся сьогодні: вдома 161 військовий, передав Коордштаб.',
    'Последняя в этом году, видимо, репатриация прошла сегодня: Украине передали тела 610 погибших, сообщил Коордштаб.',
    'Самый крупный, возможно, обмен года прошёл сегодня: из плена домой вернулись 161 украинский военный.',
    'The last, apparently, exchange of this year took place today. 61 soldiers are home, the Coordination Headquarters said.',
  ])('is news: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-12-18')
  })

  test.each([
    'Обмін полоненими, схоже, пройшов сьогодні. Додому повернулися 61 військовий.',
    'В последние дни, по всей видимости, прошёл обмен. Россия вернула 61 военного.',
    'Ймовірно, останній цього року обмін полоненими пройшов сьогодні. Додому повернулися 61 військовий.',
    'Probably the last exchange of the year took place today: 61 soldiers came home.',
  ])('is held where it may be open that it took place: %s', (text) => {
    expect(toldIn(text)).toBe('held')
  })
})
