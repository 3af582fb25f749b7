import { expect, test } from 'vitest'
import { codesIn, figuresIn } from './told.ts'

const DAY = '2026-06-19'

test.for<readonly [string, Record<string, number>]>([
  [
    'Состоялся обмен. Украинских военных вернули 70, российских – 65.',
    { ua_returned: 70, ua_military: 70, ru_returned: 65 },
  ],
  ['Обмін відбувся. Росіян повернулося 65, українців — 70.', { ua_returned: 70, ru_returned: 65 }],
  [
    'Обмін тілами відбувся сьогодні. Українська сторона отримала 900 тіл, російська - 33.',
    { bodies_to_ua: 900, bodies_to_ru: 33 },
  ],
  [
    'Обмен телами состоялся сегодня. Российская сторона передала 900 тел, украинская – 33.',
    { bodies_to_ua: 900, bodies_to_ru: 33 },
  ],
])('two nations set against each other have a number each: %s', ([text, figures]) => {
  expect(codesIn(text, DAY)).toEqual([])
  expect(figuresIn(text, DAY)).toEqual(figures)
})

test.for([
  'Сьогодні за обміном удома 70 оборонців. У тюрмах Росії лишаються близько 5 000 військових і 9 000 цивільних.',
  'Сегодня по обмену дома 70 защитников. В российских колониях остаются ещё 5 000 военных и 9 000 гражданских.',
  'A prisoner exchange took place today: 70 defenders are home. Some 5,000 soldiers and 9,000 civilians remain in Russian prisons.',
])('who is counted beside those who are still held has not come either: %s', (text) => {
  expect(codesIn(text, DAY)).toEqual([])
  expect(figuresIn(text, DAY)).toEqual({ ua_returned: 70, ua_military: 70 })
})

test('soldiers and civilians who left the prisons are counted', () => {
  const text = 'Обмін відбувся. З російських тюрем повернулися 70 військових та 9 цивільних.'
  expect(figuresIn(text, DAY)).toEqual({ ua_returned: 79, ua_military: 70, ua_civilians: 9 })
})
