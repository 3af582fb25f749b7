import { describe, expect, test } from 'vitest'
import { eventsIn, eventIn, figuresIn } from './told.ts'

const DAY = '2025-11-20'

describe('a text that counts some and not all', () => {
  test.for([
    'Обмін полоненими відбувся сьогодні. Здебільшого звільнили рядових. Крім того, вдома 16 офіцерів.',
    'Обмен пленными состоялся сегодня. В основном освободили рядовых. Кроме того, в Украине уже 16 офицеров.',
    'A prisoner exchange took place today. Most of those freed are privates. In addition, 16 officers are home.',
    'Обмін полоненими відбувся сьогодні. Повертаються і ті, кого взяли в полон улітку, – разом із Донецького напрямку 35 людей.',
    'Обмін відбувся сьогодні. Вдома наші люди: чоловіків – 71, решта жінки.',
    'Обмен пленными состоялся сегодня. Мужчин – 71, остальные женщины.',
    'A prisoner exchange took place today. Of those who came home to Ukraine 71 are men, the rest women.',
    'Сьогодні відбувся обмін полоненими. Серед них – 35 захисниць із ЗСУ, 8 нацгвардійців та ще 12 цивільних.',
    'Сегодня состоялся обмен пленными. Среди них 35 защитниц ВСУ, 8 нацгвардейцев и ещё 12 гражданских.',
  ])('tells of its exchange without a number: %s', (text) => {
    expect(eventIn(text, DAY)).toMatchObject({ kind: 'prisoner_exchange', review: [] })
    expect(figuresIn(text, DAY)).not.toHaveProperty('ua_returned')
  })

  test('officers alone are all who came where nothing is told of others', () => {
    expect(
      figuresIn('Сьогодні в межах обміну з полону повернулися 16 офіцерів.', DAY),
    ).toMatchObject({ ua_returned: 16 })
  })
})

describe('bodies beside other bodies', () => {
  test.for([
    'Україні повернули тіла 401 полеглого. Ще одне тіло повернули з моргу на території РФ.',
    'Украине вернули тела 401 погибшего. Ещё одно тело вернули из морга на территории РФ.',
    'Ukraine received 401 bodies. One more body was returned from a morgue in Russia.',
  ])('of a morgue in Russia came to Ukraine too: %s', (text) => {
    expect(figuresIn(text, DAY)).not.toHaveProperty('bodies_to_ru')
  })

  test.for([
    'Today Russia handed over 900 bodies to Ukraine. Medinsky said earlier that 912 bodies had been passed to Kiev by Moscow, which received the bodies of 27 Russian soldiers.',
    'Сегодня Россия передала Украине 900 тел. Ранее Мединский говорил, что Киеву передали 912 тел, а Россия получила 27.',
  ])('told of earlier in another number are of another day: %s', (text) => {
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 900 })
  })

  test.for([
    'Russia handed over 900 bodies to Ukraine, and Kiev did not hand over a single body in return.',
    'Росія передала Україні 900 тіл, а Київ не передав у відповідь жодного.',
    'Россия передала Украине 900 тел, а Киев не отдал взамен ни одного тела.',
  ])('may be none: %s', (text) => {
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 900, bodies_to_ru: 0 })
  })
})

describe('an agreement that was carried out', () => {
  test.for([
    'The Istanbul agreements on prisoner exchanges have been carried out in full, Moscow said.',
    'The agreement on a prisoner exchange has been carried out.',
    'Договорённости об обмене пленными выполнены полностью.',
    'Домовленості про обмін полоненими виконано.',
  ])('is no exchange of the day: %s', (text) => {
    expect(eventsIn(text, DAY)).toEqual([])
  })

  test('an exchange that was agreed and took place is one', () => {
    expect(
      eventsIn('An exchange of prisoners agreed in Istanbul took place today.', DAY),
    ).toHaveLength(1)
  })
})
