import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2026-03-06')

describe('another count of the same people is no part of them and waits for a person', () => {
  test.each([
    "Russia returned 1,000 bodies to Ukraine, TASS said. Ukraine's Coordination Headquarters confirmed 757 bodies.",
    'В Україну повернуто 1000 тіл, пишуть медіа. Координаційний штаб уточнює: тіл 909. Вони пройдуть експертизу.',
    'Сьогодні з полону повернулися 195 захисників. Уповноважений Лубінець називає інше число: 157 військових. Обмін відбувся вранці.',
    'Обмін 157 на 140 відбувся сьогодні. Росія отримала 157, а Україна 140. Вітаємо 157 захисників удома!',
  ])('%s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })
})

describe('who is in Russia’s hands, or asked about, gives Russia no number', () => {
  const news = 'Обмін: сьогодні вдома 205 українців, 185 військових і 20 цивільних.'
  test.each([
    `${news} Росіяни тримали їх окремо: 185 у колоніях, 20 — у СІЗО.`,
    'Swap: 185 Ukrainian soldiers and 20 civilians are home today. Russia had sentenced 185 and tortured 20, the ombudsman said.',
    '157 українців повернулися сьогодні в обміні. Скільки росіян потрапило в полон за тиждень? 83, рахують у Генштабі.',
    '157 українців повернулися сьогодні в обміні. Скільки росіян погодилися на обмін? 83.',
    'Обмін: сьогодні 157 українців вдома. Формула з Росією щоразу різна, рівної кількості не було, каже Лубінець про обмін російських полонених.',
  ])('%s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ru_returned')
  })
})

test('a name of ours behind a hedge takes nothing from it', () => {
  const text =
    "Ukraine received 1,000 bodies of its soldiers today, according to Russia, Ukraine's Coordination Headquarters said."
  expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
})

describe('a place named for anything else ties no agreement', () => {
  test.each([
    'Обмін: 84 українці сьогодні вдома. Стамбул тут ні до чого, наголосив Лубінець.',
    'Обмін: 84 українці сьогодні вдома. Родини пікетували російське консульство у Стамбулі.',
    'Обмін: 300 українців удома. Родини полонених провели акцію біля штаб-квартири МКЧХ у Женеві.',
    '1000 bodies were returned to Ukraine today. In Geneva, the UN rights office published its report.',
  ])('%s', (text) => {
    expect(eventIn(text)?.agreement ?? null).toBeNull()
  })
})

describe('who had no role, or is named for other business, mediated nothing', () => {
  test.each([
    '157 Ukrainians returned in a swap today. The UAE had no role this time; the deal was direct.',
    'Обмін: 157 українців сьогодні вдома. ОАЕ осторонь: цього разу домовлялися напряму.',
    'Обмін: 157 українців сьогодні вдома. Посол ОАЕ в Києві завершив місію.',
    '1000 bodies were returned to Ukraine today. The ICRC is cutting 2,900 jobs worldwide this year.',
    '1000 тіл повернули сьогодні в Україну. Червоний Хрест збирає кров для поранених у Харкові.',
  ])('%s', (text) => {
    expect(eventIn(text)?.mediators).toEqual([])
  })
})

describe('what is only worded as reports are waits for a person', () => {
  const report =
    'Серед них військовослужбовці ЗСУ, Нацгвардії, прикордонники та морпіхи. Захищали Маріуполь, Донеччину, Луганщину. Більшість перебували в полоні з 2022 року. Координаційний штаб дякує всім, хто допомагає повертати наших людей.'
  test.each([
    `Сьогодні 84 оборонці залишаються в Таганрозі. Росіяни не дають їх на обмін. ${report}`,
    `Сьогодні 84 оборонці отримали посвідчення ветеранів. Обмін полоненими для них лишився в минулому. ${report}`,
    `Сьогодні 84 оборонці в Україні святкують річницю волі. Обмін 6 березня минулого року зробив їх вільними. ${report}`,
  ])('%s', (text) => {
    expect(eventIn(text)?.review).not.toEqual([])
  })
})
