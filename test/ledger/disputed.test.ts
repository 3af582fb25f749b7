import { describe, expect, test } from 'vitest'
import type { Agreement, Commitment } from '#ledger/agreement.ts'
import { eventsOf } from '#ledger/events.ts'
import { openQuotas } from '#ledger/progress.ts'
import type { Reported } from '#ledger/event.ts'
import type { EventStatement } from '#statement/statement.ts'
import { figures, HQ, RU_MOD, said } from './reported.ts'

const UNDER = {
  agreement: { id: 'istanbul_july_2025', share: 'all', quote: null },
} as const
const PARTLY = { agreement: { ...UNDER.agreement, share: 'part' } } as const

const quota = (difference: Partial<Commitment> = {}): Agreement => ({
  id: 'istanbul_july_2025',
  announcedOn: '2025-07-23',
  statementIds: ['istanbul_july_2025'],
  commitments: [
    {
      measure: 'returned',
      to: 'each_side',
      category: null,
      promised: 1200,
      bound: 'at_least',
      speakers: [
        { name: 'Umerov', side: 'ua' },
        { name: 'Medinsky', side: 'ru' },
      ],
      metOn: null,
      closedOn: null,
      supersededBy: [],
      ...difference,
    },
  ],
  shares: [],
})

const disputed = (
  reported: readonly Reported<EventStatement>[],
  agreement: Agreement = quota(),
  today = '2025-08-20',
) => openQuotas([agreement], today, eventsOf(reported))[0]?.disputed

const ours = (value: number, under: Partial<EventStatement> = UNDER) =>
  said({ by: HQ, number: 1, figures: figures({ ua_returned: value }), ...under })
const theirs = (value: number) =>
  said({ by: RU_MOD, number: 2, figures: figures({ ua_returned: value }) })

describe('a commitment', () => {
  test('is disputed where the sides name other numbers of an exchange under it', () => {
    expect(disputed([ours(84), theirs(90)])).toEqual({
      figures: [
        {
          day: '2025-08-14',
          ours: { value: 84, by: 'coordination_hq' },
          theirs: { value: 90, by: 'ru_mod' },
        },
      ],
      denied: null,
    })
  })

  test.for([
    ['both name the same', [ours(84), theirs(84)]],
    ['one side names none', [ours(84)]],
    ['the exchange is under no agreement', [ours(84, {}), theirs(90)]],
    ['only a part of the exchange counts', [ours(84, PARTLY), theirs(90)]],
  ] as const)('is not where %s', ([, reported]) => {
    expect(disputed(reported)).toBeUndefined()
  })

  test('is disputed from the day on which a side says that it is not met', () => {
    const denied = quota({ deniedOn: '2025-08-18', deniedBy: 'ua' })
    expect(disputed([], denied)).toEqual({ figures: [], denied: { on: '2025-08-18', by: 'ua' } })
    expect(disputed([], denied, '2025-08-17')).toBeUndefined()
  })
})
