import { describe, expect, test } from 'vitest'
import { codesOf, figuresOf, readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

describe("Ukraine's own number goes before what only Russia says of the same", () => {
  test.for<readonly [string, Readonly<Record<string, number>>]>([
    [
      'Мединский сообщил, что украинской стороне отданы тела 900 военных, а нам 24. В украинском Координационном штабе насчитали 904.',
      { bodies_to_ua: 904, bodies_to_ru: 24 },
    ],
    [
      'Сьогодні Україні передано 904 тіла. Помічник Путіна Мединський веде власну лічбу. За його версією, передали 900 полеглих.',
      { bodies_to_ua: 904 },
    ],
    [
      'Обмін відбувся: з полону повернулися 131 захисник і двоє цивільних. Російські військові, зі свого боку, пишуть про 120 на 120.',
      { ua_returned: 133, ru_returned: 120 },
    ],
    [
      'Удома 133 українці: обмін відбувся сьогодні. Міноборони в Москві натомість запевняє, що формула була «120 на 120».',
      { ua_returned: 133, ru_returned: 120 },
    ],
  ])('%s', ([text, figures]) => {
    const event = eventIn(text)
    expect(figuresOf(event)).toMatchObject(figures)
    expect(event === null ? ['none'] : codesOf(event)).toEqual([])
  })

  test.for([
    'Сьогодні Україні передано 904 тіла. Додому привезли 900 полеглих, повідомив Координаційний штаб.',
    'Обмін відбувся: удома 133 захисники. З полону повернулися 130 захисників, каже Зеленський.',
  ])('two numbers of Ukraine itself are held: %s', (text) => {
    expect(eventIn(text)?.review).not.toEqual([])
  })
})

describe('the land that was named last', () => {
  test('is where the counted went: «туди передано»', () => {
    const event = eventIn(
      'Сьогодні з полону повернулися 44 українці. Про Росію в Міноборони РФ кажуть, що туди передали 40 військових.',
    )
    expect(figuresOf(event)).toMatchObject({ ua_returned: 44, ru_returned: 40 })
  })

  test.for([
    'Сьогодні Україна повернула тіла 88 полеглих. Депутат Держдуми Саралієв каже, що його країна отримала 30 тіл.',
    'Ukraine brought home 88 fallen soldiers today. Saraliyev, a lawmaker in Moscow, said his country had been given 30 bodies.',
  ])('is that of whoever speaks: %s', (text) => {
    expect(figuresOf(eventIn(text))).toEqual({ bodies_to_ua: 88, bodies_to_ru: 30 })
  })

  test('is not told where no side speaks', () => {
    const event = eventIn(
      'Сьогодні додому повернулися 44 захисники. Зеленський подякував Катару: його країна отримала список 80 дітей.',
    )
    expect(figuresOf(event)).toEqual({ ua_returned: 44, ua_military: 44 })
  })
})

describe('what a month is compared by is of that month', () => {
  test.for([
    'Сьогодні повернулися тіла 563 полеглих. Нинішній захід переважив жовтневий, коли тіл було 501, а росіяни отримали 89.',
    'Сегодня вернулись тела 563 погибших. Нынешняя передача больше сентябрьской, когда тел было 501, а россияне получили 89.',
  ])('%s', (text) => {
    expect(figuresOf(eventIn(text))).toEqual({ bodies_to_ua: 563 })
  })
})

test.for([
  'Ukraine returned 24 bodies and received 1,000. Moscow counts 26.',
  'Київ віддав тіла 31 військового й забрав 1000. У Москві назвали 35.',
  'Ukraine received 1,000 bodies and gave 24. Moscow counts 29.',
  'Київ повернув 31 тіло, отримавши загалом 1000.',
  'Киев вернул 31 тело, а всего получил 1000.',
  'Kyiv returned 31 bodies in exchange for 1,000.',
])('a number of bodies with a greater one got beside it is looked at by a person: %s', (text) => {
  expect(eventIn(text)?.review).not.toEqual([])
})

test.for([
  'Сьогодні Україна повернула тіла 88 полеглих. Російські військові пишуть рапорти.',
  'Україна отримала тіла 88 полеглих захисників. Росіяни називають це жестом доброї волі.',
  'Ukraine received the bodies of 88 soldiers. Russia cites two conditions for a truce.',
  'Ukraine received the bodies of 88 soldiers. Moscow counts on 3 more rounds of talks.',
])('what Russians say of something else leaves open nothing: %s', (text) => {
  expect(eventIn(text)?.attribution).toBe('confirmed')
})

test.for([
  'Україна прийняла тіла 240 полеглих, а загалом забрала 1426.',
  'Ukraine received 240 bodies today. Since January it has received 1,426.',
  'Україна повернула тіла 240 полеглих. Родини чекають: обіцяли повернути 1000.',
  'Сегодня Украина вернула тела 240 защитников. В августе получили 1000.',
])('a sum, another month’s and a promised number are no rival of the day’s: %s', (text) => {
  expect(eventIn(text)?.review).toEqual([])
  expect(eventIn(text)?.figures.bodies_to_ua?.value).toBe(240)
})

test('«туди» behind who says so is no word of where to', () => {
  const text = 'Обмін: Україна повернула 185 своїх. Росія каже інше: мовляв, туди передано 190.'
  expect(eventIn(text)?.review).not.toEqual([])
})
