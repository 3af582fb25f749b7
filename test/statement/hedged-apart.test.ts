import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2026-05-14')

describe('a death in captivity that is only thought possible is no figure', () => {
  test.for<readonly [string, number | undefined]>([
    [
      'Сьогодні повернуто 900 тіл. Серед них, можливо, 4 полонені, які загинули в неволі.',
      undefined,
    ],
    ['Сегодня Украине переданы 900 тел. Из них 4, вероятно, умерли в плену.', undefined],
    [
      'Ukraine received 900 bodies today, including possibly four who died in captivity.',
      undefined,
    ],
    ['Сьогодні повернуто 900 тіл, серед яких 4 полонені, що загинули в неволі.', 4],
    ['Today 900 bodies were returned to Ukraine. Four of them died in captivity.', 4],
  ])('«%s»', ([text, died]) => {
    expect(figuresIn(text)['bodies_to_ua']).toBe(900)
    expect(figuresIn(text)['died_in_captivity']).toBe(died)
  })
})

describe('whose word it is may stand in a sentence of its own', () => {
  test.for<readonly [string, string]>([
    ['900 тіл оборонців повернуто сьогодні в Україну. Так стверджує Росія.', 'claimed_by_russia'],
    ['900 тіл оборонців повернуто сьогодні. Це за словами росіян.', 'claimed_by_russia'],
    ['Сегодня в Украину вернулись 900 тел защитников. Это утверждает РФ.', 'claimed_by_russia'],
    [
      'Today 900 bodies of defenders came back to Ukraine. That is what Russia says.',
      'claimed_by_russia',
    ],
    [
      '900 тіл оборонців повернуто сьогодні в Україну. Росія каже, що чекає на нові обміни.',
      'confirmed',
    ],
    ['900 тіл оборонців повернуто сьогодні в Україну. Так повідомив Коордштаб.', 'confirmed'],
  ])('«%s»', ([text, attribution]) => {
    expect(eventIn(text)?.attribution).toBe(attribution)
  })
})

describe('a correction below its own post never gives the number that it takes back', () => {
  test.for<readonly [string, readonly string[]]>([
    ['Сьогодні обмін: 83 захисники вдома. Виправлення: не 83, а 93.', ['correction_unclear']],
    ['Виправлення: сьогодні за обміном вдома не 83, а 93 захисники.', []],
  ])('«%s»', ([text, codes]) => {
    expect(codesIn(text)).toEqual(codes)
  })
})
