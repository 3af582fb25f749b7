import { describe, expect } from 'vitest'
import { latestEvents } from '#store/events.ts'
import type { WritableDb } from '#store/db.ts'
import { test } from '../db.ts'
import { at, Day, toldOnce } from './chats-told.ts'
import { bodies, exchange } from './texts.ts'

const codesIn = (db: WritableDb): string[] =>
  db.prepare<[], string>('SELECT code FROM review ORDER BY id').pluck().all()

const valuesOf = (db: WritableDb): readonly (number | undefined)[] =>
  (['prisoner_exchange', 'body_repatriation'] as const).flatMap((kind) =>
    latestEvents(db, kind, 10).map(({ claims: [first] }) => first?.figure.value),
  )

describe('a post that corrects an earlier one of its channel', () => {
  test.for([
    'Уточнення: у сьогоднішньому обміні повернулися 84 людини, а не 86, як ми писали раніше.',
    'Виправлення: під час обміну 14 серпня додому повернулися не 86, а 84 людини.',
    'Уточнення. У дописі про обмін була помилка: додому повернулися 84 людини, а не 86.',
  ])('corrects the event and everybody who had the wrong figure: %s', async (text, { db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(86))
    day.now = at('2025-08-14T15:00:00Z')
    day.posts(2, text)
    await day.passes()
    expect(codesIn(db)).toEqual([])
    expect(valuesOf(db)).toEqual([84])
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain('Було 86, стало 84.')
  })

  test('does so the day after as well, and makes no second event', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(86))
    day.now = at('2025-08-16T09:00:00Z')
    day.posts(2, 'Уточнення: з полону повернулися 84 людини, а не 86.')
    await day.passes()
    expect(valuesOf(db)).toEqual([84])
    expect(day.chat(1)).toHaveLength(1)
  })

  test('corrects a number of bodies', async ({ db }) => {
    const day = new Day(db, '2025-08-19T12:00:00Z')
    day.posts(1, bodies(1003))
    day.now = at('2025-08-19T14:00:00Z')
    day.posts(2, 'Уточнення щодо репатріаційних заходів: Україні передано 1000 тіл, а не 1003.')
    await day.passes()
    expect(valuesOf(db)).toEqual([1000])
  })

  test('waits for a person where the channel told no such number', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(62))
    day.posts(2, 'Уточнення: у сьогоднішньому обміні повернулися 84 людини, а не 86.')
    await day.passes()
    expect(codesIn(db)).toContain('nothing_to_correct')
    expect(valuesOf(db)).toEqual([62])
    expect(day.chat(1)).toHaveLength(1)
  })

  test('waits for a person where it does not say what it takes back', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.posts(1, exchange(86))
    day.posts(2, 'Уточнення щодо сьогоднішнього обміну: додому повернулися 84 людини.')
    await day.passes()
    expect(codesIn(db)).toContain('correction_unclear')
    expect(valuesOf(db)).toEqual([86])
  })
})
