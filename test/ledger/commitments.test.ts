import { describe, expect, test } from 'vitest'
import type { Agreement, Commitment } from '#ledger/agreement.ts'
import { commitmentsOf, unassigned } from '#ledger/commitments.ts'
import { draftAgreement } from '#ledger/draft-agreement.ts'
import type { Reported } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import { openQuotas } from '#ledger/progress.ts'
import type { EventStatement, MentionStatement } from '#statement/statement.ts'
import { figures, HQ, RU_MOD, said } from './reported.ts'

const both = [
  { name: 'Umerov', side: 'ua' },
  { name: 'Medinsky', side: 'ru' },
] as const

const bodies6000: Commitment = {
  measure: 'bodies',
  to: 'ukraine',
  category: null,
  promised: 6000,
  bound: 'exact',
  speakers: both,
  metOn: null,
  closedOn: '2025-06-16',
  supersededBy: [],
}
const people1200: Commitment = {
  ...bodies6000,
  measure: 'returned',
  to: 'each_side',
  promised: 1200,
  bound: 'at_least',
  closedOn: null,
}
const agreement = (commitment: Commitment, difference: Partial<Agreement> = {}): Agreement => ({
  id: 'istanbul_june_2025',
  announcedOn: '2025-06-02',
  statementIds: ['istanbul_june_2025'],
  commitments: [commitment],
  shares: [],
  ...difference,
})

const under = (id: string, share: 'all' | 'part' = 'all') => ({
  agreement: { id, share, quote: null },
})

const transfer = (number: number, day: string, count: number): Reported<EventStatement> =>
  said({
    number,
    kind: 'body_repatriation',
    day,
    figures: figures({ bodies_to_ua: count }),
    ...under('istanbul_june_2025'),
  })

const june = [
  transfer(1, '2025-06-11', 1212),
  transfer(2, '2025-06-13', 1200),
  transfer(3, '2025-06-14', 1200),
  transfer(4, '2025-06-15', 1200),
  transfer(5, '2025-06-16', 1245),
]

const counted = (
  one: Agreement,
  statements: readonly Reported<EventStatement>[],
  today = '2025-12-31',
) => commitmentsOf([one], eventsOf(statements), today)[0]

describe('a commitment that a side declared over', () => {
  test('stays at 6,057 of 6,000, whoever ties later thousands to it', () => {
    const later = [transfer(6, '2025-08-19', 1000), transfer(7, '2025-09-18', 1000)]
    expect(counted(agreement(bodies6000), [...june, ...later])).toMatchObject({
      state: 'closed',
      counted: { promised: 6000, from: 6057, to: 6057 },
      bySide: { ua: 6057, ru: 6057 },
    })
  })

  test('is told by both sides: 6,057 and 6,060', () => {
    const theirs = said({
      by: RU_MOD,
      kind: 'body_repatriation',
      day: '2025-06-16',
      figures: figures({ bodies_to_ua: 1248 }),
    })
    expect(counted(agreement(bodies6000), [...june, theirs])?.bySide).toEqual({
      ua: 6057,
      ru: 6060,
    })
  })

  test('was open before that day, and is not there before it was announced', () => {
    expect(counted(agreement(bodies6000), june, '2025-06-14')).toMatchObject({
      state: 'open',
      counted: { from: 1212 + 1200 + 1200 },
    })
    expect(counted(agreement(bodies6000), june, '2025-06-01')).toBeUndefined()
  })
})

const exchange = (number: number, day: string, difference: Partial<EventStatement> = {}) =>
  said({ number, day, figures: figures({ ua_returned: 100 }), ...difference })

const secondOctober = (soldiers: number, whole: number) =>
  said({ day: '2025-10-02', figures: figures({ ua_returned: whole, ua_military: soldiers }) })

describe('what counts towards a quota', () => {
  const quota = agreement(people1200)
  test("is an event whose own statement names the agreement; another's and nobody's is not", () => {
    const [progress] = openQuotas(
      [quota],
      '2025-12-31',
      eventsOf([
        exchange(1, '2025-08-14'),
        exchange(2, '2025-08-24', under('istanbul_june_2025')),
        exchange(3, '2025-09-24', under('other:istanbul_unspecified')),
        exchange(4, '2025-05-25', under('istanbul_june_2025')),
      ]),
    )
    expect(progress).toMatchObject({ from: 100, to: 100 })
    expect(progress?.parts).toEqual([
      { day: '2025-08-24', value: 100, by: 'coordination_hq', wholeEvent: null },
    ])
  })

  test("rests on whoever ties the event to it, by that speaker's own figure", () => {
    const theirs = said({
      by: RU_MOD,
      day: '2025-08-24',
      figures: figures({ ua_returned: 96 }),
      ...under('istanbul_june_2025'),
    })
    const [progress] = openQuotas(
      [quota],
      '2025-12-31',
      eventsOf([exchange(1, '2025-08-24'), theirs]),
    )
    expect(progress?.parts).toEqual([
      { day: '2025-08-24', value: 96, by: 'ru_mod', wholeEvent: null },
    ])
  })

  test('is a range where only a part of an event is under it', () => {
    const events = eventsOf([exchange(1, '2025-10-02', under('istanbul_june_2025', 'part'))])
    expect(openQuotas([quota], '2025-12-31', events)).toMatchObject([
      { from: 0, to: 100, parts: [{ by: null, wholeEvent: 100 }] },
    ])
  })

  test('follows what the side that stated a share says later of that day', () => {
    const share = { on: '2025-10-02', measure: 'ua_returned', value: 185, share: 'part', wholeEvent: 205, by: 'coordination_hq' } as const // prettier-ignore
    const parts = (soldiers: number, whole: number) =>
      openQuotas(
        [{ ...quota, shares: [share] }],
        '2025-12-31',
        eventsOf([secondOctober(soldiers, whole)]),
      ).flatMap((one) => one.parts)
    expect(parts(185, 205)).toMatchObject([{ value: 185, wholeEvent: 205 }])
    expect(parts(186, 206)).toMatchObject([{ value: 186, wholeEvent: 206 }])
    const whole = said({ day: '2025-10-02', figures: figures({ ua_returned: 207 }) })
    expect(
      openQuotas([{ ...quota, shares: [share] }], '2025-12-31', eventsOf([whole])),
    ).toMatchObject([{ to: 207, parts: [{ value: 207, wholeEvent: 207 }] }])
  })

  test('is what the facts say where they say it of that day, and never both', () => {
    const shares = [{ on: '2025-08-24', measure: 'ua_returned', value: 146, share: 'all', wholeEvent: null, by: 'ru_mod' }] as const // prettier-ignore
    const events = eventsOf([exchange(1, '2025-08-24', under('istanbul_june_2025'))])
    expect(openQuotas([{ ...quota, shares }], '2025-12-31', events)).toMatchObject([
      { from: 146, to: 146 },
    ])
    expect(openQuotas([{ ...quota, shares }], '2025-08-23', events)).toMatchObject([
      { from: 0, to: 0, parts: [] },
    ])
  })

  test('is nothing where the figure was not published, and the standing says of how many events', () => {
    const silent = exchange(1, '2025-06-09', { figures: {}, ...under('istanbul_june_2025') })
    expect(counted(quota, [silent])).toMatchObject({ counted: { from: 0 }, withoutFigure: 1 })
  })

  test('has no denominator for all of a category', () => {
    const all = agreement({ ...people1200, promised: null, bound: 'all_of_category' })
    expect(counted(all, [])).toMatchObject({ counted: null, isQuota: false })
  })
})

test('unassigned() lists what no statement ties to an agreement', () => {
  const events = eventsOf([...june, said({ day: '2025-08-14' }), said({ number: 2, day: '2022-03-01' })]) // prettier-ignore
  expect(unassigned(events, '2025-06-02').map(({ firstDay }) => firstDay)).toEqual(['2025-08-14'])
})

const announced = (difference: Partial<MentionStatement> = {}): Reported => {
  const { id, origin } = said({ by: HQ, number: 9, at: '2026-04-01T10:00:00Z', day: '2026-04-01' }) // prettier-ignore
  const statement: MentionStatement = {
    kind: 'agreement',
    quote: { start: 0, end: 9, text: 'домовлено' },
    review: [],
    day: null,
    about: 'prisoner_exchange',
    figures: figures({ ua_returned: 500, ru_returned: 500 }),
    agreement: null,
    ...difference,
  }
  return { id, statement, origin }
}

describe('draftAgreement()', () => {
  test('makes one speaker of the channel and one number for both sides', () => {
    expect(draftAgreement(announced())).toMatchObject({
      id: 'post:Koord_shtab/9',
      announcedOn: '2026-04-01',
      commitments: [
        {
          measure: 'returned',
          to: 'each_side',
          promised: 500,
          bound: 'exact',
          speakers: [{ name: 'coordination_hq', side: 'ua' }],
        },
      ],
    })
  })

  test('is no open quota by itself: one side alone promised nothing to anybody', () => {
    const draft = draftAgreement(announced())
    expect(draft === null ? null : openQuotas([draft], '2026-05-01')).toEqual([])
  })

  test('takes «понад» for a floor, and the name that the text gives', () => {
    const quote = { start: 0, end: 16, text: 'домовлено понад 1200' }
    const named = { id: 'other:geneva_april_2026', share: 'all', quote: null } as const
    expect(
      draftAgreement(
        announced({ quote, agreement: named, figures: figures({ ua_returned: 1200 }) }),
      ),
    ).toMatchObject({
      id: 'other:geneva_april_2026',
      commitments: [{ to: 'ukraine', promised: 1200, bound: 'at_least' }],
    })
  })

  test('is none without a number, with a reason for review, or of another kind', () => {
    expect(draftAgreement(announced({ figures: {} }))).toBeNull()
    expect(draftAgreement(announced({ review: [{ code: 'x', detail: '' }] }))).toBeNull()
    expect(draftAgreement(announced({ kind: 'planned' }))).toBeNull()
    expect(draftAgreement(said())).toBeNull()
  })

  test('keeps bodies to Russia apart', () => {
    expect(
      draftAgreement(announced({ figures: figures({ bodies_to_ua: 1000, bodies_to_ru: 40 }) }))
        ?.commitments,
    ).toMatchObject([
      { measure: 'bodies', to: 'ukraine', promised: 1000 },
      { measure: 'bodies', to: 'russia', promised: 40 },
    ])
    expect(
      draftAgreement(announced({ figures: figures({ bodies_to_ru: 40 }) }))?.commitments,
    ).toMatchObject([{ measure: 'bodies', to: 'russia', promised: 40 }])
  })
})
