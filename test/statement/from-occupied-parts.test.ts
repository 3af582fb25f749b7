import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn } = readOn('2024-05-17')

describe('bodies from a part of Ukraine that Russia occupies', () => {
  test.each([
    'Forty-six bodies of servicemen were brought back on 17 May from the part of Ukraine occupied by Russia, the ministry says.',
    'Forty-six bodies of servicemen were brought back from the part of Ukraine that Russia holds.',
    'Тела 46 военных вернули 17 мая с территории Украины, оккупированной Россией, сообщает министерство.',
    'Тіла 46 військових повернули 17 травня з території України, окупованої Росією.',
  ])('came to Ukraine: %s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 46 })
  })

  test('soldiers whom Russia held came home as before', () => {
    expect(figuresIn('Forty-six soldiers held by Russia came home in a swap.')).toMatchObject({
      ua_returned: 46,
    })
  })
})

describe('bodies that have only reached Belarus', () => {
  test.each([
    'ТАСС: эшелон с телами 900 солдат ВСУ прибыл в Белоруссию, рассказал собеседник агентства.',
    'Россия подготовила к передаче тысячу тел\n\nЭшелон с телами погибших солдат ВСУ прибыл в Белоруссию, рассказал агентству собеседник. Передачу он ждёт позднее.',
    'Рефрижератори з тілами 900 українських військових прибули до Білорусі, повідомляє ТАСС.',
    'A train with the bodies of 900 Ukrainian soldiers has arrived in Belarus, TASS reports.',
  ])('are not told as handed over: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })

  test.each([
    'Сьогодні в Білорусі Україні передали тіла 900 загиблих військових.',
    'Сегодня в Гомельской области Белоруссии Украине передали 900 тел погибших.',
    'Ukraine received 900 bodies of its fallen today. The handover took place in Belarus.',
  ])('are told where they were handed over there: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 900 })
  })
})
