import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2026-01-02')

describe('what is told of a year, or of a part of it, and of no day is no news', () => {
  test.for([
    'In 2024 some 43 marines came home in a swap.',
    'In 2024, 43 marines came home in a swap.',
    'In the summer of 2024, 95 servicemen returned from Russian captivity in an exchange.',
    'Ukraine brought home 43 defenders in 2024.',
    'Back in 2023 our brigade got 12 defenders home from captivity.',
    'У 2024-му з полону повернулися 43 військових нашої бригади.',
    'Навесні 2023-го з російського полону визволили 45 морпіхів.',
    'За підсумками 2024 року з полону повернуто 43 військових бригади.',
    '2024 року під час обміну додому повернулися 43 військових.',
    'Десятий у 2025 році обмін: додому повернулися 205 військових.',
    'В 2024-м в рамках обмена возвращены 150 российских военнослужащих.',
    'Летом 2023 года из плена вернулись 95 российских военных.',
    'Зимою 2023 року Росія передала Україні 61 тіло.',
    'In 2024, Russia handed over 502 bodies of fallen soldiers to Ukraine.',
  ])('of one that has passed: «%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'Позаторік з полону повернулися 43 військових.',
    'Минулої зими під час обміну додому повернулися 43 військових.',
    'Того ж року з полону повернулися 43 захисники.',
    'В том же году в ходе обмена домой вернулись 43 украинских бойца.',
    'В позапрошлом году из плена вернулись 43 украинских бойца.',
    'That year 43 soldiers came home in an exchange.',
    'The same year, 43 soldiers came home in an exchange.',
  ])('nor what is said of it in words: «%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'In 2025 some 43 marines came home in a swap.',
    'Цього року під час обміну додому повернулися 43 морпіхи.',
    'Цьогоріч 43 наші бійці повернулися додому під час обміну.',
    'В 2025-м домой в ходе обмена вернулись 43 украинских бойца.',
    'This year 43 soldiers came home in a prisoner swap.',
  ])('nor what the year of the post brought: «%s»', (text) => {
    expect(toldIn(text, '2025-12-20')).toBe('none')
  })
})

describe('a year beside the news leaves it news', () => {
  test.for([
    'Останній у 2025 році обмін: додому повернулися 205 військових.',
    'Последний в 2025 году обмен: домой вернулись 205 украинских военных.',
    'The tenth exchange of 2025: 205 soldiers came home.',
    'Відбувся третій обмін цього року: додому повернулися 205 військових.',
    'В этом году это уже десятый обмен: домой вернулись 205 украинских военных.',
    'Цього року Різдво вони зустрінуть удома: 205 захисників повернулися з полону.',
    'Сьогодні з полону повернулися 205 військових, у 2024 році таких обмінів було 11.',
  ])('as a row in which it stands, or of something else: «%s»', (text) => {
    expect(toldIn(text, '2025-12-20')).toBe('told 2025-12-20')
    expect(figuresIn(text, '2025-12-20')['ua_returned']).toBe(205)
  })

  test.for([
    '64 військових, полонених у 2022 році, повернулися додому під час обміну.',
    '64 українських військових, які у 2022 році боронили Маріуполь, повернулися додому під час обміну.',
    'Додому під час обміну повернулися 64 захисники, які потрапили в полон навесні 2022 року.',
    'Додому під час обміну повернулися 64 військових, які потрапили в полон торік.',
    'В ходе обмена вернулись 64 украинских военных, взятых в плен под Мариуполем в 2022 году.',
    '64 soldiers captured in 2022 came home in an exchange.',
    'Sixty-four soldiers captured last year came home in a swap.',
  ])('as that of their capture: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-01-02')
    expect(figuresIn(text)['ua_returned']).toBe(64)
  })

  test.for([
    'На виконання домовленостей, досягнутих у 2025 році в Стамбулі, Україні передали 1000 тіл.',
    'Росія передала Україні тіла 1000 воїнів, які загинули у 2024 році.',
    'Russia handed over to Ukraine the bodies of 1,000 soldiers killed in 2024.',
  ])('as that of an agreement or of a battle: «%s»', (text) => {
    expect(toldIn(text, '2025-12-20')).toBe('told 2025-12-20')
  })

  test.for([
    'Тіла 500 загиблих повернули в Україну у 2024 році.',
    '40 полонених торік повернулися додому під час обміну.',
    'Тіла 500 загиблих передали Україні торік.',
  ])('and what came in that year is none: «%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})
