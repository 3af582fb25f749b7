import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const reviewOf = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-03-05' })[0]?.review.map(({ code }) => code) ?? [
    'none',
  ]

test.each([
  'Сьогодні обмін полоненими. Додому повернулися 25 військових, 14 жінок і 4 цивільні.',
  "Today's prisoner exchange brought home 25 soldiers, 14 women and 4 civilians.",
  'Сьогодні обмін полоненими. Спершу повернули 41 військового, згодом ще 53, а ввечері 4 цивільних.',
  'Сегодня обмен пленными. В Украину сначала вернули 41 военного, потом ещё 53 военных и 4 гражданских.',
  'Prisoner exchange today: first 41 soldiers were freed, then another 53, and 4 civilians.',
  'Сьогодні обмін полоненими. Додому повернулися 25 бійців ЗСУ, 18 нацгвардійців, 7 прикордонників та 4 цивільні.',
  'Сьогодні повернули 520 тіл, а ще 43 тіла — з моргів РФ.',
  'Украине сегодня передали 520 тел и ещё 43 тела из моргов РФ.',
  'Today Ukraine received 520 bodies, plus another 43 from morgues in Russia.',
])('is held: %s', (text) => {
  expect(reviewOf(text)).toContain('figures_differ')
})

test.each([
  'Сьогодні обмін полоненими. Додому повернулися 25 військових і 4 цивільні.',
  'Prisoner swap today: 45 defenders are home, 30 of them guardsmen, 15 border guards, as well as two civilians.',
  'Україні сьогодні повернули 520 тіл, серед них 43 — з моргів РФ.',
])('is told: %s', (text) => {
  expect(reviewOf(text)).toEqual([])
})

test.each([
  'Україні передали 260 тіл. За словами рідних, 18 з них загинули в полоні.',
  'Украине передали 260 тел. По словам родных, 18 из них погибли в плену.',
  '260 bodies were handed over to Ukraine today. According to relatives, 18 of them died in captivity.',
])('Who died in captivity is not told by what families say: %s', (text) => {
  expect(
    extractStatements({ text, published: '2026-03-05' }).every(
      (one) => one.kind !== 'body_repatriation' || one.figures.died_in_captivity === undefined,
    ),
  ).toBe(true)
})
