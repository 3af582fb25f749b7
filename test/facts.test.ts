import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAgreements, readShippedHistory } from '../src/facts.ts'
import { eventsOf } from '#ledger/events.ts'
import { openQuotas } from '#ledger/progress.ts'
import { totalsOf } from '#ledger/totals.ts'

const DATA = join(import.meta.dirname, '../data')

const withFile = (name: string, text: string, use: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'vdoma-'))
  writeFileSync(join(folder, name), text)
  try {
    use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the shipped history', () => {
  const history = readShippedHistory(DATA)
  const events = eventsOf(history)

  test('makes one event of each row', () => {
    expect(history.filter(({ id }) => !id.endsWith('/russia'))).toHaveLength(143)
    expect(events).toHaveLength(143)
  })

  test('adds the five transfers of June 2025 up to 6,057, and the last of them was the final stage', () => {
    const june = totalsOf(events, 'body_repatriation', '2025-06-11', '2025-06-16')
    expect(june).toMatchObject({ events: 5, total: 1212 + 1200 + 1200 + 1200 + 1245 })
    expect(events.find(({ finalStage }) => finalStage)?.firstDay).toBe('2025-06-16')
  })

  test('holds 1,000 for 1,000 on 23-25 May 2025 under one ordinal on three days', () => {
    expect(totalsOf(events, 'prisoner_exchange', '2025-05-23', '2025-05-25')).toEqual({
      events: 3,
      days: 3,
      numbered: 1,
      total: 1000,
      withoutFigure: 0,
    })
  })

  test('counts the nine stages of June and July 2025 as events without a published figure', () => {
    expect(totalsOf(events, 'prisoner_exchange', '2025-06-01', '2025-07-31')).toMatchObject({
      events: 9,
      total: 0,
      withoutFigure: 9,
    })
  })

  test('knows no 70th exchange', () => {
    const ordinals = events.flatMap(({ ordinal }) => ordinal ?? [])
    expect([67, 68, 69, 71].every((ordinal) => ordinals.includes(ordinal))).toBe(true)
    expect(ordinals).not.toContain(70)
  })
})

describe('the open quotas', () => {
  const { agreements } = readAgreements(DATA)

  test('of 23 July 2025 stand at 0 before either side named anything', () => {
    expect(openQuotas(agreements, '2025-08-19')).toMatchObject([
      { agreement: 'istanbul_july_2025', bound: 'at_least', promised: 1200, from: 0, to: 0 },
    ])
  })

  test('of 23 July 2025 stand from 146 to 331, by whose word is said, since the share of 2 October is not published', () => {
    expect(openQuotas(agreements, '2026-03-10')).toEqual([
      {
        agreement: 'istanbul_july_2025',
        day: '2025-07-23',
        measure: 'ua_returned',
        bound: 'at_least',
        promised: 1200,
        from: 146,
        to: 331,
        parts: [
          { day: '2025-08-24', value: 146, by: 'ru_mod', wholeEvent: null },
          { day: '2025-10-02', value: 185, by: null, wholeEvent: 205 },
        ],
      },
    ])
  })

  test('never hold an offer, a category, what was met, what one side alone announced, or bodies', () => {
    for (const day of ['2025-05-25', '2025-07-22', '2025-12-01', '2026-02-10', '2026-03-20']) {
      expect(
        openQuotas(agreements, day)
          .map(({ agreement }) => agreement)
          .filter((id) => id !== 'istanbul_july_2025' && id !== 'istanbul_june_2025'),
      ).toEqual([])
    }
  })

  test('are none before anything was agreed', () => {
    expect(openQuotas(agreements, '2025-05-01')).toEqual([])
  })
})

describe('readAgreements()', () => {
  test('names the file and the place of what an operator wrote wrong', () => {
    withFile(
      'agreements.json',
      '{"agreements": [{"id": "x"}], "running_totals_stated": []}',
      (folder) => {
        expect(() => readAgreements(folder)).toThrow(
          /Cannot read .*agreements\.json:[\s\S]*announced_on/u,
        )
      },
    )
  })

  test('names the file that is no JSON', () => {
    withFile('agreements.json', '{', (folder) => {
      expect(() => readAgreements(folder)).toThrow(/Cannot read .*agreements\.json/u)
    })
  })

  test('holds only exact totals that the Headquarters stated for a known day', () => {
    const { statedTotals } = readAgreements(DATA)
    expect(statedTotals).toContainEqual({
      value: 5757,
      scope: 'people_since_2022',
      day: '2025-05-25',
      holder: 'coordination_hq',
    })
    expect(statedTotals.every(({ day }) => /^\d{4}-\d{2}-\d{2}$/u.test(day))).toBe(true)
  })
})
