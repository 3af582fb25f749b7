import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { COMPOSED_IN } from '../posts/composed.ts'
import { type ComposedLook, lookAlikesIn } from '../posts/composed-look-alikes.ts'

const PUBLISHED: CivilDay = '2025-10-02'

/** Every event that is read of a post, with what it counts and whether a person has to look. */
function readOf({ text }: ComposedLook): unknown {
  return extractStatements({ text, published: PUBLISHED })
    .filter((one) => isEvent(one))
    .map(({ kind, day, figures, review }) => ({
      kind,
      day,
      figure: (figures.ua_returned ?? figures.bodies_to_ua)?.value,
      held: review.length > 0,
    }))
}

const expectedOf = ({ kind, figure }: ComposedLook): unknown =>
  kind === null ? [] : [{ kind, day: PUBLISHED, figure, held: false }]

describe('whatever a post recalls and quotes below its lead', () => {
  test.each(COMPOSED_IN)('the lead alone tells whether it is news, in %s', (lang) => {
    const posts = lookAlikesIn(lang)
    expect(posts.length).toBeGreaterThan(130)
    const wrong = posts.filter(
      (post) => JSON.stringify(readOf(post)) !== JSON.stringify(expectedOf(post)),
    )
    expect(wrong.map((post) => [post.text, readOf(post), expectedOf(post)])).toEqual([])
  })
})
