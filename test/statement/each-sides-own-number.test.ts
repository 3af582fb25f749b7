import { describe, expect, test } from 'vitest'
import { eventIn, readOn } from './told.ts'

const { toldIn, figuresIn, codesIn } = readOn('2025-11-28')

describe('what Russia says of the bodies that Ukraine counts is no second number', () => {
  test.each([
    'Ukraine says 512 bodies have come back; Russia says 510. The repatriation was held today.',
    'Київ говорить про 512 повернутих тіл, Москва — про 510. Репатріація пройшла сьогодні.',
    'Киев сообщает о 512 возвращённых телах, Москва говорит о 510. Репатриация прошла сегодня.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 512 })
  })

  test.each([
    'За одними даними, сьогодні повернуто 512 тіл, за іншими — 510. Репатріація пройшла сьогодні.',
    'Today 512 bodies were returned to Ukraine, others say 510.',
  ])('two numbers of nobody wait for a person: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })

  test('what Russia got is its own', () => {
    const text = 'Київ отримав 512 тіл, Москва отримала 48. Репатріація пройшла сьогодні.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 512, bodies_to_ru: 48 })
  })
})

describe('a formula right below swapped bodies counts them', () => {
  test.each([
    'Сьогодні на Запоріжжі сторони вдруге помінялися тілами полеглих, звітує міністерство. Умова була проста: 44 на 44.',
    'Сегодня стороны обменялись телами погибших, сообщило министерство. Расклад прост: 44 на 44.',
    'Today the two sides exchanged the bodies of the fallen, the ministry reported. The ratio was simple: 44 for 44.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 44, bodies_to_ru: 44 })
    expect(eventIn(text, '2025-11-28')?.breakdown).toEqual([])
  })

  test.each([
    'Сьогодні сторони помінялися тілами полеглих, звітує міністерство. Обмін полоненими готують: 44 на 44.',
    'Сьогодні сторони помінялися тілами полеглих, звітує міністерство. Минулого разу було 44 на 44.',
  ])('one of captives or of the last time does not: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
  })
})

describe('places of the next sentence make up the number of all', () => {
  const told = '134 полеглих повернулися в Україну. Репатріаційні заходи пройшли сьогодні.\n'
  test('119, ten and five', () => {
    const text = `${told}Найбільше з Донеччини: 119 тіл. З Луганського напрямку привезено десять, із Запорізького — п'ятьох загиблих.`
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 134 })
  })
  test('119, seven and five leave some whose place is not told', () => {
    const text = `${told}Найбільше з Донеччини: 119 тіл. З Луганського напрямку привезено сім, із Запорізького — п'ятьох загиблих.`
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 134 })
  })
})

describe('those who died in captivity are no other side', () => {
  test('a headline counts them beside all', () => {
    const text =
      'Тисяча тіл — і четверо, кого не встигли врятувати\nСьогодні держава забрала 1000 загиблих, інформує Координаційний штаб.\nБолісно, але чотирьох із них ми чекали живими. Вони померли у ворожій неволі, хоч їхні прізвища стояли в переліку тяжкохворих.'
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, died_in_captivity: 4 })
  })
})

describe('morgues of the aggressor are where bodies came from', () => {
  test.each([
    'Сьогодні Україна прийняла 320 тіл загиблих:\n▪️ Донецький напрямок – триста;\n▪️ морги країни-агресорки – двадцять.',
    'Сегодня Украина приняла 320 тел погибших:\n▪️ Донецкое направление – триста;\n▪️ морги страны-агрессора – двадцать.',
  ])('%s', (text) => {
    const places = eventIn(text, '2025-11-28')?.breakdown.map(({ place, count }) => [place, count])
    expect(places).toEqual([
      ['Donetsk direction', 300],
      ['morgues in Russia', 20],
    ])
  })
  test('those of a region here are not', () => {
    const text =
      'Сьогодні Україна прийняла 320 тіл загиблих з Донецького напрямку. Морги області готові, двадцять експертів працюють.'
    const places = eventIn(text, '2025-11-28')?.breakdown.map(({ place }) => place)
    expect(places).toEqual(['Donetsk direction'])
  })
})

describe('who speaks of a swap to come or of the other dead does not say whose these are', () => {
  const told =
    'Ukraine has recovered 500 bodies today, those of "fallen heroes" from the Kharkiv direction.'
  test.each([
    `${told} A swap of living captives is in preparation: each side would release 60, a source close to the talks said.`,
    `${told}\nThirty Russian soldiers made the journey in the opposite direction, says a lawmaker in the State Duma.`,
  ])('%s', (text) => {
    expect(eventIn(text, '2025-11-28')?.attribution).toBe('confirmed')
  })
  test('a source that tells of the bodies does', () => {
    const text =
      'Russia handed 500 bodies of Ukrainian soldiers over today, a source close to the talks said.'
    expect(eventIn(text, '2025-11-28')?.attribution).toBe('claimed_by_russia')
  })
})

describe('a formula with its own day is of that day', () => {
  test.each([
    'Ukraine says 97 captives were freed in a swap on Friday. Each country released 97 servicemen. Before the 60-for-60 deal of 5 October the two sides had exchanged 15 sick men apiece.',
    'Сьогодні відбувся обмін: з полону повернулися 97 захисників, Росія отримала 97 своїх. Попередня угода 60 на 60 від 5 жовтня була скромнішою.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 97, ru_returned: 97 })
  })
})
