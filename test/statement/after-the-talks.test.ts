import { expect, test } from 'vitest'
import { eventIn, figuresOf, readOn } from './told.ts'

const { eventIn: readIn, figuresIn, codesIn } = readOn('2025-07-31')

test.for([
  'Україні передали 700 тіл полеглих за підсумками раунду переговорів у Стамбулі, який відбувся 23 липня, повідомив у четвер Координаційний штаб.',
  'Украине передали 700 тел погибших по итогам раунда переговоров в Стамбуле, прошедшего 23 июля, сообщил в четверг Координационный штаб.',
  '700 bodies of the fallen have been brought to Ukraine following talks in Istanbul held on July 23, the Coordination Headquarters reported on Thursday.',
])('the day on which talks were held is not that of the bodies: %s', (text) => {
  const event = readIn(text)
  expect(event).toMatchObject({ day: '2025-07-31', agreement: { id: 'istanbul_july_2025' } })
  expect(figuresOf(event)).toEqual({ bodies_to_ua: 700 })
})

test.for([
  'Перша передача тіл за домовленостями відбулася 30 липня: додому повернули 700 загиблих.',
  'Первая передача тел по договоренностям состоялась 30 июля: вернули 700 погибших.',
  'The first handover under the agreements was held on July 30: 700 fallen came home.',
])('the day on which a handover was held is its own: %s', (text) => {
  expect(readIn(text)?.day).toBe('2025-07-30')
})

test('a batch that comes after a round of talks has not the number of the round', () => {
  const event = readIn(
    'A batch of 700 bodies was delivered to Ukraine today following the third round of talks.',
  )
  expect(event).toMatchObject({ stage: null })
  expect(
    readIn(
      'This stage of the handover of bodies, the third under the agreement, was held today: 700 fallen came home.',
    ),
  ).toMatchObject({ stage: { value: 3 } })
})

test.for([
  ['Ukraine received another thousand bodies today.', 1000],
  ['A further thousand bodies of the fallen were brought home today.', 1000],
  ['Україна сьогодні отримала ще тисячу тіл загиблих.', 1000],
  ['Украина сегодня получила еще тысячу тел погибших.', 1000],
] as const)('another thousand is a thousand: %s', ([text, count]) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: count })
})

test('thousands that nobody counts are no number', () => {
  expect(figuresIn('Ukraine received thousands of bodies today.')).toEqual({})
})

test.for([
  'Сегодня состоялся обмен телами погибших. Отдали 700 украинских, забрали 29 наших, пишет российский военкор.',
  'Щойно завершився обмін тілами. Віддали 700 українських, отримали 29 наше, пише російський воєнкор.',
  'Сьогодні провели репатріацію тіл. Ми отримали 700 наших, віддали 29 російських, кажуть у Координаційному штабі.',
])('whose they are stands for the bodies named before: %s', (text) => {
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 700, bodies_to_ru: 29 })
})

test('whom the next word names is no body', () => {
  const text = 'Сьогодні відбувся обмін тілами. Віддали 29 російських військовополонених.'
  expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
})

test.for([
  'Росія передала Україні 700 тіл – за її твердженням, загиблих українських військових.',
  'Россия передала Украине 700 тел — по ее утверждению, погибших украинских военных.',
  'Russia handed over 700 bodies today – by its account, those of fallen Ukrainian soldiers.',
])('whose word it is may be told by a pronoun: %s', (text) => {
  expect(readIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
})

test('what was written shortly afterwards is of the same day', () => {
  const text =
    'Ukraine received 700 bodies today. A Russian aide wrote shortly afterwards that Moscow had received the remains of 29 of its soldiers in return.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 700, bodies_to_ru: 29 })
  const later = eventIn(
    'Ukraine received 700 bodies today. In the handover of 17 July Moscow received 29 bodies; afterwards nothing came.',
    '2025-07-31',
  )
  expect(figuresOf(later)).toEqual({ bodies_to_ua: 700 })
})
