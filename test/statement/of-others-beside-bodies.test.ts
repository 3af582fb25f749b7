import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-10-23')

const figuresIn = (text: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(eventIn(text)?.figures ?? {}).map(([name, figure]) => [name, figure.value]),
  )

const holdsIn = (text: string): readonly string[] =>
  (eventIn(text)?.review ?? []).map(({ code }) => code)

const placesIn = (text: string): readonly string[] =>
  (eventIn(text)?.breakdown ?? []).map(({ place }) => place)

describe('what Ukraine returned beside what Russia gave', () => {
  test.for([
    'Росія передала 900 тіл. Ще 14 тіл Україна повернула з Румунії.',
    'Росія передала 900 тіл. Того ж дня Україна повернула родинам тіла 31 воїна.',
    'Россия передала 900 тел. Украина вернула родным тела 31 солдата.',
    'Росія передала 900 тіл. Україна повернула 16 тіл дітей, які померли в інтернаті.',
    'Russia handed over 900 bodies. Ukraine also returned 26 bodies from a Kursk hospital.',
  ])('did not go to Russia where it came from elsewhere or went to families: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 900 })
  })

  test.for([
    'Украина вернула 64 тела с территории РФ, сообщило Минобороны РФ.',
    'Украина вернула наконец 64 тела, от которых отказывалась, заявил Мединский.',
  ])('is what came home where it lay in Russia or was refused before: %s', (text) => {
    expect(figuresIn(text)['bodies_to_ru']).toBeUndefined()
  })

  test.for([
    '64 тела вернула сегодня украинская сторона, написал Мединский.',
    'В Стамбуле Мединский заявил: Украина вернула 64 тела.',
  ])('went to Russia in the mouth of its speaker: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ru: 64 })
  })
})

describe('another number that Russia names', () => {
  test.for([
    'Україна повернула 82 тіла, хоча росіяни заявляли про 110.',
    'Украина вернула тела 82 погибших, российская сторона говорит о 95.',
    'Ukraine brought home 82 bodies; the Russians said 95.',
  ])('of the same bodies is no number of the other side: %s', (text) => {
    expect(holdsIn(text)).toContain('figures_differ')
  })

  test.for([
    'Україна отримала 82 тіла, а Росія, сказав Саралієв, — 71.',
    'Украина получила 82 тела, Минобороны РФ сообщило о 71 своём.',
    'Україна повернула 900 тіл, росіяни заявили про 31.',
  ])('is its own where it is said to have got them, or is of another size: %s', (text) => {
    expect(holdsIn(text)).toEqual([])
    expect(figuresIn(text)['bodies_to_ru']).toBeGreaterThan(0)
  })
})

describe('bodies that neither side gave the other', () => {
  test.for([
    'Україна повернула 900 тіл. Ще 44 тіла для Росії чекають у холодильниках Миколаєва.',
    'Україна повернула 900 тіл. Казахстан передав Росії тіла 5 пілотів.',
    'Ukraine received 900 bodies. Turkey sent Russia the bodies of 5 sailors.',
  ])('are not counted: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 900 })
  })

  test.for([
    'Сегодня Россия передала Сирии тела 28 солдат.',
    'Russia handed Syria the bodies of 28 soldiers today.',
  ])('are no news of this war: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test('are told where Turkey only passes on what Ukraine gave', () => {
    expect(
      figuresIn('Turkey handed Russia the bodies of 20 of its soldiers under a swap with Ukraine.'),
    ).toEqual({ bodies_to_ru: 20 })
  })
})

describe('a title of the fallen who return', () => {
  test.for([
    'Возвращение павших: сегодня в Полтаву привезли тела 9 защитников.',
    'Повернення полеглих: сьогодні до Луцька привезли тіла 9 захисників.',
    'Return of the fallen: the bodies of 9 defenders were brought to Lviv today.',
    'Возвращение павших: волонтёры сегодня привезли 9 бойцов из-под Купянска.',
  ])('above the few of a town is no handover: %s', (text) => {
    const event = eventIn(text)
    expect(event === null || event.review.length > 0).toBe(true)
  })

  test.for([
    'Возвращение павших: сегодня Украине переданы 14 тел.',
    'Повернення полеглих: сьогодні Україні передали 14 тіл захисників.',
  ])('is one where they were handed to Ukraine: %s', (text) => {
    expect(holdsIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 14 })
  })
})

describe('places named beside the number of the day', () => {
  test.for([
    'Повернули 480 тіл. Рятувальники називають місця пошуків: Харківщина, Донеччина, Луганщина.',
    'Вернули 480 тел. География обстрелов: Харьковщина, Донетчина, Сумщина.',
    'Ukraine received 480 bodies. The ministry listed help desks in the Kharkiv, Sumy and Donetsk regions.',
    'Повернули 480 тіл. Минулої осені передачі були з Курського, Донецького та Запорізького напрямків.',
    'Ukraine received 480 bodies. Drones make it impossible to evacuate the fallen in the Donetsk, Kursk and Kharkiv sectors.',
    'Повернули 480 тіл. Родини загиблих на Курському, Донецькому та Запорізькому напрямках вимагають відповідей.',
    'Повернули 480 тіл полеглих.\nБої за добу:\nПокровський — 31\nКурський — 9\nЛиманський — 14',
    'Ukraine received 480 bodies.\nClashes today:\nPokrovsk – 31\nKursk – 9\nLyman – 14',
    'Повернули 480 тіл. Того ж дня на Курському, Покровському та Запорізькому напрямках відбулося 90 боїв.',
  ])('are no origin where they are named for something else: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 480 })
    expect(placesIn(text)).toEqual([])
  })

  test.for([
    'Повернули 480 тіл. Напрямки, з яких їх евакуювали: Курський, Донецький, Запорізький.',
    'Вернули 480 тел. Среди направлений, откуда забрали павших, — Курское, Донецкое, Запорожское.',
    'Ukraine received 480 bodies. They had died in the Kursk, Donetsk and Zaporizhzhia sectors.',
  ])('are origins where the fallen are said to have come from there: %s', (text) => {
    expect(placesIn(text)).toHaveLength(3)
  })
})
