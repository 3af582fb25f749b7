import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { COMPOSED_IN } from '../posts/composed.ts'
import { type ComposedBodies, composedBodiesIn } from '../posts/composed-bodies.ts'

const PUBLISHED: CivilDay = '2025-10-23'

const read = ({ text }: ComposedBodies): unknown =>
  extractStatements({ text, published: PUBLISHED })
    .filter((one) => isEvent(one))
    .map(({ kind, day, review, figures, attribution }) => ({
      kind,
      day,
      review,
      figures: Object.fromEntries(Object.entries(figures).map(([key, { value }]) => [key, value])),
      attribution,
    }))

const said = ({ figures, attribution }: ComposedBodies): unknown => [
  { kind: 'body_repatriation', day: PUBLISHED, review: [], figures, attribution },
]

describe('however a post on the fallen is put together, it says', () => {
  test.each(COMPOSED_IN)('how many came which way and on whose word, in %s', (lang) => {
    const posts = composedBodiesIn(lang)
    expect(posts.length).toBeGreaterThan(100)
    const wrong = posts.filter((post) => JSON.stringify(read(post)) !== JSON.stringify(said(post)))
    expect(wrong.slice(0, 5).map((post) => [post.text, read(post), said(post)])).toEqual([])
  })
})
