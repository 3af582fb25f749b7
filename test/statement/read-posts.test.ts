import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent, MEASURES } from '#statement/statement.ts'
import { instant } from '#post/post.ts'
import { EXCHANGES } from '../posts/exchanges.ts'
import type { Fixture } from '../posts/fixture.ts'
import { FURTHER, FURTHER_LOOK_ALIKES } from '../posts/further.ts'
import { LOOK_ALIKES } from '../posts/look-alikes.ts'
import { REPATRIATIONS } from '../posts/repatriations.ts'

const EVENTS = [...EXCHANGES, ...REPATRIATIONS, ...FURTHER]

const publishedOf = (words: string) => (words.includes('T') ? instant(Date.parse(words)) : words)

const read = ({ text, published }: Fixture) =>
  extractStatements({ text, published: publishedOf(published) })

/** The event as the fixtures write it; a breakdown as its counts, or as their number. */
const shown = (event: EventStatement): Record<string, unknown> => ({
  kind: event.kind,
  date: event.day,
  ...Object.fromEntries(MEASURES.map((m) => [m, event.figures[m]?.value ?? null])),
  ordinal: event.ordinal?.value ?? null,
  ordinal_of_year: event.ordinalOfYear?.value ?? null,
  stage: event.stage?.value ?? null,
  final_stage: event.finalStage,
  agreement: event.agreement?.id ?? null,
  agreement_share: event.agreement?.share ?? null,
  mediators: event.mediators.toSorted(),
  attribution: event.attribution,
  speaker: event.speaker,
  silent: event.otherSideSilent?.text ?? null,
  breakdown: event.breakdown.every(({ count }) => count === null)
    ? event.breakdown.length
    : event.breakdown.map(({ count }) => count),
})

const expectedOf = (expected: NonNullable<Fixture['expected']>): Record<string, unknown> => ({
  ...expected,
  ...(Array.isArray(expected['mediators'])
    ? { mediators: [...expected['mediators']].toSorted() }
    : {}),
})

describe('a post about an event', () => {
  test.for(EVENTS)('$name', (fixture) => {
    const statements = read(fixture)
    const events = statements.filter((statement) => isEvent(statement))
    expect(events).toHaveLength(1)
    const [event] = events
    if (event === undefined || fixture.expected === null) throw new Error('no event')
    expect(shown(event)).toMatchObject(expectedOf(fixture.expected))
    const codes = event.review.map(({ code }) => code)
    if (fixture.held === undefined) expect(codes).toEqual([])
    else expect(codes).toContain(fixture.held)
    for (const kind of fixture.also ?? []) expect(statements.map((one) => one.kind)).toContain(kind)
  })
})

describe('a look-alike is no event', () => {
  test.for([...LOOK_ALIKES, ...FURTHER_LOOK_ALIKES])('$name', (fixture) => {
    const statements = read(fixture)
    expect(statements.filter((statement) => isEvent(statement))).toEqual([])
    for (const kind of fixture.also ?? []) expect(statements.map((one) => one.kind)).toContain(kind)
  })
})

describe('a quote', () => {
  test.for(EVENTS)('of "$name" stands in the text where it says', (fixture) => {
    for (const event of read(fixture).filter((statement) => isEvent(statement)))
      for (const figure of Object.values(event.figures)) {
        expect(figure.quotes.length).toBeGreaterThan(0)
        for (const { start, end, text } of figure.quotes)
          expect(fixture.text.slice(start, end)).toBe(text)
      }
  })
})
