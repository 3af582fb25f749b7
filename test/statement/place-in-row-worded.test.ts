import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-04-17')
const ordinalIn = (text: string, day?: string): number | undefined =>
  eventIn(text, day)?.ordinal?.value
const stageIn = (text: string): number | undefined => eventIn(text)?.stage?.value

describe('the place of an exchange among all', () => {
  test.each([
    '118 воїнів удома. Обмінові присвоєно номер 74.',
    '118 воїнів удома. У Коордштабі цей обмін записали сімдесят четвертим.',
    '118 воїнів удома. В штабі обмін вважають 74-м.',
    'Kyiv and Moscow freed 118 soldiers each today. The headquarters lists this exchange as the 74th.',
    'Kyiv gets 118 soldiers back today. It was the 74th exchange since February 2022, the Coordination Headquarters reckons; it also reports that 8,204 people have come back over that time.',
  ])('is told in many words: %s', (text) => {
    expect(ordinalIn(text)).toBe(74)
  })

  test('is none of another matter', () => {
    const text = '118 воїнів удома. Обмін у штабі вважають вдалим, їх зустріли 4 лікарі.'
    expect(ordinalIn(text)).toBeUndefined()
  })
})

describe('a stage that lies ahead', () => {
  test.each([
    'Kyiv and Moscow freed 118 soldiers each today. The second stage, when 240 more will come home, is due on Sunday.',
    'Обмін проведено: 118 воїнів удома. Другий етап, у якому повернуть ще 240 осіб, заплановано на неділю.',
  ])('is not the one of the news: %s', (text) => {
    expect(stageIn(text)).toBeUndefined()
  })

  test.each([
    'Second stage of the exchange, in which 240 soldiers came home, will be followed by a third on Sunday.',
    'Сьогодні — другий етап обміну, у якому додому їдуть 240 воїнів, а третій заплановано на неділю.',
  ])('leaves the one of today told: %s', (text) => {
    expect(stageIn(text)).toBe(2)
  })
})

describe('what kin cry and ask', () => {
  test.each([
    '118 soldiers came home in a swap. Women shouted the names of units: "The 28th! The 63rd! Does anyone know him?"',
    '118 soldiers came home in a swap. "Is anybody here from the 63rd?" a woman asked at the exchange.',
  ])('is the number of a unit: %s', (text) => {
    expect(ordinalIn(text)).toBeUndefined()
  })

  test('and what the text itself cries is of the exchange', () => {
    expect(ordinalIn('118 воїнів удома. Це вже 74-й обмін! Дякуємо.')).toBe(74)
  })
})

test('of two numbers cried one after the other neither is the place of the exchange', () => {
  expect(ordinalIn('58-й! 59-й! Обміни йдуть один за одним. Вдома 46 захисників.')).toBeUndefined()
})
