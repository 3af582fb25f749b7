import { describe, expect, test } from 'vitest'
import { parseField } from '#statement/correct.ts'

describe('parseField()', () => {
  test.for([
    ['ua_returned', '84', 84],
    ['ua_returned', ' 1 212 ', 1212],
    ['ua_returned', '0', 0],
    ['ua_returned', '-', null],
    ['bodies_to_ru', '—', null],
    ['day', '2025-08-14', '2025-08-14'],
    ['day', '14.08.2025', '2025-08-14'],
  ] as const)('takes for %s the words «%s»', ([field, typed, value]) => {
    expect(parseField(field, typed)).toBe(value)
  })

  test.for([
    ['ua_returned', 'вісімдесят'],
    ['ua_returned', '-5'],
    ['ua_returned', '84.5'],
    ['ua_returned', '100001'],
    ['ua_returned', '1e3'],
    ['figure', '-'],
    ['day', '31.02.2025'],
    ['day', 'вчора'],
    ['day', '-'],
    ['day', ''],
  ] as const)('does not guess what %s «%s» means', ([field, typed]) => {
    expect(parseField(field, typed)).toBeUndefined()
  })
})
