import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn } from './told.ts'

describe('what is told of those who thank says nothing of when', () => {
  test.for<readonly [string, readonly string[]]>([
    [
      'The remains of 77 Ukrainian soldiers were brought home on Friday. The Coordination Headquarters, which runs such operations since last autumn, thanked the International Committee of the Red Cross.',
      ['ICRC'],
    ],
    [
      'Сьогодні Україні повернули тіла 77 полеглих. Координаційний штаб, який торік перебрав ці операції, подякував Міжнародному комітету Червоного Хреста.',
      ['ICRC'],
    ],
    [
      'Сегодня Украине вернули тела 77 погибших. Координационный штаб, который с прошлой осени ведёт эти операции, поблагодарил Международный комитет Красного Креста.',
      ['ICRC'],
    ],
    [
      'Сьогодні Україні повернули тіла 77 полеглих. Минулого разу, у грудні, штаб дякував Міжнародному комітету Червоного Хреста.',
      [],
    ],
  ])('%s', ([text, mediators]) => {
    expect(eventIn(text, '2024-01-26')?.mediators).toEqual(mediators)
  })
})

describe('«одна Москва» counts nobody', () => {
  test.for<readonly [string]>([
    [
      'Тела 1003 человек приехали в Украину сегодня, а что это именно наши бойцы, говорит пока одна Москва. Россиянам вернули 26.',
    ],
    [
      'Тіла 1003 людей сьогодні повернули в Україну, а що це українські військові, каже поки одна Росія. Росіянам віддали 26 тіл.',
    ],
  ])('%s', ([text]) => {
    const { bodies_to_ua, bodies_to_ru } = figuresIn(text, '2025-12-19')
    expect(bodies_to_ua).toBe(1003)
    expect(bodies_to_ru ?? 26).toBe(26)
  })
})
