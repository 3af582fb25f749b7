import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, actionData, parseAction, PARTS } from '#notification/action.ts'
import { LANGUAGES, TOPICS } from '#notification/reader.ts'
import { EVENT_KINDS } from '#statement/statement.ts'

describe('what a button carries', () => {
  const actions: fc.Arbitrary<Action> = fc.oneof(
    fc.constant({ do: 'topics' } as const),
    fc.record({ do: fc.constant('begin' as const), on: fc.boolean() }),
    fc.constant({ do: 'latest' } as const),
    fc.record({
      do: fc.constant('topic' as const),
      topic: fc.constantFrom(...TOPICS),
      on: fc.boolean(),
    }),
    fc.record({ do: fc.constant('lang' as const), lang: fc.constantFrom(...LANGUAGES) }),
    fc.record({
      do: fc.constant('open' as const),
      event: fc.integer({ min: 1, max: 1e14 }),
      part: fc.constantFrom(...PARTS),
    }),
    fc.record({ do: fc.constant('earlier' as const), kind: fc.constantFrom(...EVENT_KINDS) }),
    fc.record({ do: fc.constant('forget' as const), sure: fc.boolean() }),
  )

  test('is read as it was written, in at most 64 bytes', () => {
    fc.assert(
      fc.property(actions, (action) => {
        const data = actionData(action)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(parseAction(data)).toEqual(action)
      }),
    )
  })

  test('is nothing where we did not write it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 64 }), (data) => {
        const action = parseAction(data)
        expect(action === null ? data : actionData(action)).toBe(data)
      }),
    )
  })
})
