import { describe, expect } from 'vitest'
import { pauseChat, setQuietHours } from '#store/rest.ts'
import { setSound } from '#store/settings.ts'
import { test } from '../db.ts'
import { at, Day } from './chats-told.ts'
import { bodies, exchange } from './texts.ts'

const KYIV_23 = '2025-08-19T20:00:00Z'

describe('what waited', () => {
  test.for([
    ['the fallen first', true],
    ['the exchange first', false],
  ] as const)(
    'for a pause that ends at night tells of no fallen before the morning: %s',
    async ([, fallenFirst], { db }) => {
      const day = new Day(db, '2025-08-19T12:00:00Z')
      day.joins(1, 'exchanges', 'bodies')
      pauseChat(db, 1, at('2025-08-26T09:00:00Z'))
      const texts = [bodies(1000), exchange(84, 19)]
      for (const [nth, text] of (fallenFirst ? texts : texts.toReversed()).entries()) {
        day.posts(nth + 1, text)
      }
      await day.passes()
      day.now = at(KYIV_23)
      pauseChat(db, 1, null)
      await day.passes()
      expect(day.chat(1)).toHaveLength(1)
      expect(day.chat(1)[0]?.html).toContain('84 людини')
      day.now = at('2025-08-20T06:00:00Z')
      await day.passes()
      expect(day.chat(1)).toHaveLength(2)
      expect(day.chat(1)[1]).toMatchObject({ silent: true })
    },
  )

  test('for quiet hours of one topic that are taken off leaves the other one to its own', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-19T19:00:00Z')
    day.joins(1, 'exchanges', 'bodies')
    setQuietHours(db, 1, 'exchanges', { from: 21 * 60, to: 7 * 60 })
    day.posts(2, exchange(84, 19))
    day.posts(1, bodies(1000))
    await day.passes()
    day.now = at('2025-08-19T21:00:00Z')
    setQuietHours(db, 1, 'exchanges', null)
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain('84 людини')
  })

  test('comes without a sound where the card tells of the fallen too', async ({ db }) => {
    const day = new Day(db, '2025-08-19T12:00:00Z')
    day.joins(1, 'exchanges', 'bodies')
    pauseChat(db, 1, at('2025-08-19T15:00:00Z'))
    day.posts(2, exchange(84, 19))
    day.posts(1, bodies(1000))
    await day.passes()
    day.now = at('2025-08-19T15:00:00Z')
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ silent: true }])
  })

  test('comes without a sound where the chat wants none of its topic', async ({ db }) => {
    const day = new Day(db, '2025-08-19T12:00:00Z')
    day.joins(1, 'exchanges')
    setSound(db, 1, 'exchanges', false)
    pauseChat(db, 1, at('2025-08-19T15:00:00Z'))
    day.posts(1, exchange(84, 18))
    day.posts(2, exchange(62, 19))
    await day.passes()
    day.now = at('2025-08-19T15:00:00Z')
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ silent: true }])
  })
})
