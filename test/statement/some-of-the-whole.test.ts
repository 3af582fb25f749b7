import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, eventIn } = readOn('2025-03-19')

describe('what stands behind «five of the 75 are …» is said of the five', () => {
  test.for<readonly [string, Record<string, number>]>([
    [
      '75 Ukrainian soldiers came home today in a swap. Three of the 75 were women.',
      { ua_returned: 75, ua_military: 75, ua_women: 3 },
    ],
    [
      "Сьогодні відбувся обмін: додому повернулися 75 військових. П'ять із 75 — жінки.",
      { ua_returned: 75, ua_military: 75, ua_women: 5 },
    ],
    [
      'Сегодня состоялся обмен: из российского плена домой вернулись 75 украинских военных. Пятеро из этих 75 — женщины.',
      { ua_returned: 75, ua_military: 75, ua_women: 5 },
    ],
    [
      'Ukraine brought home 84 people in an exchange today. Eleven of the 84 are civilians.',
      { ua_returned: 84, ua_military: 73, ua_civilians: 11 },
    ],
    [
      'Ukraine brought home 84 women in an exchange today. All of the 84 are safe.',
      { ua_returned: 84, ua_women: 84 },
    ],
  ])('%s', ([text, figures]) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('words that set some apart open what is told of the number behind them', () => {
  test.for<readonly [string, number, number]>([
    [
      '175 Russian servicemen for 175 Ukrainian, said the ministry, and on top of that, as a gesture of goodwill, 22 severely wounded prisoners of war were given to Kyiv today.',
      197,
      22,
    ],
    [
      'Сьогодні з полону повернулися 175 захисників, а поза обміном за окремою домовленістю — ще й 22 тяжкопоранені воїни.',
      197,
      22,
    ],
    [
      'Сегодня из плена вернулись 175 защитников, а вне обмена, по отдельной договорённости сторон, ещё 22 тяжелораненых бойца.',
      197,
      22,
    ],
    [
      'Today 22 wounded defenders returned outside the exchange, and 175 soldiers were swapped for 175.',
      197,
      22,
    ],
  ])('%s', ([text, all, outside]) => {
    const { ua_returned, ua_outside_exchange } = figuresIn(text)
    expect([ua_returned, ua_outside_exchange]).toEqual([all, outside])
  })
})

describe('who came along with those counted came on top of them', () => {
  test.for<readonly [string, number]>([
    ['Сьогодні в обміні повернулися 300 українців, разом із ними двоє цивільних.', 302],
    ['Сегодня в обмене вернулись 300 украинцев, вместе с ними двое гражданских.', 302],
    [
      'A prisoner exchange took place today. The 300 Ukrainians were accompanied by two civilians.',
      302,
    ],
    ['Сьогодні в обміні повернулися 300 українців, серед них двоє цивільних.', 300],
  ])('%s', ([text, all]) => {
    expect(figuresIn(text)['ua_returned']).toBe(all)
  })
})

describe('a bare number behind the exchange is its place', () => {
  test.for<readonly [string, number | undefined]>([
    ['300 Ukrainian soldiers came home today. This is exchange 73 by its count, Kyiv says.', 73],
    ['300 Ukrainian soldiers came home today. It was swap 73 since the invasion.', 73],
    ['300 Ukrainian soldiers came home today. In this exchange 73 were officers.', undefined],
  ])('%s', ([text, ordinal]) => {
    expect(eventIn(text)?.ordinal?.value).toBe(ordinal)
  })
})
