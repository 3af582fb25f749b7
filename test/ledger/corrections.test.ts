import { describe, expect, test } from 'vitest'
import { correctionsOf, leadChanges } from '#ledger/corrections.ts'
import type { LedgerEvent, Reported } from '#ledger/event.ts'
import { eventsOf } from '#ledger/events.ts'
import type { EventStatement } from '#statement/statement.ts'
import { figures, HQ, PRESIDENT, said } from './reported.ts'

const event = (...statements: readonly Reported<EventStatement>[]): LedgerEvent => {
  const [first] = eventsOf(statements)
  if (first === undefined) throw new Error('Cannot find the event')
  return first
}
const count = (value: number) => ({ figures: figures({ ua_returned: value }) })
const before = event(said(count(150)))

describe('correctionsOf()', () => {
  test('names an edited post', () => {
    expect(correctionsOf(before, event(said({ revision: 2, ...count(152) })))).toEqual([
      {
        measure: 'ua_returned',
        holder: 'coordination_hq',
        from: 150,
        to: 152,
        reason: 'edited',
        statement: 'Koord_shtab/1/1#0',
      },
    ])
  })

  test('names a newer post that contradicts, and keeps the old statement', () => {
    const after = event(said(count(150)), said({ number: 2, at: '2025-08-14T16:00:00Z', ...count(152) })) // prettier-ignore
    expect(correctionsOf(before, after)).toMatchObject([
      { from: 150, to: 152, reason: 'contradicted' },
    ])
    expect(after.statements).toHaveLength(2)
  })

  test('names a post that is gone, and one that is back', () => {
    const gone = event(said({ gone: true, ...count(150) }))
    expect(correctionsOf(before, gone)).toMatchObject([{ from: 150, to: 150, reason: 'missing' }])
    expect(correctionsOf(gone, before)).toMatchObject([{ reason: 'shown_again' }])
  })

  test('names the loss that lets another post of the holder lead', () => {
    const other = said({ number: 2, at: '2025-08-14T10:00:00Z', ...count(148) })
    const after = event(said({ gone: true, ...count(150) }), other)
    expect(correctionsOf(event(said(count(150)), other), after)).toMatchObject([
      { from: 150, to: 148, reason: 'missing' },
    ])
  })

  test('names a figure that nobody says any more', () => {
    expect(correctionsOf(before, event(said({ revision: 2 })))).toMatchObject([
      { from: 150, to: null, reason: 'unsaid' },
    ])
    expect(correctionsOf(before, null)).toMatchObject([{ to: null, reason: 'unsaid' }])
  })

  test('names a figure that gives way to a holder whose word leads', () => {
    const first = event(said({ by: PRESIDENT, ...count(157) }))
    const then = event(said({ by: PRESIDENT, ...count(157) }), said({ by: HQ, ...count(150) }))
    expect(correctionsOf(first, then)).toMatchObject([
      { measure: 'ua_returned', holder: 'president', from: 157, to: 150, reason: 'overruled' },
    ])
  })

  test('takes a first figure, and the same one from another holder, for no correction', () => {
    expect(correctionsOf(event(said()), before)).toEqual([])
    expect(correctionsOf(before, event(said(count(150)), said({ by: PRESIDENT, ...count(149) })))).toEqual([]) // prettier-ignore
  })
})

test('leadChanges() tells where another holder leads now', () => {
  const first = event(said({ by: PRESIDENT, ...count(157) }))
  const then = event(said({ by: PRESIDENT, ...count(157) }), said({ by: HQ, ...count(150) }))
  expect(leadChanges(first, then)).toMatchObject([
    { measure: 'ua_returned', from: { holder: 'president' }, to: { holder: 'coordination_hq' } },
  ])
  expect(leadChanges(first, first)).toEqual([])
})
