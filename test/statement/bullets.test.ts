import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const readIn = (text: string): Readonly<Record<string, unknown>> | null => {
  const event = extractStatements({ text, published: '2025-11-20' }).find(isEvent)
  if (event === undefined) return null
  const read: Record<string, unknown> = { held: event.review.map(({ code }) => code) }
  for (const [measure, { value }] of Object.entries(event.figures)) read[measure] = value
  return read
}

describe('a list whose bullets stand in one line', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими. Вдома ✅ 15 нацгвардійців ✅ 40 воїнів ЗСУ ✅ 5 прикордонників',
    'Сьогодні відбувся обмін полоненими. Додому повернулися: ✅ 15 нацгвардійців, ✅ 40 воїнів ЗСУ, ✅ 5 прикордонників.',
    'Сьогодні відбувся обмін полоненими. Вдома: 15 нацгвардійців ☑️ 40 воїнів ЗСУ ☑️ 5 прикордонників ☑️',
    'Сьогодні відбувся обмін полоненими. Вдома 🔹15 нацгвардійців 🔹40 воїнів ЗСУ 🔹5 прикордонників',
    'Сегодня состоялся обмен пленными. Дома ▪️ 15 нацгвардейцев ▪️ 40 бойцов ВСУ ▪️ 5 пограничников',
    'A prisoner exchange took place today. Home: • 15 National Guard soldiers • 40 soldiers of the Armed Forces • 5 border guards',
    '✅ 15 нацгвардійців ✅ 40 воїнів ЗСУ ✅ 5 прикордонників сьогодні повернулися з російського полону!',
    'Сьогодні відбувся обмін полоненими. Вдома:\n✅ 15 нацгвардійців\n✅ 40 воїнів ЗСУ\n✅ 5 прикордонників',
  ])('is all of its items: %s', (text) => {
    expect(readIn(text)).toEqual({ ua_returned: 60, ua_military: 60, held: [] })
  })

  test.for([
    [
      'Сьогодні відбувся обмін полоненими. Вдома 60 захисників: ✅ 15 нацгвардійців ✅ 45 воїнів ЗСУ',
      { ua_returned: 60, ua_military: 60 },
    ],
    [
      'Сьогодні обмін полоненими. 🔹 Вдома 95 захисників 🔹 Росії передано 90 військовополонених 🔹 Посередник — ОАЕ',
      { ua_returned: 95, ua_military: 95, ru_returned: 90 },
    ],
    [
      'Сьогодні відбувся обмін полоненими ✅ Додому повернулися 95 захисників ✅ Серед них 30 нацгвардійців ✅ Наймолодшому 22 роки',
      { ua_returned: 95, ua_military: 95 },
    ],
    [
      "Today's prisoner swap • 95 Ukrainians are home • 5 of them are civilians • the youngest is 22",
      { ua_returned: 95, ua_military: 90, ua_civilians: 5 },
    ],
    [
      'Обмін полоненими ✅ Вдома 95 захисників ✅ Всього з початку року — 4000 звільнених',
      { ua_returned: 95, ua_military: 95 },
    ],
  ] as const)('is read item by item: %s', ([text, figures]) => {
    expect(readIn(text)).toEqual({ ...figures, held: [] })
  })

  test('is joined, and not parted, by dashes and commas', () => {
    const text =
      'Сьогодні відбувся обмін полоненими – вдома 15 нацгвардійців, 40 воїнів ЗСУ та 5 прикордонників.'
    expect(readIn(text)).toEqual({ ua_returned: 60, ua_military: 60, held: [] })
  })

  test.for([
    'Вдома ✅ 15 нацгвардійців ✅ 40 воїнів ЗСУ ✅ 5 прикордонників',
    'Додому повернулися:\n✅ 15 нацгвардійців\n✅ 40 воїнів ЗСУ\n✅ 5 прикордонників',
  ])('is held with all of its items where nothing calls it an exchange: %s', (text) => {
    expect(readIn(text)).toEqual({
      ua_returned: 60,
      ua_military: 60,
      held: ['not_called_exchange'],
    })
  })

  test('is held with the items far down where nothing says that anybody came', () => {
    const text =
      'Обмін полоненими сьогодні. Разом: ✔️ 60 військових ✔️ 30 нацгвардійців ✔️ 4 прикордонники'
    expect(readIn(text)).toEqual({ ua_returned: 94, ua_military: 94, held: ['wording_unknown'] })
  })

  test.for([
    '✅ Сьогодні обмін не відбувся ✅ Повідомлення про 95 звільнених — фейк ✅ Чекайте офіційної інформації',
    'Як подати запит: ✅ зареєструйтеся в кабінеті ✅ додайте 2 фото ✅ чекайте 30 днів',
    'Вдома 🔹 15 котів 🔹 40 собак',
  ])('tells no event that none of its items tells: %s', (text) => {
    expect(readIn(text)).toBeNull()
  })
})
