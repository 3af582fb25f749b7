import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventsIn, sidesIn } = readOn('2025-07-24')

describe('what is agreed', () => {
  test.for([
    'Обмен телами павших согласован Москвой и Киевом 24 июля.',
    'Обмін тілами полеглих погоджено сторонами 24 липня.',
    'An exchange of bodies was agreed by Moscow and Kyiv on 24 July.',
    'Москва и Киев условились о новом обмене пленными Второй раунд переговоров прошёл в Анкаре.',
    'Київ і Москва домовилися про великий обмін полоненими Другий раунд переговорів відбувся в Анкарі.',
    'Ukraine and Russia agreed on a large prisoner exchange Second round of talks took place in Ankara.',
    'The sides agreed on a swap in which each returns 900 prisoners.',
    'The negotiator: "The exchange goes on: we agreed on another swap soon, in which each side releases 900 POWs."',
    'Сторони домовилися про обмін, у якому кожна повертає 900 полонених.',
  ])('is no event: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test.for([
    ['Обмін полоненими, узгоджений в Анкарі, відбувся сьогодні: вдома 84 захисники.', '84 -'],
    [
      'Стороны договорились об обмене пленными, он состоялся сегодня: домой вернулись 84 украинца.',
      '84 -',
    ],
    ['The exchange agreed in Ankara took place today: 84 defenders are home.', '84 -'],
    ['The exchange continues: in another swap today each side gave 84 POWs.', '84 84'],
  ] as const)('and then done is one: %s', ([text, sides]) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('an event that brought nobody', () => {
  test.for([
    'Обмін полоненими відбувся сьогодні: 0 воїнів удома.',
    'Сегодня прошёл обмен пленными: дома 0 защитников.',
    'A prisoner swap took place today: zero soldiers came home.',
    'Сьогодні відбувся обмін полоненими: жоден воїн не повернувся.',
    'Сьогодні пройшла репатріація: Росія не передала жодного тіла.',
    'Сегодня состоялась репатриация: Россия не передала ни одного тела.',
  ])('is read by a person: %s', (text) => {
    expect(codesIn(text)).toEqual(['figures_differ'])
  })

  test('is one where the other side alone got nobody', () => {
    const text =
      'Сьогодні відбулася репатріація: Україні повернули 909 тіл, Росія не отримала жодного.'
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Взамен от Украины получено 61 тело российских солдат. Больше 8 тыс. тел передано Украине в этом году.',
    'Натомість від України отримано 61 тіло російських солдатів. Понад 8 тис. тіл українських воїнів передано цього року.',
  ])('and a sum beside a sum is of no day: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })
})
