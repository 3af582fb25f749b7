import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn, codesIn } = readOn('2024-08-24')

describe('what a land got and what it gave in one sentence', () => {
  test.each([
    'Ukraine received the bodies of 118 of its soldiers on Saturday and handed Russia 27.',
    'Ukraine got back 118 of its fallen soldiers and gave Moscow the bodies of 27.',
    'Україна отримала тіла 118 своїх військових і передала Росії 27.',
    'Киев забрал тела 118 своих военных и передал Москве 27.',
  ])('are told of either: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 118, bodies_to_ru: 27 })
    expect(codesIn(text)).toEqual([])
  })

  test('and what goes back to Russia is its own', () => {
    expect(figuresIn('Ukraine returned 27 bodies of its own soldiers to Russia.')).toEqual({
      bodies_to_ru: 27,
    })
  })
})

describe('a mediator’s dispatch', () => {
  test.each([
    'ABU DHABI, 24th August, 2024 (WAM) -- The UAE has announced the success of its mediation, carried out on 23 August, to exchange a total of 230 captives, 115 from each side.',
    'The Emirates announced the success of new mediation efforts to exchange 230 captives on 23 August, 115 from each country.',
  ])('tells of the day and of both sides: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 115, ru_returned: 115 })
    expect(eventIn(text)?.day).toBe('2024-08-23')
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    'The UAE has announced the success of its mediation efforts, which led to a new exchange of 230 captives, 115 from each side.',
  ])('tells what it led to: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 115, ru_returned: 115 })
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    'The talks led to agreement on the exchange of 230 captives.',
    'Kyiv thanked the UAE, whose mediation has led to the exchange of thousands of prisoners.',
    'In their meeting the presidents praised the mediation that resulted in the exchange of 230 captives.',
  ])('and what mediation has led to is none: %s', (text) => {
    expect(eventIn(text)).toBe(null)
  })

  test('that hopes for success tells of none', () => {
    expect(
      eventIn('The UAE hopes for the success of its mediation to exchange 230 captives.'),
    ).toBe(null)
  })
})

describe('a headline that counts both sides together', () => {
  test.each([
    'Russia and Ukraine swap 230 prisoners. One hundred and fifteen captives went home on each side on Friday.',
    'Росія та Україна обміняли 230 полонених. У п’ятницю додому поїхали по 115 військових з кожного боку.',
    'Россия и Украина обменяли 230 пленных. В пятницу домой вернулись по 115 военных с каждой стороны.',
  ])('is of the day that the sentence below names: %s', (text) => {
    expect(eventIn(text)?.day).toBe('2024-08-23')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 115, ru_returned: 115 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('a swap after something else', () => {
  test.each(['115 Ukrainians home as swap goes ahead a week after plane crash.'])(
    'is of today: %s',
    (text) => {
      expect(figuresIn(text)).toMatchObject({ ua_returned: 115 })
      expect(codesIn(text)).toEqual([])
    },
  )

  test.each([
    'A week after the swap the 115 Ukrainians who came home are in hospital.',
    'Спустя неделю после обмена 115 украинцев проходят лечение.',
  ])('and what follows a swap is no new one: %s', (text) => {
    expect(eventIn(text)).toBe(null)
  })
})

describe('whoever in Ukraine has not spoken yet', () => {
  test.each([
    'Россия передала Украине тела 1000 военных. Взамен получены 24, написал Мединский. Украинские ведомства пока не высказывались.',
    'Russia has handed over 1,000 bodies and got 24, Medinsky wrote. Kyiv’s headquarters has not spoken of it.',
  ])('confirms nothing: %s', (text) => {
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})

describe('who is some of those above', () => {
  test.each([
    '115 на 115\n\nСто п’ятнадцять захисників сьогодні перетнули кордон. Є також 21 нацгвардієць.',
    'Обмін 115 на 115. Сто п’ятнадцять захисників удома. Понад половину становлять воїни Збройних Сил — 61. Є також 21 нацгвардієць.',
    'Обмін 115 на 115. Додому їдуть 115 захисників. Серед них:\n– двоє офіцерів та 113 солдатів;\n– 36 військових мають поранення або хвороби.',
    'Обмен. Домой вернулись 115 военных, обмен прошёл 115 на 115. Большинство составляют бойцы ВСУ: 61. Есть и 21 нацгвардеец.',
  ])('is added to nobody: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 115, ua_military: 115, ru_returned: 115 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('a sum far below', () => {
  test('is of all who came today', () => {
    const text = `Обмін: з Росії повертаються 13 військових і 15 цивільних

КИЇВ. У суботу, 24 серпня, проведено обмін полоненими. Про це написала віцепрем’єрка.

«Тринадцятеро наших військових їдуть додому. Визволили ми і 15 цивільних», – ідеться в дописі. Усього, за її словами, в Україну сьогодні прибуває 28 людей.`
    expect(figuresIn(text)).toEqual({ ua_returned: 28, ua_military: 13, ua_civilians: 15 })
  })
})

describe('hundreds as a noun', () => {
  test('are exact where the text tells the same number', () => {
    const text =
      'Украина и Россия сегодня обменялись двумя сотнями пленных с каждой стороны. „Дома 200 защитников“, – написал Зеленский. В феврале вернули 157 человек.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 200, ru_returned: 200 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('one more return', () => {
  test.each([
    'Ще одне повернення наших. Сьогодні відбувся обмін.',
    'Ещё одно возвращение наших. Сегодня состоялся обмен.',
  ])('is nobody who came: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
    expect(codesIn(text)).toEqual([])
  })
})

describe('a second day', () => {
  test.each([
    'Другий день обміну. Вдома ще 115 військових. Разом із учорашніми 90 оборонцями з російської неволі за два дні звільнено 205 людей.',
  ])('is of today, whoever came the day before: %s', (text) => {
    expect(eventIn(text)?.day).toBe('2024-08-24')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 115 })
  })
})

describe('those given on top of an equal number', () => {
  test('make up what the side itself counts', () => {
    const text =
      'Russia and Ukraine conducted a swap on Saturday. Moscow’s ministry said each side had returned 120 prisoners of war. As a gesture of goodwill 21 wounded Ukrainians were handed over in exchange for 9 wounded Russians. Zelenskiy put the number of Ukrainians who came home at 141.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 141, ru_returned: 129 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('the dead by the soldiers’ word for them', () => {
  test('are no captives', () => {
    expect(eventIn('Обмен «двухсотыми» сегодня. Отдали 503, забрали 42 наших.')?.kind).toBe(
      'body_repatriation',
    )
  })
})
