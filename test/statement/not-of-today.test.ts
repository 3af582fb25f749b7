import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2026-06-19')

describe('what those who came in an earlier exchange do today is no exchange of today', () => {
  test.for([
    'Those who were home after the last exchange painted the school today.',
    'Those who came back in the last swap brought a cake to the volunteers today.',
    '14 defenders who came home in the last exchange brought flowers to their nurses today.',
    'Freed in the latest swap, 14 marines planted trees today.',
    'Ті, хто повернувся в останньому обміні, принесли сьогодні торт до штабу.',
    'Звільнені під час останнього обміну, 14 морпіхів сьогодні посадили дерева.',
    'Все, кто вернулся в последнем обмене, сегодня подписали флаг.',
  ])('%s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
  test.for([
    'Freed today in a prisoner exchange, 66 defenders called their families.',
    'All 66 who came home in today’s exchange called their families.',
    'Released in a prisoner exchange, 66 Ukrainian soldiers returned home today.',
    'In the latest exchange 66 defenders came home today.',
  ])('and who came today is told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 66 })
  })
})

describe('a place in a row of people and a Roman number are no figure', () => {
  test.for([
    'The 1304th Ukrainian prisoner was freed today in an exchange.',
    'Сьогодні в межах обміну повернувся 1304-й український військовополонений.',
    'Сегодня в ходе обмена домой вернулся 1304-й пленный.',
    'Today CXX defenders came home in a prisoner exchange.',
    'Сьогодні в обміні повернулися LXX захисників.',
  ])('beside which none is published: %s', (text) => {
    expect(codesIn(text)).toContain('wording_unknown')
  })
  test.for([
    'LXXI обмін полоненими відбувся сьогодні.',
    'Today the 71st prisoner exchange took place.',
    'Сегодня состоялся обмен. Домой вернулись бойцы 36-й бригады.',
    'Сьогодні, на 1304-й день війни, відбувся обмін: захисники вдома.',
  ])('those of other things leave the news told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
  })
})
