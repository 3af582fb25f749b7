import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const kindsIn = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-05-19' }).map((one) => {
    const count = 'figures' in one ? (one.figures.ua_returned?.value ?? '-') : '-'
    return `${one.kind} ${count}`
  })

describe('what was on this day of another year is recalled', () => {
  test.for([
    'В этот день в 2024 году домой вернулись 68 защитников.',
    'Цього дня у 2024 році додому повернулися 68 захисників.',
    'On this day in 2024, 68 defenders returned home.',
    'Цього ж дня у 2024-му відбувся обмін полоненими: додому повернулися 68 захисників.',
    'В этот же день в 2024-м состоялся обмен пленными: домой вернулись 68 защитников.',
    'У цей день у 2023 році відбувся обмін полоненими: додому повернулися 68 захисників.',
    'Рік тому додому повернулися 68 захисників.',
    'Рік назад додому з полону повернулися 68 захисників, відбувся обмін.',
    'Два тижні назад удома опинилися 68 захисників — відбувся обмін.',
    'Обмін, що відбувся місяць назад, повернув 68 захисників.',
    'Пів року назад обмін повернув додому 68 захисників.',
    'Год назад домой вернулись 68 защитников.',
    'A year ago 68 defenders returned home.',
  ])('«%s»', (text) => {
    expect(kindsIn(text)).toEqual(['recalled 68'])
  })

  test('beside the news it is another event', () => {
    expect(
      kindsIn(
        'Обмен пленными: сегодня домой вернулись 62 защитника. В этот день в 2024 году домой вернулись 68 защитников.',
      ),
    ).toEqual(['prisoner_exchange 62', 'recalled 68'])
  })

  test.for([
    'Цього дня відбувся обмін полоненими: додому повернулися 68 захисників.',
    'В этот день состоялся обмен пленными: домой вернулись 68 защитников.',
  ])('of this day it is news: «%s»', (text) => {
    expect(kindsIn(text)).toEqual(['prisoner_exchange 68'])
  })

  test.for([
    'Цього дня у 2024 році на фронт повернулися 68 захисників.',
    'Якби торік сторони домовилися, додому повернулися б 68 захисників.',
  ])('nobody came home: «%s»', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})
