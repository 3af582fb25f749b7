import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-11-20')

describe('a number of both sides together', () => {
  test.for([
    'Росія та Україна обмінялися полоненими: загалом 300 військових з обох боків повернулися сьогодні.',
    'Росія та Україна обмінялися полоненими: 300 полонених обох країн повернулися додому.',
    'Сьогодні відбувся обмін полоненими: разом обидві сторони повернули 300 військових.',
    'Сегодня Россия и Украина обменялись пленными: всего домой вернулись 300 военных с обеих сторон.',
    'Сегодня прошёл обмен: вернулись 292 пленных обеих стран.',
    'Today in a prisoner exchange 300 soldiers from both sides returned home.',
    'Today in a prisoner exchange 300 prisoners were freed in total by both sides.',
  ])('is the number of none: %s', (text) => {
    expect(codesIn(text)).toContain('side_unclear')
  })

  test.for([
    'Сьогодні відбувся обмін полоненими: по 150 військових з обох боків повернулися додому.',
    'Сьогодні обмін: 300 військових з обох боків удома — 150 українців і 150 росіян.',
    'Сегодня обмен: с обеих сторон вернулись по 150 военных.',
    'In a prisoner exchange today both sides released 150 prisoners.',
  ])('is no number of each: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 150, ru_returned: 150 })
  })
})

describe('more of them than came', () => {
  test.for([
    ['Сьогодні обмін: 27 захисників удома, 90 — у полоні з 2022 року.', 27],
    ['Сьогодні обмін: 27 захисників вдома, більшість — 90 — у полоні з 2022 року.', 27],
    [
      'Сегодня обмен: из украинского плена вернулись 25 военнослужащих РФ, в Киев отправились 27 военных ВСУ, из них 30 раненых.',
      27,
    ],
  ] as const)('hold the event: %s', ([text, whole]) => {
    expect(codesIn(text)).toEqual(['parts_exceed_whole'])
    expect(figuresIn(text)).toMatchObject({ ua_returned: whole })
  })

  test.for([
    ['Сьогодні обмін: 90 захисників удома, 27 — у полоні з 2022 року.', 90],
    [
      'Сегодня обмен: из украинского плена вернулись 25 военнослужащих РФ, в Киев отправились 27 военных ВСУ, из них 3 раненых.',
      27,
    ],
    ['Сьогодні вдома 45 захисників. Двоє поліцейських, восьмеро із ЗСУ, четверо моряків.', 45],
  ] as const)('and fewer are some of them: %s', ([text, whole]) => {
    expect(codesIn(text)).not.toContain('parts_exceed_whole')
    expect(figuresIn(text)).toMatchObject({ ua_returned: whole })
  })
})

test.for([
  'Сьогодні обмін. Володимир Петренко та ще 24 військові вдома.',
  'Сегодня обмен пленными. Домой вернулась Мария Иваненко и ещё 24 украинских защитника.',
  'Prisoner exchange today. Maria Ivanenko and 24 other soldiers are home.',
])('those beside somebody named are not all: %s', (text) => {
  expect(codesIn(text)).toEqual(['wording_unknown'])
})

test.for([
  'Сьогодні обмін. Разом із 183 військовими повернулися вісім цивільних.',
  'Сьогодні обмін. Разом зі ста вісімдесятьма трьома військовими повернулися вісім цивільних.',
  'Prisoner exchange today. Along with 183 soldiers, eight civilians returned to Ukraine.',
])('those with whom others came are counted: %s', (text) => {
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 191, ua_military: 183, ua_civilians: 8 })
})

describe('«Россия вернула» some bodies', () => {
  test.for(['Сегодня Россия вернула 45 тел погибших.', 'Россия вернула 45 тел.'])(
    'may have given them or got them back: %s',
    (text) => {
      expect(codesIn(text)).toContain('side_unclear')
    },
  )

  test.for([
    ['Сегодня Россия вернула Украине 45 тел погибших.', 45],
    ['Росія сьогодні повернула 1000 тіл.', 1000],
  ] as const)('gave them where the text names Ukraine or hundreds: %s', ([text, bodies]) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: bodies })
  })
})
