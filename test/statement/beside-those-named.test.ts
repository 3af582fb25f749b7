import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const DAY = '2026-06-12'
const { codesIn, figuresIn, toldIn } = readOn(DAY)

describe('Those with whom somebody came', () => {
  it.each([
    'Сьогодні в межах обміну повернулися четверо моряків разом із 46 іншими військовими.',
    'Four Ukrainian marines returned home in a prisoner swap today together with 46 other soldiers.',
  ])('are added to those of whom nothing else is said: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 50, ua_military: 50 })
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  it.each([
    'Батько трьох доньок повернувся сьогодні з полону в межах обміну разом із ще 46 військовими.',
    'A medic who saw nine jails came home today in a swap along with 46 other servicemen.',
    'Один із 18 водолазів повернувся сьогодні в межах обміну разом із 46 іншими захисниками.',
    'Боцман і двоє матросів повернулися сьогодні з полону разом із ще 46 військовими в межах обміну.',
    'Two gunners and their sergeant came home today in a swap along with 46 other soldiers.',
    'Двоє з них не мають руки, решта повернулися з полону разом із ще 46 військовими в межах обміну сьогодні.',
    'In exchange for 47 Russians, the major came home together with 46 other Ukrainian soldiers today.',
    'Повернулися двоє хлопчиків із мамою разом з 46 іншими цивільними. Обмін відбувся сьогодні.',
  ])('wait for a person where the number before counts others: %s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
    expect(figuresIn(text)).toMatchObject({ ua_returned: 46 })
  })
})

describe('Those of one service on top', () => {
  it.each([
    '32 гвардійці удома! Одночасно з ними в межах обміну повернулися 84 бійці ЗСУ.',
    '31 marines are home. Alongside them 84 Ukrainian defenders came back in today’s exchange.',
    '31 морпіх повертається додому!\n\nСьогодні відбувся обмін полоненими. Крім морпіхів, звільнено 84 захисників.',
    '31 marines are back home\n\nA further 84 Ukrainian defenders were freed in the same prisoner exchange.',
    '32 гвардійці удома. Росія також повернула 84 військовослужбовців ЗСУ в межах обміну.',
  ])('are none of those who came beside them: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })
})

describe('A formula that Russia tells', () => {
  it('differs from the soldiers with their officers', () => {
    const text =
      'Сьогодні обмін. Повернулися 70 солдатів і сержантів та п’ятеро офіцерів. Міноборони РФ повідомило про обмін 70 на 70.'
    expect(codesIn(text)).toContain('figures_differ')
  })
})

describe('Just then, when', () => {
  it.each([
    'Саме тоді, коли йшли переговори, 187 захисників повернулися в межах обміну. Це було 7 травня.',
    'Именно тогда, когда шли переговоры в Анкаре, домой вернулись 310 человек по обмену. Это случилось в мае прошлого года.',
  ])('tells of another time: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('The first few exchanges', () => {
  it.each([
    'У перших двох обмінах повернулися 310 людей, у третьому сьогодні — 88.',
    'У перших 4 обмінах, Україна повернула 410 людей, сьогодні — 88.',
    'В первых двух передачах Украина получила 2018 тел. В третьей, сегодня, — еще 900.',
    'In the first three transfers Ukraine received 2,700 bodies. Today it received 900 more, and Moscow 31.',
  ])('give no number of today: %s', (text) => {
    expect(toldIn(text)).toMatch(/^held/u)
  })
})
