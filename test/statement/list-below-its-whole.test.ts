import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, figuresIn } = readOn('2025-08-14')

const LISTS: readonly (readonly [name: string, text: string])[] = [
  [
    'with bullets',
    'Штаб інформує:\n\n84 військовослужбовці сьогодні визволені з полону. Вони – з таких служб:\n• Нацгвардія – 30;\n• ЗСУ – 40;\n• ВМС – 10;\n• ДПСУ – 5.',
  ],
  [
    'with shapes',
    'Штаб інформує:\n\n84 військовослужбовці сьогодні визволені з полону. Вони – з таких служб:\n🔹 Нацгвардія – 30;\n🔹 ЗСУ – 40;\n🔹 ВМС – 10;\n🔹 ДПСУ – 3.',
  ],
  [
    'without marks',
    'Штаб інформує:\n\n84 військовослужбовці сьогодні визволені з полону. Вони – з таких служб:\nНацгвардія – 30;\nЗСУ – 40;\nВМС – 10;\nДПСУ – 5.',
  ],
  [
    'in one line',
    'Штаб інформує:\n\n84 військовослужбовці сьогодні визволені з полону. Вони – із: Нацгвардії – 30; ЗСУ – 40; ВМС – 10; ДПСУ – 5.',
  ],
]

describe('a list below the number of all that does not come to it', () => {
  test.each(LISTS)('is never added to it: %s', (_, text) => {
    expect(['84 -', 'held']).toContain(sidesIn(text))
  })
})

describe('of civilians whom a sentence above counts', () => {
  test('some are told as some, and all as all', () => {
    const text =
      'В четверг прошёл обмен пленными. 185 российских военнослужащих возвращены из украинского плена. Домой едут и двадцать гражданских лиц. Москалькова уточнила: десять из этих двадцати – жители Курской области.'
    expect(figuresIn(text)).not.toMatchObject({ ru_civilians: 10 })
  })
})

describe("the other side's number for each side", () => {
  test('takes nothing from soldiers and civilians whom Kyiv counts in a row', () => {
    const text =
      '146 Ukrainian soldiers and eight civilians were released from Russian captivity today, officials said. Moscow gave the figure as 146 on each side.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 154, ua_military: 146, ua_civilians: 8 })
  })
})

describe('its own of a side', () => {
  test('are its own though the others came from captivity in that land', () => {
    const text =
      'Ukraine got home 95 soldiers from Russian captivity on Thursday and Moscow got back 94 of its own.'
    expect(sidesIn(text)).toBe('95 94')
  })
})

describe('two words for us beside one for the others', () => {
  test.each([
    ['Body swap: we took home 1,000 of our own, they took 31.', 'bodies_to_ua', 1000],
    ['Prisoner swap: we brought home 84 of our own, they took 80.', 'ua_returned', 84],
  ] as const)('name one side: %s', (text, measure, value) => {
    expect(figuresIn(text)).toMatchObject({ [measure]: value })
  })
})

describe('a sum within an item is no further item', () => {
  test.each([
    'Обмін: хто вдома\n\n— 85 військових і 12 цивільних. Усього з російської неволі виїхали 97 громадян України.\n— Рядові, сержанти та офіцери.',
    'Обмен: кто дома\n\n— 85 военных и 12 гражданских. Всего домой едут 97 украинцев.\n— Рядовые и сержанты.',
    'Prisoner exchange: who is home\n\n— 85 soldiers and 12 civilians. In all, 97 Ukrainians left Russian captivity today.\n— Privates and sergeants.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('97 -')
    expect(figuresIn(text)).toMatchObject({ ua_military: 85, ua_civilians: 12 })
  })

  test('and an item as great as those before it is one', () => {
    const text =
      'Обмін: додому повернулися\n— 20 воїнів ЗСУ\n— 10 нацгвардійців\n— 30 прикордонників'
    expect(sidesIn(text)).toBe('60 -')
  })
})
