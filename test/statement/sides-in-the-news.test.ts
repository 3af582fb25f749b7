import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn, readOn } from './told.ts'

const DAY = '2025-08-24'
const { sidesIn } = readOn(DAY)
const read = (text: string) => figuresIn(text, DAY)

describe('who lets go has held them', () => {
  test.for([
    'Россия и Украина обменялись военнопленными, по 75 с каждой стороны. Украина также отпустила четверых гражданских.',
    'Росія та Україна обмінялися військовополоненими, по 75 з кожної сторони. Україна також відпустила чотирьох цивільних.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ ua_returned: 75, ru_returned: 79, ru_civilians: 4 })
    expect(read(text)).not.toHaveProperty('ua_civilians')
  })
})

describe('the side is told by who speaks and to whom they went', () => {
  test.for([
    [
      'Минобороны: обмен состоялся. Возвращены 87 российских военнослужащих, ВСУ переданы 85 военнопленных.',
      '85 87',
    ],
    [
      'Минобороны РФ: сегодня из плена вернулись трое летчиков.\n\nИх доставят в Москву.\n\nПо утверждению Киева, взамен он получил 45 человек.',
      '45 3',
    ],
    [
      'The exchange was held today under the formula 17 on 15. Sixteen Ukrainian servicemen returned home and one civilian was released too.',
      '17 15',
    ],
    [
      'Сегодня обмен: домой вернулись 94 российских военнослужащих. Украинская сторона, в свою очередь, говорит о возвращении 95 человек — двух офицеров и 93 рядовых.',
      '95 94',
    ],
  ] as const)('%s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test('of bodies, too', () => {
    const text =
      'Россия передала Украине 715 тел погибших, сообщил военкор. Киеву, рассказал он, вернули 715 своих солдат, нам — 44.'
    expect(read(text)).toEqual({ bodies_to_ua: 715, bodies_to_ru: 44 })
  })
})

describe('soldiers are told by what counts them', () => {
  test.for([
    'Сьогодні Україна та Росія обмінялися полоненими. Україна віддала 50 російських військових, стільки ж захисників їде додому.',
    'Обмін: додому повертаються 46 чоловіків і 4 жінки.\n\n👉 30 – бійці ЗСУ;\n👉 12 – НГУ;\n👉 8 – ДПСУ.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ ua_returned: 50, ua_military: 50 })
  })
})

describe('a hedge is of what it is said of', () => {
  test.for([
    [
      'Україна прийняла сьогодні 606 тіл. У них, за попередніми даними російської сторони, можуть упізнати українських військових, каже Коордштаб.',
      'claimed_by_russia',
    ],
    [
      'Украина получила сегодня 606 тел. В них, по предварительным данным российской стороны, могут опознать украинских военных, сообщил Коордштаб.',
      'claimed_by_russia',
    ],
    [
      'Ukraine took back the bodies of 50 of its soldiers today, the Coordination HQ said. More than 2,400 fighters are in Russian captivity, according to Moscow.',
      'confirmed',
    ],
  ] as const)('%s', ([text, attribution]) => {
    expect(eventIn(text, DAY)?.attribution).toBe(attribution)
  })
})

describe('thanks name who mediated', () => {
  test.for([
    [
      'Состоялся обмен: Украине переданы 85 военнопленных. Обмену способствовали ОАЭ и США.',
      ['UAE', 'USA'],
    ],
    [
      'Сьогодні з полону повернули 215 людей. Зеленський подякував Ердоганові за посередництво.',
      ['Turkey'],
    ],
    ['Сьогодні з полону повернули 215 людей. П’ятеро житимуть під захистом Ердогана.', []],
  ] as const)('%s', ([text, mediators]) => {
    expect(eventIn(text, DAY)?.mediators).toEqual(mediators)
  })
})

test('the third of a week is no place in the series', () => {
  const event = eventIn(
    '98 людей за тиждень: Єрмак повідомив про третій обмін\n\nУ середу, 24 серпня, з російського полону звільнено 12 українців.',
    '2022-08-24',
  )
  expect(event?.ordinal ?? null).toBeNull()
  const later = eventIn(
    'Відбувся 31-й обмін: з російського полону звільнено 12 українців.',
    '2022-12-24',
  )
  expect(later?.ordinal?.value).toBe(31)
})
