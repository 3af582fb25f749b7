import { describe, expect, test } from 'vitest'
import { figuresOf, readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

describe('a few more of each side, swapped on top of an equal number', () => {
  test.for([
    'Россия сегодня вернула из плена 150 военных, столько же украинцев отправились домой. Кроме того, 20 раненых украинцев обменяли на 10 раненых россиян.',
    '150 Ukrainians came home in a swap today, and the same number of Russians returned. Besides, 20 wounded Ukrainians were exchanged for 10 wounded Russians.',
    'Сьогодні вдома 150 захисників. Росія отримала стільки ж. Понад це 20 поранених обміняли на 10 росіян.',
  ])('join either side: %s', (text) => {
    expect(figuresOf(eventIn(text))).toMatchObject({ ua_returned: 170, ru_returned: 160 })
  })

  test('are among all who came, as the formula is', () => {
    const event = eventIn(
      'Україна забрала з полону 162 військових. За формулою 150 на 150 повернулися молоді бійці; понад цю домовленість Москва віддала 12 поранених, а Київ у відповідь — п’ятьох.',
    )
    expect(figuresOf(event)).toMatchObject({ ua_returned: 162, ru_returned: 155 })
  })

  test('are none of them where it was more than a year ago', () => {
    const event = eventIn(
      'Сьогодні обміняли 150 на 150. Понад рік тому Росія віддала 12 поранених, а Україна у відповідь — 5.',
    )
    expect(figuresOf(event)).toMatchObject({ ua_returned: 150, ru_returned: 150 })
  })
})

test('those of the exchange, told twice, agree with all who came with those outside of it', () => {
  const event = eventIn(
    'Вдома ще 90 наших воїнів і 14 важкопоранених. Обмін відбувся сьогодні. Із полону повернуто 90 захисників. А понад те, поза межами обміну, додому їде ще чотирнадцять бійців.',
  )
  expect(figuresOf(event)).toMatchObject({ ua_returned: 104, ua_outside_exchange: 14 })
  expect(event?.review).toEqual([])
})

describe('a number that holds those of both sides', () => {
  test.for([
    'UAE mediation frees 240 captives: 120 Russians and an equal number of Ukrainians were swapped today.',
    'Сьогодні звільнено 240 людей. Це 120 українців і така сама кількість росіян.',
    'Благодаря ОАЭ сегодня освобождены 240 пленных: 120 россиян и столько же украинцев.',
  ])('is nobody’s where as many of the other side are told of: %s', (text) => {
    const event = eventIn(text)
    expect(figuresOf(event)).toMatchObject({ ua_returned: 120, ru_returned: 120 })
    expect(event?.review).toEqual([])
  })

  test('is Ukraine’s where as many went to Russia', () => {
    const event = eventIn('Сьогодні додому повернулися 240 українців. Росія отримала стільки ж.')
    expect(figuresOf(event)).toMatchObject({ ua_returned: 240, ru_returned: 240 })
  })
})

describe('whom the next sentence calls the fallen', () => {
  test.for([
    'Рідна земля прийняла ще 84 своїх оборонців. Полеглих передали сьогодні на кордоні, повідомив Коордштаб. Раніше, під час обміну полоненими, повернули ще трьох.',
    'Сегодня домой вернулись 84 украинских защитника. Погибших вывезли с поля боя и передали Украине.',
    '84 Ukrainian defenders came home today. The fallen were handed over at the border.',
  ])('are no captives: %s', (text) => {
    const event = eventIn(text)
    expect(event?.kind).toBe('body_repatriation')
    expect(figuresOf(event)).toEqual({ bodies_to_ua: 84 })
  })

  test.for([
    'Сьогодні додому повернулися 84 захисники. Загиблих теж передали сьогодні.',
    'Сьогодні додому повернулися 84 захисники. Загиблих передали окремо.',
    'Сьогодні додому повернулися 84 захисники. Загиблих поки не передають.',
    'Сьогодні з полону повернулися 84 захисники. Загиблих передали на кордоні.',
  ])('may be others: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('prisoner_exchange')
  })
})

test.for([
  'Тисячу тіл одержала сьогодні Україна. Ті, хто їх передавав, запевняють: це громадяни України, зокрема військові.',
  'Сьогодні Україні повернули 1000 тіл. За словами тих, хто їх передає, це українські військові.',
  'Украина получила сегодня 1000 тел. Те, кто их возвращал, утверждают: это украинские военные.',
])('whose the bodies are rests on the word of who brought them: %s', (text) => {
  expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
})
