import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { type ComposedReport, composedReportsIn, REPORTS } from '../posts/reports-on-the-fallen.ts'

const PUBLISHED: CivilDay = '2025-09-18'
const LANGUAGES = ['uk', 'ru', 'en'] as const

const eventsIn = (text: string): ReturnType<typeof extractStatements> =>
  extractStatements({ text, published: PUBLISHED }).filter((one) => isEvent(one))

const read = ({ text }: ComposedReport): unknown =>
  eventsIn(text).map((one) =>
    isEvent(one)
      ? {
          kind: one.kind,
          day: one.day,
          review: one.review,
          figures: Object.fromEntries(
            Object.entries(one.figures).map(([key, { value }]) => [key, value]),
          ),
          attribution: one.attribution,
          breakdown: one.breakdown.map(({ count }) => count),
        }
      : null,
  )

const said = ({ figures, attribution, breakdown }: ComposedReport): unknown => [
  { kind: 'body_repatriation', day: PUBLISHED, review: [], figures, attribution, breakdown },
]

describe.each(LANGUAGES)('a report on the fallen, in %s,', (lang) => {
  test('says how many came which way, whatever else it counts', () => {
    const reports = composedReportsIn(lang)
    expect(reports.length).toBeGreaterThan(40)
    const wrong = reports.filter((one) => JSON.stringify(read(one)) !== JSON.stringify(said(one)))
    expect(wrong.slice(0, 5).map((one) => [one.text, read(one), said(one)])).toEqual([])
  })

  test.each(REPORTS[lang].undone)(
    'tells of nobody where the lead takes back its headline: %s',
    (text) => {
      expect(eventsIn(text)).toEqual([])
    },
  )
})
