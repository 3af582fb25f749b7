import { describe, expect, test } from 'vitest'
import { isNameless } from '#notification/personal.ts'
import { passageAround, withPassages } from '#statement/sentence/passage.ts'
import { said } from '../ledger/reported.ts'

const TEXT =
  'Повернуто тіла. Серед них – троє військових, які загинули в полоні. Вони чекали на обмін як тяжкопоранені. Далі працюють слідчі.'
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

describe('the words around a figure of those who died in captivity', () => {
  test('are the whole sentence and the next one that goes on about them', () => {
    expect(passageAround(TEXT, spanOf('троє військових'))?.text).toBe(
      'Серед них – троє військових, які загинули в полоні. Вони чекали на обмін як тяжкопоранені.',
    )
  })

  test('end where another matter begins', () => {
    expect(passageAround(TEXT, spanOf('чекали'))?.text).toBe(
      'Вони чекали на обмін як тяжкопоранені.',
    )
  })

  test('stand at the place they are from', () => {
    const passage = passageAround(TEXT, spanOf('троє військових'))
    expect(passage && TEXT.slice(passage.start, passage.end)).toBe(passage?.text)
  })

  test('with the name of a private person are not kept, and the model ones are', () => {
    const named = 'Серед них двоє загинули в полоні: Петро Вигаданий та Іван Вигаданий.'
    const quote = { start: 10, end: 14, text: 'двоє' }
    const { statement } = said({
      kind: 'body_repatriation',
      figures: { died_in_captivity: { value: 2, how: 'stated', quotes: [quote] } },
    })
    const passageOf = (text: string): string | undefined =>
      withPassages(statement, text, isNameless).figures.died_in_captivity?.passage?.text
    expect(passageOf(named)).toBeUndefined()
    const model = 'Серед них двоє наших військових. Вони були у списках тяжкопоранених, яких домовилися обміняти під час другого раунду перемовин у Стамбулі.' // prettier-ignore
    expect(passageOf(model)).toBe(model)
  })

  test('are kept with that figure and with no other', () => {
    const { statement } = said({
      kind: 'body_repatriation',
      figures: {
        bodies_to_ua: { value: 9, how: 'stated', quotes: [spanOf('тіла')] },
        died_in_captivity: { value: 3, how: 'stated', quotes: [spanOf('троє військових')] },
      },
    })
    const { figures } = withPassages(statement, TEXT)
    expect(figures.died_in_captivity?.passage?.text).toContain('тяжкопоранені')
    expect(figures.bodies_to_ua?.passage).toBeUndefined()
  })
})
