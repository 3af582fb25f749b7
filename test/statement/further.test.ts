import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const countedIn = (text: string): string => {
  const event = extractStatements({ text, published: '2025-05-25' }).find((one) => isEvent(one))
  if (event === undefined || !isEvent(event)) return 'none'
  const { ua_returned: ua, ru_returned: ru } = event.figures
  return event.review.length === 0 ? `${ua?.value ?? '-'} ${ru?.value ?? '-'}` : 'held'
}

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
    expect(countedIn(text)).toBe(counted)
  })

  test.for([
    'Further exchanges will be carried out next week; 211 prisoners on each side are to go home.',
    'A further exchange is expected on Sunday, 25 May: 211 for 211.',
    'Russia and Ukraine may exchange prisoners on 25 May, 211 for 211.',
  ])('and not «%s»', (text) => {
    expect(countedIn(text)).toBe('none')
  })
})
