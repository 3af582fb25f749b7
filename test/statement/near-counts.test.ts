import { describe, expect, test } from 'vitest'
import { figuresOf, readOn } from './told.ts'

const { codesIn, eventIn, toldIn, sidesIn } = readOn('2025-04-19')

describe('a whole beside which nearly as many are counted is held', () => {
  test.for([
    // Wherever in the text it stands.
    'Сьогодні відбувся обмін: додому повернулися 60 українських воїнів.\n\nПосередником були ОАЕ. Серед них є моряки. Усі пройдуть лікування. Рідних сповістять. Автобуси вже їдуть. За даними штабу, додому повернулися 57 українських воїнів.',
    'Сегодня состоялся обмен: домой вернулись 60 украинских воинов.\n\nПосредником были ОАЭ. Среди них есть моряки. Все пройдут лечение. Родных оповестят. Автобусы уже едут. По данным штаба, домой вернулись 57 украинских воинов.',
    // Whoever is counted one by one comes to fewer.
    'Сьогодні з полону повернулися 142 захисники, 132 чоловіки та 8 жінок.',
    'Today a prisoner swap took place: 97 defenders are home, 93 privates and sergeants and two officers.',
    'Сегодня состоялся обмен: домой вернулись 97 защитников, 93 рядовых и сержанта и двое офицеров.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })

  test('of those that went to Russia too', () => {
    const text =
      'Україна та Росія обмінялися тілами: Україні передали 1000 тіл полеглих, Росії — 28. Помічник Путіна Мединський: «Росія отримала тіла 31 військового».'
    expect(codesIn(text)).toContain('figures_differ')
  })

  test.for([
    'Україна повернула тіла 77 полеглих\n\nСьогодні з окупованих територій додому привезли 80 загиблих військовослужбовців.',
    'Украина вернула тела 77 погибших\n\nСегодня с оккупированных территорий домой привезли 80 погибших военнослужащих.',
    'Bodies of 78 Ukrainian soldiers repatriated\n\nEighty Ukrainian soldiers killed in action were brought back today.',
    'Сьогодні відбувся обмін: додому прибули 280 людей. За формулою «246 на 246» повернулися здорові, ще 31 пораненого передали поза обміном.',
  ])('and the two are not added up: «%s»', (text) => {
    const event = eventIn(text)
    expect(event === null || event.review.length > 0).toBe(true)
  })
})

describe('what makes up the whole is no other number of it', () => {
  test.for([
    ['Сьогодні з полону повернулися 140 захисників, 132 чоловіки та 8 жінок.', '140 -'],
    ['Сьогодні відбувся обмін: удома 97 захисників, 95 сержантів та двоє офіцерів.', '97 -'],
    [
      'Сегодня состоялся обмен: домой вернулись 189 украинцев: 173 рядовых и сержанта, 14 офицеров и двое гражданских.',
      '189 -',
    ],
    [
      'Today a prisoner swap took place: 97 defenders are home, 93 privates and sergeants and four officers.',
      '97 -',
    ],
    [
      'Сьогодні відбувся обмін: додому прибули 277 людей. За формулою «246 на 246» повернулися здорові, ще 31 пораненого передали поза обміном.',
      '277 246',
    ],
    [
      'Сьогодні відбувся обмін: 60 українських воїнів удома. Міноборони РФ: повернуто 57 російських військових.',
      '60 57',
    ],
  ] as const)('«%s»', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })

  test('what the other side says of those it gave holds nothing', () => {
    const text =
      'Сьогодні відбувся обмін: додому повернулися 207 захисників. Міноборони РФ заявило про передання 195 українських військових.'
    expect(toldIn(text)).toBe('told 2025-04-19')
    expect(figuresOf(eventIn(text))).toMatchObject({ ua_returned: 207 })
  })
})
