import { describe, expect, test } from 'vitest'
import { codesIn, eventIn, eventsIn, figuresIn } from './told.ts'

const DAY = '2024-11-29'

describe('a swap below those who fell, with nobody who lives, is theirs', () => {
  test.for<readonly [string]>([
    [
      '«502 на 48». Москва и Киев обменялись погибшими\n\nОбмен прошёл в пятницу, сообщает РБК. Штаб разбил свою цифру так: Донецкое направление 397 человек, Запорожское 64, Луганское 24. Из российских моргов отдали ещё 17 тел.',
    ],
    [
      '502 на 48: сторони обмінялися тілами загиблих\n\nОбмін відбувся сьогодні. Донецький напрямок — 397 людей, Запорізький — 64, Луганський — 24, морги в РФ — 17.',
    ],
  ])('%s', ([text]) => {
    expect(eventsIn(text, DAY).map(({ kind }) => kind)).toEqual(['body_repatriation'])
    expect(codesIn(text, DAY)).toEqual([])
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 502, bodies_to_ru: 48 })
  })
  test('people who were swapped lead', () => {
    const text =
      "150 на 150\n\nКиїв і Москва обмінялися полоненими у п'ятницю. Того ж дня передали й тіла 502 загиблих."
    expect(eventIn(text, DAY)?.kind).toBe('prisoner_exchange')
    expect(figuresIn(text, DAY)['ua_returned']).toBe(150)
  })
})

describe('the number that words of a sum lead to is no number of the day', () => {
  test.for<readonly [string]>([
    [
      '696 dead soldiers returned: the count goes on\n\nEach time trucks come, the ministry adds to the total, and since Tuesday it stands at 696.',
    ],
    [
      'Повернуто тіла 696 полеглих воїнів\n\nМіністерство щоразу додає до загального числа, і станом на вчора воно сягнуло 696.',
    ],
    ['Возвращены 696 погибших воинов\n\nПосле вчерашней передачи общий счёт достиг 696.'],
  ])('%s', ([text]) => {
    expect(figuresIn(text, '2022-11-23')['bodies_to_ua']).not.toBe(696)
  })
  test('the day has a number of its own', () => {
    const text = 'Україні повернули тіла 33 полеглих воїнів\n\nЗагалом повернуто вже 696.'
    expect(figuresIn(text, '2022-11-23')).toEqual({ bodies_to_ua: 33 })
  })
})

describe('the result of a day is of that day', () => {
  test.for<readonly [string, Record<string, number>]>([
    [
      'Координаційний штаб підбив підсумки дня: Україні повернули 1000 тіл полеглих.',
      { bodies_to_ua: 1000 },
    ],
    ['В Киеве подвели итог дня: возвращены тела 1003 защитников.', { bodies_to_ua: 1003 }],
    [
      'Координационный штаб в Киеве подводит итог дня: домой вернулись 84 защитника, обмен состоялся утром.',
      { ua_returned: 84, ua_military: 84 },
    ],
    ['В Киеве подвели итоги года: возвращены тела 15 003 защитников.', {}],
  ])('%s', ([text, figures]) => {
    expect(figuresIn(text, '2025-12-19')).toEqual(figures)
  })
})

describe('whose word it is may stand behind what the dead are said to be', () => {
  test.for<readonly [string, string]>([
    [
      'Україні сьогодні повернули 1000 тіл, і що це військовослужбовці, каже лише Москва.',
      'claimed_by_russia',
    ],
    [
      'Ukraine received 1,003 bodies today; that they are servicemen, the Russian side asserts.',
      'claimed_by_russia',
    ],
    [
      'Украине вернули тела сегодня, их 1003, и что это военнослужащие, «утверждает российская сторона».',
      'claimed_by_russia',
    ],
    [
      'Україні сьогодні повернули 1000 тіл захисників. Це підтвердила й російська сторона.',
      'confirmed',
    ],
  ])('%s', ([text, attribution]) => {
    expect(eventIn(text, '2025-12-19')?.attribution).toBe(attribution)
  })
})

describe('a crash that dates the news denies none', () => {
  test.for<readonly [string]>([
    [
      'Two days after a transport plane with, as Russia insists, 65 prisoners of war burned down near Belgorod, the remains of 77 Ukrainian soldiers were brought home on Friday.',
    ],
    [
      'Через два дні після катастрофи Іл-76, на борту якого, за словами Росії, були 65 полонених, Україні повернули тіла 77 військових.',
    ],
    [
      'Спустя два дня после крушения Ил-76 с 65 пленными, как утверждает Москва, Украина получила тела 77 погибших военных.',
    ],
  ])('%s', ([text]) => {
    expect(figuresIn(text, '2024-01-26')).toEqual({ bodies_to_ua: 77 })
    expect(codesIn(text, '2024-01-26')).toEqual([])
  })
  test('those of the plane have not come', () => {
    const text =
      'A plane with 65 prisoners of war burned down near Belgorod, Russia insists. Remains of the 65 have not been returned.'
    expect(eventIn(text, '2024-01-26')).toBeNull()
  })
})

describe('"those of" so many, behind remains, counts the dead', () => {
  test('each way', () => {
    const text =
      'The ICRC supported an operation on 11 June in the course of which human remains crossed in both directions: those of 1,212 persons to Ukraine, those of 27 persons to Russia.'
    expect(figuresIn(text, '2025-06-12')).toEqual({ bodies_to_ua: 1212, bodies_to_ru: 27 })
    expect(eventIn(text, '2025-06-12')?.day).toBe('2025-06-11')
  })
})

describe('facts called to mind before what is told of today are no background', () => {
  test.for<readonly [string]>([
    [
      'Пятеро земляков вернулись из плена? Пока неизвестно\n\nСлухи разошлись быстро, так что напомним факты. Сегодня, по данным Минобороны РФ, состоялся обмен: 95 наших военнослужащих за 95 военнопленных ВСУ.',
    ],
    [
      'Чи повернулися наші земляки? Поки невідомо\n\nЧуток багато, тож нагадаємо факти. Сьогодні відбувся обмін: 95 українських військових на 95 російських.',
    ],
  ])('%s', ([text]) => {
    expect(codesIn(text, '2024-07-17')).toEqual([])
    expect(figuresIn(text, '2024-07-17')['ua_returned']).toBe(95)
  })
  test('an older day is', () => {
    const text =
      'Чи повернулися наші земляки? Поки невідомо\n\nНагадаємо факти. 25 червня відбувся обмін: 90 українських військових на 90 російських.'
    expect(eventIn(text, '2024-07-17')).toBeNull()
  })
})

describe('when a swap was agreed is no day of its own', () => {
  test.for<readonly [string]>([
    [
      '270 military and 120 civilians: that is who came home to Ukraine in the first phase of the swap agreed a week ago in Istanbul.',
    ],
    [
      '270 військових і 120 цивільних повернулися додому в межах обміну, погодженого тиждень тому в Стамбулі.',
    ],
    [
      '270 военных и 120 гражданских вернулись домой в Украину в рамках обмена, согласованного неделю назад в Стамбуле.',
    ],
  ])('%s', ([text]) => {
    expect(figuresIn(text, '2025-05-23')).toMatchObject({ ua_returned: 390 })
    expect(codesIn(text, '2025-05-23')).toEqual([])
  })
  test.for<readonly [string]>([
    ['270 soldiers came home to Ukraine in a swap a week ago.'],
    ['Ukraine and Russia agreed a week ago to swap 1,000 prisoners each.'],
    ['The swap agreed a week ago has not begun.'],
  ])('%s', ([text]) => {
    expect(eventIn(text, '2025-05-23')).toBeNull()
  })
})
