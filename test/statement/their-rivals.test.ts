import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2026-06-19')

describe('two speakers who contradict each other on how many Russia got', () => {
  test.for([
    'Сьогодні обмін. Україна повернула 91, Росія 77. Міноборони РФ: повернуто 91 російського військового.',
    'Сегодня обмен: Украина вернула 91, Россия - 77, говорят в Киеве. МО РФ: 91 российский военнослужащий возвращен.',
    '91 Ukrainians came home in today’s exchange, and Kyiv handed over 77 Russians. The Russian Defence Ministry says 90 of its soldiers returned.',
  ])('hold it: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })
  test.for([
    'Сегодня обмен: Украина вернула 91, Россия - 77. МО РФ: 77 российских военнослужащих возвращены.',
    '91 Ukrainians came home in today’s exchange, and Kyiv handed over 77 Russians. The Russian Defence Ministry says 77 of its soldiers returned.',
  ])('where they agree it is told: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 91, ru_returned: 77 })
  })
})
