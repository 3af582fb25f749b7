import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn } = readOn('2025-11-20')

test.each([
  '44 тела вернула сегодня украинская сторона, написал Мединский.',
  'Украина вернула 44 тела, заявил депутат Саралиев.',
  '44 тіла повернула сьогодні українська сторона, повідомив Мединський.',
  'Medinsky said Ukraine had returned 44 bodies.',
])('what Ukraine returned in the mouth of Russia came to Russia: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ru: 44 })
})

test.each([
  ['Україна повернула 44 тіла. Росія передала вісімсот.', 800, 44],
  ['The Ukrainian side returned 44 bodies. The Russian side handed over 800.', 800, 44],
])('what either side gave is told of both: %s', (text, ua, ru) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: ua, bodies_to_ru: ru })
})

test.each([
  ['44 тіла своїх воїнів повернула сьогодні українська сторона.', { bodies_to_ua: 44 }],
  ['1000 тіл повернула сьогодні Україна, повідомив Координаційний штаб.', { bodies_to_ua: 1000 }],
  ['Україна повернула 800 тіл. Росія передала їх 20 листопада.', { bodies_to_ua: 800 }],
  ['Украина вернула 800 тел из России, заявил Саралиев.', { bodies_to_ua: 800 }],
  ['По данным РИА Новости, Украина вернула тела 800 погибших.', { bodies_to_ua: 800 }],
  ['Medinsky said Ukraine had returned 800 bodies.', { bodies_to_ua: 800 }],
  [
    'Росія віддала 800 тіл. Україна повернула 44 тіла загиблих, решту ще впізнають.',
    { bodies_to_ua: 800 },
  ],
  ['Росія віддала 800 тіл. Україна повернула 44 тіла полеглих під Суджею.', { bodies_to_ua: 800 }],
  [
    'Украина вернула 800 тел, Россия — 44, заявил Мединский.',
    { bodies_to_ua: 800, bodies_to_ru: 44 },
  ],
])('what Ukraine got back is its own: %s', (text, figures) => {
  expect([figuresIn(text), codesIn(text)]).toEqual([figures, []])
})
