import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, eventsIn, figuresIn } = readOn('2026-01-29')

describe('a denial of nobody', () => {
  test.for([
    'Сьогодні в Україну доставлено тисячу тіл. Жоден волонтер тіла вам не привезе.',
    'Сьогодні Україна забрала 1000 полеглих. Жодна контора тіла за гроші не поверне.',
    'Сегодня Украине передали 1000 тел. Ни один делец тело вам не вернёт.',
  ])('of a doer is no zero of bodies: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
  })

  test.for([
    'Сьогодні Україна забрала 1000 полеглих. Жодного тіла росіяни натомість не отримали.',
    'Сьогодні Україна забрала 1000 полеглих. Жодного російського тіла не передано.',
    'Сегодня Украина получила 1000 тел. Ни одного тела российского военного не передали.',
    'Ukraine received 1,000 bodies today. Not a single dead Russian soldier was handed over.',
  ])('of bodies is one: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 0 })
  })
})

describe('whose the bodies are', () => {
  test.for([
    'Сьогодні доправлено тисячу тіл. Приналежність їх українським воїнам москва лише декларує.',
    'Сегодня Украине передали тысячу тел. Принадлежность их бойцам ВСУ пока только декларирует Россия.',
    "Today Ukraine received 1,000 bodies. That they belong to Ukrainian soldiers is only Moscow's declaration.",
    'Today Ukraine received 1,000 bodies. Russia declares them to be Ukrainian soldiers.',
    'Сьогодні Україна прийняла тисячу тіл. Країна-агресор твердить, ніби це наші захисники.',
  ])('is what Russia declares: %s', (text) => {
    expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
  })

  test('is known where it is proved', () => {
    const text =
      'Сьогодні Україні передано тисячу тіл. Експертизи вже довели їх належність українським воїнам.'
    expect(eventIn(text)?.attribution).toBe('confirmed')
  })
})

describe('bodies counted above', () => {
  test.for([
    'Експерти починають роботу ще з тисячею тіл. Їх Україна прийняла сьогодні.',
    'Эксперты начинают работу ещё с тысячей тел. Их Украина приняла сегодня.',
    'Experts are starting work on another 1,000 bodies. Ukraine received them today.',
    'Лабораторії чекає тисяча тіл. Вони прибули до України 29 січня.',
  ])('came, as the next sentence says: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Експерти працюють із тисячею тіл. Їх Україна прийняла в червні.',
    'Родинам віддали 12 тіл. Їх сьогодні привезли до церкви.',
    'Эксперты исследуют 900 тел. Их Украина приняла в прошлом году.',
    'Experts are working on 900 bodies. They may receive them today.',
  ])('did not come today: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('a line of those who are on the shield', () => {
  test.for([
    '«На щиті» — 121 український воїн.\nПопереду експертизи.\nРодини чекають.\nНинішня репатріація стала можливою завдяки Штабу.',
    'На щиті — 121 захисник.\nЦю репатріацію провів Координаційний штаб.',
    'На щите — 121 украинский воин.\nСегодняшняя репатриация стала возможной благодаря штабу.',
  ])('is news above the repatriation of today: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 121 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'На щиті — 121 воїн нашої громади за роки війни. Вічна памʼять.',
    'На щиті — 121 український воїн.\nПоховали їх сьогодні.',
  ])('is none by itself: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('the exact number', () => {
  test.for([
    'Понад півсотні загиблих українських бійців сьогодні вдалося забрати, точна цифра Штабу — 51.',
    'Более полусотни погибших украинских бойцов сегодня удалось вернуть, точная цифра штаба — 51.',
    'More than 50 fallen Ukrainian soldiers were brought home today; the exact figure is 51.',
  ])('is of the dead named before it: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 51 })
  })
})

describe('a number of now', () => {
  test.for([
    'Відбулася чергова репатріація. Ідеться про 909 загиблих, стільки ж було і 19 грудня.',
    'Відбулася чергова репатріація. Ідеться про 909 полеглих, як і 19 грудня.',
    'Состоялась очередная репатриация. В штабе говорят о 909 погибших, столько же было и 19 декабря.',
    'Another repatriation took place. The headquarters speaks of 909 fallen, the same number as on December 19.',
  ])('is likened to that of another day: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 909 })
    expect(codesIn(text)).toEqual([])
    expect(eventIn(text)?.day).toBe('2026-01-29')
  })

  test('is of that day where nothing took place since', () => {
    expect(
      eventsIn('Репатріація готується. 19 грудня було 909 загиблих, стільки ж було і 23 жовтня.'),
    ).toEqual([])
  })

  test.for([
    'Тіла 503 захисників прийняла Україна. З нашими 503 загальна кількість повернутих сягнула 5503.',
    'Украина приняла тела 503 защитников. С этими 503 общее число возвращённых достигло 5503.',
    'Ukraine received the bodies of 503 defenders. With these 503, the total since 2022 has reached 5,503.',
  ])('is no sum where the sum is greater with it: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 503 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('how it is worded', () => {
  test.for([
    'Сьогодні репатріація тіл за домовленостями скінчилася. Завершальний етап: ще 1245 тіл.',
    'Сегодня закончилась репатриация тел по договоренностям. Последний этап: ещё 1245 тел.',
    'The repatriation of bodies under the deal ended today. Final stage: another 1,245 bodies.',
  ])('a repatriation that is over took place: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1245 })
  })

  test('whoever crosses the line for the last time is dead', () => {
    const text =
      '250 полеглих. Стільки наших Героїв сьогодні перетнули лінію розмежування востаннє.'
    expect(eventIn(text)?.kind).toBe('body_repatriation')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 250 })
  })

  test('what was earlier this month is not of today', () => {
    const text =
      'Ukraine received 1,000 bodies on Jan. 29. Medinsky said Russia took 38 of its own. Earlier this month, two dead Russian soldiers were sent home.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 38 })
  })
})
