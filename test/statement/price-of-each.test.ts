import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn } = readOn('2025-08-14')
const OURS = 'Сьогодні з полону повернулися 205 українських військових.'

describe('what one is swapped for', () => {
  test.each([
    `${OURS} За кожного нашого віддали двох росіян.`,
    'Сегодня из плена вернулись 205 украинских военных. За каждого нашего отдали по трое россиян.',
    '205 Ukrainian soldiers came home in a swap today. Two Russians went home for every Ukrainian freed.',
  ])('is no number of those who went to Russia: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 205, ua_military: 205 })
  })

  test.each([
    `${OURS} Така сама група переговірників домовлялася про обмін з Росією.`,
    '205 Ukrainian soldiers came home in a swap today. The same group of Russian negotiators arranged the exchange.',
  ])('is not told of those who negotiated: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 205, ua_military: 205 })
  })
})
