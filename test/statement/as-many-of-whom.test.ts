import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, sidesIn } = readOn('2026-05-21')

describe('as many soldiers are as many as there were soldiers, and not as all who went', () => {
  test.for<readonly [string, string]>([
    [
      'Сегодня из украинского плена возвращены 134 российских военнослужащих и 11 гражданских. Взамен передано такое же количество военнопленных ВСУ.',
      '134 145',
    ],
    [
      'Сьогодні з українського полону повернули 134 російських військових і 11 цивільних. Натомість передано таку ж кількість військовополонених.',
      '134 145',
    ],
    [
      'Today 134 Russian servicemen and 11 civilians were returned from Ukrainian captivity. In return, the same number of Ukrainian prisoners of war was handed over.',
      '134 145',
    ],
    [
      'Сьогодні з полону повернулися 134 наших військових і 11 цивільних. Росіяни отримали стільки ж своїх військовополонених.',
      '145 134',
    ],
    [
      '134 soldiers and 11 civilians came home to Ukraine today in a prisoner swap. Russia received the same number of its soldiers.',
      '145 134',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for<readonly [string, string]>([
    [
      'A prisoner swap took place today. Russia got back 134 soldiers and 11 civilians; Ukraine received the same number of people.',
      '145 145',
    ],
    [
      'Сьогодні обмін. Росія отримала 134 військових і 11 цивільних, Україна – стільки ж людей.',
      '145 145',
    ],
    [
      'Сегодня обмен: Россия получила 145 человек, это 134 военных и 11 гражданских, Украина – столько же.',
      '145 145',
    ],
  ])('of people it is said of all: «%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for([
    'Обмен состоялся сегодня: Россия получила 134 своих военных и 11 гражданских. Украине вернули столько же пленных.',
    'Обмін відбувся сьогодні: Росія отримала 134 своїх військових і 11 цивільних. Україні повернули стільки ж полонених.',
    'A swap took place today: Russia got back 134 soldiers and 11 civilians. Ukraine was given the same number of prisoners.',
  ])('of prisoners it is open: «%s»', (text) => {
    expect(codesIn(text)).toContain('figure_open')
  })
})
