import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2025-08-14')

describe('children whom the freed left at home', () => {
  test.each([
    'Сьогодні з полону повернулися 71 захисник. Двоє вперше побачать своїх дітей.',
    "Сьогодні з полону повернулися 71 захисник. П'ятеро мають малих дітей.",
    'Сьогодні з полону повернулися 71 захисник, серед них батько чотирьох дітей.',
    'Сьогодні відбувся обмін: удома 71 військовий. На зустріч прийшли 12 дітей.',
    'Seventy-one soldiers came home in an exchange today. Two will meet children born while they were captive.',
    'Seventy-one soldiers came home in an exchange today. Among them is a father of four children.',
    'В результате обмена домой вернулся 71 украинский военный. Трое впервые увидят детей.',
  ])('are none of those who came: %s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).not.toHaveProperty('ua_children')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 71 })
  })

  test.each([
    'Внаслідок обміну вдома 71 людина: 67 військових, двоє цивільних і двоє дітей.',
    'Обмін відбувся, удома 71 людина: 67 військових, двоє цивільних та їхніх двоє дітей.',
  ])('are counted where they came as well: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 71, ua_children: 2 })
  })
})
