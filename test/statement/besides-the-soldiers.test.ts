import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn } = readOn('2025-09-18')

describe('civilians whom a text tells of besides the lads came on top of them', () => {
  test.each([
    'Обмен состоялся. Домой едут 110 наших ребят, сообщил Мединский; Украина получила столько же своих военных. Помимо солдат, Киев отдал семерых жителей Курской области, а ему передали четверых гражданских.',
    'Обмен завершён: 110 наших парней возвращаются домой, рассказал Мединский, Украина получила столько же своих военнослужащих. Кроме бойцов, Киев вернул семерых жителей Курской области, а ему отдали четверых гражданских.',
  ])('of either side its own: %s', (text) => {
    expect(figuresIn(text)).toEqual({
      ua_returned: 114,
      ua_military: 110,
      ua_civilians: 4,
      ru_returned: 117,
      ru_civilians: 7,
    })
  })

  test.each([
    'Відбувся обмін. Вдома 110 наших хлопців. Крім бійців, повернулися семеро цивільних.',
    'A prisoner exchange took place today. 110 of our boys are home. Apart from the soldiers, seven civilians were also returned.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 117, ua_civilians: 7 })
  })

  test('people of whom nobody says that they fought hold the civilians', () => {
    const text =
      'Відбувся обмін. Вдома 110 українців. Крім військових, повернулися семеро цивільних.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 110, ua_civilians: 7 })
  })
})

describe('who came with others went the same way', () => {
  test.each([
    'Ukraine and Russia held an exchange today. Kyiv said it had welcomed home 95 soldiers. The Russian Defence Ministry said it had got back 95 of its own, with seven civilians freed as well.',
    'Ukraine brought home 95 soldiers in an exchange today. Moscow reported having recovered 95 servicemen of its own, with seven civilians returned besides.',
  ])('%s', (text) => {
    const figures = figuresIn(text)
    expect(figures).toMatchObject({ ua_returned: 95, ru_civilians: 7 })
    expect(figures['ua_civilians']).toBeUndefined()
  })

  test('but those whose side is named stay on it', () => {
    const text =
      'Ukraine and Russia held an exchange today. Russia handed over 95 soldiers, with seven Russian civilians returned as well.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95, ru_civilians: 7 })
  })
})

test.each([
  'Дванадцять цивільних повернулися внаслідок обміну. Також повернулися семеро військових.',
  'В результате обмена домой вернулись 12 украинских гражданских. Также вернулись семь украинских военных.',
  'Внаслідок обміну додому повернулися 12 цивільних. Також удома семеро військових.',
])('soldiers who came besides civilians alone are added to them: %s', (text) => {
  expect(figuresIn(text)).toEqual({ ua_returned: 19, ua_military: 7, ua_civilians: 12 })
})
