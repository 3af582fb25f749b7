import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn } from './told.ts'

const stageIn = (text: string, day: string) => eventIn(text, day)?.stage?.value ?? null

describe('the first stage without its number', () => {
  const DAY = '2025-05-23'

  test.each([
    'Russia and Ukraine freed 390 prisoners each on Friday, the opening phase of a swap that will cover 1,000 from either side.',
    'Russia and Ukraine freed 390 prisoners each on Friday, the first phase of an exchange that is to cover 1,000 from either side.',
    'In the initial stage of the exchange, 390 Ukrainians returned home today.',
    'Сьогодні з полону повернулися 390 українців. Це початковий етап обміну, який триватиме у вихідні.',
    'Сьогодні відбувся обмін: 390 українців повернулися, що стало стартовим етапом великого обміну.',
    'Сегодня из плена вернулись 390 украинцев. Это стартовый этап обмена, который продолжится в выходные.',
  ])('is called the opening one: %s', (text) => {
    expect(stageIn(text, DAY)).toBe(1)
  })

  test.each([
    'Сьогодні розпочався великий обмін, який пройде у кілька етапів. На першому з них додому їдуть військовополонені до 25 років.',
    'Сегодня начался большой обмен, он пройдёт в несколько этапов. На первом из них домой едут пленные до 25 лет.',
    'A large exchange began today and will go on in several stages. In the first of them, prisoners under 25 are coming home.',
  ])('is the first of those named before: %s', (text) => {
    expect(stageIn(text, DAY)).toBe(1)
  })

  test.each([
    'Ukraine brought 390 people home from captivity today. The opening phase of the next exchange will be held in June.',
    'Today 390 Ukrainian soldiers came home in an exchange. Many of them had been captured in the opening phase of the war.',
    'Сегодня состоялся обмен: домой вернулись 390 украинцев. Многие попали в плен на начальном этапе войны.',
    'Сьогодні розпочався обмін із кількох етапів. На другому з них повернуться тяжкопоранені. Додому їдуть 100 захисників.',
  ])('is of something else, or only to come: %s', (text) => {
    expect(eventIn(text, DAY)).not.toBeNull()
    expect(stageIn(text, DAY)).toBeNull()
  })
})

describe('how old somebody is', () => {
  test.each([
    'Україна повернула групу молодих захисників. Сьогодні відбувся обмін, усім звільненим ще не виповнилося 25 років.',
    'Сьогодні розпочався обмін. Додому їдуть військовополонені, яким не виповнилося 25 років.',
    'Сегодня начался обмен. Домой едут пленные, которым не исполнилось 25 лет.',
  ])('is no day of years ago: %s', (text) => {
    expect(eventIn(text, '2025-06-09')).toMatchObject({ review: [], categories: ['under_25'] })
  })

  test.each([
    'Сьогодні виповнилося три роки, як відбувся великий обмін. Тоді додому повернулися 95 захисників Азовсталі.',
    'Сегодня исполнилось три года, как состоялся большой обмен. Тогда домой вернулись 95 защитников Азовстали.',
  ])('and a day of years ago is one still: %s', (text) => {
    expect(eventIn(text, '2025-06-29')).toBeNull()
  })
})

describe('what has begun and goes on', () => {
  const DAY = '2025-06-11'

  test.each([
    'MOSCOW, June 11. Russia has begun to return to Kiev over 6,000 bodies, as agreed in Istanbul on June 2, Medinsky said on Wednesday. The first 1,212 bodies have been handed over. Moscow received 27 bodies of its own soldiers.',
    'МОСКВА, 11 июня. Россия начала возвращать Киеву более 6000 тел погибших, как условились 2 июня в Стамбуле, сообщил Мединский. Первые 1212 тел переданы. Москва получила 27 тел своих солдат.',
    'Росія почала повертати Києву понад 6000 тіл загиблих, як домовилися 2 червня у Стамбулі, повідомив Мединський. Перші 1212 тіл передано. Москва отримала 27 тіл своїх солдатів.',
  ])('brings by a day only those who are counted for it: %s', (text) => {
    expect(eventIn(text, DAY)).toMatchObject({
      review: [],
      attribution: 'claimed_by_russia',
      agreement: { id: 'istanbul_june_2025' },
    })
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 1212, bodies_to_ru: 27 })
  })

  test.each([
    'Russia will begin to return over 6,000 bodies to Kyiv next week, as agreed in Istanbul on June 2, Medinsky said on Wednesday. The first 1,212 bodies are waiting at the border.',
    'Russia has begun to return over 6,000 bodies to Kyiv, as agreed in Istanbul on June 2, Medinsky said.',
    'Россия начнёт возвращать Киеву более 6000 тел на следующей неделе, сообщил Мединский. Первые 1212 тел уже у границы.',
  ])('and is none where nothing has come, or nobody says how many: %s', (text) => {
    expect(eventIn(text, DAY)).toBeNull()
  })
})

test.each([
  'Ukraine brought young soldiers home in an exchange on Monday, as agreed in Istanbul on June 2. Figures will be published later.',
  'As agreed in Istanbul, Ukraine brought young soldiers home in an exchange today.',
])('«as agreed» ties to where it was agreed: %s', (text) => {
  expect(eventIn(text, '2025-06-09')?.agreement?.id).toBe('istanbul_june_2025')
})
