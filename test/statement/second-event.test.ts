import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const codesOf = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-05-14' })
    .filter((statement) => isEvent(statement))
    .flatMap(({ review }) => review.map(({ code }) => code))

const SWAP = 'Сьогодні відбувся обмін: додому повернулися 84 захисники.'

describe('a text of two events', () => {
  test.for([
    `${SWAP} Також відбулися репатріаційні заходи: Україні передали 500 тіл полеглих.`,
    'Сьогодні відбулася репатріація: Україні передали 500 тіл. Також сьогодні відбувся обмін: додому повернулися 84 захисники.',
    'Сегодня состоялся обмен пленными: домой вернулись 84 украинских военных. Также Украине передали 500 тел погибших.',
    'Today a prisoner exchange took place: 84 Ukrainian defenders came home. Russia also handed over the bodies of 500 fallen soldiers.',
  ])('is held, for only one of them is read: %s', (text) => {
    expect(codesOf(text)).toEqual(['second_event'])
  })

  test.for([
    `${SWAP} Також повернули тіла двох загиблих.`,
    `${SWAP} Учора Україні повернули 500 тіл.`,
  ])('is told where the other one came with it or is of another day: %s', (text) => {
    expect(codesOf(text)).toEqual([])
  })
})
