import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn, toldIn } = readOn('2025-11-21')

describe('the fallen who were carried home have come', () => {
  test.each([
    'The bodies of 914 fallen soldiers were carried home on Friday, the Coordination Headquarters said.',
    '914 fallen soldiers were borne back across the border on Friday, the Coordination Headquarters said.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 914 })
  })

  test('what one brings home of the fallen is no body', () => {
    expect(toldIn('He carried home three medals of the fallen soldiers.')).toBe('none')
  })
})

describe('«понад» before a number sums up, and before a list tells who came besides', () => {
  test('those beyond the list came on top', () => {
    const text =
      'Обмін відбувся: 130 українських воїнів удома. Окремо, вже понад обмінний список, передали ще двадцять двох тяжкопоранених.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 152 })
  })

  test('a sum of all is no number of the day', () => {
    const text = 'Обмін відбувся. Додому повернулися 130 воїнів. Вже понад шість тисяч людей удома.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 130 })
  })
})
