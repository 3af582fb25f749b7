import { describe, expect, test } from 'vitest'
import { eventIn, readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2025-11-28')

const toldUk = 'Сьогодні з російського полону повернулися 145 українських військових. '
const toldRu = 'Сегодня из российского плена вернулись 145 украинских военных. '
const toldEn = '145 Ukrainian soldiers returned from Russian captivity today. '
const bodiesUk = 'Сьогодні в Україну повернули тіла 730 загиблих захисників. '
const bodiesRu = 'Сегодня в Украину вернули тела 730 погибших защитников. '
const bodiesEn = 'The bodies of 730 fallen defenders were returned to Ukraine today. '

const theirsIn = (text: string): number | undefined => {
  const figures = eventIn(text, '2025-11-28')?.figures
  return (figures?.ru_returned ?? figures?.bodies_to_ru)?.value
}

describe('those to whom something else was done are not those whom Russia got', () => {
  test.each([
    // letters, and not people
    `${toldUk}Омбудсменка РФ: посилки від рідних отримали 52 військові.`,
    `${toldRu}Москалькова: открытки из дома получили 52 пленных.`,
    `${toldEn}Russia's ombudswoman said 52 soldiers had received letters from home.`,
    `${toldUk}Від рідних російських військових надійшло 52 звернення.`,
    // hoped for
    `${toldUk}Москва розраховує отримати 52 своїх.`,
    `${toldRu}Россия рассчитывает получить 52 своих.`,
    `${toldRu}Москва пока не запросила 52 своих военных.`,
    `${toldEn}Russia wants to get 52 of its own back.`,
    // out of the depth of Russia
    `${toldUk}З Таганрога росіяни доставили 52.`,
    `${toldRu}Из Чечни россияне вывезли 52.`,
    `${toldEn}From Rostov the Russians brought 52.`,
    // killed, or staying
    `${toldRu}До плена их рота уничтожила 52 россиян.`,
    `${toldEn}Asked whether they wished to go back to Russia, 52 prisoners refused.`,
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-11-28')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 145 })
    expect(theirsIn(text)).toBeUndefined()
  })

  test.each([
    `${bodiesUk}Експертиза ДНК засвідчила, що 31 тіло належить росіянам.`,
    `${bodiesRu}Генетики установили, что 31 из полученных тел принадлежит российским солдатам.`,
    `${bodiesEn}Tests found that 31 of the bodies received belonged to Russians.`,
    `${bodiesEn}Their battalion had killed 31 Russian soldiers.`,
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 730 })
    expect(theirsIn(text)).toBeUndefined()
  })

  test.each([
    `${toldUk}Росія просила повернути поранених і отримала 52 своїх.`,
    `${toldUk}Москва, як і хотіла, отримала 52 своїх.`,
    `${toldUk}З України росіяни привезли 52.`,
    `${toldRu}Москва получила 52 своих.`,
    `${toldEn}Moscow got 52 back.`,
    `${bodiesUk}Росія забрала 52 тіла, що належать російським солдатам.`,
    `${bodiesRu}Россия получила 52 тела своих военных.`,
  ])('but: %s', (text) => {
    expect(theirsIn(text)).toBe(52)
  })
})

describe('bodies that may belong to defenders, received from Russia, are counted', () => {
  test('in a headline', () => {
    const text =
      '730 bodies which may belong to Ukrainian defenders have been received from Russia. The repatriation was held today.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 730 })
  })
})

describe('an equal number of two sorts of the freed is no number of Russia', () => {
  test.each([
    `${toldEn}An equal number of sergeants and officers were freed from Russia.`,
    `${toldUk}З Росії звільнили однакову кількість рядових і сержантів.`,
    `${toldEn}The same number of men and women were freed from Russia.`,
  ])('%s', (text) => {
    expect(theirsIn(text)).toBeUndefined()
  })
  test.each([
    `${toldEn}An equal number of Russian soldiers were freed from Ukraine.`,
    `${toldEn}An equal number of soldiers and officers went back to Russia.`,
    'Сьогодні 145 наших вдома. З Росії повернулись українці, а додому поїхало стільки ж росіян.',
  ])('but: %s', (text) => {
    expect(theirsIn(text)).toBe(145)
  })
})

describe('an exchange that was held in a month that is over is another one', () => {
  test.each([
    `${toldUk}До 58-го обміну, який відбувся в лютому, готувалися довше.`,
    `${toldRu}Во время 58-го обмена, который прошёл в феврале, освободили меньше.`,
    `${toldEn}Before the 58th exchange in February everyone waited longer.`,
  ])('%s', (text) => {
    expect(eventIn(text, '2025-11-28')?.ordinal).toBeNull()
  })
  test.each([
    `${toldUk}У межах 58-го обміну, який був узгоджений у лютому, додому їдуть і медики.`,
    `${toldEn}The 58th exchange, which took place today, was agreed in February.`,
  ])('but: %s', (text) => {
    expect(eventIn(text, '2025-11-28')?.ordinal?.value).toBe(58)
  })
})

describe('a stage of the treatment is none of the exchange', () => {
  test.each([
    'Сьогодні відбувся обмін: з полону повернулися 145 українських військових. На другому етапі з ними працюють психологи.',
    'Сегодня состоялся обмен: из плена вернулись 145 украинских военных. На первом этапе их обследуют врачи.',
    'An exchange took place today: 145 Ukrainian soldiers returned. In the first stage doctors examine them.',
  ])('%s', (text) => {
    expect(eventIn(text, '2025-11-28')?.stage).toBeNull()
  })
  test('the stage of an exchange at which doctors met them is', () => {
    const text =
      'Сьогодні відбувся обмін: з полону повернулися 145 українських військових. На першому етапі обміну їх зустріли лікарі.'
    expect(eventIn(text, '2025-11-28')?.stage?.value).toBe(1)
  })
})

describe('who was only to receive the bodies confirms nothing', () => {
  test.each([
    'Депутат Держдуми: Росія передала Україні 263 тіла. Штаб мав отримати 263 тіла.',
    'Депутат Госдумы: Россия передала Украине 263 тела. Штаб ожидал 263 тела.',
    'A State Duma deputy: Russia handed Ukraine 263 bodies. The Coordination Headquarters was expecting 263 bodies.',
  ])('%s', (text) => {
    expect(eventIn(text, '2025-11-28')?.attribution).toBe('claimed_by_russia')
  })
  test('who tells that they were received does', () => {
    const text =
      'Депутат Держдуми: Росія передала Україні 263 тіла. Штаб підтвердив отримання 263 тіл.'
    expect(eventIn(text, '2025-11-28')?.attribution).toBe('confirmed')
  })
})
