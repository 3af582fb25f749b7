import { describe, expect, test } from 'vitest'
import { eventsIn, figuresIn, readOn } from './told.ts'

const { toldIn } = readOn('2025-06-09')

describe('the first to be freed', () => {
  test.for([
    'They were the first 84 prisoners to be freed in the exchange that began on Monday.',
    "The 84 Ukrainian soldiers were the first to be released in Monday's exchange.",
    'On Monday 84 Ukrainian soldiers became the latest to be exchanged by Kyiv and Moscow.',
  ])('have been freed: %s', (text) => {
    expect(figuresIn(text, '2025-06-09')).toMatchObject({ ua_returned: 84 })
    expect(toldIn(text)).toBe('told 2025-06-09')
  })

  test.for([
    'Women will be the first to be released in the exchange.',
    'The wounded were expected to be the first 84 to be exchanged on Monday.',
    'The wounded are the first to be exchanged under the Istanbul deal.',
    'The next 84 prisoners to be freed were named on Monday.',
  ])('are only planned where nothing says that they were: %s', (text) => {
    expect(eventsIn(text, '2025-06-09')).toEqual([])
  })
})

describe('how long some of them were held', () => {
  test.for([
    'Ten civilians, some of them locked up since before the full-scale invasion, came home from captivity on Monday in a swap between Ukraine and Russia.',
    'Десять цивільних, деякі з яких сиділи від початку вторгнення, повернулися сьогодні додому в межах обміну.',
    'Десять цивільних, частина за ґратами з початку вторгнення, повернулися сьогодні з полону в межах обміну.',
    'Десять гражданских, часть из которых сидела с начала вторжения, вернулись сегодня из российского плена в рамках обмена.',
  ])('counts nobody over that time: %s', (text) => {
    expect(figuresIn(text, '2025-06-09')).toMatchObject({ ua_returned: 10, ua_civilians: 10 })
  })

  test('«since the invasion» without it is a total', () => {
    expect(
      eventsIn(
        'Загалом від початку вторгнення додому в межах обмінів повернулися 6235 людей.',
        '2025-06-09',
      ),
    ).toEqual([])
  })
})
