import { describe, expect, test } from 'vitest'
import { codesIn, eventIn, eventsIn, figuresIn, readOn } from './told.ts'

const { sidesIn } = readOn('2024-12-31')

describe('a bare number that Kyiv tells below a swap is of those who came to it', () => {
  test.for<readonly [string, string]>([
    [
      'Ukraine and Russia exchanged captives on the eve of the year. On Monday Moscow said 150 for 150. Kyiv said 189.',
      '189 150',
    ],
    [
      'Обмін полоненими відбувся в понеділок. Москва каже про 150 на 150. Київ називає 189.',
      '189 150',
    ],
    [
      'В понедельник состоялся обмен пленными. Москва говорит о 150 на 150, а Киев сообщает о 189.',
      '189 150',
    ],
    [
      'Kyiv and Moscow swapped prisoners on Monday. Kyiv says 40 more swaps are being prepared.',
      '- -',
    ],
  ])('%s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

const DAY = '2025-08-14'

describe("the other side's earlier word of as many is of the same", () => {
  test.for<readonly [string]>([
    [
      '84 Ukrainians came home in a swap today. The Russian ministry reported earlier that 84 prisoners of war were passed to Kyiv, for an equal number of Russians, with the UAE as a go-between.',
    ],
    [
      'Сьогодні в обміні повернулися 84 українці. Міноборони РФ раніше повідомило, що передало 84 військовополонених ЗСУ в обмін на таку саму кількість росіян за посередництва ОАЕ.',
    ],
    [
      'Сегодня в обмене вернулись 84 украинца. Ранее Минобороны РФ сообщило, что Киеву переданы 84 военнопленных в обмен на такое же число россиян при посредничестве ОАЭ.',
    ],
  ])('%s', ([text]) => {
    expect(codesIn(text, DAY)).toEqual([])
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 84, ru_returned: 84 })
    expect(eventIn(text, DAY)?.mediators).toEqual(['UAE'])
  })
  test.for<readonly [string]>([
    [
      'Сьогодні в обміні повернулися 84 українці. Раніше Координаційний штаб повідомив, що в попередньому обміні повернулися 157 військових за посередництва ОАЕ.',
    ],
    [
      'Сьогодні в обміні повернулися 84 українці. Раніше повідомлялося, що 24 липня додому повернулися 84 військових за посередництва ОАЕ.',
    ],
    [
      '84 Ukrainians came home in a swap today. Earlier it was reported that 250 soldiers had been returned through the mediation of Turkey.',
    ],
  ])('of another number or day it is of another: %s', ([text]) => {
    expect(eventsIn(text, DAY)).toHaveLength(1)
    expect(figuresIn(text, DAY)).toEqual({ ua_returned: 84 })
    expect(eventIn(text, DAY)?.mediators).toEqual([])
  })
})

describe('who mediated this time did so today', () => {
  test.for<readonly [string]>([
    [
      'Each side sent back 75 prisoners of war today. Moskalkova had used nearly the same words about Kyiv earlier. The United Arab Emirates mediated this time as before.',
    ],
    [
      'Чуток багато, тож нагадаємо факти. Сьогодні відбувся обмін: 75 українських військових на 75 російських. Посередниками, йдеться в повідомленні, були ОАЕ.',
    ],
    [
      'Напомним факты. Сегодня состоялся обмен: 75 наших военнослужащих за 75 военнопленных ВСУ. Посредничали, говорится в релизе, ОАЭ.',
    ],
  ])('%s', ([text]) => {
    expect(eventIn(text, DAY)?.mediators).toEqual(['UAE'])
  })
})
