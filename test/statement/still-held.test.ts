import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { readOn } from './told.ts'

const told = (text: string, published = '2026-06-04'): Record<string, unknown> => {
  const [event, ...others] = extractStatements({ text, published }).filter((s) => isEvent(s))
  if (event === undefined || others.length > 0) return {}
  const figures = Object.fromEntries(
    Object.entries(event.figures).map(([field, figure]) => [field, figure.value]),
  )
  return { kind: event.kind, held: event.review.length > 0, ...figures }
}

describe('those who did not come are no number of the news', () => {
  test.for([
    'Сьогодні відбувся обмін: визволено 84 захисники, 390 ще в полоні.',
    'Обмін сьогодні. Удома 84 воїни, а 390 досі у російських тюрмах.',
    'Сьогодні обмін: 84 прикордонники визволено, 390 їхніх побратимів залишаються в неволі.',
    'Сьогодні обмін: 84 військові вдома, 390 чекають своєї черги.',
    'Сьогодні обмін: 84 військові вдома, ще 390 розшукують.',
    'Сьогодні в межах обміну визволено 84 воїнів, 390 зникли безвісти.',
    'Сьогодні обмін: 84 військових визволено, у полоні лишається 390.',
    'Сегодня прошёл обмен: дома 84 украинских бойца, ещё 390 остаются в плену.',
    'Сегодня обмен пленными: вернулись 84 украинских военных, за решёткой пока 390.',
    'Сегодня состоялся обмен: 84 украинских морпеха дома, 390 ждут обмена.',
    'Сегодня в ходе обмена освобождены 84 украинских бойца, 390 пропали без вести.',
    "Today's prisoner swap brought home 84 Ukrainian soldiers; 390 more remain behind bars.",
    'Ukraine freed 84 soldiers in an exchange today, while 390 are still held in Russia.',
    'A prisoner exchange took place today: 84 Ukrainian soldiers are home, 390 are missing.',
  ])('are left out, whatever they are fewer or more than: %s', (text) => {
    expect(told(text)).toMatchObject({ kind: 'prisoner_exchange', held: false, ua_returned: 84 })
  })

  test.for([
    'Сьогодні за обміном із 160 обіцяних захисників повернулися 84.',
    'Сегодня из 160 заявленных украинских военных по обмену вернулись 84.',
    'Of the 160 promised, 84 Ukrainian soldiers came home today in a prisoner exchange.',
  ])('nor are those who were promised: %s', (text) => {
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })

  test('of bodies as well', () => {
    const text = 'Today Ukraine received 500 bodies; 700 remain in Russian morgues.'
    expect(told(text)).toMatchObject({ bodies_to_ua: 500, held: false })
  })
})

describe('whoever came is counted whatever is said of their captivity', () => {
  test.for([
    'Сьогодні відбувся обмін: 84 захисники, які залишалися в полоні з 2022 року, вдома.',
    'Сьогодні 84 воїни, яких вважали зниклими безвісти, повернулися додому за обміном.',
    'Сегодня по обмену домой вернулись 84 украинских бойца, которых ждали четыре года.',
    'Сегодня обмен: 84 украинских военных дома. Все они оставались в плену с 2022 года.',
    'Today 84 Ukrainian soldiers, long listed as missing, came home in a prisoner exchange.',
    'Сьогодні обмін: удома всі 84 обіцяні захисники.',
  ])('%s', (text) => {
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })

  test('and some of them may be in hospital', () => {
    const text = 'Today 84 Ukrainian soldiers came home in a swap; 12 are still in hospital.'
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })
})

test('bodies that still lie in a morgue are of no place of those that came', () => {
  const text = 'Сьогодні Україні повернули 500 тіл полеглих, 700 ще в моргах РФ.'
  expect(told(text)).toMatchObject({ bodies_to_ua: 500, held: false })
})

describe('those who have not come', () => {
  test.for([
    'Сьогодні обмін: 84 військові вдома, 390 ще не повернулися.',
    'Сьогодні обмін: визволили 84 воїнів, 390 Росія не віддає.',
    'Сьогодні обмін: 84 військові вдома, за 390 ще боремося.',
    'Сьогодні обмін: 84 військові вдома, залишилося визволити 390.',
    'Сегодня обмен: дома 84 украинских бойца, 390 всё ещё удерживает Россия.',
    'Сегодня обмен: дома 84 украинских бойца, вернуть осталось 390.',
    'Сегодня обмен: дома 84 украинских бойца, 390 Москва отдавать отказалась.',
    "Today's swap freed 84 Ukrainian soldiers; Russia still holds 390.",
    "Today's swap freed 84 Ukrainian soldiers; 390 have yet to come home.",
    "Today's swap freed 84 Ukrainian soldiers; Moscow refused to release 390 others.",
  ])('are no number of the news: %s', (text) => {
    const figures = told(text)
    expect(figures).toMatchObject({ held: false, ua_returned: 84 })
    expect(figures).not.toHaveProperty('ru_returned')
  })

  test.for([
    'Сьогодні обмін: 84 захисники, які роками не були вдома, повернулися.',
    'Сьогодні за обміном не лише повернулися 84 військові, а й привезли листи.',
    'Сьогодні додому повернулися 84 військові за обміном, і треба повернути всіх.',
    'Сегодня по обмену вернулись 84 украинских военных, которых Россия не отдавала три года.',
    'Today 84 Ukrainian soldiers who had not been home for three years came back in a prisoner swap.',
  ])('and a word of it beside those who came takes nothing: %s', (text) => {
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })

  test('nor do bodies that were promised', () => {
    const text = 'Сьогодні Україні повернули 500 тіл замість обіцяних 700.'
    expect(told(text)).toMatchObject({ bodies_to_ua: 500, held: false })
  })
})

const { figuresIn, toldIn } = readOn('2026-06-19')

describe('those who are believed to be held have not come', () => {
  test.for([
    '72 defenders are home today, another 350 are believed to be in Russian prisons.',
    '72 Azov fighters were freed from captivity today and another 350 are thought to be held in Russia.',
    'Сьогодні вдома 72 захисники, ще 350, за нашими оцінками, в російських колоніях.',
    'Сегодня из плена вернулись 72 украинских военных. Ещё 350, предположительно, в российских тюрьмах.',
    '72 men believed to be in Russian prisons for years came home in an exchange today.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 72 })
  })
  test('and are not told of an exchange without a number', () => {
    const text = 'Сьогодні відбувся обмін. Ще 350 морпіхів, як вважають, у російських в’язницях.'
    expect(figuresIn(text)).toEqual({})
  })
})

describe('residents of Kursk who stay in Ukraine have not gone home', () => {
  test.for([
    'Омбудсмен РФ: сегодня по обмену вернулись 90 российских военнослужащих, с ними домой приехали семь жителей Курской области. На территории Украины, по её словам, остаются ещё 25 курян.',
    'Сегодня по обмену освобождены 90 российских военнослужащих и 7 жителей Курской области. В Украине находятся ещё 25 курян.',
    'Сегодня по обмену освобождены 90 российских военнослужащих и 7 жителей Курской области. 25 курян остаются на украинской территории.',
    'Сьогодні за обміном звільнено 90 російських військових; разом із ними поїхали додому семеро мешканців Курщини. В Україні лишаються ще 25 мешканців Курської області.',
    "Moscow says 90 Russian servicemen were freed in today's swap, and seven Kursk residents came home with them. Another 25 Kursk residents remain on Ukrainian soil.",
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
    expect(figuresIn(text)).toMatchObject({ ru_returned: 97, ru_civilians: 7 })
  })
  test.for([
    'Сегодня в ходе обмена вернулись 90 российских военнослужащих и ещё 25 жителей Курской области, которые оставались на Украине.',
    'Сегодня по обмену вернулись 90 российских военных. Вместе с ними домой приехали 25 курян.',
    'Сегодня по обмену вернулись 90 российских военных. Вместе с ними домой приехал 21 курянин, на Украине остаются ещё восемь.',
  ])('but whoever went home had stayed there too: %s', (text) => {
    expect(figuresIn(text)['ru_returned']).toBeGreaterThan(110)
  })
  test('and defenders who are in Ukraine have come', () => {
    expect(figuresIn('Сьогодні обмін: 90 захисників перебувають уже в Україні.')).toMatchObject({
      ua_returned: 90,
    })
  })
})

describe('those who wait in prisons', () => {
  test.for([
    'Сьогодні обмін: 84 захисники вдома, ще 390 чекають у тюрмах.',
    'Сьогодні з полону повернулися 84 захисники, а ще 390 у російських колоніях.',
    'Сегодня обмен пленными: дома 84 украинца, ещё 390 ждут в тюрьмах.',
    'Сегодня обмен: 84 украинских защитника дома, ещё 390 в российских застенках.',
    "Today's exchange: 84 defenders are home, another 390 wait in Russian jails.",
  ])('have not come: %s', (text) => {
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })

  test.for([
    'Сьогодні обмін: вдома 84 захисники, які в колоніях провели три роки.',
    'Today another 84 defenders, who waited in Russian jails for years, are home in an exchange.',
  ])('have come where it is said of their years there: %s', (text) => {
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })
})

describe('a share of today’s', () => {
  test.for([
    "Half of today's 84 released soldiers are under 30. The prisoner exchange took place in the morning.",
    "Half of today's 84 freed defenders had been in Russian captivity for over three years.",
    'Третина сьогоднішніх 84 звільнених — морпіхи. Обмін відбувся вранці.',
    'Треть из сегодняшних 84 освобождённых украинских военных — морпехи. Обмен прошёл утром.',
  ])('leaves all of them counted: %s', (text) => {
    expect(told(text)).toMatchObject({ held: false, ua_returned: 84 })
  })

  test.for([
    "Half of today's 84 on the list came home in the swap.",
    "Only half of today's 84 prisoners came home in the swap.",
    'Лише половина із сьогоднішніх 84 захисників повернулася додому за обміном.',
  ])('that alone came leaves nobody counted: %s', (text) => {
    expect(told(text)).not.toHaveProperty('ua_returned')
  })
})
