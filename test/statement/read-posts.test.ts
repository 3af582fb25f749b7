import { describe, expect, test } from 'vitest'
import { answerOf } from '#cli/answer-line.ts'
import { instant } from '#post/post.ts'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'
import { EXCHANGES } from '../posts/exchanges.ts'
import type { Fixture } from '../posts/fixture.ts'
import { FURTHER } from '../posts/further.ts'
import { FURTHER_LOOK_ALIKES } from '../posts/further-look-alikes.ts'
import { LOOK_ALIKES } from '../posts/look-alikes.ts'
import { PARTS_AND_WHOLES } from '../posts/parts-and-wholes.ts'
import { REPATRIATIONS } from '../posts/repatriations.ts'
import { SIDES_AND_PARTS, SIDES_LOOK_ALIKES } from '../posts/sides-and-parts.ts'

const EVENTS = [...EXCHANGES, ...REPATRIATIONS, ...FURTHER, ...SIDES_AND_PARTS, ...PARTS_AND_WHOLES]

const publishedOf = (words: string) => (words.includes('T') ? instant(Date.parse(words)) : words)

const read = ({ text, published }: Fixture) =>
  extractStatements({ text, published: publishedOf(published) })

const eventsOf = (fixture: Fixture): readonly EventStatement[] =>
  read(fixture).filter((statement) => isEvent(statement))

/** A breakdown as its counts, or as their number where there are none. */
const breakdownOf = ({ breakdown }: EventStatement): unknown =>
  breakdown.every(({ count }) => count === null)
    ? breakdown.length
    : breakdown.map(({ count }) => count)

/** The event as the fixtures write it. */
const shown = (event: EventStatement): Record<string, unknown> => ({
  ...answerOf(event, false),
  agreement_share: event.agreement?.share ?? null,
  mediators: new Set(event.mediators),
  silent: event.otherSideSilent?.text ?? null,
  breakdown: breakdownOf(event),
})

const expectedOf = ({ expected }: Fixture): Record<string, unknown> => {
  const { mediators, ...others } = expected ?? {}
  return Array.isArray(mediators) ? { ...others, mediators: new Set(mediators) } : others
}

describe('a post about an event', () => {
  test.for(EVENTS)('$name', (fixture) => {
    const events = eventsOf(fixture)
    expect(events.map((event) => shown(event))).toMatchObject([expectedOf(fixture)])
    const codes = events.flatMap(({ review }) => review.map(({ code }) => code))
    expect(codes).toEqual(fixture.held === undefined ? [] : [fixture.held])
    const kinds = read(fixture).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining([...(fixture.also ?? [])]))
  })
})

describe('a look-alike is no event', () => {
  test.for([...LOOK_ALIKES, ...FURTHER_LOOK_ALIKES, ...SIDES_LOOK_ALIKES])('$name', (fixture) => {
    expect(eventsOf(fixture)).toEqual([])
    const kinds = read(fixture).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining([...(fixture.also ?? [])]))
  })
})

describe('the quotes of a figure', () => {
  test.for(EVENTS)('stand in the text where they say: $name', (fixture) => {
    const figures = eventsOf(fixture).flatMap((event) => Object.values(event.figures))
    for (const { quotes } of figures) expect(quotes).not.toHaveLength(0)
    const quotes = figures.flatMap((figure) => figure.quotes)
    expect(quotes.map(({ start, end }) => fixture.text.slice(start, end))).toEqual(
      quotes.map(({ text }) => text),
    )
  })
})
