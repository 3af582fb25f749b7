import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const read = (text: string, published = '2025-08-14') => {
  const told = extractStatements({ text, published }).find((one) => isEvent(one))
  if (told === undefined || told.review.length > 0) return null
  const { ua_returned: ua, ru_returned: ru } = told.figures
  return { ua: ua?.value ?? null, ru: ru?.value ?? null }
}

describe('what is told in few words', () => {
  test.each([
    // The number stands beside the sentence that names the exchange.
    [
      'Росія віддала сто сорок, Україна — стільки ж. Такий підсумок обміну полоненими сьогодні.',
      140,
      140,
    ],
    ['Сьогодні обмін. Росія віддала 140, Україна — 138.', 140, 138],
    ['Обмін полоненими відбувся. Київ отримав 140, Москва — 138.', 140, 138],
    ['Обмен пленными сегодня состоялся. Киев получил 140, Москва — 138.', 140, 138],
    ['A prisoner swap took place today. Kyiv got back 140, Moscow 138.', 140, 138],
    ['Сьогодні відбувся обмін. Усього приїхало 141.', 141, null],
    ['Обмін провели сьогодні. Про це пише міністерство. Київ отримав 150, Москва — 149.', 150, 149],
    ['Виміняли! 49 наших воїнів, серед них вісім медиків.', 49, null],
    // Each side's, and a sum shared out.
    ['Україна й Росія сьогодні помінялися полоненими, по 120 з кожного боку.', 120, 120],
    ['Сегодня Киев и Москва поменялись пленными, по 120 с каждой стороны.', 120, 120],
    ['Сторони обміняли сьогодні полонених: 27 осіб з одного боку й 27 з іншого.', 27, 27],
    ['Сьогодні Росія й Україна звільнили загалом 240 полонених, порівну.', 120, 120],
    ['Russia and Ukraine freed a total of 240 prisoners today, split evenly.', 120, 120],
    // Whoever tells gave the ones and got the others.
    ['Сьогодні обмін: наші віддали 21 полоненого, отримали 30.', 30, 21],
    ['Полонених наші віддали 21, отримали 30. Обмін відбувся вранці.', 30, 21],
    // Beside soldiers came civilians.
    ['Поряд із 91 військовим сьогодні обміняли дев’ятьох цивільних.', 100, null],
    // As many words for coming home and going there, and of those among whom some are ours.
    ['78-й обмін: від нас поїхало 135, до нас приїхало 136.', 136, 135],
    ['Сьогодні вільні 80, написав Зеленський про нинішній етап обміну.', 80, null],
    ['Сьогодні серед 144, звільнених з полону, четверо з Полтавщини.', 144, null],
    [
      'Сьогодні обмін цивільними: Україна отримала 11 цивільних, Росія — дев’ятьох жителів Курської області.',
      11,
      9,
    ],
    // Of one battle, and of one service: the exchange itself is of so many.
    ['Сьогодні з полону повернулися 38 захисників Маріуполя.', 38, null],
    ['Обмін повернув в Україну 38 прикордонників зі Зміїного.', 38, null],
    ["Today's swap brought home 38 border guards from Snake Island.", 38, null],
  ])('%s', (text, ua, ru) => {
    expect(read(text)).toEqual({ ua, ru })
  })

  test.each([
    'Щоразу, коли оголошують обмін, вона їде до лікарні. Учора повернулися 84.',
    '140 полонених морпіхів вивезли з Мордовії до Ростова.',
    '140 пленных морпехов вывезли из Мордовии в Ростов.',
    'Росія без жодного обміну відпустила трьох цивільних жінок.',
    'Россия без всякого обмена отпустила трёх гражданских женщин.',
    'Сьогодні додому повернулися тіла. Обмін тілами відбувся, прибуло 42.',
  ])('is no exchange: %s', (text) => {
    const told = extractStatements({ text, published: '2025-08-14' })
    expect(
      told.filter((one) => one.kind === 'prisoner_exchange' && one.review.length === 0),
    ).toEqual([])
  })

  test.each([
    'Сьогодні обміняли 66 військових. Ще двоє наших не дожили: їхні тіла передали разом із живими.',
    'Сегодня обменяли 66 украинских военных. Ещё двое бойцов умерли: их тела передали вместе с живыми.',
  ])('the dead beside the living are bodies: %s', (text) => {
    const [told] = extractStatements({ text, published: '2025-08-14' })
    expect(told).toMatchObject({
      figures: { ua_returned: { value: 66 }, bodies_to_ua: { value: 2 } },
    })
  })

  test('what else was exchanged by a verb alone is no news', () => {
    const text = 'Обмінялися подарунками. 49 військових раді.'
    expect(extractStatements({ text, published: '2025-08-14' }).filter(isEvent)).toEqual([])
  })

  test('an exchange of yesterday that the lead names is of yesterday', () => {
    const [told] = extractStatements({
      text: 'Про вчорашній обмін. Повернулися 33 військових, усі важкопоранені.',
      published: '2025-10-24',
    })
    expect(told).toMatchObject({ kind: 'prisoner_exchange', day: '2025-10-23', review: [] })
  })

  test('a sum that nobody shares out is no number of either side', () => {
    expect(read('Сторони сьогодні обміняли разом 241 полоненого, порівну.')).toBeNull()
  })
})
