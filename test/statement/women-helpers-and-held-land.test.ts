import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2024-06-25')

describe('women are some of those who came', () => {
  test.each([
    'Обмін: удома 90 осіб. Жінок п’ятеро.',
    'Обмін: удома 90 осіб: 86 військових і четверо цивільних. Жінок п’ять.',
    'Сьогодні відбувся обмін полоненими: удома 90 українців. Жінок — п’ятеро.',
  ])('so many of whom a short sentence tells: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 90, ua_women: 5 })
    expect(eventIn(text)).toMatchObject({
      categories: expect.arrayContaining(['women']) as unknown,
    })
  })

  test.each([
    '«Мамо, я їду»: 31 українка повернулася з полону\nУдома 64 українці, обмін відбувся сьогодні. Майже половина звільнених — жінки.',
    '«Мама, я еду»: 31 украинка вернулась из плена\nДома 64 украинца, обмен прошел сегодня. Почти половина освобожденных — женщины.',
    '31 Ukrainian woman freed in swap. Sixty-four Ukrainians are home today after a prisoner exchange. Almost half of those freed are women.',
    '31 жінка повернулася з полону. Сьогодні відбувся обмін, удома 64 українці.',
  ])('though the headline counts only them: «%s»', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 64, ua_women: 31 })
    expect(codesIn(text)).toEqual([])
  })

  test('A number behind its noun is a guess in a sentence that goes on', () => {
    const text = 'Сьогодні відбувся обмін. Захисників тридцять уже вдома.'
    expect(figuresIn(text)).not.toHaveProperty('ua_returned')
  })
})

test('Reporters who are asked for something did not come', () => {
  const text =
    'Обмін: удома 90 захисників. Журналістів просять не телефонувати родинам упродовж тижня.'
  expect(eventIn(text)).toMatchObject({ categories: [] })
})

test.each([
  ['Обмін: удома 90 захисників. Це шостий обмін року, раніше, 31 травня, повернулися 75 наших. Сприяли домовленостям ОАЕ.', ['UAE']], // prettier-ignore
  ['Обмін: удома 90 захисників. Раніше, 31 травня, повернулися 75 наших. Сприяли домовленостям ОАЕ.', []], // prettier-ignore
] as const)(
  'Who helped is told of this exchange where another is named only in passing: %s',
  (text, mediators) => {
    // prettier-ignore
    expect(eventIn(text)).toMatchObject({ mediators })
  },
)

test.each([
  'Eighty-two Ukrainian defenders, killed in action and left on territory Russia holds, were returned home today, the ministry said.',
  'The bodies of 82 Ukrainian defenders were retrieved today from land under Russian control, the ministry said.',
  'Kyiv retrieved 82 fallen soldiers from occupied land today, the ministry said.',
  'Тіла 82 захисників сьогодні повернуто з земель, які тримає Росія, повідомило міністерство.',
  'Тіла 82 захисників, що лишалися на захоплених росіянами землях, сьогодні повернуто додому, повідомило міністерство.',
  'Тела 82 защитников сегодня вернули с территорий, которые удерживает Россия, сообщили в министерстве.',
])('Land that Russia holds is where they lay: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 82 })
  expect(eventIn(text)).toMatchObject({
    breakdown: [{ place: 'temporarily occupied territories', count: null }],
  })
})

test.each([
  ['Наші хлопці вдома, полон позаду. Обмін дався непросто. Дякуємо Коордштабу.', 'none', false],
  ['Наші хлопці вдома, полон позаду: троє офіцерів, решта рядові. Обмін був не з легких. Дякуємо Коордштабу.', 'none', false], // prettier-ignore
  ['Буданов про переговори: кожен обмін був непростим.', 'none', true],
  [
    'Наші воїни вдома, полон позаду. Психіатри пояснили, чого потребують звільнені. Обмін — тільки початок шляху.',
    'none',
    true,
  ],
  ['Our soldiers are home, captivity is behind. Therapists explain how to help. Exchange is merely the start.', 'none', true], // prettier-ignore
  ['Наші воїни вдома, полон позаду. Обмін був лише початком, кажуть рідні.', 'none', true],
  ['Наш Андрій удома, полон позаду: тепер він тренер. Обмін відбувся торік.', 'none', true],
])('Out of captivity and home by an exchange is not lost: «%s»', (text, none, isNone) => {
  expect(toldIn(text) === none).toBe(isNone)
})
