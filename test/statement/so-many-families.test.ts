import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, toldIn } = readOn('2026-04-17')

describe('a number of families to whom as many came home', () => {
  test.each([
    'Сімдесят дві родини... ні, 73 родини обіймають своїх: обмін відбувся сьогодні.',
    '73 родин дочекалися звістки: стільки захисників ще не повернулися з полону.',
    '73 родин отримали допомогу. Стільки ж воїнів повернулися з полону торік.',
  ])('is none of people where that is not said: %s', (text) => {
    expect(figuresIn(text)['ua_returned']).toBeUndefined()
  })

  test.each([
    'У 73 родинах нині сльози радості: саме стільки захисників сьогодні повернулося з російського полону.',
    'Радість прийшла у 73 домівки... У 73 домівках свято. Стільки воїнів ми сьогодні повернули з полону під час обміну.',
    'Joy came to 73 families today: that many defenders are back home from Russian captivity after a swap.',
  ])('is theirs: %s', (text) => {
    expect(figuresIn(text)['ua_returned']).toBe(73)
  })

  test('says nothing of Russia', () => {
    const text =
      'Сьогодні плачуть від щастя 73 родин: рівно стільки захисників ми забрали з російського полону, написав Умєров.'
    expect(figuresIn(text)).toEqual({ ua_returned: 73, ua_military: 73 })
    expect(toldIn(text)).toBe('told 2026-04-17')
  })
})
