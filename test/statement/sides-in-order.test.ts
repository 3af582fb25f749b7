import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2026-04-17')

describe('two numbers that stand in the order of the two sides', () => {
  test.each([
    '612 к 27: столько тел сегодня передано соответственно украинской и российской сторонам, сообщил депутат Саралиев.',
    '612 на 27 — столько тел получили сегодня украинская и российская стороны.',
    '27 к 612: столько тел сегодня получили Россия и Украина соответственно.',
    'Росія та Україна отримали сьогодні 27 та 612 тіл загиблих відповідно, повідомив Коордштаб.',
    'Киев и Москва получили сегодня 612 тел и 27 тел соответственно.',
    'Russia and Ukraine today received 27 and 612 bodies respectively, the Coordination Headquarters said.',
  ])('are those of the sides: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 612, bodies_to_ru: 27 })
    expect(codesIn(text)).toEqual([])
  })

  test('are of the other side where the two give', () => {
    const text = 'Russia and Ukraine today handed over 612 and 27 bodies respectively.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 612, bodies_to_ru: 27 })
  })

  test('count people as well', () => {
    const text =
      'Обмен состоялся: Украина и Россия получили сегодня 61 и 64 пленных соответственно.'
    expect(figuresIn(text)).toEqual({ ua_returned: 61, ru_returned: 64 })
  })

  test('stay open where the sides are named in no order', () => {
    expect(codesIn('612 к 27 — таким был сегодня обмен телами погибших.')).toContain('side_unclear')
  })
})
