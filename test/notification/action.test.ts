import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, actionData, parseAction, parsePress, PARTS } from '#notification/action.ts'
import type { Page } from '#notification/page.ts'
import { RHYTHMS } from '#notification/preferences.ts'
import type { Setting } from '#notification/setting.ts'
import { ZONES } from '#notification/zones.ts'
import { instant } from '#post/post.ts'
import { LANGUAGES, TOPICS } from '#notification/reader.ts'
import { EVENT_KINDS } from '#statement/statement.ts'

describe('what a button carries', () => {
  const topics = fc.constantFrom(...TOPICS)
  const minutes = fc.integer({ min: 0, max: 1439 })
  const pages: fc.Arbitrary<Page> = fc.oneof(
    fc.record({
      at: fc.constantFrom('home', 'sound', 'quiet', 'zone', 'zones', 'digest', 'pause'),
    }),
    fc.record({ at: fc.constantFrom('hours' as const, 'from' as const), topic: topics }),
    fc.record({
      at: fc.constant('to' as const),
      topic: topics,
      from: fc.integer({ min: 0, max: 23 }).map((hour) => hour * 60),
    }),
    fc.record({ at: fc.constant('hour' as const), every: fc.constantFrom(...RHYTHMS) }),
  )
  const settings: fc.Arbitrary<Setting> = fc.oneof(
    fc.record({ is: fc.constant('sound' as const), topic: topics, on: fc.boolean() }),
    fc.record({
      is: fc.constant('quiet' as const),
      topic: topics,
      quiet: fc.oneof(
        fc.constantFrom('none' as const, 'usual' as const),
        fc.record({ from: minutes, to: minutes }).filter(({ from, to }) => from !== to),
      ),
    }),
    fc.record({ is: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }),
    fc.record({
      is: fc.constant('digest' as const),
      time: fc.option(fc.record({ every: fc.constantFrom(...RHYTHMS), at: minutes })),
    }),
    fc.record({ is: fc.constant('plain' as const), on: fc.boolean() }),
    fc.record({ is: fc.constant('language' as const), lang: fc.constantFrom(...LANGUAGES) }),
    fc.record({
      is: fc.constant('pause' as const),
      pause: fc.option(
        fc.oneof(
          fc.record({ days: fc.integer({ min: 1, max: 366 }) }),
          fc
            .integer({ min: 1, max: 99_999_999 })
            .map((minute) => ({ until: instant(minute * 60_000) })),
        ),
      ),
    }),
  )
  const chats = fc.option(fc.integer({ min: -1_009_999_999_999, max: -1 }))
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
    fc.constant({ do: 'feedback' } as const),
    fc.record(
      {
        do: fc.constant('earlier' as const),
        kind: fc.constantFrom(...EVENT_KINDS),
        from: fc.integer({ min: 1, max: 999_999_999 }),
      },
      { requiredKeys: ['do', 'kind'] },
    ),
    fc.record({
      do: fc.constant('year' as const),
      kind: fc.constantFrom(...EVENT_KINDS),
      year: fc.integer({ min: 2000, max: 2099 }),
    }),
    fc.record({ do: fc.constant('page' as const), page: pages }),
    fc.record({ do: fc.constant('set' as const), setting: settings }),
    fc.record({ do: fc.constant('forget' as const), sure: fc.boolean() }),
  )

  test('is read as it was written, in at most 64 bytes', () => {
    fc.assert(
      fc.property(actions, chats, (action, chat) => {
        const data = actionData(action, chat)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(parsePress(data)).toEqual({ action, chat })
        expect(parseAction(data)).toEqual(chat === null ? action : null)
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
