import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-06-11')

const theirsIn = (text: string): number | undefined => eventIn(text)?.figures.bodies_to_ru?.value

describe('what is told behind the day of an agreement', () => {
  test.for([
    'Ukraine has taken back 1,140 of its fallen today. An aide of the Kremlin called it a start in implementing what the delegations had agreed in Istanbul on June 2. In return, Russia got the bodies of 31 soldiers, he added.',
    'Україні сьогодні повернуто 1140 тіл. Так почали виконувати те, про що делегації домовилися у Стамбулі 2 червня. Натомість Росія отримала 31 тіло.',
    'Украине сегодня возвращено 1140 тел. Так стороны начали выполнять то, о чем делегации договорились в Стамбуле 2 июня. Взамен Россия получила 31 тело.',
  ])('is of the day of the news: %s', (text) => {
    expect(theirsIn(text)).toBe(31)
  })

  test('is of the day before where that day saw another return', () => {
    const text =
      'Україні сьогодні повернуто 1140 тіл. Попередні тіла передали 16 травня. Тоді Росія отримала 31 тіло.'
    expect(theirsIn(text)).toBeUndefined()
  })
})

describe('what is given back in return', () => {
  test.for([
    '20 мая 2025\n\n757 тел погибших получила от российской стороны Украина, вернув взамен 45, сообщил депутат Госдумы.',
    '20 травня 2025\n\n757 тіл отримала від російської сторони Україна, повернувши натомість 45, повідомив депутат Держдуми.',
  ])('went to the other side, whoever tells of it: %s', (text) => {
    expect(readOn('2025-05-20').eventIn(text)?.figures.bodies_to_ru?.value).toBe(45)
  })

  test('leaves those who are swapped for others with their side', () => {
    const text =
      'Сегодня состоялся обмен: Украине передан 31 раненый в обмен на 15 раненых россиян.'
    const figures = eventIn(text)?.figures
    expect(figures?.ua_returned?.value).toBe(31)
    expect(figures?.ru_returned?.value).toBe(15)
  })
})

describe('a number said exactly of soldiers and civilians', () => {
  test.for([
    'Сегодня состоялся обмен. Зеленский сообщил о возвращении более 200 солдат и гражданских, а в Координационном штабе дали точное число: 214.',
    'Сьогодні відбувся обмін. Президент повідомив про повернення понад 200 військових і цивільних, а штаб назвав точну цифру: 214.',
    'Сьогодні відбувся обмін: вдома понад 200 військових і цивільних, а точніше 214.',
  ])('is of both of them: %s', (text) => {
    const figures = readOn('2025-11-20').eventIn(text)?.figures
    expect(figures?.ua_returned?.value).toBe(214)
    expect(figures?.ua_military).toBeUndefined()
    expect(figures?.ua_civilians).toBeUndefined()
  })
})
