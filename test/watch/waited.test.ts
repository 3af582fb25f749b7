import { describe, expect } from 'vitest'
import { setBroadcasts } from '#store/broadcasts.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { pauseChat, setQuietHours } from '#store/rest.ts'
import { test } from '../db.ts'
import { at, Day } from './chats-told.ts'
import { bodies, exchange, OTHER } from './texts.ts'

describe('what waited', () => {
  test('in quiet hours is told when they are over, in the last state', async ({ db }) => {
    const day = new Day(db, '2025-08-14T20:00:00Z')
    day.joins(1, 'exchanges')
    setQuietHours(db, 1, 'exchanges', { from: 22 * 60, to: 7 * 60 })
    day.posts(1, exchange(150))
    await day.passes()
    day.posts(1, exchange(152))
    await day.passes()
    expect(day.chat(1)).toEqual([])
    day.now = at('2025-08-15T04:00:00Z')
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ edits: 0 }])
    expect(day.chat(1)[0]?.html).toContain('152 людини')
    expect(day.chat(1)[0]?.html).toContain(
      'Допис з’явився 14 серпня 2025, 23:00 (Київ); повідомлення чекало, поки сповіщення були вимкнені.',
    )
    expect(day.chat(1)[0]?.silent).toBe(false)
  })

  test('alone over a pause of days is the card too, without sound', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    pauseChat(db, 1, at('2025-08-26T09:00:00Z'))
    day.posts(1, exchange(84))
    await day.passes()
    day.now = at('2025-08-26T09:00:00Z')
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ silent: true, buttons: ['Переглянути'] }])
    expect(day.chat(1)[0]?.html).toContain('Відбувся один обмін: 14 серпня.')
  })

  test('over a pause becomes one card with days and without figures, never a flood', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges', 'bodies')
    pauseChat(db, 1, at('2025-08-26T09:00:00Z'))
    day.posts(1, exchange(84))
    await day.passes()
    day.now = at('2025-08-19T12:00:00Z')
    day.posts(2, bodies(1000))
    await day.passes()
    day.now = at('2025-08-24T12:00:00Z')
    day.posts(3, exchange(146, 24))
    await day.passes()
    expect(day.chat(1)).toEqual([])
    day.now = at('2025-08-26T09:00:00Z')
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toBe(
      '<b>Поки сповіщення були вимкнені</b>\n\nВідбулися два обміни: 14 серпня і 24 серпня.\nНовий допис у каналі Координаційного штабу.\n\nОкремих сповіщень про це не надсилатимемо.',
    )
    expect(day.chat(1)[0]).toMatchObject({ buttons: ['Переглянути', 'Прочитати'], silent: true })
  })

  test('goes at once when the pause is ended early', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    pauseChat(db, 1, at('2025-08-26T09:00:00Z'))
    day.posts(1, exchange(84))
    await day.passes()
    pauseChat(db, 1, null)
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ silent: false }])
    expect(day.chat(1)[0]?.html).toContain('поки сповіщення були вимкнені')
  })

  test('leaves out of its card what was taken back meanwhile', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    pauseChat(db, 1, at('2025-08-26T09:00:00Z'))
    day.posts(1, exchange(84))
    day.now = at('2025-08-24T12:00:00Z')
    day.posts(2, exchange(146, 24))
    day.posts(2, OTHER)
    day.now = at('2025-08-26T09:00:00Z')
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain('Відбувся один обмін: 14 серпня.')
  })

  test('and was all taken back after its card is named whole in its place', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges', 'bodies')
    pauseChat(db, 1, at('2025-08-26T09:00:00Z'))
    day.posts(1, exchange(84))
    day.now = at('2025-08-24T12:00:00Z')
    day.posts(2, exchange(146, 24))
    day.posts(3, bodies(1000, 24))
    await day.passes()
    day.now = at('2025-08-26T09:00:00Z')
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    day.posts(1, OTHER)
    day.posts(2, OTHER)
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('Новий допис')
    day.posts(3, OTHER)
    await day.passes()
    expect(day.chat(1)[0]?.html).toBe(
      '<b>Відкликано 26 серпня 2025, 12:00 (Київ). Обмінів 14 серпня і 24 серпня, про які тут ішлося, не було. Просимо вибачення за помилку.</b>\n<b>Відкликано 26 серпня 2025, 12:00 (Київ). Це повідомлення було надіслано помилково. Просимо вибачення.</b>',
    )
  })
})

describe("the operator's channel", () => {
  test('is told by one message with links only; what is behind a gate is the post itself', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    setBroadcasts(db, [{ chatId: -1001, lang: 'en', topics: ['exchanges', 'bodies'] }], {
      now: at('2025-08-01T00:00:00Z'),
      complete: true,
    })
    day.posts(1, exchange(84))
    await day.passes()
    day.now = at('2025-08-19T12:00:00Z')
    day.posts(2, bodies(1000))
    await day.passes()
    const [told, gate] = day.chat(-1001)
    expect(told?.html).toContain('84 people have come home')
    expect(told?.buttons).toEqual(['The post', 'Share'])
    expect(gate?.buttons).toEqual(['Read'])
  })

  test('is let go when the operator names it no more', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    const now = at('2025-08-01T00:00:00Z')
    setBroadcasts(db, [{ chatId: -1001, lang: 'en', topics: ['exchanges'] }], {
      now,
      complete: true,
    })
    setBroadcasts(db, [], { now, complete: true })
    rememberChat(db, 1, { lang: 'uk', zone: 'Europe/Kyiv' }, now)
    subscribe(db, 1, 'exchanges', now)
    day.posts(1, exchange(84))
    await day.passes()
    expect(day.chat(-1001)).toEqual([])
    expect(day.chat(1)).toHaveLength(1)
  })
})
