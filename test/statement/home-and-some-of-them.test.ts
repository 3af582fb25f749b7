import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-08-14')

describe('in a sentence of both sides', () => {
  test.for([
    'Відбувся обмін. Росії передали 60 військових, а до нас повернулися 63 людини, троє з них цивільні.',
    'Обмін відбувся сьогодні. Росії віддали 60 полонених, а додому приїхали 63 людини, серед них троє цивільних.',
    'Состоялся обмен. России передали 60 военных, а на Украину вернулись 63 человека, и трое из них гражданские.',
    'A swap took place. Russia got 60 soldiers back, and 63 people returned to Ukraine, three of them civilians.',
  ])('some of those who were told last came with them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63, ua_civilians: 3, ru_returned: 60 })
    expect(figuresIn(text)).not.toHaveProperty('ru_civilians')
  })

  test.for([
    'Відбувся обмін. До нас повернулися 63 людини, а Росія отримала 60 своїх, і троє з них цивільні.',
    'Состоялся обмен. Украине передали 63 военных, а в Россию вернулись 60 человек, трое из них мирные жители.',
  ])('and so they do on the side of Russia: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63, ru_returned: 60, ru_civilians: 3 })
    expect(figuresIn(text)).not.toHaveProperty('ua_civilians')
  })

  test.for([
    'Відбувся обмін. Росія отримала 60 військових, а додому повернулися 63 людини.',
    'Відбувся обмін. Росії передали 60 військових, двох із яких узяли на Курщині, а додому приїхали 63 людини.',
    'Состоялся обмен. России передали 60 военных, а домой вернулись 63 человека.',
    'A swap took place. Russia got 60 soldiers, and 63 people came home.',
  ])('home is not where the others were sent: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63, ru_returned: 60 })
  })

  test.for([
    'Состоялся обмен. В Россию вернулись 60 человек, трое из них мирные жители, на Украину — 63, двое из них гражданские.',
    'A swap took place: Russia received 60 troops, 15 of them wounded, and Ukraine 63, ten of them officers.',
    'Відбувся обмін. Україна повернула 63 військових, із яких 40 боронили Маріуполь, Росія — 60.',
  ])('those who went the other way are no part of the first: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63, ru_returned: 60 })
  })

  test.for([
    'Обмін: додому повернулися 63 військові, десятеро з них поранені, росіяни катували сімох.',
    'Обмін: додому повернулися 63 військові, десятеро з них офіцери, а Росія досі утримує 800.',
    'A swap took place: 63 Ukrainians returned, ten of them women, and Russia is to get 60 tomorrow.',
  ])('and whoever went nowhere is no number of Russia: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63 })
    expect(figuresIn(text)).not.toHaveProperty('ru_returned')
  })

  test('home is Russia for whoever gave to Ukraine', () => {
    const text = 'Состоялся обмен. Украине передали 63 военных, а домой вернулись 60 военных.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63, ru_returned: 60 })
  })

  test('the dead of both sides are told apart by it as well', () => {
    const text = 'Передали тіла. Росії віддали 30 тіл, а додому повернулися 700 полеглих.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 700, bodies_to_ru: 30 })
  })

  test.for([
    'Состоялся обмен. Россия получила 60 военных, и домой вернулись ещё трое гражданских.',
    'Відбувся обмін. Росія передала Україні 63 військових, і додому повернулися ще троє цивільних.',
    'Відбувся обмін. Росії передали 60 військових, а завтра додому поїдуть 63 людини.',
  ])('those who come on top or tomorrow are nobody of the other side: %s', (text) => {
    const { ua_returned: ours, ru_returned: theirs } = figuresIn(text)
    expect([ours, theirs]).not.toEqual([63, 60])
    expect([ours, theirs]).not.toEqual([3, 60])
  })
})

describe('who went on home', () => {
  test.for([
    [
      'Состоялся обмен. Украине передали 72 военных, домой в Полтаву приехали 15.',
      { ua_returned: 72 },
    ],
    [
      'Состоялся обмен. Украине передали 72 военных, а домой добрались 70, двое в больнице.',
      { ua_returned: 72 },
    ],
    ['Состоялся обмен. Украине передали 72 военных, все 72 уехали домой.', { ua_returned: 72 }],
    [
      'Відбувся обмін. Росії віддали 58 полонених, 25 поїхали додому до Дагестану.',
      { ru_returned: 58 },
    ],
    [
      'Відбувся обмін. Росії віддали 58 полонених, вдома на них чекали 200 рідних.',
      { ru_returned: 58 },
    ],
    ['A swap took place. Russia got 58 soldiers, and 51 went straight home.', { ru_returned: 58 }],
    [
      'A swap took place. Russia got 58 soldiers, and 14 were taken home by bus.',
      { ru_returned: 58 },
    ],
    [
      'Состоялся обмен. Украине передали 72 человека, домой вернулись 55, остальные под наблюдением врачей.',
      { ua_returned: 72 },
    ],
    [
      'Состоялся обмен. Украине передали 72 человека, домой прибыли первые 20.',
      { ua_returned: 72 },
    ],
    [
      'Состоялся обмен. Украине передали 72 человека, а домой вернулись 20 на автобусе.',
      { ua_returned: 72 },
    ],
    ['A swap took place. Russia got 58 soldiers, and 11 came home by bus.', { ru_returned: 58 }],
    [
      'A swap took place. Russia got 58 soldiers, and 40 arrived home the next morning.',
      { ru_returned: 58 },
    ],
    [
      'Відбувся обмін. Росії передали 58 військових, додому 66 бійців приїдуть завтра.',
      { ru_returned: 58 },
    ],
    [
      'Відбувся обмін. Росії передали 58 військових, додому першими приїхали 20 поранених.',
      { ru_returned: 58 },
    ],
  ] as const)('was told of before: %s', ([text, figures]) => {
    expect(figuresIn(text)).toMatchObject(figures)
    expect(Object.keys(figuresIn(text)).filter((name) => name.endsWith('_returned'))).toEqual(
      Object.keys(figures),
    )
  })

  test('is of the other side where it is their land, or they are set against the others', () => {
    expect(
      figuresIn('Состоялся обмен. Украине передали 72 человека, на Родину возвращены 60.'),
    ).toMatchObject({ ua_returned: 72, ru_returned: 60 })
    expect(
      figuresIn('A swap took place. Russia got 58 soldiers, while 52 returned home.'),
    ).toMatchObject({ ua_returned: 52, ru_returned: 58 })
  })

  test('of the dead as well', () => {
    const text = 'Украине передали тела 900 бойцов, домой во Львов доставили 11.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 900 })
  })

  test.for([
    'Обмен сегодня: России отдали 58, а домой едут 66 военных.',
    'Відбувся обмін. Росії передали 58 військових, а вдома вже 66 людей.',
    'A swap took place. Russia got 58 soldiers, and 66 people are back home.',
  ])('is of the other side where there are more of them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 66, ru_returned: 58 })
  })
})

describe('behind an equal formula', () => {
  test.for([
    'Обмін 120 на 120 відбувся сьогодні, і ще семеро для Росії.',
    'Обмен 120 на 120, плюс семеро для России: обмен прошёл сегодня.',
    'A swap today: 120 for 120, and seven more for Russia.',
  ])('who came on top adds to a side: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 120, ru_returned: 127 })
  })

  test.for([
    'Обмін 120 на 120 відбувся, ще семеро для Росії — іншим разом.',
    'Обмен 120 на 120 прошёл, ещё семеро для России — под вопросом.',
    'Обмен 120 на 120 прошёл, ещё семеро для России, если Москва не передумает.',
    'The swap of 120 for 120 took place, seven more for Russia — they stayed.',
    'Обмін 120 на 120 відбувся, ще семеро для України (на розгляді).',
    'Обмін 120 на 120 відбувся, ще семеро для Росії сьогодні не поїхали.',
  ])('whoever is still to come does not: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 120, ru_returned: 120 })
  })
})

describe('what children are old', () => {
  test.for([
    'Сьогодні обмін: 40 військових удома. Разом з ними повернулися двоє дітей семи і дев’яти років.',
    'Обмін відбувся: удома 40 військових. З ними приїхали двоє дітей 7 та 9 років.',
    'Состоялся обмен, 40 украинских военных дома. С ними на Украину вернулись двое детей семи и девяти лет.',
  ])('is no count of them: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_children: 2 })
  })

  test.for([
    ['Обмін: повернулося 72, 2 і 3 роки вони були в неволі.', 72],
    ['A swap: 72 returned, 3 and 4 years they had spent in captivity.', 72],
    ['Prisoners were swapped today in both parts: 72 soldiers came home.', 72],
  ] as const)('nor are those who came any years: %s', ([text, count]) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: count })
  })

  test('nor are the years to which some were sentenced', () => {
    const text = 'Обмін відбувся: удома 40 військових. Двоє з них отримали 15 і 20 років колонії.'
    expect(figuresIn(text)).toEqual({ ua_returned: 40, ua_military: 40 })
  })
})

describe('a sum of days', () => {
  test.for([
    'Україні передано тіла 700 бійців, повідомив Координаційний штаб. Росія за той самий тиждень забрала 31 тіло.',
    'Украине переданы тела 700 бойцов, сообщил Координационный штаб. Россия за ту же неделю забрала 31.',
    'The Headquarters said 700 bodies came home today. Over the same week Russia took back 31.',
  ])('is no number of the day: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 700 })
  })

  test('and the same day is', () => {
    const text =
      'Україні передано тіла 700 бійців, повідомив Координаційний штаб. За цей же день Росія забрала 31 тіло.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 700, bodies_to_ru: 31 })
  })
})

describe('whose the bodies are', () => {
  test.for([
    'The Coordination Headquarters said 700 bodies had been returned which, in Moscow’s words, are those of Ukrainian servicemen.',
    'Україні повернуто 700 тіл, які, за висловом Москви, належать українським військовим, повідомив Коордштаб.',
    'Украине передали 700 тел, которые, по выражению Москвы, принадлежат украинским военным, сообщил Координационный штаб.',
  ])('is Russia’s word however it is called: %s', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
    expect(eventIn(text)?.hedge).not.toBeNull()
  })

  test.for([
    [
      'The bodies of 800 Ukrainian soldiers came home today. In Moscow’s own words, talks go on.',
      'confirmed',
    ],
    [
      'The bodies of 800 people came home today. In Moscow’s own words, they are Ukrainian soldiers.',
      'claimed_by_russia',
    ],
    [
      '800 bodies were brought to Ukraine. In Moscow’s words, the talks led to this handover.',
      'claimed_by_russia',
    ],
  ] as const)('is left told by what Russia says of talks alone: %s', ([text, attribution]) => {
    expect(eventIn(text)).toMatchObject({ attribution })
  })

  test('and how many it got leaves that told', () => {
    const text =
      'The Coordination Headquarters said the bodies of 700 defenders had been returned. In Russia’s words, it got 31 bodies back.'
    expect(eventIn(text)).toMatchObject({ attribution: 'confirmed' })
  })
})
