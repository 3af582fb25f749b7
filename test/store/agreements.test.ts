import { describe, expect } from 'vitest'
import type { Agreement } from '#ledger/agreement.ts'
import { countableAgreements } from '#store/agreements.ts'
import { test } from '../db.ts'
import { figures } from '../ledger/reported.ts'
import { anEvent } from '../watch/events.ts'

const SHIPPED: readonly Agreement[] = [
  {
    id: 'istanbul_july_2025',
    announcedOn: '2025-07-23',
    statementIds: ['istanbul_july_2025'],
    commitments: [],
    shares: [
      {
        on: '2025-08-24',
        measure: 'ua_returned',
        value: 146,
        share: 'all',
        wholeEvent: null,
        by: 'ru_mod',
      },
    ],
  },
]

describe('countableAgreements()', () => {
  test('count no share of a day whose exchange nobody has confirmed yet', ({ db }) => {
    expect(countableAgreements(db, SHIPPED)[0]?.shares).toEqual([])
    anEvent(db, { day: '2025-08-24', kind: 'body_repatriation' })
    expect(countableAgreements(db, SHIPPED)[0]?.shares).toEqual([])
  })

  test('count a share once the exchange of its day is on record', ({ db }) => {
    anEvent(db, { day: '2025-08-24', figures: figures({ ua_military: 146 }) })
    expect(countableAgreements(db, SHIPPED)[0]?.shares).toHaveLength(1)
  })
})
