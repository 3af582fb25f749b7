import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const DAY = '2025-06-15'
const { sidesIn, figuresIn, eventsIn, toldIn } = readOn(DAY)

describe('the number of our side', () => {
  test.for([
    "Today a prisoner exchange took place. Russia's army said 94 of its men had been freed. On the Ukrainian side the count was 95, Yermak announced.",
    'Today a prisoner exchange took place. The Russian ministry said 94 of its men had been freed. The Ukrainian tally was 95, announced by Yermak.',
    'Сьогодні відбувся обмін полоненими. Армія Росії заявила про звільнення 94 своїх. З українського боку підсумок – 95, оголосив Єрмак.',
    'Сегодня состоялся обмен пленными. Российская армия заявила об освобождении 94 своих. С украинской стороны цифра составляет 95, объявил Ермак.',
  ])('may be a tally without a noun: %s', (text) => {
    expect(sidesIn(text)).toBe('95 94')
  })

  test.for([
    'Today a prisoner exchange took place. The number of Ukrainian captives still held is 95.',
    'Сьогодні відбувся обмін полоненими. Загальна цифра повернутих українців за рік – 95.',
    'Сегодня состоялся обмен пленными. Общее число вернувшихся украинцев за год – 95.',
  ])('is none of those held, or of all times: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ua_returned')
  })

  test('may be written about', () => {
    const text = 'A prisoner swap took place today. Yermak wrote about 107 fighters who came home.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 107 })
    const rough = 'A prisoner swap took place today. About 107 fighters came home.'
    expect(figuresIn(rough)).not.toHaveProperty('ua_returned')
  })
})

describe('what is set right below', () => {
  test.for([
    'Деталі сьогоднішнього обміну полоненими. Російське міноборони назвало всіх відданих військовими. Проте це не так. За даними Коордштабу, додому приїхали 33 військовослужбовці та 51 цивільний.',
    'Подробности сегодняшнего обмена пленными. Российское минобороны назвало всех отданных военными. Но это не так. По данным Коордштаба, домой приехали 33 военнослужащих и 51 гражданский.',
    "Details of today's prisoner exchange. The Russian defence ministry called all of those it gave soldiers. But that is not so. According to the Coordination HQ, 33 servicemen and 51 civilians came home.",
  ])('may be only what Russia says of those who came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_military: 33, ua_civilians: 51 })
    expect(toldIn(text)).toBe(`told ${DAY}`)
  })

  test.for([
    'Російське міноборони заявило про обмін 84 на 84 сьогодні. Але це не так. За даними Коордштабу, обміну не було.',
    'Российское минобороны заявило об обмене 84 на 84 сегодня. Но это не так. По данным Коордштаба, обмена не было.',
    'The Russian defence ministry reported an 84 for 84 exchange today. But that is not so. The Coordination HQ says there was no exchange.',
    'Пишуть, що сьогодні з полону повернулися 84 військові. Але це не так. За даними Коордштабу, минулого разу повернулися 33.',
  ])('is no news where Kyiv tells of none: %s', (text) => {
    expect(toldIn(text)).not.toBe(`told ${DAY}`)
  })
})

test.for([
  'Цього дня в Україну потрапили тіла 121 загиблого воїна.',
  'Сегодня в Украину попали тела 121 погибшего воина.',
])('bodies may get to Ukraine: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 121 })
  expect(eventsIn(text)).toHaveLength(1)
})
