import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn } = readOn('2025-05-25')

describe('a further exchange that was carried out is news, in May too', () => {
  test.for<readonly [string, string]>([
    [
      "Russia's Defence Ministry said a further prisoner swap was carried out on Sunday, 211 for 211.",
      '211 211',
    ],
    [
      'Russia and Ukraine carried out a further 211-for-211 prisoner exchange on 25 May, the ministry said.',
      '211 211',
    ],
    ['Ukraine and Russia swapped prisoners on May 25, 211 from each side.', '211 211'],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for([
    'Further exchanges will be carried out next week; 211 prisoners on each side are to go home.',
    'A further exchange is expected on Sunday, 25 May: 211 for 211.',
    'Russia and Ukraine may exchange prisoners on 25 May, 211 for 211.',
  ])('and not «%s»', (text) => {
    expect(sidesIn(text)).toBe('none')
  })
})
