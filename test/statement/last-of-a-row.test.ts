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

describe('what is the last before a feast', () => {
  test.each([
    'Останній обмін перед Новим роком. Сьогодні, 18 грудня, 61 воїн повернувся з полону.',
    'Последний обмен перед Новым годом прошёл сегодня: 61 военный вернулся в Украину из плена.',
    'Ukraine brings home 61 soldiers in last exchange before New Year\n\nThey arrived from Russian captivity today, the Coordination Headquarters said.',
    'Ukraine receives 610 bodies in last transfer before the holidays.\n\nThe remains arrived in the country today.',
  ])('is the news of a day that is named: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-12-18')
  })

  test.each([
    [
      'The last exchange before the holidays brought 61 soldiers home. Today families met in Kyiv.',
      '2027-01-05',
    ],
    [
      'The last exchange before the holidays brought 61 soldiers home. Today families of the missing met in Kyiv.',
      '2026-12-28',
    ],
    ['Останній обмін перед Новим роком відбувся 14 грудня: 61 воїн повернувся.', '2026-12-18'],
  ])('is none where it is over: %s', (text, day) => {
    expect(toldIn(text, day)).toBe('none')
  })
})
