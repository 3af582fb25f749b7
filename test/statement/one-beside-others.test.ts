import { describe, expect, test } from 'vitest'
import { figuresIn } from './told.ts'

const DAY = '2025-03-19'
const read = (text: string) => figuresIn(text, DAY)

describe('one person told with no number beside others is counted', () => {
  test.for([
    ['Обмін відбувся. Додому їдуть 40 військових і цивільна.', 41],
    ['Обмін відбувся. Додому їдуть тридцять один боєць та цивільна медикиня.', 32],
    ['Обмін відбувся. Вдома восьмеро моряків, троє прикордонників та боєць ТрО.', 12],
    ['Обмін відбувся. Повернули 20 нацгвардійців, 10 прикордонників, моряка і поліцейського.', 32],
    ['Обмін відбувся. Повернули 20 нацгвардійців, моряка і двох поліцейських.', 23],
    ['Состоялся обмен. Домой вернулись 14 воинов ВСУ, четверо бойцов теробороны и моряк.', 19],
    ['Состоялся обмен. Украина вернула двух пограничников, трёх моряков и бойца теробороны.', 6],
    ['Состоялся обмен. Украина вернула 60 военных и гражданского.', 61],
    ['In today’s exchange 20 marines, ten border guards and a sailor came home.', 31],
    ['In today’s exchange 14 soldiers, four policemen, a guardsman and a sailor came home.', 20],
  ] as const)('%s', ([text, all]) => {
    expect(read(text)['ua_returned']).toBe(all)
  })
})

describe('and nobody is added', () => {
  test.for([
    // Who is named may be one of them.
    ['Обмін відбувся. З полону повернули 40 військових та бійця Одіссея.', 40],
    ['Обмін відбувся. З полону повернули 40 військових, серед них медик та прикордонник.', 40],
    // The set phrase for both sexes.
    ['Сьогодні в межах обміну визволили 71 Захисника і Захисницю.', 71],
    ['Состоялся обмен. Из российского плена вернулся 91 защитник и защитница.', 91],
    ['Обмін відбувся. З полону повернули 40 осіб: 38 військових, моряка та цивільного.', 40],
    [
      'Обмен состоялся: из российского плена вернулись 202 рядовых и сержанта, а с ними трое офицеров.',
      205,
    ],
    ['Prisoner exchange today: 40 soldiers, including a marine and a border guard, are home.', 40],
    ['Prisoner exchange today: 40 soldiers are home, and a border guard unit met them.', 40],
  ] as const)('%s', ([text, all]) => {
    expect(read(text)['ua_returned']).toBe(all)
  })
})
