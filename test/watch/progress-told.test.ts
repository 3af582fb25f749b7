import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { setOnly } from '#store/settings.ts'
import { test } from '../db.ts'
import { readAgreements } from '../../src/facts.ts'
import { at, Day } from './chats-told.ts'
import { exchange } from './texts.ts'

const { agreements } = readAgreements(join(import.meta.dirname, '../../data'))
/** Without what the shipped facts know of later days. */
const BARE = agreements.map((agreement) => ({ ...agreement, shares: [] }))

const UNDER = '\nОбмін відбувся в межах домовленостей, досягнутих у Стамбулі 23 липня.'

describe('the card of an exchange under an agreement', () => {
  test('tells how far that has come with it, and once its number moves, anew', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z', BARE)
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84) + UNDER)
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain(
      'Домовленість від 23 липня 2025: щонайменше 1 200 полонених з кожної сторони.\n' +
        'Разом із цим обміном — 84 особи (за дописами сторін).',
    )
    day.now = at('2025-08-14T13:00:00Z')
    day.posts(1, exchange(86) + UNDER)
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ edits: 1 }])
    expect(day.chat(1)[0]?.html).toContain('Разом із цим обміном — 86 осіб (за дописами сторін).')
  })

  test('of another under none has no such line', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z', BARE)
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84))
    await day.passes()
    expect(day.chat(1)[0]?.html).not.toContain('Домовленість від')
  })

  test('is edited, without a word of a correction, where an earlier exchange under it moves', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z', BARE)
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84) + UNDER)
    await day.passes()
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, exchange(100, 15) + UNDER)
    await day.passes()
    const [first, second] = day.chat(1)
    expect(second?.html).toContain('Разом із цим обміном — 184 особи (за дописами сторін).')
    expect(first).toMatchObject({ edits: 0 })
    day.now = at('2025-08-15T14:00:00Z')
    day.posts(1, exchange(80) + UNDER)
    await day.passes()
    expect(first?.html).toContain('Виправлено')
    expect(second).toMatchObject({ edits: 1 })
    expect(second?.html).toContain('Разом із цим обміном — 180 осіб (за дописами сторін).')
    expect(second?.html).not.toContain('Виправлено')
    expect(day.chat(1)).toHaveLength(2)
  })

  test('counts it too where a side said so elsewhere', async ({ db }) => {
    const day = new Day(db, '2025-08-24T12:00:00Z', agreements)
    day.joins(1, 'exchanges')
    setOnly(db, 1, 'exchanges', { is: 'agreement', id: 'istanbul_july_2025' })
    day.posts(1, exchange(154, 24))
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('Разом із цим обміном — 146 осіб (за дописами сторін).')
  })

  test('of another day does not', async ({ db }) => {
    const day = new Day(db, '2025-08-25T12:00:00Z', agreements)
    day.joins(1, 'exchanges')
    day.posts(1, exchange(154, 25))
    await day.passes()
    expect(day.chat(1)[0]?.html).not.toContain('Разом із цим обміном')
  })

  test('whose number nobody published says only what it counts towards', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z', BARE)
    day.joins(1, 'exchanges')
    day.posts(
      1,
      `Відбувся ще один обмін військовополоненими.\nСьогодні, 14 серпня, додому повертаються наші захисники.${UNDER}`,
    )
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('щонайменше 1 200 полонених з кожної сторони.')
    expect(day.chat(1)[0]?.html).not.toContain('Разом із цим обміном')
  })
})
