import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-06-10')

describe('further people of the same exchange whom no noun counts', () => {
  test.for([
    "Сьогодні повернулися 40 військових. Крім того, за тим самим обміном прибули п'ятеро, яких вважали зниклими.",
    "Сьогодні з полону повернулися 40 військових. А також ще п'ятеро.",
    "Сьогодні відбувся обмін: додому повернулися 40 військових. Також повернулися ще п'ятеро.",
    'Today 40 soldiers came home in an exchange. Five more arrived in the same swap.',
    'Today 40 soldiers came home in an exchange. In addition, five arrived in the same swap.',
    'Today 40 soldiers returned home from captivity and another five with them.',
    'Сегодня в ходе обмена домой вернулись 40 украинских военных. Ещё пятеро приехали тем же обменом.',
  ])('hold a whole that leaves them out: «%s»', (text) => {
    expect(codesIn(text)).toContain('wording_unknown')
  })

  test.for([
    "Сьогодні з полону повернулися 40 військових, а також ще п'ятеро цивільних.",
    "Сьогодні повернулися 40 військових. Крім того, за тим самим обміном прибули ще п'ятеро цивільних.",
  ])('are added where they are named: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)['ua_returned']).toBe(45)
  })

  test.for([
    'Сьогодні з полону повернулися 40 військових. Ще 12 чекають на наступний етап.',
    'Сьогодні з полону повернулися 40 військових. Ще 12 з них — з Азова.',
    "Сьогодні з полону повернулися 40 військових. Ще п'ятеро лишаються в полоні.",
    'Forty soldiers came home in an exchange today. Five more are still held.',
    "Сьогодні з полону повернулися 40 військових. Серед них 35 солдатів, а також ще п'ятеро.",
  ])('and those who are none leave it alone: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)['ua_returned']).toBe(40)
  })
})
