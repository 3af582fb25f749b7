import { describe, expect, test } from 'vitest'
import { anyWord } from '../../src/statement/word/any-word.ts'
import { wordFor } from '../../src/statement/word/word.ts'

const matching = (list: string, words: string): string =>
  words
    .split(' ')
    .filter((word) => anyWord(list)(wordFor(word)))
    .join(' ')

describe('a list of words', () => {
  test('is parted by blanks and line ends, and holds whole words', () => {
    const list = `
      звільнили
      freed
    `
    expect(matching(list, 'звільнили freed звільнилися freedom')).toBe('звільнили freed')
  })

  test('takes any ending, or any beginning, where a star stands', () => {
    expect(matching('звільн* *лися', 'звільнено звільн повернулися повернули')).toBe(
      'звільнено звільн повернулися',
    )
  })

  test('takes either of what braces hold, and nothing where that is one of them', () => {
    expect(
      matching('звільни{в,ли} swap{,s}', 'звільнив звільни звільнили swap swaps swapping'),
    ).toBe('звільнив звільнили swap swaps')
  })

  test('may hold braces in braces', () => {
    expect(matching('{обм{і,е}н,swap}{,s}', 'обмін обмен swaps обман')).toBe('обмін обмен swaps')
  })

  test('takes marks as they are', () => {
    expect(matching(', . ( + — ?', ', ; . x ( + — ?')).toBe(', . ( + — ?')
  })

  test('fits nothing beyond the ends of a text', () => {
    expect(anyWord('*')(undefined)).toBe(false)
  })
})
