import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, sidesIn } = readOn('2025-08-14')

describe('the swaps of the war are counted from its first day', () => {
  test.for([
    [
      'Обмін полоненими відбувся, повідомив Коордштаб. Вдома 60 військових. Це вже сорок другий за ліком обмін від дня великого вторгнення.',
      42,
    ],
    [
      'Состоялся обмен пленными, сообщил Коордштаб. Дома 60 украинских военных. Это 42-й обмен с первого дня войны.',
      42,
    ],
    [
      'A prisoner exchange took place. 60 Ukrainian soldiers are home. It is the 42nd swap from the first days of the war.',
      42,
    ],
  ] as const)('«%s»', ([text, ordinal]) => {
    expect(eventIn(text)?.ordinal?.value).toBe(ordinal)
  })

  test.for([
    'Обмін полоненими відбувся. Вдома 60 військових. Це вже третій обмін за три дні.',
    'Обмін полоненими відбувся. Вдома 60 військових. Це п’ятий обмін від дня підписання угоди.',
  ])('«%s» counts from another day', (text) => {
    expect(eventIn(text)?.ordinal).toBeNull()
  })
})

describe('women beside men of whom both are all who came', () => {
  test('are some of those who came', () => {
    expect(
      figuresIn(
        'Ukraine got 90 of its people back from Russia in a swap today. Five are women and 85 are men.',
      ),
    ).toMatchObject({ ua_returned: 90, ua_women: 5 })
  })

  test('who only wait are none of them', () => {
    const text =
      'Ukraine got 90 of its people back from Russia in a swap today. At the gate 40 men and five women waited with photographs.'
    expect(figuresIn(text)).not.toHaveProperty('ua_women')
  })
})

describe('who went one way and who went the other was exchanged', () => {
  test.for([
    'Seven Russian pilots went one way on Thursday and 31 Ukrainian soldiers the other. The prisoner exchange took place near Chernihiv.',
    'Twenty Russians and thirty Ukrainians changed places on Thursday, in what Kyiv calls the 68th exchange of the war.',
    'Семеро росіян поїхали в один бік, 31 український військовий — в інший. Обмін полоненими відбувся сьогодні.',
  ])('«%s»', (text) => {
    expect(['31 7', '30 20']).toContain(sidesIn(text))
  })

  test('«one way» counts nobody', () => {
    expect(
      figuresIn('A prisoner exchange took place today: 31 Ukrainian soldiers went one way.'),
    ).toMatchObject({ ua_returned: 31 })
  })

  test.for([
    'Kyiv says 100 soldiers changed places on the front line with 100 fresh troops.',
    'In the Ukrainian play, ten prisoners and ten guards changed places.',
    'Ukraine: 40 Ukrainian swimmers and the Russians of last year changed places in the ranking.',
    'Ten Ukrainian soldiers went one way and twelve Russian deserters the other at the junction, a commander recalls.',
    'Three Russian ships went one way and 31 Ukrainian boats the other.',
    'The two coaches changed places after the match of the Ukrainian prisoners of fortune.',
  ])('«%s» is no exchange', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('whom a sum counts in is a part of it', () => {
  test.for([
    'Домой едут 20 украинских офицеров и 30 рядовых: состоялся обмен пленными. Всего с начала войны вернулись 2046 человек, считая 152 гражданских.',
    'Додому їдуть 20 українських офіцерів і 30 рядових: відбувся обмін полоненими. Усього від початку війни повернулися 2046 людей, рахуючи 152 цивільних.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 50 })
    expect(figuresIn(text)).not.toHaveProperty('ua_civilians')
  })

  test.for([
    ['Сьогодні з полону повернулися 71 людина, рахуючи шістьох цивільних. Відбувся обмін.', 71],
    ['Сьогодні з полону повернулися 71 людина, не рахуючи шістьох цивільних. Відбувся обмін.', 77],
    ['Today 71 people came home from captivity in a swap, counting six civilians.', 71],
    ['Today 71 people came home from captivity in a swap, not counting six civilians.', 77],
  ] as const)('«%s»', ([text, whole]) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: whole, ua_civilians: 6 })
  })
})

describe('who is back among their own is home', () => {
  test.for([
    '61 наш воїн знову серед своїх. Обмін полоненими відбувся в четвер, 14 серпня.',
    'Шістдесят один захисник — нарешті серед своїх. Обмін полоненими відбувся в четвер, 14 серпня.',
    '61 украинский боец снова среди своих. Обмен пленными состоялся в четверг, 14 августа.',
    'Sixty-one of our soldiers are back among their own. The prisoner exchange took place on Thursday, August 14.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('61 -')
  })

  test('veterans who meet their own came from no captivity', () => {
    expect(
      eventIn('60 випускників знову серед своїх: ветерани бригади зустрілися у Вінниці.'),
    ).toBeNull()
  })
})

describe('Russia reports of its own', () => {
  const ours = 'Сьогодні додому повернулися 44 захисники, відбувся обмін полоненими. '
  test.for([
    `${ours}Російське міноборони відзвітувало про 38 військовослужбовців: їх повезуть до Москви.`,
    `${ours}У Росії ж відзвітувались про тридцять вісім своїх військових, яким «у неволі загрожувала смерть».`,
    'Today 44 defenders came home in a prisoner swap. The Russian Defence Ministry reported 38 servicemen, who will be flown to Moscow.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('44 38')
  })

  test.for([
    `${ours}Російське міноборони відзвітувало про 38 військовослужбовців ЗСУ, яких повезли до Москви.`,
    `${ours}У Росії досі 38 військових, яким у неволі загрожує смерть.`,
  ])('«%s» tells of nobody who went there', (text) => {
    expect(sidesIn(text)).toBe('44 -')
  })

  test.for([
    'An exchange took place today, with 90 people let go by each side. Ukraine welcomed back 60 soldiers and 30 civilians. Moscow reported the same: 60 servicemen and 30 civilians.',
    'Сьогодні відбувся обмін: по 90 людей з кожного боку. В Україну повернулися 60 військових і 30 цивільних. Москва повідомила про те саме: 60 військових і 30 цивільних.',
  ])('«%s»: as many of each kind', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_civilians: 30, ru_returned: 90, ru_civilians: 30 })
  })
})

describe('those of one unit are some of the whole', () => {
  test.for([
    'Цієї ночі Україна повернула додому з полону 190 людей.\n\nДодому їдуть 99 бійців «Азову» та 102 офіцери. Це був обмін.',
    'Ukraine brought 190 people home from captivity overnight in a prisoner swap.\n\nComing home are 99 Azov fighters and 102 officers.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('190 -')
  })

  test('another number of nobody in particular stays in doubt', () => {
    expect(
      codesIn(
        'Цієї ночі Україна повернула додому з полону 190 людей.\n\nДодому їдуть 120 бійців. Це був обмін.',
      ),
    ).toContain('figures_differ')
  })
})

describe('the latter of two came outside of the exchange', () => {
  const two = 'На Батьківщині зустрічають 60 захисників, а разом із ними ще дев’ятьох.\n\n'
  test.for([
    `${two}Перших обміняли, і Росії віддали стільки ж. Других повернули поза обміном.`,
    `${two}Перших обміняли, і Росії віддали стільки ж. Другі — тяжкопоранені. Їх повернуто поза обміном.\n\nТож нині вдома на 69 воїнів більше.`,
    'Сегодня дома встречают 60 украинских защитников, а вместе с ними ещё девятерых раненых.\n\nПервых обменяли на столько же россиян. Вторых вернули вне обмена.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('69 60')
    expect(figuresIn(text)).toMatchObject({ ua_outside_exchange: 9 })
  })

  test('where nobody says who was exchanged, «стільки ж» is as many as nobody knows', () => {
    expect(
      codesIn(
        `${two}Це обмін полоненими, і Росії віддали стільки ж.\n\nТож нині вдома на 69 воїнів більше.`,
      ),
    ).toContain('figure_open')
  })

  test('more at home than last year is only compared', () => {
    expect(eventIn('Нині вдома на 60 воїнів більше, ніж торік.')).toBeNull()
  })
})
