import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2025-09-14')

describe('what Russia got from Ukraine', () => {
  test.for([
    'Сьогодні до України передано 1000 тіл. Мединський розповів про 38 тіл, отриманих від Києва.',
    'Сьогодні до України передано 1000 тіл. Мединський назвав 38 тіл, одержаних від української сторони.',
    'Сьогодні Україні передали 1000 тіл. У Москві кажуть: від України прийнято 38.',
    'Сегодня Украине передано 1000 тел. Мединский рассказал о 38 телах, полученных от Украины.',
    'Сегодня Украине передано 1000 тел. Мединский рассказал о 38 телах, полученных от украинской стороны.',
    'Today 1,000 bodies were handed over to Ukraine. Medinsky spoke of 38 bodies received from Kyiv.',
  ])('stands beside the one who gave it: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 38 })
  })

  test.for([
    'Сьогодні відбулася репатріація. Штаб розповів про 1000 тіл, отриманих від росії.',
    'Сегодня прошла репатриация. В штабе рассказали о 1000 тел, полученных от российской стороны.',
  ])('and what Ukraine got stays its own: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000 })
  })

  test.for([
    'Kyiv got 503 bodies back today. Russian blogger Kots wrote that the meeting point was in Belarus and that 42 Russian soldiers went the other way.',
    'Сьогодні Україні повернули 503 тіла. Воєнкор Коц пише, що перемовники провели зустріч у Гомелі й 42 російські солдати поїхали в інший бік.',
  ])('went the other way from where the sides met: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 503, bodies_to_ru: 42 })
  })
})

describe('a formula below the number of bodies', () => {
  test.for([
    'Сьогодні РФ передала Україні тіла 502 наших воїнів.\n\nРосійський воєнкор Коц пише про «502 на 48» (другий показник — їхні).',
    'Сегодня РФ передала Украине тела 502 воинов.\n\nВоенкор Коц пишет: 502 на 48.',
    'Today Russia handed over the bodies of 502 fallen to Ukraine.\n\nRussian war correspondent Kots writes of 502 for 48.',
  ])('counts the bodies once more: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 502, bodies_to_ru: 48 })
  })

  test.for([
    'Сьогодні РФ передала Україні тіла 502 наших воїнів.\n\nУ неділю обміняли полонених, 103 на 103.',
    'Сьогодні РФ передала Україні тіла 502 наших воїнів.\n\nНашу команду обіграли, рахунок 3 на 2.',
    'Today Russia handed over the bodies of 502 fallen to Ukraine.\n\nThe sides agreed on 502 for 48 soldiers next time.',
  ])('does not where it is of others: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
  })
})

test.for([
  'Moscow returned to Ukraine today a fresh convoy of remains. There were 1,003 of them, the coordination staff said.',
  'Today Russia handed Ukraine lorries with remains of soldiers. There were 1,003 of them, the coordination staff said.',
])('a convoy of remains has come: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 1003 })
  expect(codesIn(text)).toEqual([])
})

test('and one that remains at the border has not', () => {
  const text = 'Russia sent 1,212 bodies to the border today. The convoy still remains there.'
  expect(toldIn(text)).toBe('none')
})

describe('one verb for yesterday and today', () => {
  test.for([
    'Учора ми повернули з полону 49 людей, сьогодні ще 103.',
    'Учора ми забрали з полону 49 людей, нині ще 103. Тобто за два дні вдома 152 наших.',
    'Учора ми повернули з полону 49 людей, а сьогодні — ще 103.',
    'Вчера из российского плена вернулись 49 украинцев, сегодня ещё 103.',
    'Yesterday we brought home 49 people from captivity, today another 103.',
    'Дуже хороший результат обмінної команди. Учора ми забрали 49 людей, нині ще 103.',
  ])('tells those of today: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 103 })
    expect(toldIn(text)).toBe('told 2025-09-14')
  })

  test.for([
    'Учора ми повернули з полону 49 людей. Сьогодні — ще 103.',
    'Yesterday we brought home 49 people from captivity. Today, another 103.',
  ])('goes on in the next sentence: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 103 })
    expect(toldIn(text)).toBe('told 2025-09-14')
  })

  test.for([
    'Учора ми повернули з полону 49 людей, сьогодні ще 103 чекають обміну.',
    'Учора ми повернули з полону 49 людей, сьогодні ще 103 родини плачуть.',
    'Вчера из плена вернулись 49 украинцев, а завтра ещё 103.',
    'Yesterday we brought home 49 people from captivity, today another 103 are waiting.',
  ])('and no others: %s', (text) => {
    expect(eventIn(text)?.figures.ua_returned?.value).not.toBe(103)
  })
})

describe('a sum that opens a sentence under those who came', () => {
  test.for([
    'ОБМІН НА ЗАПОРІЖЖІ\n\nСьогодні приїхали автобуси з нашими військовими. Загалом 86 бійців, п’ятнадцять із них — молоді жінки.',
    'Сегодня состоялся обмен, наши защитники дома. Всего 86 бойцов, 15 из них — молодые женщины.',
    'A prisoner exchange took place today, our defenders are home. In all 86 soldiers, 15 of them young women.',
  ])('is all of them, whatever is told of some: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 86, ua_military: 86, ua_women: 15 })
  })

  test.for([
    'Сьогодні відбувся обмін полоненими. Загалом 86 бійців чекали на це два роки.',
    'Сьогодні відбувся обмін полоненими. Загалом 300 бійців бригади досі вважаються зниклими.',
  ])('is not where more is said of them: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
  })
})

describe('a sentence that is a number alone', () => {
  test.for([
    'Сьогодні з російської неволі повернулися ще наші люди. Дев’яносто п’ять. Нацгвардійці, прикордонники.',
    'Сегодня из российского плена вернулись ещё наши. Девяносто пять. Нацгвардейцы, пограничники.',
    'Today more of our people came back from Russian captivity. Ninety-five. National Guard, border guards.',
  ])('counts those who came right before: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 95, ua_military: 95 })
    expect(toldIn(text)).toMatch(/^told/)
  })

  test.for([
    'Завтра з полону повернуться наші люди. Дев’яносто п’ять.',
    'Сьогодні з полону повернулися наші люди. 14:35. Автобуси вже в Чернігові.',
    'Сьогодні з полону повернулися наші люди.\n\n95',
  ])('and nobody where none came or it stands apart: %s', (text) => {
    expect(eventIn(text)?.figures.ua_returned?.value).toBeUndefined()
  })
})

describe('what «це» counts', () => {
  test.for([
    'Керівник Офісу Президента: «Сьогодні відбувся обмін. Це 132 чоловіки й 8 жінок, захисники та захисниці».',
    'Черговий великий обмін полоненими. Це 132 чоловіки та 8 жінок.',
    'Очередной большой обмен. Это 132 мужчины и 8 женщин, защитники и защитницы.',
    'Another big prisoner swap today. That is 132 men and 8 women, our defenders.',
  ])('came in the exchange right before: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 140, ua_women: 8 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Готується великий обмін полоненими. Це 132 чоловіки та 8 жінок.',
    'У полоні лишаються захисники Азовсталі. Це 132 чоловіки та 8 жінок.',
    'Черговий обмін полоненими зірвано. Це 140 захисників.',
  ])('did not where there was none: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('a release that an official reports', () => {
  test.for([
    'Про звільнення з полону 107 воїнів сьогодні повідомив Андрій Єрмак. Із них шестеро офіцери.',
    'Об освобождении из плена 107 украинских воинов сегодня сообщил Андрей Ермак.',
    'The release of 107 Ukrainian soldiers from captivity was announced today by Andriy Yermak.',
  ])('may be named first: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 107, ua_military: 107 })
    expect(toldIn(text)).toBe('told 2025-09-14')
  })

  test.for([
    'Про звільнення 107 воїнів з полону говорили вчора на зустрічі.',
    'Об освобождении 107 воинов из плена попросили посредников.',
    'The release of 107 soldiers from captivity was discussed by Yermak today.',
  ])('and is none where it is only spoken of: %s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/)
  })
})

const YEARS_END = '2024-12-30'

describe('a holiday out of the cell', () => {
  test.for([
    '189!\n\nСтільки українців зустрінуть Новий рік не в камері. Цей обмін 59-й від початку війни.',
    '189 украинцев встретят Новый год не в камере. Этот обмен — 59-й с начала войны.',
    '189 Ukrainians will see the New Year in at home. This exchange is the 59th of the war.',
  ])('is a return, where the exchange is numbered: %s', (text) => {
    expect(figuresIn(text, YEARS_END)).toEqual({ ua_returned: 189 })
    expect(eventIn(text, YEARS_END)?.ordinal?.value).toBe(59)
    expect(codesIn(text, YEARS_END)).toEqual([])
  })

  test.for([
    '189 українців зустрінуть Новий рік у полоні. Цей обмін 59-й.',
    'Сотні українців зустрінуть Новий рік у камері. Останній обмін, 59-й, був у грудні.',
  ])('and none in it: %s', (text) => {
    expect(toldIn(text, YEARS_END)).toBe('none')
  })
})
