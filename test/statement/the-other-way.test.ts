import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-10-16')

const placesIn = (text: string): readonly string[] =>
  eventIn(text)?.breakdown.map(({ place, count }) => `${place} ${count ?? '-'}`) ?? []

describe('who went the other way, told in a sentence of its own', () => {
  it.each([
    'The bodies of 700 Ukrainian soldiers came across on Thursday. Thirty-two went the other way.',
    '700 bodies came across on Thursday. Thirty-two went the other way, a Russian deputy told reporters.',
    'The bodies of 700 defenders were returned today. Thirty-two in the opposite direction.',
    'Додому повернулися тіла 700 захисників. Тридцять два поїхали у зворотному напрямку.',
    'Тела 700 защитников привезли сегодня. В обратную сторону уехали тридцать два.',
    'Тысяча защитников ждала этого дня. Тела 700 солдат ВСУ уехали на Украину сегодня. Взамен — 32.',
  ])('counts them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 700, bodies_to_ru: 32 })
  })

  it.each([
    'The bodies of 700 Ukrainian soldiers came across on Thursday. Two drivers went the other way.',
    'The bodies of 700 defenders came across on Thursday. In return, three trucks of aid were sent.',
    'Тела 700 защитников привезли сегодня. В обратную сторону уехали два водителя.',
  ])('counts nobody else: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 700 })
  })
})

describe('where the fallen were', () => {
  it.each([
    'На щиті повернулися 70 захисників. На Донеччині життя віддали 60, на Запоріжжі — 10.',
    'На щиті повернулися 70 захисників. На Донеччині голови поклали 60, на Запоріжжі — 10.',
    'Вернули тела 70 защитников. В Донецкой области жизнь отдали 60, на Запорожье — 10.',
  ])('is told by those who gave their lives, in either order: %s', (text) => {
    expect(placesIn(text)).toEqual(['Donetsk region 60', 'Zaporizhzhia region 10'])
  })

  it.each([
    'The bodies of 70 defenders were returned. Morgues in Russia gave up 6 — all 6 had died in captivity.',
    'Повернули тіла 70 захисників. З моргів росії передали 6 — усі 6 померли в полоні.',
    'Вернули тела 70 защитников. Из моргов России передали 6 — все 6 умерли в плену.',
  ])('is kept where all of a place died in captivity: %s', (text) => {
    expect(placesIn(text)).toEqual(['morgues in Russia 6'])
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 70, died_in_captivity: 6 })
  })

  it('is not where those of no place died in captivity', () => {
    expect(
      placesIn('Повернули тіла 70 захисників: 64 з Донецького напрямку, п’ятеро померли в полоні.'),
    ).toEqual(['Donetsk direction 64'])
  })
})
