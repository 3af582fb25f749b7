import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn, figuresIn } = readOn('2025-08-14')

describe('«порівну»', () => {
  test.for([
    'Сьогодні обмін: додому повернулися 80 людей. Майже порівну: 38 військових та 42 цивільні.',
    'Сегодня обмен, на Украину вернулись 80 человек. Почти поровну: 38 военных и 42 гражданских.',
  ])('of soldiers and civilians tells of no other side: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 80, ua_military: 38, ua_civilians: 42 })
  })

  test.for([
    'Сьогодні обмін: додому повернулися 80 людей. Росія отримала порівну – 80.',
    'Сьогодні обмін: додому повернулися 80 людей. Обміняли порівну: 80 на 80.',
  ])('of both sides does: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 80, ru_returned: 80 })
  })
})

describe('the formula of the exchange before', () => {
  test.for([
    'Обмін «19 на 16» відбувся сьогодні, додому повернулися 19 захисників, сімох військових везли на ношах. Попередній був 7 на 7.',
    'Обмен «90 на 85» состоялся: домой на Украину вернулись 90 человек. Неделей ранее менялись 40 на 40, в группе тогда было 40 раненых.',
  ])('is none of this one, though some of them are as many: %s', (text) => {
    const { ru_returned: theirs } = figuresIn(text)
    expect([7, 40]).not.toContain(theirs)
  })

  test('which has its own', () => {
    const text = 'Обмін «80 на 80» відбувся сьогодні. Попередній – теж 80 на 80.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 80, ru_returned: 80 })
  })
})

describe('what two days brought together', () => {
  test.for([
    'За середу й четвер, нагадав він, Україна визволила 41 і 55 людей.',
    'За среду и четверг на Украину вернулись 96 человек.',
    'Over Wednesday and Thursday Ukraine freed 96 people from captivity.',
  ])('is no exchange of the day: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test('and one day is', () => {
    const text = 'Обмін за четвер: додому повернулися 96 людей.'
    expect(figuresIn(text)).toEqual({ ua_returned: 96 })
  })
})

describe('Abu Dhabi', () => {
  const { eventIn: then } = readOn('2026-03-06')

  test.for([
    'Сьогодні обмін: 280 захисників удома. За посередництва Вашингтона й Абу-Дабі формулу виконано.',
    'Today a swap took place: 280 defenders are home, thanks to mediation by Washington and Abu Dhabi.',
    'Сьогодні обмін: 280 захисників удома. Дякуємо за допомогу Абу-Дабі.',
  ])('that helped is no place of an agreement: %s', (text) => {
    expect(then(text)).toMatchObject({ agreement: null })
  })

  test.for([
    'Сьогодні обмін: 280 захисників удома. За посередництва США про нього домовилися в Абу-Дабі.',
    'Сегодня обмен: 280 украинских бойцов дома, о нём договорились в Абу-Даби при посредничестве США.',
  ])('where they talked is one: %s', (text) => {
    expect(then(text)?.agreement?.id).toBe('other:abu_dhabi_february_2026')
  })
})
