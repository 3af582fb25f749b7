import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const countedIn = (text: string): string => {
  const event = extractStatements({ text, published: '2026-05-14' }).find((one) => isEvent(one))
  if (event === undefined || !isEvent(event)) return 'none'
  const { ua_returned: ua, ru_returned: ru } = event.figures
  return event.review.length === 0 ? `${ua?.value ?? '-'} ${ru?.value ?? '-'}` : 'held'
}

type Post = readonly [string, string]

describe('the number of a swap is no side’s, and half of it went each way where the text says so', () => {
  test.for<Post>([
    [
      'Сегодня стороны обменялись: 140 человек, семьдесят уехали в Москву и столько же — в Киев.',
      '70 70',
    ],
    [
      'Зі 140 людей, якими сьогодні обмінялися сторони, сімдесят поїхали до Росії і стільки ж — до Києва.',
      '70 70',
    ],
    ['Из 140 человек, которыми сегодня обменялись стороны, часть уехала в Украину.', 'held'],
    ['Of the 140 people whom the sides exchanged today, seventy went to Russia.', 'held'],
    ['Сегодня стороны обменялись пленными: 75 украинцев вернулись домой.', '75 -'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('who is said to come from one side went to the other', () => {
  test.for<Post>([
    ['С российской стороны приехали 77 бойцов: все они из плена.', '77 -'],
    ['З російського боку приїхали 77 бійців, усі з полону.', '77 -'],
    [
      'С украинской стороны домой вернулись 84 защитника, с российской — 80 военных. Обмен состоялся сегодня.',
      '84 80',
    ],
    [
      'С территории, контролируемой Киевом, возвращено 137 военнослужащих. Взамен передано столько же военнопленных ВСУ.',
      '137 137',
    ],
    ['З території, контрольованої Києвом, повернуто 137 військовослужбовців РФ.', '- 137'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('the last one, below the news, is recalled', () => {
  test.for<Post>([
    [
      'Сегодня состоялся обмен: домой едут 90 украинцев. Прошлый, апрельский, был меньше — 75 на 75.',
      '90 -',
    ],
    [
      'Сьогодні відбувся обмін: додому їдуть 90 українців. Минулий, квітневий, був менший — 75 на 75.',
      '90 -',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})

describe('an eve of days off is no day of the news', () => {
  test.for<Post>([
    ['Накануне длинных выходных Украина вернула из плена 66 бойцов.', '66 -'],
    ['Напередодні довгих вихідних Україна повернула з полону 66 бійців.', '66 -'],
  ])('«%s»', ([text, counted]) => {
    expect(countedIn(text)).toBe(counted)
  })
})
