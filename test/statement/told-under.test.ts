import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'
import { codesIn, eventsIn, figuresIn } from './told.ts'

const eventOf = (text: string, published: string): EventStatement | undefined =>
  extractStatements({ text, published }).find((statement) => isEvent(statement))

describe('an agreement under which more came than on any day', () => {
  test.for([
    'Сьогодні Україна отримала 1000 тіл, повідомив Координаційний штаб. До січня Росія передала понад 6000 тіл за стамбульськими домовленостями.',
    'Сегодня Украина получила 1000 тел, сообщил Координационный штаб. К январю Россия передала более 6000 тел по стамбульским договорённостям.',
    'Ukraine received another 1,000 bodies today, the Coordination Headquarters announced. By January Russia had sent Ukraine more than 6,000 bodies under the Istanbul agreements.',
  ])('is not that of the day: %s', (text) => {
    expect(eventOf(text, '2025-09-18')?.agreement).toBeNull()
  })

  test.for([
    'Сьогодні за стамбульськими домовленостями Україна отримала 1000 тіл, повідомив Координаційний штаб.',
    'Ukraine received 1,000 bodies today under the Istanbul agreements, the Coordination Headquarters announced.',
  ])('is that of the day where the day is under it: %s', (text) => {
    expect(eventOf(text, '2025-09-18')?.agreement?.id).toBe('other:istanbul_unspecified')
  })
})

describe('"this time"', () => {
  test.for([
    'Россия вернула Украине останки 700 солдат. О передаче, которая состоялась в пятницу, объявили обе стороны. Москва на этот раз не получила ни одного тела.',
    'Росія повернула Україні тіла 700 воїнів. Про передачу, що відбулася в п’ятницю, оголосили обидві сторони. Москва цього разу не отримала жодного тіла.',
  ])('names no day beside one that is named: %s', (text) => {
    expect(eventOf(text, '2025-06-15')?.day).toBe('2025-06-13')
  })

  test('is of the day of the post alone', () => {
    const text =
      'Россия вернула Украине останки 700 солдат, сообщил Координационный штаб. Москва на этот раз не получила ни одного тела.'
    expect(eventOf(text, '2025-06-15')?.day).toBe('2025-06-15')
  })
})

describe('«повністю жіночий»', () => {
  test('goes on with the exchange named right before it', () => {
    const text =
      'Великий обмін. І вперше – повністю жіночий. Сьогодні з полону звільнено 65 людей. Серед них 30 захисниць зі Збройних Сил.'
    expect(eventOf(text, '2022-10-17')?.figures.ua_women?.value).toBe(65)
  })

  test('says nothing of an exchange where something else is meant', () => {
    const text =
      'Сьогодні відбувся обмін. Додому їдуть 30 захисників і 5 захисниць. Підрозділ лікарів повністю жіночий.'
    expect(eventOf(text, '2022-10-17')?.figures.ua_women?.value).toBe(5)
  })
})

describe('what was agreed with a place and a day beside it', () => {
  test.for([
    'Kyiv and Moscow agreed at talks in Istanbul on Sunday, 24 August, to carry out one more exchange of prisoners.',
    'The two sides agreed in Geneva on Sunday, 24 August, to conduct a new prisoner swap.',
  ])('has not been done: %s', (text) => {
    expect(eventsIn(text, '2025-08-24')).toEqual([])
  })

  test.for([
    'The exchange agreed at talks in Istanbul took place today: 84 Ukrainian soldiers are home.',
    'As agreed in Istanbul, 84 Ukrainian defenders returned from captivity in an exchange today.',
  ])('has been done where that is said: %s', (text) => {
    expect(figuresIn(text, '2025-08-24')).toMatchObject({ ua_returned: 84 })
    expect(codesIn(text, '2025-08-24')).toEqual([])
  })

  test('«freed in one more exchange» is of no year', () => {
    const text = 'Fourteen people freed in one more prisoner exchange'
    expect(figuresIn(text, '2025-08-24')).toMatchObject({ ua_returned: 14 })
    expect(codesIn(text, '2025-08-24')).toEqual([])
  })
})
