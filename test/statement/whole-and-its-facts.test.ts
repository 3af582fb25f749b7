import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn, figuresOf } from './told.ts'

const day = '2025-09-18'

describe('a list whose first item tells all who came', () => {
  test.each([
    'Обмін 18 вересня:\n▪️ з неволі вийшли 61 військовий та троє цивільних;\n▪️ 40 осіб – зі Збройних сил, 11 – прикордонники, 10 – моряки ВМС;\n▪️ 9 визволених потребують термінових операцій.',
    'A swap took place on 18 September:\n- 61 soldiers and three civilians left captivity;\n- 40 people are from the Armed Forces, 11 are border guards, 10 are sailors;\n- 9 freed men need urgent surgery.',
  ])('says below it who they are: «%s»', (text) => {
    expect(figuresIn(text, day)).toMatchObject({
      ua_returned: 64,
      ua_military: 61,
      ua_civilians: 3,
    })
  })

  test('adds up services that only count', () => {
    const text = 'Вдома після обміну:\n✅ 15 нацгвардійців\n✅ 40 воїнів\n✅ 5 прикордонників'
    expect(figuresIn(text, day)).toMatchObject({ ua_returned: 60 })
  })
})

describe('whose the number is', () => {
  test.each([
    ['Обмін полоненими: сьогодні країна повернула 204 своїх громадян.', { ua_returned: 204 }],
    [
      'Вдома ще 201 військовий і троє цивільних. Сьогодні держава повернула 204 своїх. Обмін уже 70-й.',
      { ua_returned: 204, ua_military: 201, ua_civilians: 3 },
    ],
    [
      'Коордштаб: Україна повернула тіла 410 полеглих. Із моргів на території РФ забрали 12 тіл.',
      { bodies_to_ua: 410 },
    ],
    [
      'Штаб: Украина вернула тела 410 погибших. С территории РФ забрали 12 тел.',
      { bodies_to_ua: 410 },
    ],
    // Whoever takes, and whither.
    [
      'Коордштаб: Україна повернула тіла 410 полеглих. Росія забрала 12 тіл.',
      { bodies_to_ua: 410, bodies_to_ru: 12 },
    ],
    [
      'Коордштаб: Україна повернула тіла 410 полеглих. На територію РФ забрали 12 тіл.',
      { bodies_to_ua: 410, bodies_to_ru: 12 },
    ],
    // By another count of Russia's.
    [
      'Обмін відбувся сьогодні, додому повернулися 131 українець. Росія назвала інше число: по 120 з обох боків.',
      { ua_returned: 131, ru_returned: 120 },
    ],
    // As many, for its own side.
    [
      'Another 88 defenders came home in a swap. The Russian Defence Ministry gave an identical figure for its own side.',
      { ua_returned: 88, ua_military: 88, ru_returned: 88 },
    ],
    [
      'Ще 88 захисників повернулися в Україну. Це обмін. Міноборони РФ назвало таку саму цифру для своєї сторони.',
      { ua_returned: 88, ua_military: 88, ru_returned: 88 },
    ],
    [
      'Ещё 88 защитников вернулись на Украину. Это обмен. Минобороны РФ назвало идентичную цифру для своей стороны.',
      { ua_returned: 88, ua_military: 88, ru_returned: 88 },
    ],
    [
      'Another 88 defenders came home in a swap. The Russian Defence Ministry gave an identical figure for the Ukrainians.',
      { ua_returned: 88, ua_military: 88 },
    ],
  ])('«%s»', (text, figures) => {
    expect(figuresIn(text, day)).toEqual(figures)
  })

  test.each([
    [
      'Обмін: 130 наших вдома. Росіяни забрали 41 свого військового, а крім них – підозрюваного в державній зраді Віктора Медведчука.',
      42,
    ],
    [
      'A swap: 130 Ukrainians are home. Russia received 41 of its soldiers and, besides them, the politician Viktor Medvedchuk.',
      42,
    ],
    [
      'Обмін: 130 наших вдома. Росіяни забрали 41 військового, а про Медведчука нічого не повідомили.',
      41,
    ],
  ])('a politician beside the soldiers is one more: «%s»', (text, theirs) => {
    expect(figuresIn(text, day)).toEqual({ ua_returned: 130, ru_returned: theirs })
  })
})

describe('who they are', () => {
  test.each([
    'Обмін: Україна забрала з неволі 50 чоловіків і п’ятьох жінок – усі вони служать у війську.',
    'Обмен: Украина вернула 50 мужчин и пять женщин. Все они служат в армии и силовых структурах.',
    'A swap: Ukraine has brought back 50 men and five women. All of them serve in the army.',
    'На свободе 55 защитников Мариуполя, 50 мужчин и пять женщин.',
    'Обмін: на волі 55 захисників Маріуполя, 50 чоловіків і п’ять жінок.',
  ])('men and women who serve are soldiers: «%s»', (text) => {
    expect(figuresIn(text, day)).toMatchObject({ ua_returned: 55, ua_military: 55, ua_women: 5 })
  })

  test('of men and women alone nobody says so', () => {
    const text = 'Обмін: Україна забрала з неволі 50 чоловіків і п’ятьох жінок.'
    expect(figuresIn(text, day)).toEqual({ ua_returned: 55, ua_women: 5 })
  })
})

describe('the day on which it took place', () => {
  test.each([
    'Обмін, якого чекали: 130 наших людей вирвано з російських катівень\n\nЦю звістку вночі приніс керівник Офісу Президента. Сама операція завершилася 17 вересня, пізно ввечері.',
    'По 80 тел погибших военных отдали друг другу Украина и Россия. Состоялось это 17 сентября на линии соприкосновения.\n\n«Опознанием героев, которых мы вернули, уже занимаются», — говорится в обнародованном в четверг сообщении.',
    'Ukraine has brought back the bodies of 80 fallen soldiers, the ministry said. It took place on 17 September.',
  ])('stands where the text says «it» of what it told: «%s»', (text) => {
    expect(eventIn(text, day)?.day).toBe('2025-09-17')
  })

  test('«ще один обмін» is no first one', () => {
    const text =
      'Ще один обмін полоненими відбувся у середу, 6 квітня. 33 військовослужбовці України вдома.'
    expect(eventIn(text, '2022-04-06')).toMatchObject({ ordinal: null })
  })
})

describe('bodies that were swapped', () => {
  test.each([
    '18 вересня мінялися тілами загиблих воїнів. Формула цього разу така: 60 на 60. З шістдесяти полеглих героїв, яких привезли додому, 31 боронив «Азовсталь».',
    '18 сентября стороны менялись телами погибших. Формула такая: 60 на 60. Из шестидесяти павших, которых привезли домой, 31 оборонял «Азовсталь».',
    'On 18 September the sides swapped bodies of the fallen. The formula was 60 for 60. Of the sixty fallen heroes brought home, 31 had defended Azovstal.',
  ])('come by the formula however they are told of: «%s»', (text) => {
    const event = eventIn(text, day)
    expect(figuresOf(event)).toEqual({ bodies_to_ua: 60, bodies_to_ru: 60 })
    expect(event?.review).toEqual([])
  })

  test.each([
    'До України повернуто 44 тіла загиблих військових. Репатріація з тимчасово окупованих територій відбулася сьогодні.',
    'В Украину возвращены 44 тела погибших военных. Репатриация с временно оккупированных территорий прошла сегодня.',
    'The bodies of 44 soldiers have been returned to Ukraine. The repatriation from temporarily occupied territories took place today.',
  ])('come from where the repatriation is said to be from: «%s»', (text) => {
    expect(eventIn(text, day)?.breakdown).toMatchObject([
      { place: 'temporarily occupied territories', count: null },
    ])
  })

  test('come from no place at which they were handed over', () => {
    const text =
      'До України повернуто 44 тіла загиблих військових. Репатріація відбулася в Запорізькій області.'
    expect(eventIn(text, day)?.breakdown).toEqual([])
  })

  test('how often people were swapped is news of no swap', () => {
    const text =
      'Порахували. Росія та Україна мінялися полоненими сім разів, в Україну повернулися 1402 людини.'
    expect(eventIn(text, day)).toBeNull()
  })
})
