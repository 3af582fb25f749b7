import { describe, expect } from 'vitest'
import type { CommitmentStanding } from '#ledger/commitments.ts'
import { quotaUpdateMessage } from '#notification/digest.ts'
import { type Instant, instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { all, sql } from '#store/sql.ts'
import { queueDue } from '#watch/digest.ts'
import { test } from '../db.ts'

const HER = 11
const SUNDAY = instant(Date.parse('2025-08-17T12:00:00Z'))

const tick = (
  db: WritableDb,
  now: Instant,
  commitments: readonly CommitmentStanding[] = [],
): number => queueDue({ db, now: () => now, commitments: () => commitments })

const commitment = (difference: Partial<CommitmentStanding> = {}): CommitmentStanding => ({
  agreement: 'istanbul_july_2025',
  announcedOn: '2025-07-23',
  commitment: {
    measure: 'returned',
    to: 'each_side',
    category: null,
    promised: 1200,
    bound: 'at_least',
    speakers: [],
    metOn: null,
    closedOn: null,
    supersededBy: [],
  },
  state: 'open',
  isQuota: true,
  counted: null,
  bySide: { ua: 0, ru: 0 },
  withoutFigure: 0,
  ...difference,
})

const notified = (db: WritableDb) =>
  all(db, sql`SELECT kind, topic FROM notification WHERE kind = 'quota'`)

describe('an update on an agreement', () => {
  test('is none at the first look, and one for each change', ({ db }) => {
    rememberChat(db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, SUNDAY)
    subscribe(db, HER, 'quota', SUNDAY)
    tick(db, SUNDAY, [commitment()])
    expect(notified(db)).toEqual([])
    tick(db, SUNDAY, [commitment({ state: 'met' })])
    tick(db, SUNDAY, [commitment({ state: 'met' })])
    expect(notified(db)).toHaveLength(1)
    tick(db, SUNDAY, [commitment({ state: 'met' }), commitment({ agreement: 'other:new' })])
    expect(notified(db)).toHaveLength(2)
  })

  test('comes once where the sides begin to differ, and says in what', ({ db }) => {
    rememberChat(db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, SUNDAY)
    subscribe(db, HER, 'quota', SUNDAY)
    const counted = {
      agreement: 'istanbul_july_2025',
      day: '2025-07-23',
      measure: 'ua_returned',
      bound: 'at_least',
      promised: 1200,
      from: 84,
      to: 84,
      parts: [{ day: '2025-08-14', value: 84, by: 'coordination_hq', wholeEvent: null }],
    } as const
    const disputed = {
      figures: [
        {
          day: '2025-08-14',
          ours: { value: 84, by: 'coordination_hq' },
          theirs: { value: 90, by: 'ru_mod' },
        },
      ],
      denied: null,
    } as const
    tick(db, SUNDAY, [commitment({ counted })])
    tick(db, SUNDAY, [commitment({ counted: { ...counted, disputed } })])
    tick(db, SUNDAY, [commitment({ counted: { ...counted, disputed } })])
    expect(notified(db)).toHaveLength(1)
    const told = quotaUpdateMessage(commitment({ counted: { ...counted, disputed } }), {
      lang: 'uk',
      zone: 'Europe/Kyiv',
      topics: ['quota'],
    })
    expect(told.html.replaceAll('\u00a0', ' ')).toContain(
      'Сторони кажуть різне:\n14 серпня 2025 — 84 особи за даними Координаційного штабу, 90 осіб за даними Міноборони РФ.',
    )
    tick(db, SUNDAY, [commitment({ counted })])
    expect(notified(db)).toHaveLength(2)
  })

  test('is never sent of bodies or of what is no quota', ({ db }) => {
    tick(db, SUNDAY, [commitment()])
    const bodies = commitment()
    tick(db, SUNDAY, [
      commitment(),
      commitment({ agreement: 'other:offer', isQuota: false }),
      {
        ...bodies,
        agreement: 'other:bodies',
        commitment: { ...bodies.commitment, measure: 'bodies' },
      },
    ])
    expect(notified(db)).toEqual([])
  })
})
