import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsOf = (text: string, published: string): readonly EventStatement[] =>
  extractStatements({ text, published }).filter((statement) => isEvent(statement))

const figuresOf = (text: string, published = '2025-11-21'): Record<string, number> =>
  Object.fromEntries(
    eventsOf(text, published).flatMap(({ figures }) =>
      Object.entries(figures).map(([field, { value }]) => [field, value]),
    ),
  )

describe('an exchange of which only the dead are counted', () => {
  test.for([
    'Відбувся черговий гуманітарний обмін за стамбульськими домовленостями. Україні передано 1000 тіл загиблих, Росія забрала тіла 28 своїх.',
    'Стороны провели ещё один обмен. Киеву отданы 1000 погибших, Москва получила тела 28 своих бойцов.',
    'Another humanitarian exchange took place today. Ukraine received 1,000 bodies of its fallen, Russia got back 28.',
  ])('is a repatriation: %s', (text) => {
    expect(eventsOf(text, '2025-11-21')).toMatchObject([{ kind: 'body_repatriation', review: [] }])
    expect(figuresOf(text)).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 28 })
  })

  test.for([
    'Відбувся 70-й обмін. Україні передано 1000 тіл загиблих.',
    'Сьогодні відбувся обмін полоненими. Україні передано 1000 тіл загиблих.',
    'Сегодня состоялся обмен. Также Украине передали тела 1000 погибших.',
  ])('stays one of people where it is numbered, named so or beside: %s', (text) => {
    expect(eventsOf(text, '2025-11-21')[0]).toMatchObject({ kind: 'prisoner_exchange' })
  })
})

describe('how many the noun before are', () => {
  test.for([
    'Сьогодні відбувся 68-й обмін. Військових повернуто за домовленостями, а цивільні українці, їх дев’ятеро, вийшли на волю в межах обміну.',
    'Сегодня состоялся 68-й обмен. Военные и гражданские украинцы (их девять) вернулись домой.',
    'Today Ukraine brought home soldiers and civilians in the 68th exchange. The civilians, nine of them, had been held since 2022.',
  ])('is said of them alone: %s', (text) => {
    const figures = figuresOf(text, '2025-08-24')
    expect(figures).toMatchObject({ ua_civilians: 9 })
    expect(figures).not.toHaveProperty('ua_returned')
  })

  test('is no second number of those counted already', () => {
    const text =
      'Сьогодні обмін. 146 захисників повернулися з російського полону; важкопоранені, їх 20, уже в лікарні.'
    expect(figuresOf(text)).toMatchObject({ ua_returned: 146 })
  })
})

describe('as many as the other side got', () => {
  test.for([
    'Moscow gave up 152 captured Ukrainian servicemen on Friday in return for the same number of its own soldiers. Four residents of the Kursk region were also returned.',
    'Москва сегодня передала Киеву 152 пленных военных ВСУ в обмен на столько же своих солдат. Кроме того, домой едут четверо жителей Курской области.',
    'Росія віддала 152 українських військовополонених і отримала стільки ж своїх солдатів. Також повернуто чотирьох жителів Курської області.',
  ])('are none of the civilians told of behind them: %s', (text) => {
    expect(figuresOf(text, '2026-02-06')).toMatchObject({ ru_returned: 156, ru_civilians: 4 })
  })

  test('hold the civilians who are among them', () => {
    const text =
      'Росія віддала 152 українських військовополонених і отримала стільки ж своїх. Серед них четверо жителів Курської області.'
    expect(figuresOf(text, '2026-02-06')).toMatchObject({ ru_returned: 152, ru_civilians: 4 })
  })
})
