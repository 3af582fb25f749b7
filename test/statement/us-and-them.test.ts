import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const DAY = '2025-10-02'
const { codesIn, figuresIn, sidesIn } = readOn(DAY)

describe('whoever is set against us got the other number', () => {
  test.for([
    ['Обмін відбувся. У росіян 44 військові повернулися, у нас – 46.', '46 44'],
    ['Обмін відбувся. У нас повернулися 46 військових, у росіян – 44.', '46 44'],
    ['Сьогодні обмін полоненими. На російському боці 44 військові, на нашому – 46.', '46 44'],
    ['Сьогодні обмін полоненими. З їхнього боку – 44 військові, з нашого – 46.', '46 44'],
    ['Сьогодні відбувся обмін. 44 військові повернулися у росіян, 46 – у нас.', '46 44'],
    ['Сьогодні відбувся обмін. Росіяни отримали 44 військових, ми – 46.', '46 44'],
    ['Сьогодні відбувся обмін. До росіян повернулися 44 військові, до нас – 46.', '46 44'],
    ['Сьогодні відбувся обмін. Російських військових повернулося 44, наших – 46.', '46 44'],
    ['Сегодня прошел обмен. У россиян вернулись 44 военных, у нас – 46.', '46 44'],
    ['Сегодня прошел обмен. У нас вернулись 46 военных, у россиян – 44.', '46 44'],
    ['Сегодня прошел обмен. У украинцев вернулись 46 военных, у нас – 44.', '46 44'],
    ['Сегодня прошел обмен. С нашей стороны 44 военных, с украинской – 46.', '46 44'],
    ['Сегодня прошел обмен. Россияне получили 44 военных, мы – 46.', '46 44'],
    ['A prisoner swap took place. On the Russian side 44 soldiers returned, on ours 46.', '46 44'],
    ['A prisoner swap took place. On our side 46 soldiers came back, on theirs 44.', '46 44'],
    ['A prisoner swap took place today. The Russians got back 44 soldiers, we got 46.', '46 44'],
    ['A prisoner swap took place today. Russia has 44 soldiers back and we have 46.', '46 44'],
  ] as const)('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test.for([
    ['Сьогодні репатріація. До росіян повернулося 26 тіл, до нас – 1000.', 1000, 26],
    ['Сегодня прошла репатриация. Россияне получили 26 тел, мы – 1000.', 1000, 26],
    ['Сегодня прошла репатриация. Украинцы получили 1000 тел, мы – 26.', 1000, 26],
    ['Today a repatriation took place. The Russians got 26 bodies, we got 1,000.', 1000, 26],
  ] as const)('of the dead too: «%s»', ([text, ours, theirs]) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: ours, bodies_to_ru: theirs })
  })

  test.for([
    'Українських військових обміняли: у безпеці 86 людей. 86 військових, із них 15 – жінки, вже на нашому боці після обміну.',
    'Сегодня украинцев обменяли. 86 военных, из них 15 – женщины, уже на нашей стороне, сообщил Зеленский.',
    'A prisoner swap took place today. 86 soldiers, 15 of them women, are on our side again, Zelensky said.',
  ])('some of them are set against nobody: «%s»', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ru_returned')
    expect(codesIn(text)).toEqual([])
  })

  test('who gave is not who got', () => {
    const text = 'Сьогодні відбувся обмін. Росіяни передали 46 військових, ми – 44.'
    const { ua_returned: ours, ru_returned: theirs } = figuresIn(text)
    expect(ours).not.toBe(44)
    expect(theirs).not.toBe(46)
  })

  test.for([
    'Сьогодні відбувся обмін полоненими, по 50. У росіян лишаються 310 військових, у нас – 320.',
    'Сьогодні відбувся обмін полоненими, по 50. У росіян лишається 310 наших, у нас – 320 їхніх.',
    'Сегодня прошел обмен пленными, по 50. У россиян остаются 310 военных, у нас – 320.',
    'A swap of 50 each took place today. 310 soldiers are still on the Russian side, 320 on ours.',
  ])('and who stays has not come: «%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 50, ru_returned: 50 })
  })
})

describe('what is ours stands against nobody', () => {
  test.for([
    'Ukraine brought back 95 of our defenders, plus 10 civilian detainees. A prisoner exchange took place today.',
    'An exchange took place. Ukraine brought home 95 defenders, and 10 of our civilians.',
    'Відбувся обмін. Україна повернула 95 наших захисників та 10 цивільних.',
    'Сьогодні обмін. Україна повернула 95 захисників, і з ними 10 наших цивільних.',
    'Состоялся обмен. Украина вернула 95 защитников, и с ними 10 наших гражданских.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('105 -')
  })
})
