import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-03-20')

describe('below a sum of years the last exchange so far is no news', () => {
  test.for([
    'За чотири роки з полону повернули 8120 українців.\n\nЩе 540 людей потрапили додому поза обмінами.\n\nНайсвіжіший обмін відбувся 18 березня: додому приїхали 61 захисник.',
    'Штабу чотири роки: визволено 8120 людей\n\nПоза обмінами – 540.\n\nНайновіший обмін провели 18 березня, тоді повернувся 61 воїн.',
    'Штаб подвёл итоги: из плена вернули 8120 человек\n\nСамый свежий обмен прошёл 18 марта: 61 военный вернулся домой.',
    'Headquarters marks its anniversary: 8,120 Ukrainians freed from captivity\n\nAnother 540 came home outside of exchanges.\n\nThe latest exchange took place on March 18: 61 servicemen came home.',
    'Since the invasion 8,120 people have been brought home from captivity.\n\nThe most recent swap was held on March 18 and freed 61 soldiers.',
    'Цього року з неволі визволено 596 українців.\n\nНайсвіжіший обмін відбувся 18 березня: повернувся 61 військовий.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('what a day before brought is asked about where a sum of years leads', () => {
  test('«Учора відбувся обмін»', () => {
    expect(
      toldIn(
        'Чотири роки тому створили Штаб. Відтоді додому повернулися 8120 українців.\n\nУчора, 19 березня, відбувся обмін: повернувся 61 військовий.',
      ),
    ).toBe('held')
  })
})

describe('an exchange is told whatever all years before it brought', () => {
  test.for<readonly [string, string]>([
    [
      'За чотири роки з полону повернули 8120 українців. Сьогодні відбувся обмін: додому повернувся 61 військовий.',
      '20',
    ],
    [
      'Since the invasion 8,120 Ukrainians have come home. In the latest swap, held today, 61 servicemen were freed.',
      '20',
    ],
    [
      'The latest prisoner exchange took place on March 19: 61 servicemen came home from captivity. In all 8,120 have been freed.',
      '19',
    ],
    [
      'Самый свежий обмен прошёл сегодня: 61 украинский военный вернулся из плена. Всего освобождены 8120 человек.',
      '20',
    ],
  ])('«%s»', ([text, day]) => {
    expect(toldIn(text)).toBe(`told 2026-03-${day}`)
  })
})
