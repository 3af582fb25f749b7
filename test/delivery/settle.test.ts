import { describe, expect, test } from 'vitest'
import { settle } from '#delivery/settle.ts'
import { instant } from '#post/post.ts'

const NOW = instant(1_000_000)

describe('settle()', () => {
  test('keeps the message that Telegram took', () => {
    expect(settle({ attempts: 0 }, { is: 'sent', messageId: 7 }, NOW)).toEqual({
      state: 'sent',
      messageId: 7,
    })
  })

  test('drops a delivery to a chat that blocked the bot', () => {
    expect(settle({ attempts: 0 }, { is: 'chat_gone', reason: 'blocked' }, NOW)).toEqual({
      state: 'dropped',
      error: 'blocked',
    })
  })

  test('parks a message that Telegram calls malformed, for the operator', () => {
    expect(settle({ attempts: 0 }, { is: 'malformed', reason: 'entities' }, NOW)).toMatchObject({
      state: 'parked',
    })
  })

  test('waits as long as Telegram says and counts no attempt', () => {
    expect(settle({ attempts: 3 }, { is: 'slow_down', retryAfterMs: 7000 }, NOW)).toMatchObject({
      state: 'due',
      attempts: 3,
      dueAt: NOW + 7000,
    })
  })

  test('goes to the new number of a group at once', () => {
    expect(settle({ attempts: 1 }, { is: 'chat_moved', to: -1001 }, NOW)).toMatchObject({
      state: 'due',
      attempts: 1,
      dueAt: NOW,
    })
  })

  test('blames no delivery for a refused token', () => {
    expect(settle({ attempts: 1 }, { is: 'refused', reason: 'Unauthorized' }, NOW)).toMatchObject({
      state: 'due',
      attempts: 1,
    })
  })

  test.for([
    [0, 5_000],
    [1, 10_000],
    [4, 80_000],
    [8, 900_000],
    [1000, 900_000],
  ] as const)(
    'tries a failure again without end, after %i attempts in %i ms',
    ([attempts, wait]) => {
      expect(settle({ attempts }, { is: 'failed', reason: '502' }, NOW)).toEqual({
        state: 'due',
        error: '502',
        attempts: attempts + 1,
        dueAt: NOW + wait,
      })
    },
  )
})
