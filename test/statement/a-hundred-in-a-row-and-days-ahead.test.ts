import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-11-20')

describe('a hundred that is told by a noun', () => {
  test.each([
    'Сегодня состоялся обмен пленными. Киев вернул сотню военных: 52 служили в морской пехоте, 30 – в ВСУ, 18 – в погранслужбе.',
    'Сьогодні відбувся обмін полоненими. Україна повернула сотню бійців: 52 служили в морській піхоті, 30 – у ЗСУ, 18 – у прикордонників.',
  ])('is exact where a row behind a colon makes it up: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 100 })
  })

  test('is rough where the row makes up another number, and the first of the row is no whole', () => {
    const text =
      'Сьогодні відбувся обмін полоненими. Україна повернула майже сотню військових: 52 служили в Нацгвардії, 27 – у ЗСУ, 14 – у прикордонній службі.'
    expect(codesIn(text)).toContain('figure_rough')
    expect(figuresIn(text)).not.toHaveProperty('ua_returned')
  })

  test('is told beside kinds of people that add up', () => {
    const text = 'Сьогодні з полону повернулися десятки українців: 31 військовий і 13 цивільних.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 44, ua_civilians: 13 })
  })
})

describe('those of whom a sentence says that they did not come', () => {
  test.each([
    'Россия и Украина сегодня обменялись пленными, по 140 военных. Четверо белгородцев, добавила омбудсмен, по-прежнему не вернулись.',
    'Россия и Украина сегодня обменялись пленными, по 140 военных. Четверо жителей Курской области до сих пор так и не вернулись.',
  ])('are not counted though who says so stands between: %s', (text) => {
    expect(figuresIn(text)).toEqual(expect.objectContaining({ ua_returned: 140, ru_returned: 140 }))
    expect(figuresIn(text)).not.toHaveProperty('ru_civilians')
  })

  test('are counted where they came all the same', () => {
    const text =
      'Sixty Ukrainian soldiers came home from captivity today. Three civilians, she added, came back as well.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63, ua_civilians: 3 })
  })
})

describe('a day of the week on which others will be swapped', () => {
  test.each([
    'On Thursday, 909 bodies reached Ukraine. Medinsky wrote that 41 bodies of Russian soldiers had been received in exchange, and that the gravely ill would start to be swapped on Saturday.',
    'У четвер до України повернули 909 тіл. Росія отримала 41 тіло, а важкохворих обмінюватимуть у суботу.',
    'В четверг Украина получила 909 тел. Мединский написал, что взамен получено 41 тело российских солдат, а обмен тяжелобольными начнется в субботу.',
  ])('is the coming one, and dates nobody who came: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 909, bodies_to_ru: 41 })
  })

  test('is the last one where those were freed on it whom others will meet', () => {
    const text =
      'The feast will be met at home by 160 Ukrainians whom Russia freed on Thursday in a prisoner swap.'
    expect(figuresIn(text)).not.toMatchObject({ ru_returned: 160 })
  })
})

describe('an operation to hand over bodies', () => {
  test('is done where it has been carried out', () => {
    const text =
      'The ministry reported on Thursday that one more operation to hand over bodies had been carried out and 61 fallen soldiers had been brought back.'
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 61 })
  })

  test.each([
    'An operation to hand over 61 bodies of the fallen will be carried out on Saturday.',
    'Ukraine said an operation to hand over bodies was planned: 61 fallen soldiers will be brought back.',
    'An operation to hand over 61 bodies is to be carried out soon, the headquarters said.',
  ])('is none where it is only to be: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })
})

describe('a pause that had lasted since a day', () => {
  test('is no sum of those who came since', () => {
    const text =
      'After a lull that had lasted since 8 February, Ukraine got 71 of its people back from Russian captivity on Thursday, the president said.'
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 71 })
  })

  test('leaves those counted since a day a sum', () => {
    expect(figuresIn('Since 8 February 640 people came home from captivity.')).toEqual({})
  })
})

describe('the tally that somebody puts at a number', () => {
  test('is of the day', () => {
    const text =
      'Moscow and Kyiv swapped prisoners on Thursday, each saying that fifty-two of its soldiers had been set free. The president’s office put the tally at 52 servicemen and three civilians.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 55, ua_civilians: 3, ru_returned: 52 })
  })

  test('is of all where so many never came in a day', () => {
    const text =
      'Sixty soldiers came home from captivity today. Lubinets put the tally at 6,235 people.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 60 })
  })
})
