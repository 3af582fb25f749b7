import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn, sidesIn } = readOn('2025-03-10')

describe('services counted with a dash for the noun are added', () => {
  test.for<readonly [string, number]>([
    [
      '36-й обмін. Сьогодні вдома 41 воїн Збройних Сил, 23 – Національної гвардії, 12 – Державної прикордонної служби.',
      76,
    ],
    [
      'Сегодня из плена вернулись 41 боец Вооружённых сил Украины, 23 – Национальной гвардии и 12 – Госпогранслужбы.',
      76,
    ],
    [
      'A swap took place today. Home are 41 soldiers from the Armed Forces, 23 National Guard members and 12 border guards.',
      76,
    ],
    [
      'Сьогодні з полону повернули 76 українців: 41 воїн Збройних Сил, 23 – Національної гвардії, 12 – прикордонної служби.',
      76,
    ],
    ['A swap took place today. Home are 41 soldiers of the Armed Forces, 23 of them wounded.', 41],
  ])('«%s»', ([text, all]) => {
    expect([figuresIn(text)['ua_returned'], codesIn(text)]).toEqual([all, []])
  })

  test.for<string>([
    'A swap took place today. Home are 41 soldiers of the Armed Forces of Ukraine, 23 – of the National Guard and 12 – of the Border Guard Service.',
    'Сьогодні з полону повернули 41 воїна Збройних Сил, 23 – Національної гвардії та поліцейських.',
  ])('what cannot be added is held: «%s»', (text) => {
    expect(codesIn(text)).toEqual(['only_parts'])
  })
})

describe('civilians counted behind a dash are no soldiers', () => {
  test.for<readonly [string, Readonly<Record<string, number>>]>([
    [
      'Сьогодні з полону повернули цивільних українців – 18 осіб – та 40 військових.',
      { ua_returned: 58, ua_military: 40, ua_civilians: 18 },
    ],
    [
      'Сегодня из плена вернули гражданских украинцев – 18 человек – и 40 военных.',
      { ua_returned: 58, ua_military: 40, ua_civilians: 18 },
    ],
    [
      'Today Ukraine brought home from Russian captivity civilians – 18 people – and 40 soldiers.',
      { ua_returned: 58, ua_military: 40, ua_civilians: 18 },
    ],
    ['Сьогодні з полону повернули військових та цивільних – 58 осіб.', { ua_returned: 58 }],
  ])('«%s»', ([text, figures]) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('more of one side, in the sentence that counts each, come on top', () => {
  test.for<readonly [string, string]>([
    ['Each side freed 90 servicemen, and Moscow let go 12 more wounded Ukrainians.', '102 90'],
    ['Each side freed 90 servicemen, and Kyiv handed over 12 more wounded Russians.', '90 102'],
    ['Each side freed 90 servicemen. Moscow said 12 more Ukrainians will be freed on Tuesday.', '90 90'], // prettier-ignore
    ['Each side freed 90 servicemen, among them 12 more wounded than before.', '90 90'],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(`Ukraine and Russia swapped prisoners on Monday. ${text}`)).toBe(sides)
  })

  test.for<readonly [string, string]>([
    [
      'Україна та Росія обмінялися полоненими. Кожна сторона передала по 90 військових, а Москва віддала ще 12 поранених українців.',
      '102 90',
    ],
    [
      'Украина и Россия обменялись пленными. Каждая сторона передала по 90 военных, а Киев отдал ещё 12 раненых россиян.',
      '90 102',
    ],
  ])('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})
