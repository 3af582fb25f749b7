import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, codesIn, sidesIn, toldIn } = readOn('2026-04-11')

describe("Russia's ministry is quoted with another number", () => {
  test.for([
    'Обмен пленными! 130 наших дома. Минобороны РФ говорит о 90',
    'Обмен пленными: 130 наших дома. В Минобороны России назвали цифру 90.',
    'Обмен пленными: 130 наших дома. Минобороны РФ говорит о 90 своих.',
  ])('so that whose the first are is open: %s', (text) => {
    expect(codesIn(text)).toEqual(['side_unclear'])
  })

  test.for([
    ['Обмен пленными: 130 наших дома. Минобороны РФ сообщило об этом.', '- 130'],
    ['Обмен пленными: 130 наших дома. Минобороны РФ говорит о 130.', '- 130'],
    ['Обмен пленными: 130 наших дома. Минобороны РФ говорит о 90 из них раненых.', '- 130'],
    ['Обмін полоненими! 130 наших удома. Міноборони РФ говорить про 90', '130 90'],
    ['Prisoner swap! 130 of ours are home in Ukraine.', '130 -'],
  ] as const)('and else it speaks for them: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('to whom something was done', () => {
  test.for([
    "Сьогодні обмін полоненими: 105 захисників удома. П'ятьом росіяни дали строки.",
    'Сьогодні обмін полоненими: 105 захисників удома. Сімом окупанти винесли вироки.',
    'Сегодня обмен пленными: 105 защитников дома. Семерым россияне вынесли приговоры.',
    'Сегодня обмен пленными: 105 защитников дома. Пятерым россияне дали сроки.',
    'Prisoner swap today: 105 defenders are home. Five had been given terms by the Russians.',
  ])('did not come by it: %s', (text) => {
    expect(sidesIn(text)).toBe('105 -')
  })

  test('but whom the Russians got is counted', () => {
    const text = 'Сьогодні обмін полоненими: 105 захисників удома. П’ятьох забрали росіяни.'
    expect(sidesIn(text)).toBe('105 5')
  })
})

describe('Russians exchanged with others than Ukraine', () => {
  test.for([
    'Пятерых россиян обменяли на двоих осуждённых в Германии',
    "П'ятьох росіян обміняли на двох засуджених у Європі",
    'Five Russians were exchanged for two convicts in Europe',
    'Two jailed in Russia flown to Berlin as five Russians go home',
    'Двое осуждённых в России прилетели в Берлин, домой вернулись пятеро россиян. Обмен состоялся ночью.',
  ])('are none of ours: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'Пятерых россиян обменяли на двоих немцев',
    'Five Russians were swapped for two Germans',
    "П'ятьох росіян обміняли на двох поляків",
  ])('are held where only their name says so: %s', (text) => {
    expect(['held', 'none']).toContain(toldIn(text))
  })

  test.for([
    ['Пятерых россиян обменяли на пятерых украинцев, осуждённых в России', '5 5'],
    ["П'ятьох росіян обміняли на п'ятьох наших", '5 5'],
    ['Five Russians were swapped for two Ukrainians', '2 5'],
    ['Обмен пленными: 84 защитника Украины дома, среди них осужденные в России.', '84 -'],
    [
      'Prisoner exchange: 84 Ukrainian soldiers, some jailed in Russia for years, are home.',
      '84 -',
    ],
  ] as const)('and with Ukraine are told: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('talks that still go on', () => {
  test.for([
    'Сьогодні обмін полоненими: 84 захисники вдома. У Женеві тривають переговори.',
    'Сьогодні обмін полоненими: 84 захисники вдома. Переговори в Женеві продовжуються.',
    'Сегодня обмен пленными: 84 защитника Украины дома. В Женеве продолжаются переговоры.',
    'Prisoner exchange today: 84 defenders are home. Meanwhile talks in Geneva continue.',
  ])('tie the exchange to nothing: %s', (text) => {
    expect(eventIn(text)).toMatchObject({ agreement: null, review: [] })
  })

  test.for([
    'Сьогодні обмін полоненими: 84 захисники вдома. Домовленості, досягнуті в Женеві, виконуються.',
    'Сегодня обмен пленными: 84 защитника Украины дома. Договоренности, достигнутые на переговорах в Женеве, выполняются.',
    'Prisoner exchange today: 84 defenders are home. The agreements reached at talks in Geneva continue to be implemented.',
  ])('and what was agreed there does: %s', (text) => {
    expect(eventIn(text)?.agreement?.id).toBe('other:geneva_march_2026')
  })
})

describe('journalists', () => {
  test.for([
    'Сьогодні обмін: 84 захисники вдома. Омбудсман відповів на запитання журналістів.',
    'Сегодня обмен: 84 защитника Украины дома. Омбудсмен ответил на вопросы журналистов.',
    "Prisoner swap today: 84 defenders are home. The ombudsman took journalists' questions.",
  ])('who ask did not come: %s', (text) => {
    expect(eventIn(text)?.categories).toEqual([])
  })

  test.for([
    'Сьогодні обмін: 84 захисники вдома, серед них журналісти.',
    'Сегодня обмен: 84 защитника Украины дома, среди них журналисты.',
    'Prisoner swap today: 84 defenders are home, among them journalists.',
  ])('and among the freed did: %s', (text) => {
    expect(eventIn(text)?.categories).toEqual(['journalists'])
  })
})
