import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const toldIn = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-05-18' }).map((one) =>
    one.kind === 'official_total' ? `${one.scope} ${one.figure.value}` : one.kind,
  )

describe('a total that stands beside a greater one is told as well', () => {
  test.for([
    'Мединский: Украине всего передано 6130 тел, получено 81.',
    'Медінський: Україні всього передано 6130 тіл, отримано 81.',
    'Medinsky: in total 6,130 bodies have been handed over to Ukraine, 81 received.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toEqual(['bodies_since_2022 6130', 'bodies_to_russia_since_2022 81'])
  })

  test.for([
    'Загалом в межах обмінів повернуто 6320 людей, ще 541 поза обмінами.',
    'Всего в рамках обменов возвращено 6320 человек, ещё 541 вне обменов.',
    'In total 6,320 people have been returned in exchanges, and another 541 outside exchanges.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toEqual([
      'people_since_2022 6320',
      'people_outside_exchanges_since_2022 541',
    ])
  })

  test.for([
    'Today 82 soldiers came home in a prisoner exchange. Some 6,000 remain in captivity.',
    'Сьогодні за обміном додому повернулися 82 захисники. У полоні лишаються ще 6000 захисників.',
    'Сегодня по обмену домой вернулись 82 защитника. В плену остаются ещё 6000.',
  ])('those who remain in captivity are none who came: «%s»', (text) => {
    expect(toldIn(text)).toEqual(['prisoner_exchange'])
  })
})
