import { describe, expect, test } from 'vitest'
import { figuresIn } from './told.ts'

const told = (text: string): Readonly<Record<string, number>> => figuresIn(text, '2025-11-20')

describe('civilians of whom a text says only that they are some of those told of', () => {
  test.each([
    'Відбувся обмін: 47 українців в обмін на 45 росіян, шестеро з них цивільні.',
    'Обмен состоялся: дома 47 украинских бойцов, Россия получила 45. Среди них шесть гражданских.',
    'A swap took place: 47 soldiers are home, Moscow got 45. Among them were six civilians.',
  ])('are of neither side for sure: %s', (text) => {
    const figures = told(text)
    expect(figures).toMatchObject({ ua_returned: 47, ru_returned: 45 })
    expect(figures['ua_civilians']).toBeUndefined()
    expect(figures['ua_military']).toBeUndefined()
    expect(figures['ru_civilians']).toBeUndefined()
  })

  test.each([
    'Обмін відбувся: вдома 47 українців, Росія отримала 45. Серед наших шестеро цивільних.',
    'Росії передали 45 людей в обміні, а до нас повернулися 47 людей, шестеро з них цивільні.',
    'Moscow got 45 men out of captivity in a swap and let 47 Ukrainians go, six of them civilians.',
  ])('are of the side that is named: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 47, ua_civilians: 6, ru_returned: 45 })
  })
})

describe('a land right behind a word for the swap', () => {
  test.each([
    'В рамках обмена России отдали 45 военных, Украина получила 47.',
    'За обміном Росії повернули 45 військовополонених. Україна отримала 47.',
  ])('gets those who are handed over: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 47, ru_returned: 45 })
  })

  test('hands over where it acts', () => {
    expect(told('В рамках обмена Россия передала 47 военных.')).toMatchObject({ ua_returned: 47 })
  })
})

describe('as many of the other side', () => {
  test('are its soldiers alone where none of them are civilians', () => {
    const figures = told(
      'Обмін: удома 61 військовий і 9 цивільних. Росія отримала стільки ж військових, а цивільних жодного.',
    )
    expect(figures).toMatchObject({ ua_returned: 70, ru_returned: 61 })
    expect(figures['bodies_to_ru']).toBeUndefined()
  })

  test('went though they would rather not', () => {
    expect(
      told('Обмен: дома 61 украинец. Столько же россиян не хотели возвращаться, но уехали.'),
    ).toMatchObject({ ua_returned: 61, ru_returned: 61 })
    expect(
      told('Обмен: дома 61 украинец. Столько же россиян не уехали, но уедут завтра.')[
        'ru_returned'
      ],
    ).toBeUndefined()
  })

  test('of another day are none of today’s', () => {
    const figures = told(
      'Сьогодні з полону повернулися 61 українець. Вчора звільнили 140, стільки ж отримала Росія.',
    )
    expect(figures['ua_returned']).toBe(61)
    expect(figures['ru_returned']).toBeUndefined()
  })
})

describe('bodies that Russia’s speaker tells of', () => {
  test('are none of today’s where they came in another month', () => {
    const figures = told(
      'Ukraine received 900 bodies today. Medinsky complained that Moscow had received 27 bodies in June.',
    )
    expect(figures['bodies_to_ua']).toBe(900)
    expect(figures['bodies_to_ru']).toBeUndefined()
  })
})

describe('half of those who were swapped', () => {
  test.each([
    'Сьогодні обміняли 140 людей. Україна отримала 70 з них, решта 70 ще чекають обміну.',
    'A total of 140 people were swapped today. Ukraine got 70 of them, including 9 civilians.',
    'Освобождены 140 человек: 70 военных и 70 гражданских. Украина получила 70, Россия — 70.',
  ])('is what Ukraine got: %s', (text) => {
    expect(told(text)['ua_returned']).toBe(70)
    expect(told(text)['ua_civilians'] ?? 9).toBe(9)
  })

  test('is a part where all of them are Ukraine’s', () => {
    expect(
      told('Today 140 prisoners walked free. Ukraine got 70 officers and 70 privates.'),
    ).toMatchObject({ ua_returned: 140 })
  })
})

describe('what Russia got besides', () => {
  test('counts nobody where it is told in tons', () => {
    const figures = told(
      'Обмін: вдома 61 військовий і 9 цивільних. Росія отримала від Білорусі 61 тонну і 9 машин.',
    )
    expect(figures).toMatchObject({ ua_returned: 70, ua_civilians: 9 })
    expect(figures['ru_returned']).toBeUndefined()
  })

  test('is not all where only people of another land are told of', () => {
    const figures = told(
      'Prisoner swap: 61 Ukrainians are home. Four Nepalis and three Chinese were sent to Russia.',
    )
    expect(figures['ua_returned']).toBe(61)
    expect(figures['ru_returned']).toBeUndefined()
  })

  test('are some of those handed over where it is said right behind them', () => {
    const figures = told(
      'Україна повернула 61 військового, віддавши 58 натомість, двоє з них цивільні.',
    )
    expect(figures).toMatchObject({ ua_returned: 61, ru_returned: 58, ru_civilians: 2 })
  })
})

describe('lines of both lands', () => {
  test('count people, and a line of civilians below them some of either', () => {
    const figures = told('Сьогодні відбувся обмін полоненими\nУкраїна: 61\nРосія: 58\nЦивільних: 9')
    expect(figures).toEqual({ ua_returned: 61, ru_returned: 58 })
  })

  test('tell of no swap that did not take place', () => {
    expect(told('Обстріли за добу\nУкраїна: 61\nРосія: 58\nСьогодні обмін не відбувся')).toEqual({})
  })
})
