import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { COMPOSED_IN, type Composed, composedIn } from '../posts/composed.ts'

const PUBLISHED: CivilDay = '2025-10-02'

/** What is read of a post, only of what it says. */
function readOf({ text, figures }: Composed): unknown {
  const [event] = extractStatements({ text, published: PUBLISHED }).filter((one) => isEvent(one))
  const read = Object.keys(figures).flatMap((measure) =>
    Object.entries(event?.figures ?? {}).flatMap(([known, { value }]) =>
      known === measure ? [[measure, value]] : [],
    ),
  )
  return { text, kind: event?.kind, held: event?.review, figures: Object.fromEntries(read) }
}

describe('however a post is put together, it says', () => {
  test.each(COMPOSED_IN)('who came home and who went, in %s', (lang) => {
    const posts = composedIn(lang)
    expect(posts.length).toBeGreaterThan(400)
    const wrong = posts.filter((post) => JSON.stringify(readOf(post)) !== JSON.stringify({ text: post.text, kind: 'prisoner_exchange', held: [], figures: post.figures })) // prettier-ignore
    expect(wrong.slice(0, 5).map((post) => [readOf(post), post.figures])).toEqual([])
  })
})
