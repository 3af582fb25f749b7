import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, eventIn } = readOn('2024-05-31')

describe('men and women counted side by side are all who came', () => {
  test.for([
    ['Сьогодні відбувся великий обмін. Чоловіків – 71, жінок – 4.', 75],
    ['Обмін полоненими відбувся. Чоловіки – 71. Жінки – 4.', 75],
    ['Обмін полоненими відбувся. Вдома:\n▪️ чоловіки – 71\n▪️ жінки – 4', 75],
    ['Сьогодні Україна провела обмін полоненими. Жінок – 4, чоловіків – 71.', 75],
    ['Сьогодні відбувся обмін: додому повернулися 71 чоловік, четверо жінок.', 75],
    ['Сегодня Украина вернула из российского плена своих: мужчин – 71, женщин – 4.', 75],
    ['A large prisoner swap took place today. Men: 71; women: 4.', 75],
    ['Ukraine held a large prisoner swap today. 71 men, 4 women.', 75],
    // The whole may be told apart, and women who only meet them are none of them.
    ['75 наших повернулися з полону сьогодні. Чоловіків – 71, жінок – 4.', 75],
    ['Prisoner swap today: 71 men are home. Two women volunteers met the buses.', 71],
    ['Обмін полоненими: 71 чоловік сьогодні вдома. Досі в полоні 4 жінки.', 71],
  ] as const)('«%s»', ([text, whole]) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: whole })
  })
})

describe('the civilian beside the soldiers is no name for all of them', () => {
  test.for([
    '24 service members plus one civilian – twenty-five people are home today. It was a prisoner exchange.',
    'Prisoner exchange today. 24 servicemen and a civilian – 25 people are home.',
    "Обмін полоненими відбувся. 24 військові плюс один цивільний – двадцять п'ять людей сьогодні вдома.",
    'Обмен пленными: Украина сегодня вернула 24 военных плюс одного гражданского – двадцать пять человек.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 25, ua_military: 24, ua_civilians: 1 })
  })

  test('where no other number stands beside them they are all', () => {
    expect(figuresIn('Обмін полоненими відбувся. Вдома цивільні українці — 25 осіб.')).toEqual({
      ua_returned: 25,
      ua_civilians: 25,
    })
  })
})

describe('the army of which prisoners are is an adjective of them', () => {
  const ours = 'Russian MoD: 160 Russian servicemen returned today. In return '
  test.for([
    `${ours}160 Ukrainian army prisoners of war were handed over.`,
    `${ours}160 Ukrainian army POWs were transferred.`,
    `${ours}160 Ukrainian Armed Forces prisoners of war were handed over.`,
    `${ours}160 AFU prisoners of war were handed over.`,
    `${ours}160 Ukrainian army soldiers were handed over.`,
    'МО РФ: сегодня возвращены 160 российских военнослужащих. Взамен переданы 160 пленных украинской армии.',
    'Міноборони РФ: сьогодні повернуто 160 російських військових. Натомість передано 160 військовополонених української армії.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ua_returned: 160, ua_military: 160, ru_returned: 160 })
  })

  test.for([
    'The Russian army took 160 prisoners near Kupiansk today.',
    'Ukrainian forces took 12 prisoners near Kupiansk today.',
    'The brigade took another 30 Russian prisoners in one day.',
    'The Russian army says 160 Ukrainian army prisoners of war were taken near Kupiansk today.',
  ])('«%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })

  test('what is taken back or takes place is no battle', () => {
    expect(figuresIn('Kyiv took back 160 prisoners of war in a swap today.')).toEqual({
      ua_returned: 160,
    })
    expect(
      figuresIn('A prisoner exchange took place today: 160 Ukrainian prisoners of war came home.'),
    ).toEqual({ ua_returned: 160 })
  })
})
