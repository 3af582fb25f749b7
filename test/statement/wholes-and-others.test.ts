import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2026-06-02')

describe('the whole above, below and beside those told of', () => {
  test.each([
    '18 бійців 93-ї бригади сьогодні вдома. Дочекалися. Загалом цей обмін повернув додому 84 захисники.',
    'Eighteen soldiers of the 36th Brigade came home today. We waited for years. In all, this exchange brought back 84 defenders.',
    'Сегодня вернулись домой тридцать бойцов 36-й бригады. Мы ждали четыре года. Всего в ходе этого обмена домой вернулись 84 защитника Украины.',
  ])('those of a brigade are some of all who are summed up below: %s', (text) => {
    expect(figuresIn(text)['ua_returned']).toBe(84)
    expect(toldIn(text)).toBe('told 2026-06-02')
  })

  test('a greater number of the same exchange further down makes a person look', () => {
    const text =
      'Тридцять наших побратимів сьогодні пройшли кордон. Їх чекали довго. Загалом же обмін повернув країні 95 військовослужбовців.'
    expect(codesIn(text)).toContain('figures_differ')
    expect(
      codesIn(
        'Сьогодні в межах обміну вдома 30 військових 36-ї бригади. Їх чекали довго. Загалом обміни повернули 6235 людей.',
      ),
    ).not.toContain('figures_differ')
  })

  test.each([
    'Exchange is done. Ukraine gets: 56 (soldiers 50, civilians 6). Russia gets: 50.',
    'Обмен состоялся сегодня.\n— Украина получила: 56 (военные — 50, гражданские — 6)\n— Россия получила: 50',
    'Обмін полоненими відбувся. Україна отримала: 56 (полонені 50, цивільні 6). Росія отримала: 50.',
    'Обмін полоненими відбувся. Україна отримала: 56 (6 цивільних)',
  ])('a number before brackets that tell who they are is the whole: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 56, ua_military: 50, ua_civilians: 6 })
    expect(toldIn(text)).toBe('told 2026-06-02')
  })

  test('brackets that come to more than the number before them make a person look', () => {
    expect(
      codesIn('The swap took place today. Ukraine received: 56 (50 POWs, 9 civilians)'),
    ).toContain('parts_exceed_whole')
  })

  test.each([
    'Сегодня из плена вернулись 90 российских солдат и офицеров. Украина в рамках обмена получила 90 своих. Кроме того, в том же обмене на родину вернулись восемь жителей приграничных сёл Курской области, которых вывезли на Украину год назад.',
    'Today 90 Russian soldiers returned from captivity. Ukraine received 90 of its own in the exchange. In addition, in the same exchange eight residents of Kursk region, who were taken to Ukraine two years ago, returned to Russia.',
    'Сьогодні 90 російських військових повернулися додому. Україна в межах обміну отримала 90 своїх. Крім того, за тим самим обміном до Росії повернулися вісім мешканців Курської області, яких вивезли в Україну рік тому.',
  ])('who came in the same exchange besides is added, whenever they were taken: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 90, ru_returned: 98, ru_civilians: 8 })
    expect(toldIn(text)).toBe('told 2026-06-02')
  })

  test('an exchange of years ago brings nobody home today', () => {
    const text =
      'Сегодня по обмену домой вернулись 90 украинских военных. Два года назад по тому же обмену вернулись пятеро жителей Херсона, которых вывезли в Россию.'
    expect(figuresIn(text)['ua_returned']).toBe(90)
  })
})
