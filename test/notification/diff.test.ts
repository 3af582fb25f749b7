import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences } from '#notification/diff.ts'

describe('what an edit changed', () => {
  test('is told sentence by sentence', () => {
    expect(differences('Перше. Друге було. Третє.', 'Перше. Друге стало. Третє. Ще.')).toEqual([
      { is: 'gone', text: 'Друге було.' },
      { is: 'new', text: 'Друге стало.' },
      { is: 'new', text: 'Ще.' },
    ])
  })

  test('is nothing where nothing changed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(differences(text, text)).toEqual([])
      }),
    )
  })

  test('takes a text of any length', () => {
    expect(differences('Слово. '.repeat(5000), 'Слово.')).toEqual([])
  })
})
