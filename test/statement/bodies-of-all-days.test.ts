import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn } from './told.ts'

describe('bodies of all days', () => {
  test.each([
    '11 тысяч тел передала Киеву Россия в ходе обменов, а обратно получила только 207, сказал Лавров.',
    'Росія передала Україні 12 тисяч тіл у ході обмінів, а забрала лише 210, повідомив Лавров.',
    'Russia has given Ukraine more than 11,000 bodies and received 201 in return, Lavrov told reporters.',
    'Россия забрала всего 201 тело своих бойцов, а отдала более 11 тысяч, рассказал Лавров.',
    'Всего 201 тело получила Россия, передав более 11 тысяч, рассказал Лавров.',
    'Ukraine returned just 201 bodies, while Russia handed over more than 11,000, according to Lavrov.',
    'Україні передали у 50 разів більше тіл, ніж отримала Росія. За весь час Росія передала 11 тисяч тіл.',
    'Росія повернула тисячі тіл українських воїнів у межах обмінів, а отримала лише 201, сказав Лавров.',
  ])('leave the number of the other side none of a day: «%s»', (text) => {
    expect(eventIn(text, '2025-12-11')).toBeNull()
  })

  test.each([
    'На 27 серпня Україна повернула тіла 541 військового. Цю цифру назвав Котенко.\nІз самого Маріуполя доставлено 428 тіл.',
    'На 27 августа возвращены тела 541 защитника, сообщили в Минреинтеграции.',
    'К 27 августа Украине удалось вернуть тела 541 погибшего военного. Эту цифру назвал Олег Котенко.',
    'By August 27, Ukraine had managed to bring back the bodies of 541 soldiers, Kotenko said.',
  ])('are counted up to a day: «%s»', (text) => {
    expect(eventIn(text, '2022-08-27')).toBeNull()
  })

  test.each([
    'Тіла 290 полеглих повернули в Україну. Захід, запланований на 10 травня, пройшов успішно, повідомив Коордштаб.',
    'На 10 травня припав черговий репатріаційний захід: в Україну повернули тіла 290 оборонців, повідомив Коордштаб.',
  ])('are not meant where something takes place on that day: «%s»', (text) => {
    expect(figuresIn(text, '2024-05-10')).toEqual({ bodies_to_ua: 290 })
  })

  test('since the war began are no sum where the clause only says that none was greater', () => {
    const text =
      'Тіла 501 загиблого повернуто Україні: від початку вторгнення такого великого обміну ще не було. Росія отримала тіла 89 своїх солдатів.'
    expect(figuresIn(text, '2024-10-18')).toEqual({ bodies_to_ua: 501, bodies_to_ru: 89 })
  })
})

describe('the verb that governs a number of bodies', () => {
  test.each([
    'Russia handed over 1,000 bodies and got back 26, Medinsky wrote on Friday.',
    'Росія віддала 1000 тіл і забрала 26, пише Мединський.',
    '1000 тел Россия отдала и 26 забрала, пишет Мединский.',
    'Kyiv received 1,000 bodies on Friday. Russia, according to Russian media, was handed 26 bodies.',
    'Some 1,000 bodies were brought home on Friday. Russia received 26 bodies, the Coordination Headquarters said.',
    'Україні — 1000 тіл, Росії — 26. Такі підсумки сьогоднішньої репатріації навів Коордштаб.',
    'Тысяча тел — Киеву, двадцать шесть — Москве: обмен прошел в пятницу, сообщил Мединский.',
  ])('tells its side: «%s»', (text) => {
    expect(eventIn(text, '2025-12-19')?.review).toEqual([])
    expect(figuresIn(text, '2025-12-19')).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 26 })
  })

  test.each([
    'Ukraine repatriated 58 bodies on February 16 and handed Russia 61, officials of the Coordination Headquarters said.',
    '61 российский военный и 58 украинских вернулись домой: прошел обмен телами, сообщил Саралиев.',
  ])('is the one beside it: «%s»', (text) => {
    expect(figuresIn(text, '2024-02-16')).toEqual({ bodies_to_ua: 58, bodies_to_ru: 61 })
  })
})

describe('bodies that only came to the border', () => {
  test.each([
    'Фуры с 1212 телами украинских солдат прибыли к границе. Украинская сторона отложила прием тел, заявил Мединский.',
    'Рефрижератори з тілами 1212 воїнів прибули до кордону, заявив Мединський. Україна по них не приїхала.',
    'Refrigerated lorries with 1,212 bodies arrived at the exchange point on the border, TASS said; Ukraine has not come for them.',
  ])('are no news of a return: «%s»', (text) => {
    expect(eventIn(text, '2025-06-07')).toBeNull()
  })
})

test.each([
  "У п'ятницю в Україну прибули тіла 501 полеглого захисника, росіянам віддали 89, повідомив Коордштаб.",
  'Репатріація: 501 тіло — в Україну, 89 — у РФ, повідомив Коордштаб.',
])('The other side’s number is of no defenders: %s', (text) => {
  expect(figuresIn(text, '2024-10-18')).toEqual({ bodies_to_ua: 501, bodies_to_ru: 89 })
})

test.each([
  'Итоги обмена телами 23 октября: Киев — 1000, Москва — 31 (данные Мединского).',
  'Обмін тілами: Україна — 1000, Росія — 31, повідомив Коордштаб.',
  'Body exchange: Ukraine – 1,000, Russia – 31, Medinsky said.',
  'Украина вернула тела 1000 защитников, Россия — 31, сообщили в Координационном штабе.',
  'Очередную тысячу тел бойцов ВСУ передали сегодня Киеву. К нам вернулся 31 боец, написал военкор Коц.',
])('A number behind the name of a side is that side’s: %s', (text) => {
  expect(figuresIn(text, '2025-10-23')).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 31 })
})

test('A sum below the news leaves the number of the day', () => {
  const text =
    "Ще 909 захисників повернулися додому на щиті. Вічна пам'ять. Це третя репатріація цього року, загалом повернули 2423 тіла, зазначили в Коордштабі."
  expect(figuresIn(text, '2025-03-28')).toEqual({ bodies_to_ua: 909 })
})

test('Who received bodies and returned others gave those to the other side', () => {
  const text = 'Сегодня Украина получила 1000 тел и вернула 19, сообщил Мединский.'
  expect(figuresIn(text, '2025-08-19')).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 19 })
})

test('What goes on today beside the news of yesterday makes no news of today', () => {
  const text =
    'Учора Україна повернула тіла 1000 полеглих, повідомив Коордштаб. Росія отримала 19. Уже сьогодні тіла розвозять по експертних установах.'
  expect(eventIn(text, '2025-08-20')).toMatchObject({ day: '2025-08-19', review: [] })
  expect(figuresIn(text, '2025-08-20')).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 19 })
})

test.each([
  [
    'В Украину вернули тела 254 защитников, сообщил Координационный штаб: 250 — с Донецкого направления. Из морга в РФ передано еще 4 тела.',
    { bodies_to_ua: 254 },
  ],
  [
    'Депутат Госдумы Саралиев: тела 19 бойцов вернулись домой. Украине передали тысячу.',
    { bodies_to_ua: 1000, bodies_to_ru: 19 },
  ],
])('A morgue in Russia receives nobody, and home is where the speaker is: %s', (text, figures) => {
  expect(figuresIn(text, '2025-08-19')).toEqual(figures)
})

test('A sum of a season leads to no news of a day', () => {
  const text = 'За літо Україна отримала 7057 тіл, серпень додав ще 1000.'
  expect(eventIn(text, '2025-08-20')).toBeNull()
})

test.each([
  'До України: 1003 тіла. До Росії: 26 тіл. Репатріація відбулася сьогодні, повідомив Коордштаб.',
  'Тел возвращено в Украину: 1003. Тел возвращено в Россию: 26. Репатриация прошла сегодня, сообщил Координационный штаб.',
])('A number behind a colon is of the side before it: %s', (text) => {
  expect(figuresIn(text, '2025-12-19')).toMatchObject({ bodies_to_ru: 26 })
})
