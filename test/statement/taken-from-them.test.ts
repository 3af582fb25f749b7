import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, sidesIn, toldIn } = readOn('2025-08-14')

describe('those who are taken from Russia came to Ukraine', () => {
  test.each([
    ['Завершили обмін. Сьогодні забрали в росіян 86 військовослужбовців.', '86 -'],
    ['Обмін. Сьогодні вирвали у ворога 40 наших військових.', '40 -'],
    ['Обмін відбувся. У росіян забрали 34 військових, серед них жінки.', '34 -'],
    ['Обмен состоялся. Сегодня забрали у россиян 86 военнослужащих.', '86 -'],
    ['Обмен состоялся. У россиян вырвали 34 военных.', '34 -'],
    ['The exchange is over. Today from the Russians we got 86 servicemen.', '86 -'],
    ['Обмін. Російська сторона забрала 31 військового.', '- 31'],
    ['Обмен состоялся. Россияне забрали 31 военного.', '- 31'],
    ['The exchange is over. The Russians got 31 servicemen.', '- 31'],
  ])('%s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('a sum right below those counted first', () => {
  test('is told where both parts are read', () => {
    expect(
      figuresIn(
        'Today the exchange of prisoners was conducted. 12 our military are going home. It was also possible to release 14 civil persons. In total 26 our persons.',
      ),
    ).toMatchObject({ ua_returned: 26, ua_military: 12, ua_civilians: 14 })
    expect(
      figuresIn(
        'Сьогодні відбувся обмін. Додому їдуть 12 наших військових. Також звільнили 14 цивільних. Усього – 26 наших людей.',
      ),
    ).toMatchObject({ ua_returned: 26, ua_military: 12, ua_civilians: 14 })
  })

  test.each([
    'Сьогодні відбувся обмін. Додому їдуть 12 наших військових. Також звільнили 14 музейників. Усього – 26 наших людей.',
    'Сегодня состоялся обмен. Украина вернула 12 своих военных. Также освободили 14 музейщиков. Всего – 26 человек.',
    'Today an exchange took place. 12 of our servicemen are going home. Another 14 volunteers of the museum were set free. In total 26 of our people.',
  ])('holds one that does not agree: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })

  test.each([
    'Сьогодні відбувся обмін. Додому їдуть 12 наших військових. Усього з початку війни – 260 наших людей.',
    'Сьогодні відбувся обмін. Додому їдуть 12 наших військових. Усього 26 захисників міста досі в полоні.',
    'Today an exchange took place. 12 of our servicemen are going home. In total 26 defenders of the town remain in captivity.',
  ])('is none where it counts others: %s', (text) => {
    expect(sidesIn(text)).toBe('12 -')
  })
})

describe('further soldiers who come together with others', () => {
  test.each([
    [
      'Обмін відбувся сьогодні. Разом із п’ятнадцятьма нацгвардійцями додому їдуть іще двадцятеро військових та один цивільний.',
      36,
    ],
    [
      'Обмін відбувся сьогодні. Разом із 15 нацгвардійцями додому повернулися ще 20 військових.',
      35,
    ],
    [
      'Сегодня состоялся обмен. Украинцы дома. Вместе с 15 нацгвардейцами домой едут ещё 20 украинских военных.',
      35,
    ],
    [
      'An exchange took place today. Together with the 15 guardsmen, 20 more soldiers and one civilian are going home.',
      36,
    ],
    [
      'Обмін відбувся сьогодні. Додому їдуть 36 людей. Разом із 15 нацгвардійцями – ще 20 військових та один цивільний.',
      36,
    ],
  ])('%s', (text, all) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: all })
    expect(codesIn(text)).toEqual([])
  })

  test('are held where nothing says that they are others', () => {
    const text = 'Обмін відбувся. Разом із 15 нацгвардійцями додому їдуть 20 військових.'
    expect(codesIn(text)).toContain('figures_differ')
  })
})

describe('free land', () => {
  test.each([
    'Ще один обмін – є. Тридцять двоє наших військових уже на вільній землі: офіцери, сержанти.',
    'Обмін відбувся. Нарешті ступили на вільну землю 32 наших військових.',
    'Состоялся обмен. 32 украинских военных уже на свободной земле.',
    'The exchange is over. 32 of our soldiers are on free soil.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('32 -')
  })

  test('that they are not on yet', () => {
    expect(toldIn('Обмін готують. 32 наших військових ще не на вільній землі.')).toBe('none')
  })
})

describe('those hit by an attack beside the news', () => {
  test.each([
    'Ukraine on Thursday announced the release of 32 of its soldiers from Russian captivity, a day after Moscow’s missile strikes killed at least 19 people.',
    'Ukraine on Thursday brought 32 soldiers home from Russian captivity hours after a drone attack killed five people in a town.',
    'Україна сьогодні повернула з російського полону 32 військових, за день після ракетного удару, в якому загинули 19 людей.',
    'Украина сегодня вернула из российского плена 32 военных, на следующий день после ракетного удара, убившего 19 человек.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 32, ua_military: 32 })
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    'Україна сьогодні повернула тіла 32 загиблих у російському полоні, за день після ракетного удару.',
    'Ukraine received the bodies of 32 soldiers killed in Russian captivity, a day after missile strikes.',
  ])('are not those whose bodies came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 32 })
  })

  test('are no news of their own', () => {
    expect(toldIn('Ракетний удар по колонії: у російському полоні загинули 50 українців.')).toBe(
      'none',
    )
  })
})

describe('work that went on since the day before', () => {
  test.each([
    ['Обмін: забираємо додому 14 військових. Робота штабу тривала від учорашнього ранку.', 14],
    ['Обмен: вернули домой 14 украинских военных. Работа штаба длилась со вчерашнего утра.', 14],
    ['Exchange: 14 Ukrainian soldiers are home. The work had been under way since yesterday.', 14],
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
  })

  test('dates those who came then', () => {
    expect(toldIn('Обмін відбувся. Від учорашнього вечора вдома 14 наших військових.')).toBe(
      'told 2025-08-13',
    )
  })
})

describe('the enemy who acts behind those counted', () => {
  test.each([
    ['Обмін відбувся. Сьогодні 64 воїнів росіяни віддали нам.', '64 -'],
    ['Обмін відбувся. 64 військових росіяни повернули Україні.', '64 -'],
    ['Состоялся обмен. Сегодня 64 военных россияне отдали Украине.', '64 -'],
    ['The exchange is over. Today the Russians handed Ukraine 64 soldiers.', '64 -'],
    ['Обмін відбувся. Додому поїхали четверо військових росіян.', '- 4'],
    ['Обмін відбувся. 31 військовий росіянин повернувся.', '- 31'],
  ])('%s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test('gave over bodies', () => {
    expect(figuresIn('Тіла 64 воїнів росіяни передали сьогодні Україні.')).toEqual({
      bodies_to_ua: 64,
    })
  })

  test.each([
    'Обмін відбувся. Додому повернулися 64 наші воїни. Чотирьох воїнів росіяни віддали нам уже на щиті.',
    'Состоялся обмен. Сегодня домой вернулись 64 украинских воина. Четверых героев россияне отдали нам на щите.',
    'The exchange took place. 64 Ukrainian soldiers are home today. Four heroes came back on their shields.',
  ])('or those who come on the shield: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 64, ua_military: 64, bodies_to_ua: 4 })
  })
})

describe('defenders of one place who are also counted as men and women', () => {
  test('are all who came', () => {
    expect(
      figuresIn(
        'На свободе 45 защитников «Азовстали». О новом обмене сообщил сегодня глава Офиса президента. Наконец 42 мужчины и 3 женщины на подконтрольной Украине земле.',
      ),
    ).toMatchObject({ ua_returned: 45, ua_women: 3 })
  })

  test('may be some of them where nothing else counts them', () => {
    expect(
      figuresIn(
        'О новом обмене сообщил сегодня глава Офиса президента. На свободе 45 защитников «Азовстали».',
      ),
    ).toEqual({})
  })
})

describe('a sum of the week beside the place of a swap in it', () => {
  test.each([
    'Обмін відбувся. Удома 12 наших військових. Обмін став третім за тиждень, загальний підсумок – 98 людей.',
    'Обмен состоялся. Дома 12 украинских военных. Обмен стал третьим за неделю, общий итог – 98 человек.',
  ])('is no number of the day: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 12 })
  })

  test('is one where the swap is the greatest', () => {
    expect(
      figuresIn('Сьогодні найбільший обмін за тиждень, підсумок – 98 людей удома.'),
    ).toMatchObject({ ua_returned: 98 })
  })

  test.each([
    'Двоє захисників повернулися з полону. Обох обміняли сьогодні. Усього цього дня вдалося визволити дев’ятьох військових.',
    'Двое защитников вернулись из плена. Обоих обменяли сегодня. Всего в этот день удалось освободить девять военных.',
  ])('never tells the few above it: %s', (text) => {
    expect(sidesIn(text)).not.toBe('2 -')
  })
})
