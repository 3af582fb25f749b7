import { describe, expect, test } from 'vitest'
import { figuresIn, readOn } from './told.ts'

const DAY = '2026-03-06'
const { sidesIn, toldIn } = readOn(DAY)

describe('services that stand before their numbers', () => {
  test.for([
    'Обмін полоненими відбувся. Прикордонників 21, військовослужбовців ЗСУ 36, нацгвардійців 31.',
    'Обмін полоненими відбувся. Прикордонників двадцять один, з лав ЗСУ тридцять шість, решта тридцять один - Нацгвардія.',
    'Обмін полоненими відбувся. ЗСУ – 36, Нацгвардія – 31, прикордонники – 21.',
    'Состоялся обмен. Пограничников 21, военных ВСУ 36, нацгвардейцев 31, все украинцы дома.',
    'Обмін полоненими відбувся. Нацгвардійців 31, решта 57 – ЗСУ.',
  ])('«%s» is added up', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 88, ua_military: 88 })
  })

  test.for([
    'Обмін полоненими відбувся. Повернулися ЗСУ – 57, Нацгвардія – 31.',
    'Обмін полоненими відбувся. Удома ЗСУ: 57, прикордонники: 31.',
    'Состоялся обмен пленными. Домой вернулись: ВСУ – 57, Нацгвардия – 31.',
    'A prisoner swap took place today. Home are: Armed Forces - 57, National Guard - 31.',
  ])('two of them behind a verb are added up: «%s»', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 88, ua_military: 88 })
  })

  test('two of them are some of a greater whole', () => {
    const text =
      'Обмін полоненими відбувся. Додому повернулися 150 захисників. Серед них повернулися ЗСУ – 57, Нацгвардія – 31.'
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 150 })
  })

  test('«серед них …» counts some of them', () => {
    const text = 'Обмін полоненими відбувся. Серед них прикордонників 21, нацгвардійців 31.'
    expect(figuresIn(text, DAY)).not.toHaveProperty('ua_returned')
  })
})

describe('a number alone beside an exchange', () => {
  test.for([
    ['Обмін полоненими відбувся. «Ще сто», — написав Володимир Зеленський.', '100 -'],
    ['Состоялся обмен пленными. «Плюс сто», — написал Зеленский.', '100 -'],
    ['Прошёл обмен. «Ещё сто», — сообщили в Минобороны РФ.', '- 100'],
    ['Обмін відбувся. Ще 100 днів полону, каже дружина.', '- -'],
    ['Обмін планують. «Ще сто», — написав Зеленський.', 'none'],
  ] as const)('%s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('soldiers and civilians named before two numbers', () => {
  const LEAD = '88 українців вийшли сьогодні на волю під час обміну. '
  test.for([
    `${LEAD}Цивільних більше, ніж військових: 51 проти 37.`,
    `${LEAD}Військових менше, ніж цивільних: 37 і 51.`,
    `${LEAD}Військових і цивільних — 37 та 51 відповідно.`,
    '88 украинцев вышли сегодня на свободу в ходе обмена. Гражданских больше, чем военных: 51 против 37.',
  ])('«%s» counts each in its place', (text) => {
    expect(figuresIn(text, DAY)).toEqual({ ua_returned: 88, ua_military: 37, ua_civilians: 51 })
  })
})

describe('so many more at home', () => {
  test.for([
    [
      'Учора вдома стало на двісті військових більше, сьогодні — ще на триста, а з ними повернулися і двоє цивільних українців. Формулу обміну виконано. Це 73-й обмін.',
      { ua_returned: 302, ua_military: 300, ua_civilians: 2 },
    ],
    [
      'Сьогодні вдома стало на 88 військових більше. Це 73-й обмін.',
      { ua_returned: 88, ua_military: 88 },
    ],
    [
      'Сегодня дома стало на 88 украинских военных больше: обмен состоялся.',
      { ua_returned: 88, ua_military: 88 },
    ],
  ] as const)('%s', ([text, figures]) => {
    expect(toldIn(text)).toBe(`told ${DAY}`)
    expect(figuresIn(text, DAY)).toEqual(figures)
  })

  test('compared with another time it counts nobody', () => {
    const text =
      'Сьогодні вдома стало на 20 військових більше, ніж після минулого обміну. Це 73-й обмін.'
    expect(figuresIn(text, DAY)).not.toHaveProperty('ua_returned')
  })
})

describe('a place that saw an exchange', () => {
  test.for([
    [
      'Сумщина стала місцем ще одного обміну: 14 на 12. До своїх вийшли тринадцять військовослужбовців і один цивільний. В протилежний бік пройшло 12 полонених російських солдатів.',
      '14 12',
    ],
    [
      'Сумская область стала местом ещё одного обмена: 14 на 12. В обратную сторону прошло 12 пленных российских солдат.',
      '14 12',
    ],
    ['Сумщина може стати місцем обміну: 14 на 12.', 'none'],
  ] as const)('%s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('a year ago, set against now', () => {
  test('what follows is of now', () => {
    const text =
      'Рік тому вони ще тримали завод, а нині ми плачемо від радості. 31 чоловік та 4 жінки, воїни «Азову», вже тут! За підтвердженням штабу, це десять офіцерів і двадцять п’ять сержантів та рядових. Росія виміняла собі трьох пілотів.'
    expect(figuresIn(text, DAY)).toMatchObject({ ru_returned: 3 })
  })

  test('an exchange of a year ago stays one', () => {
    const text =
      'Рік тому вони вийшли з полону, 31 чоловік та 4 жінки. Росія виміняла тоді трьох пілотів. Нині згадуємо той обмін.'
    expect(toldIn(text)).toBe('none')
  })
})
