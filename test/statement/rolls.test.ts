import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsOf = (text: string): readonly EventStatement[] =>
  extractStatements({ text, published: '2025-03-19' }).filter((statement) => isEvent(statement))

const told = (text: string): Record<string, unknown> => {
  const [event, ...others] = eventsOf(text)
  if (event === undefined || others.length > 0) return {}
  const figures = Object.fromEntries(
    Object.entries(event.figures).map(([field, figure]) => [field, figure.value]),
  )
  return { held: event.review.length > 0, ...figures }
}

describe('services counted one after the other', () => {
  test.for([
    'Сьогодні відбувся обмін. Вдома 21 моряк ВМС, 14 нацгвардійців, серед яких троє азовців, вісім прикордонників і четверо цивільних. Разом їх 47.',
    'Сьогодні обмін полоненими. Разом удома 47: 21 військовий ВМС, 14 нацгвардійців, з них двоє офіцерів, вісім прикордонників і четверо цивільних.',
    'Сегодня состоялся обмен. Домой едут 21 военный ВМС, 14 нацгвардейцев (из них двое азовцев), восемь пограничников и четверо гражданских, всего 47 украинцев.',
    'A prisoner swap took place today. Coming home are 21 navy servicemen, 14 National Guardsmen, including three women, eight border guards and four civilians, making 47 in all.',
  ])('are all of them together where the text sums them up: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 47, ua_civilians: 4, held: false })
  })

  test.for([
    'Сьогодні відбувся обмін. Вдома 21 моряк ВМС, 14 нацгвардійців, серед яких троє азовців, вісім прикордонників і четверо цивільних.',
    'Сегодня состоялся обмен. Домой едут 21 военный ВМС, 14 нацгвардейцев (из них двое офицеров), восемь пограничников и четверо украинских гражданских.',
    'A prisoner swap took place today. Coming home are 21 navy servicemen, 14 National Guardsmen, among them two Azov fighters, eight border guards and four civilians.',
  ])('are all of them together behind an aside of a few: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 47, held: false })
  })

  test.for([
    'Сьогодні відбувся обмін. Вдома 85 військових, серед яких 40 нацгвардійців, 25 прикордонників та 20 моряків.',
    'Сегодня состоялся обмен. Домой вернулись 85 украинских военных, среди которых 40 нацгвардейцев и 25 пограничников.',
    'A prisoner exchange took place today. 85 Ukrainian soldiers are home, among them 40 guardsmen, 25 border guards and 20 sailors.',
  ])('are no more than the whole of which they are some: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 85, held: false })
  })

  test('hold no civilians set behind a comma', () => {
    const text =
      'Сьогодні відбувся обмін. Вдома 85 військових, серед яких 40 нацгвардійців, та семеро цивільних.'
    expect(told(text)).toMatchObject({ ua_returned: 92, ua_civilians: 7, held: false })
  })

  test.for([
    'Сьогодні відбувся обмін. Вдома 21 військовий ЗСУ, 14 нацгвардійців і вісім прикордонників. Усього – 52 людини.',
    'Сьогодні відбувся обмін. Вдома 21 військовий ЗСУ, 14 нацгвардійців, серед них дві жінки, і вісім прикордонників, усього 41 людина.',
    'Сегодня состоялся обмен. Дома 21 украинский военный, 14 нацгвардейцев и восемь пограничников. Всего – 52 человека.',
    'A prisoner exchange took place today. Home are 21 Ukrainian soldiers, 14 guardsmen and eight border guards. In all, 52 people.',
  ])('wait for a person where the sum stated is another one: %s', (text) => {
    expect(told(text)).toMatchObject({ held: true })
  })

  test.for([
    'Сьогодні відбувся обмін. Вдома 20 військових ЗСУ, 15 нацгвардійців і 12 прикордонників. Усього з початку року повернули 540 людей.',
    'A prisoner exchange took place today. Home are 20 Ukrainian soldiers, 15 guardsmen and 12 border guards. In all, 5,400 people have been freed since 2022.',
  ])('have nothing to do with a running total: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 47, held: false })
  })

  test('of two days are no roll of one', () => {
    const text = 'Сьогодні відбувся обмін: повернулися 20 військових, учора — 15, разом — 35.'
    expect(told(text)).toMatchObject({ ua_returned: 20 })
  })
})

describe('bodies counted by places', () => {
  test.for([
    'Сьогодні відбулися репатріаційні заходи. Україні передали 200 тіл з Донецького напрямку, 150 (серед них 10 неідентифікованих) із Запорізького та 120 з моргів. Разом 470.',
    'Сегодня Украине вернули 200 тел с Донецкого направления, 150 тел с Запорожского и 120 из моргов в России, итого 470.',
    'Today Ukraine received 200 bodies from the Donetsk sector, 150 from Zaporizhzhia and 120 from morgues in Russia, 470 in all.',
  ])('are all of them together where the text sums them up: %s', (text) => {
    expect(told(text)).toMatchObject({ bodies_to_ua: 470, held: false })
  })

  test('go each its own way beside those of the other side', () => {
    const text =
      'Ukraine received 600 bodies from Donetsk region, 300 from Zaporizhzhia region and 100 from Kursk region, 1,000 in total, and handed over 30 bodies to Russia today.'
    expect(told(text)).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 30, held: false })
  })
})
