import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, sidesIn, toldIn } = readOn('2025-10-02')

describe('a round word that is said to be exact is a number', () => {
  test.for([
    ['Рівно сотня українців повернулася сьогодні з полону за обміном.', '100 -'],
    ['Обмін відбувся сьогодні: рівно сотня захисників удома.', '100 -'],
    ['Рівно півсотні українців повернулося сьогодні з полону в межах обміну.', '50 -'],
    ['Ровно сотня украинцев вернулась сегодня из плена в рамках обмена.', '100 -'],
    ['Exactly half a hundred Ukrainians returned today in an exchange.', '50 -'],
    ['Сьогодні відбувся обмін полоненими, повернулася сотня воїнів.', 'held'],
  ] as const)('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test('and half a hundred is no hundred', () => {
    const text = 'Half a hundred Ukrainians returned today in an exchange.'
    expect(figuresIn(text)).not.toMatchObject({ ua_returned: 100 })
  })
})

describe('days that have passed since an exchange tell of none', () => {
  test.for([
    'Рівно сотня днів минула від обміну, у якому повернулися 84 воїни.',
    'Рік минув від обміну, у якому визволили 84 захисників.',
    'Пройшло сто днів від обміну полоненими.',
    'Від обміну пройшло сто днів. Тоді повернулися 84 воїни.',
    'Прошло сто дней со дня обмена, в котором вернулись 84 украинских бойца.',
    'Прошло 100 дней с обмена пленными.',
    'A hundred days have passed since the exchange in which 84 defenders returned.',
  ])('«%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test.for([
    'Не минуло й тижня від обміну, в якому повернулися 90, – і ось новий: 84 воїни вдома!',
    'Від попереднього обміну минув тиждень, і сьогодні новий: 84 воїни вдома.',
    'Прошло всего три дня с прошлого обмена, и сегодня состоялся новый: домой вернулись 84 украинских бойца.',
    'Сьогодні відбувся обмін. Від попереднього минуло 30 днів. Удома 84 воїни.',
  ])('and beside a new one they take nothing from it: «%s»', (text) => {
    expect(sidesIn(text)).toBe('84 -')
  })
})

describe('few words tell it', () => {
  test.for([
    ['Міняли сьогодні: 95 на 95.', '95 95'],
    ['Міняли сьогодні: 95 наших захисників вдома.', '95 -'],
    ['Сьогодні міняли полонених, 95 на 95.', '95 95'],
    ['Меняли сегодня: 95 на 95.', '95 95'],
    ['Меняли сегодня: по 95 военных с каждой стороны.', '95 95'],
    ['Swapped today: 95 for 95.', '95 95'],
    ['Обмін полоненими відбувся. Цього разу їх 193.', '193 -'],
    ['Сьогодні Україна повернула захисників з полону. Цього разу їх 193.', '193 -'],
    ['Сегодня Украина вернула защитников из плена. В этот раз их 193.', '193 -'],
    ['Ukrainian defenders are home in an exchange. This time there are 193 of them.', '193 -'],
    ['Обмін відбувся сьогодні. Військових у ньому 160, цивільних 10.', '170 -'],
    ['Новий обмін відбувся. Військових у ньому 160.', '160 -'],
    ['Обмен прошел сегодня, вернулись украинцы. Военных в нем 160, гражданских 10.', '170 -'],
    ['A swap took place today. There are 160 servicemen in it and 10 civilians.', '170 -'],
  ] as const)('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test.for([
    'Плюс сорок четверо наших вдома.',
    '44 наших удома!',
    'Ещё 44 наших дома!',
    'Another 44 of ours are home!',
  ])('but for the name of an exchange: «%s»', (text) => {
    expect(codesIn(text)).toContain('not_called_exchange')
  })

  test.for([
    'Міняли сьогодні шини: 4 на 4.',
    'Міняли сьогодні: 4 колеса, 4 свічки.',
    'У 2014-му міняли полонених 95 на 95.',
    '44 наших туристів удома! Рейс сів уночі.',
  ])('and others tell nothing: «%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

test.for([
  'Russia and Ukraine exchanged 180 prisoners of war on Thursday. Each side handed over 90 servicemen, and Moscow threw in 12 more wounded Ukrainians.',
  'Росія й Україна обмінялися 180 полоненими. Кожна сторона передала по 90 військових, і ще 12 тяжкопоранених українців Москва віддала як жест доброї волі.',
  'Россия и Украина обменялись 180 пленными. Каждая сторона передала по 90 военных, а ещё 12 тяжелораненых украинцев Москва отдала в знак доброй воли.',
])('twice the number of each is of both, and more of one side come on top: «%s»', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 102, ru_returned: 90 })
})
