import { expect } from 'vitest'
import { openReviews } from '#store/reviews.ts'
import { test } from '../db.ts'
import { at, Day } from './chats-told.ts'
import { exchange, UNCOUNTED } from './texts.ts'

const claim = (day: number): string =>
  `Состоялся обмен военнопленными. ${day} августа с территории, подконтрольной киевскому режиму, возвращены 84 российских военнослужащих.`

/** Of a post of another day: «today» would contradict the date. */
const dated = (text: string): string => text.replace('Сьогодні, ', '')

test.for([13, 15])(
  'a claim edited from the %sth to the day beside it stops no later news',
  async (from, { db }) => {
    const day = new Day(db, '2025-08-15T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(5, claim(from), 'mod_russia')
    day.posts(5, claim(14), 'mod_russia')
    day.posts(1, dated(exchange(84)))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
  },
)

test('a post whose event cannot be written is kept and held with the reason, the others are told', async ({
  db,
}) => {
  db.exec(`CREATE TRIGGER breaks BEFORE INSERT ON event WHEN NEW.first_on = '2025-08-14'
           BEGIN SELECT RAISE(ABORT, 'broken by the test'); END`)
  const day = new Day(db, '2025-08-15T12:00:00Z')
  day.joins(1, 'exchanges')
  const { held, announced, revisions } = day.postsAll([
    [1, dated(UNCOUNTED)],
    [2, exchange(62, 15)],
  ])
  await day.passes()
  expect({ held, announced: announced.length, revisions }).toEqual({
    held: 1,
    announced: 1,
    revisions: 2,
  })
  expect(day.chat(1)).toHaveLength(1)
  const [review] = openReviews(db, 9)
  expect(review).toMatchObject({ code: 'not_written' })
  expect(review?.detail).toContain('broken by the test')
  expect(review?.statement).toContain('Koord_shtab/1/')
})

test('an edit whose event cannot be written leaves what was told of the post', async ({ db }) => {
  const day = new Day(db, '2025-08-14T12:00:00Z')
  day.joins(1, 'exchanges')
  day.posts(1, exchange(84))
  await day.passes()
  db.exec(`CREATE TRIGGER breaks BEFORE UPDATE ON event WHEN NEW.to_ukraine = 90
           BEGIN SELECT RAISE(ABORT, 'broken by the test'); END`)
  day.now = at('2025-08-14T13:00:00Z')
  day.posts(1, exchange(90))
  await day.passes()
  expect(day.chat(1)).toMatchObject([{ edits: 0 }])
  expect(openReviews(db, 9)).toMatchObject([{ code: 'not_written' }])
})

test('a full disk is no fault of a post: nothing is stored, and it is thrown on', ({ db }) => {
  const day = new Day(db, '2025-08-14T12:00:00Z')
  const pages = Number(db.pragma('page_count', { simple: true }))
  db.pragma(`max_page_count = ${pages}`)
  expect(() => day.posts(1, exchange(84) + ' Дякуємо.'.repeat(20_000))).toThrow(/full/u)
  db.pragma('max_page_count = 1000000')
  expect(openReviews(db, 9)).toEqual([])
  expect(day.posts(1, exchange(84)).revisions).toBe(1)
})
