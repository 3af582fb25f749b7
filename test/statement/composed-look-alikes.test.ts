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

const expectedOf = ({ kind, figure }: ComposedLook): unknown => [
  { kind, day: PUBLISHED, figure, held: false },
]

const isHeld = (post: ComposedLook): boolean => JSON.stringify(readOf(post)).includes('"held":true')

const HELD_AT_MOST = 0.05

describe('whatever a post recalls and quotes below its lead', () => {
  test.each(COMPOSED_IN)('news on top is told with its own number and day, in %s', (lang) => {
    const news = lookAlikesIn(lang).filter(({ kind }) => kind !== null)
    const wrong = news.filter(
      (post) => JSON.stringify(readOf(post)) !== JSON.stringify(expectedOf(post)),
    )
    expect(news.length).toBeGreaterThan(40)
    expect(wrong.map((post) => [post.text, readOf(post)])).toEqual([])
  })

  test.each(COMPOSED_IN)('another matter on top is never told and seldom held, in %s', (lang) => {
    const others = lookAlikesIn(lang).filter(({ kind }) => kind === null)
    const read = others.filter((post) => JSON.stringify(readOf(post)) !== '[]')
    expect(others.length).toBeGreaterThan(90)
    expect(read.filter((post) => !isHeld(post)).map((post) => [post.text, readOf(post)])).toEqual(
      [],
    )
    expect(read.length / others.length).toBeLessThan(HELD_AT_MOST)
  })
})
