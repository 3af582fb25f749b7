import { describe, expect } from 'vitest'
import { moveChat } from '#store/move-chat.ts'
import { queueEdits, unedited } from '#store/queue.ts'
import { test } from '../db.ts'
import { Day } from './chats-told.ts'
import { exchange } from './texts.ts'

describe('an exchange', () => {
  test('told in a group that became a supergroup is corrected there by one new message', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(-500, 'exchanges')
    day.posts(1, exchange(150))
    await day.passes()
    moveChat(db, -500, -1007)
    // What no correction is calls for no new message.
    day.posts(2, exchange(150), 'V_Zelenskiy_official')
    await day.passes()
    expect(day.chat(-1007)).toEqual([])
    day.posts(1, exchange(152))
    await day.passes()
    expect(day.chat(-1007)).toMatchObject([{ silent: true, edits: 0 }])
    expect(day.chat(-1007)[0]?.html).toContain('Було 150, стало 152.')
    day.posts(1, exchange(154))
    await day.passes()
    expect(day.chat(-1007)).toMatchObject([{ edits: 1 }])
  })

  test('whose correction was on its way when the group moved is corrected all the same', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(-500, 'exchanges')
    day.posts(1, exchange(150))
    await day.passes()
    day.posts(1, exchange(152))
    while (unedited(db) !== null) {
      const next = unedited(db)
      if (next !== null) queueEdits(db, next, 100, day.now)
    }
    moveChat(db, -500, -1007)
    await day.passes()
    expect(day.chat(-1007)).toHaveLength(1)
    expect(day.chat(-1007)[0]?.html).toContain('Було 150, стало 152.')
  })
})
