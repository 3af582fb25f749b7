import { describe, expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { composedSidesIn, type ComposedSides } from '../posts/composed-sides.ts'

const PUBLISHED: CivilDay = '2025-10-02'

/** Of soldiers some wordings tell and some do not; what they leave beside civilians is tested elsewhere. */
const MEASURES = [
  'ua_returned',
  'ua_civilians',
  'ua_outside_exchange',
  'ru_returned',
  'ru_civilians',
] as const

function readOf({ text }: ComposedSides): unknown {
  const event = extractStatements({ text, published: PUBLISHED }).find((one) => isEvent(one))
  const figures = MEASURES.map((measure) => event?.figures[measure]?.value ?? null)
  return { text, kind: event?.kind, day: event?.day, held: event?.review, figures }
}

const saidBy = ({ text, day, figures }: ComposedSides): unknown => ({
  text,
  kind: 'prisoner_exchange',
  day,
  held: [],
  figures: MEASURES.map((measure) => figures[measure] ?? null),
})

describe('a post of a region, of an equal swap or of the Russian side says', () => {
  test.each(['uk', 'ru', 'en'] as const)(
    'whose number is whose and of which day, in %s',
    (lang) => {
      const posts = composedSidesIn(lang)
      expect(posts.length).toBeGreaterThan(200)
      const wrong = posts.filter(
        (post) => JSON.stringify(readOf(post)) !== JSON.stringify(saidBy(post)),
      )
      expect(wrong.slice(0, 5).map((post) => readOf(post))).toEqual(
        wrong.slice(0, 5).map((post) => saidBy(post)),
      )
    },
  )
})
