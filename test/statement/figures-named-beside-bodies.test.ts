import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, eventsIn, figuresIn } = readOn('2025-11-20')

describe('whom a text calls ours beside those given to Kyiv', () => {
  test.for([
    'Обмен телами. Двадцать девять наших забрали утром. Царствие небесное.\n\nКиеву отдали семьсот.',
    'Обмен телами. Забрали сегодня 29 наших, Украине отдали 700.',
    'Обмен телами. Наших забрали 29. Киеву отдали 700.',
    'Репатриация тел. Киеву передали 700 тел, подтвердил Саралиев. 29 наших едут домой.',
    'A body exchange took place. We took back 29 of ours and gave Kyiv 700.',
    'A body exchange took place. We took back 29 of ours and handed 700 over to Kyiv.',
  ])('came to Russia: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 700, bodies_to_ru: 29 })
    expect(codesIn(text)).toEqual([])
  })

  test('came to Russia alive as well', () => {
    expect(figuresIn('Обмен пленными. 29 наших дома. Украине отдали 31.')).toMatchObject({
      ua_returned: 31,
      ru_returned: 29,
    })
  })

  test.for([
    'Обмен телами. Россияне отдали Украине 700 тел. 29 наших земляков забрали из морга.',
    'A body exchange took place. They gave Ukraine 700 bodies. 29 of our soldiers came home.',
  ])('are no Russians where the others gave: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 700 })
  })
})

describe('one thousand', () => {
  test.for([
    'Six Ukrainians who died as prisoners of Russia were among the thousand dead whose bodies came back to Ukraine on Thursday, officials in Kyiv said.',
    'Шестеро українців, що померли в полоні, були серед тисячі загиблих, чиї тіла повернулися сьогодні в Україну.',
    'Шестеро украинцев, умерших в плену, были среди тысячи погибших, чьи тела сегодня вернули Украине.',
  ])('is counted where some are named among it: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, died_in_captivity: 6 })
    expect(codesIn(text)).toEqual([])
  })

  test('is no number where families wait by thousands', () => {
    expect(figuresIn('Сьогодні повернуто 640 тіл. Тисячі родин чекають на звістку.')).toEqual({
      bodies_to_ua: 640,
    })
  })
})

describe('what Russia received in exchange for bodies', () => {
  test.for([
    'Ukraine received a thousand dead today, officials in Kyiv said. Russia received 23 in exchange, according to state media.',
    'The bodies of 1,000 fallen were returned to Ukraine today. Russia, which says that all the bodies are those of Ukrainian troops, received 23 in exchange.',
  ])('are bodies: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 23 })
    expect(eventsIn(text)).toHaveLength(1)
  })

  test('are captives beside a swap of captives', () => {
    const text =
      '75 soldiers came home in a prisoner swap today, and the body of a pilot was returned. Russia received 75 in exchange.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 75, ru_returned: 75 })
  })
})

describe('a figure that the headquarters names', () => {
  test.for([
    'Тіла загиблих прибули в Україну. 640 – таку цифру озвучив сьогодні Коордштаб.',
    'Рефрижератори з тілами загиблих прибули на територію України\n\nПередача таки відбулася. 640 – таку цифру назвав сьогодні Координаційний штаб.',
    'Тела погибших прибыли на Украину. 640 – такую цифру назвал Коордштаб.',
    'The bodies of the fallen arrived in Ukraine. The figure named by the Coordination Headquarters today is 640.',
  ])('below their coming is of the bodies: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Тіла загиблих прибули в Україну. Загалом 12000 – таку цифру назвав сьогодні Коордштаб.',
    'Тіла загиблих прибули в Україну. Ще 1500 – таку цифру невідомих назвав Коордштаб – не впізнано.',
    'Тіла загиблих готують до передачі. 640 – таку цифру назвав сьогодні Коордштаб.',
    'Скільки тіл ще в Росії? 12000 – таку цифру назвав сьогодні Коордштаб.',
  ])('is of none who came where it is a sum or of others: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
  })
})

describe('a bare count of bodies', () => {
  test.for([
    'Сімсот тіл. Знову сімсот.\n\nПередачу організував Координаційний штаб разом із СБУ.',
    'Сімсот тіл. Передача відбулася сьогодні.',
    'Семьсот тел. Передачу организовал Коордштаб.',
    'Seven hundred bodies. The transfer took place today.',
  ])('is told where their handover is called done below: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 700 })
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Сімсот тіл. Передачу організує Координаційний штаб завтра.',
    'Сімсот тіл. Передача не відбулася.',
    'Сімсот тіл. Передачу обладнання провів Коордштаб.',
    'Сімсот тіл. Передачу полонених провів Коордштаб.',
  ])('is none where it is not, or is of something else: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})

test('Kyiv that thanks below a row of places is no place they came from', () => {
  const text =
    'Ukraine brought home the bodies of 640 soldiers today, the Coordination Headquarters announced. Of them 400 died in the Donetsk sector and 240 in the Luhansk one. Kyiv thanked the ICRC.'
  expect(eventIn(text)?.breakdown.map(({ place }) => place)).toEqual([
    'Donetsk direction',
    'Luhansk direction',
  ])
})

describe('what was spoken of when it was agreed', () => {
  test.for([
    'Сьогодні Україні повернуто 640 тіл, повідомив Коордштаб. Передача випливає з домовленостей, укладених у Стамбулі 2 червня: тоді говорили про кілька тисяч тіл.',
    'Сегодня Украине передали 640 тел, сообщил Коордштаб. Передача проходит по договорённостям, достигнутым в Стамбуле 2 июня: тогда речь шла о тысячах тел.',
    '640 bodies were handed over to Ukraine today, officials in Kyiv said. The transfer stems from the agreements reached in Istanbul on 2 June: at that time thousands of bodies were spoken of.',
  ])('leaves the handover under the agreement: %s', (text) => {
    expect(eventIn(text, '2025-06-13')?.agreement?.id).toBe('istanbul_june_2025')
  })

  test.for([
    'Сьогодні Україні повернуто 640 тіл, повідомив Коордштаб. Нагадаємо, передача тривала за домовленостями, укладеними у Стамбулі 2 червня: тоді повернули 1000 тіл.',
    'Сьогодні Україні повернуто 640 тіл, повідомив Коордштаб. Домовленості в Стамбулі 2 червня були про інше: тоді йшлося про обмін полоненими.',
  ])('is of the agreement alone where that is called to mind: %s', (text) => {
    expect(eventIn(text, '2025-06-13')?.agreement ?? null).toBeNull()
  })
})
