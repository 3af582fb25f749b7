import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { COMPOSED_IN, type Composed, composedIn } from '../posts/composed.ts'

const PUBLISHED: CivilDay = '2025-10-02'

/** What is read of a post, only of what it says. */
function readOf({ text, figures }: Composed): unknown {
  const event = extractStatements({ text, published: PUBLISHED }).find((one) => isEvent(one))
  const read = Object.entries(event?.figures ?? {})
    .filter(([measure]) => measure in figures)
    .map(([measure, { value }]) => [measure, value] as const)
  return { text, kind: event?.kind, held: event?.review, figures: sorted(read) }
}

const sorted = (figures: readonly (readonly [string, number])[]): object =>
  Object.fromEntries(figures.toSorted(([a], [b]) => a.localeCompare(b)))

const saidBy = ({ text, figures }: Composed): unknown => ({
  text,
  kind: 'prisoner_exchange',
  held: [],
  figures: sorted(Object.entries(figures)),
})

describe('however a post is put together, it says', () => {
  test.each(COMPOSED_IN)('who came home and who went, in %s', (lang) => {
    const posts = composedIn(lang)
    expect(posts.length).toBeGreaterThan(400)
    const wrong = posts.filter(
      (post) => JSON.stringify(readOf(post)) !== JSON.stringify(saidBy(post)),
    )
    expect(wrong.slice(0, 5).map((post) => readOf(post))).toEqual(
      wrong.slice(0, 5).map((post) => saidBy(post)),
    )
  })
})
