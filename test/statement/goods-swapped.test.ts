import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const DAY = '2025-10-02'
const { toldIn } = readOn(DAY)

describe('who swaps things and goes home', () => {
  test.each([
    'Бартер у центрі міста: сьогодні 94 людини обмінялися речами.',
    'Своп-вечірка відбулася: 94 людини обмінялися сукнями та взуттям.',
    'Бартер: сьогодні громада обміняла трактор на генератор, 20 людей повернулися з поля.',
    'Обмін одягом відбувся сьогодні. 94 учасники повернулися додому з новими речами.',
    'Ярмарка обмена: сегодня 94 соседа обменялись вещами и вернулись домой.',
    'Обмен рассадой прошёл сегодня: 94 садовода вернулись домой довольные.',
    'Swap party today: 94 people swapped clothes and went home happy.',
    'Camera swap at the photo club today: 94 people came home with new lenses.',
    'Barter fair today: 94 neighbours exchanged goods and returned home.',
  ])('is no news: «%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    'Сьогодні сторони обмінялися полоненими: 94 захисники вдома.',
    'Обмін відбувся. 94 захисники вдома, у колонії вони мінялися хлібом та одягом.',
    'Це не бартер: сьогодні додому з полону повернулися 94 захисники. Обмін відбувся.',
    'Стороны обменялись сегодня ранеными: 94 украинских бойца дома.',
    'Today’s prisoner swap: 94 defenders are home. Volunteers swapped their clothes for new ones.',
  ])('whoever else is swapped is: «%s»', (text) => {
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })
})

describe('a gesture without any exchange', () => {
  test.each([
    'Сьогодні з Росії додому повернулися 12 цивільних: жест доброї волі, без жодного обміну.',
    'Сегодня Россия отпустила 12 украинских гражданских — жест доброй воли, безо всякого обмена.',
    'Russia let 12 Ukrainian civilians go home today: a goodwill gesture, without any exchange.',
  ])('brings civilians back and is no exchange: «%s»', (text) => {
    const kinds = extractStatements({ text, published: DAY }).map(({ kind }) => kind)
    expect(kinds[0]).toBe('civilian_return')
    expect(kinds).not.toContain('prisoner_exchange')
  })
})
