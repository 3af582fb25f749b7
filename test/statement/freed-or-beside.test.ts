import { describe, expect, test } from 'vitest'
import { figuresIn, readOn } from './told.ts'

const DAY = '2025-08-24'
const { sidesIn } = readOn(DAY)
const read = (text: string) => figuresIn(text, DAY)

const SWAP_UK = 'Україна повернула 58 військових і 32 цивільних у межах обміну. '
const SWAP_RU = 'Украина вернула из плена 58 военных и 32 гражданских. '
const SWAP_EN = 'Ukraine got back 58 soldiers and 32 civilians in a prisoner swap. '

describe('women said of a number are counted', () => {
  test.for([
    `${SWAP_UK}17 людей зі звільнених – жінки.`,
    `${SWAP_UK}Майже п’ята частина, 17 осіб, – жінки.`,
    `${SWAP_RU}17 человек из освобожденных — женщины.`,
    `${SWAP_EN}Not quite a fifth of the group, 17, were women.`,
    `${SWAP_EN}Of the 90, 17 were women.`,
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ ua_returned: 90, ua_women: 17 })
  })
})

describe('who waits or died elsewhere is not', () => {
  test.for([
    `${SWAP_UK}Одна жінка тримала плакат, ще дві жінки плакали.`,
    `${SWAP_RU}Одна женщина держала портрет сына.`,
    `${SWAP_EN}"Do you know my son?" one woman asked every bus.`,
    `${SWAP_EN}The swap came a day after a missile killed six people in Odesa.`,
    `${SWAP_RU}Тем временем при ударе по Одессе погибли шесть человек.`,
    `${SWAP_UK}Того ж дня під час обстрілу Одеси загинули шестеро людей.`,
  ])('%s', (text) => {
    expect(Object.keys(read(text)).toSorted()).toEqual([
      'ua_civilians',
      'ua_military',
      'ua_returned',
    ])
  })

  test('but the dead whom a side got back are', () => {
    expect(read(`${SWAP_EN}Ukraine also got back six dead soldiers.`)['bodies_to_ua']).toBe(6)
  })
})

describe('who holds a rank is some of them', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими. Тринадцять мають офіцерські звання.',
    'Сегодня состоялся обмен пленными. Тринадцать имеют офицерские звания.',
    'A prisoner exchange took place today. Thirteen of the freed hold officer ranks.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({})
  })

  test('and all are told further down', () => {
    expect(
      read(
        'Сьогодні з російського полону визволили голову громади.\n\nРазом із ним на волі ще один цивільний. Усього обмін дав змогу повернути двох цивільних і 60 військових, сказали в Коордштабі.\n\nТринадцять мають офіцерські звання.',
      ),
    ).toMatchObject({ ua_returned: 62, ua_military: 60, ua_civilians: 2 })
  })
})

describe('«по одному» of each service is of no side', () => {
  test.for([
    'Обмін: з полону звільнено 20 військових. 18 служать у Збройних силах, ще по одному – у Нацгвардії та ВМС.',
    'Обмін: з полону звільнено 20 військових: 14 із ЗСУ, по троє нацгвардійців та прикордонників.',
    'Состоялся обмен. Украина вернула 20 человек: 18 служат в ВСУ, еще по одному — в Нацгвардии и ВМС.',
    'In today’s prisoner exchange Ukraine got back 20 people: 18 from the armed forces and one each from the National Guard and the navy.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('20 -')
  })

  test('and of the sides is of both', () => {
    expect(sidesIn('Сьогодні Україна та Росія обмінялися полоненими: по 20 військових.')).toBe(
      '20 20',
    )
  })
})

describe('who left land that Ukraine holds came to Russia', () => {
  test.for([
    'Минобороны РФ объявило об обмене: с территории, которую контролирует Киев, возвращены 94 военнослужащих. Украина, в свою очередь, сообщила о возвращении 95 защитников.',
    'Минобороны РФ объявило об обмене. С территории под контролем Киева возвращены 94 военнослужащих. Украина, в свою очередь, сообщила о возвращении 95 защитников.',
    'Міноборони РФ заявило про обмін: з території, яку контролює Україна, повернуто 94 військовослужбовців. Київ, своєю чергою, повідомив про повернення 95 захисників.',
    'Russia’s defence ministry announced a prisoner exchange today: 94 servicemen were returned from territory that Kyiv controls. Ukraine, for its part, said 95 people had come home.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('95 94')
  })
})
