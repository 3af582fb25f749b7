import { describe, expect, test } from 'vitest'
import { eventsIn, figuresIn, codesIn, eventIn } from './told.ts'

const DAY = '2025-11-20'

describe('bodies for bodies', () => {
  test.for([
    'До України повернуто 812 тіл полеглих. Російський блогер пише, що за ці 812 тіл росіяни отримали 31 своє.',
    'В Украину вернули 812 тел погибших. За эти 812 тел россияне получили 31 свое.',
    'Ukraine has received 812 bodies. For these 812 bodies the Russians got 31 of their own.',
    'За 812 тіл Україна віддала росіянам 31.',
    'Росіяни отримали 31 тіло за 812 українських.',
  ])('what was got for others went the other way: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ bodies_to_ua: 812, bodies_to_ru: 31 })
    expect(codesIn(text, DAY)).toEqual([])
  })

  test('of days and money nothing is got', () => {
    expect(figuresIn('За 5 днів Україна отримала 812 тіл полеглих.', DAY)).not.toHaveProperty(
      'bodies_to_ru',
    )
  })

  test.for([
    ['Ukraine was given the first batch, 812 bodies.', { bodies_to_ua: 812 }],
    ['Russia was given the first batch, 31 bodies.', { bodies_to_ru: 31 }],
    ['Ukraine has been handed the second batch: 812 bodies.', { bodies_to_ua: 812 }],
    ['Russia gave the first batch, 812 bodies.', { bodies_to_ua: 812 }],
  ] as const)('who is given them gets them: %s', ([text, figures]) => {
    expect(figuresIn(text, DAY)).toEqual(figures)
  })

  test.for([
    'Україні передано тіла 131-го загиблого захисника.',
    'В Україну повернули тіла 131-го полеглого військового.',
    'Україні передали тіла 131-го Захисника.',
  ])('a number in a case form counts all of them: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ bodies_to_ua: 131 })
  })

  test.for([
    'У місті зустріли захисника 21-го полку, який повернувся з полону.',
    'Додому повернули захисника зі складу 131-го батальйону.',
  ])('the number of a regiment counts nobody: %s', (text) => {
    expect(eventsIn(text, DAY)).toEqual([])
  })

  test.for([
    'Сталася передача тіл полеглих. Принцип – сорок на сорок.',
    'Передача тел погибших состоялась. Принцип – 40 на 40.',
    'A handover of bodies has taken place. The principle: 40 for 40.',
  ])('a principle is a formula: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ bodies_to_ua: 40, bodies_to_ru: 40 })
  })

  test.for([
    'Одну тисячу тіл передали Україні сьогодні. За пів години до того Мединський написав, що взамін отримано 38 тіл російських військових.',
    'One thousand bodies were handed to Ukraine today. Half an hour earlier Medinsky wrote that 38 bodies of Russian servicemen had been received in exchange.',
    'Украине сегодня передали тысячу тел. За полчаса до этого Мединский написал, что взамен получены 38 тел российских военных.',
  ])('half an hour before is the same day, and halves nothing: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 38 })
  })
})

describe('who has yet to speak', () => {
  test.for([
    'Мединский сообщил: Украине переданы 812 тел погибших военных ВСУ. Украинский штаб выступит с сообщением позднее.',
    'Мединський повідомив: Україні передано 812 тіл загиблих військових ЗСУ. Координаційний штаб виступить із заявою згодом.',
    'Medinsky said 812 bodies of Ukrainian soldiers were handed to Kyiv. The Coordination Headquarters plans to speak later.',
  ])('confirms nothing: %s', (text) => {
    expect(eventIn(text, DAY)?.attribution).toBe('claimed_by_russia')
  })
})

describe('what is only made ready', () => {
  test.for([
    'Обмін пораненими відбувся сьогодні. Підготовлено також 6000 тіл, але це окрема тема.',
    'Обмен ранеными прошёл сегодня. 6000 тел тоже приготовлены, но это другой вопрос.',
    'An exchange of wounded prisoners took place today. 6,000 bodies have been prepared too.',
  ])('came to nobody: %s', (text) => {
    expect(figuresIn(text, DAY)).not.toHaveProperty('bodies_to_ua')
  })
})

describe('what was agreed', () => {
  test.for([
    'Як і домовлялися 2 червня у Стамбулі, сьогодні Україні передали 812 тіл загиблих.',
    'Как и договаривались 2 июня в Стамбуле, сегодня Украине передали 812 тел погибших.',
    'As agreed in Istanbul on 2 June, 812 bodies were handed over to Ukraine today.',
  ])('is of the event, and its day is not that of the event: %s', (text) => {
    const event = eventIn(text, '2025-06-12')
    expect(event?.day).toBe('2025-06-12')
    expect(event?.agreement?.id).toBe('istanbul_june_2025')
  })
})
