import { describe, expect } from 'vitest'
import { leaveChat } from '#chat/answer.ts'
import { resumeBroadcast, setBroadcasts } from '#store/broadcasts.ts'
import type { WritableDb } from '#store/db.ts'
import { test } from '../db.ts'
import { at, Day } from './chats-told.ts'
import { bodies, exchange, OTHER } from './texts.ts'

const CHANNEL = -1001

const numbered = (
  ordinal: number,
  people: number,
): string => `Відбувся ${ordinal}-й обмін військовополоненими.
Сьогодні, 14 серпня, на підконтрольну Україні територію повернулися ${people} людей.`

/** A channel that could not be written to while `posts` came, and can again. */
async function resumed(db: WritableDb, posts: readonly string[], lang: 'uk' | 'ru' | 'en' = 'uk') {
  const channel = { chatId: CHANNEL, lang, topics: ['exchanges', 'bodies'] } as const
  setBroadcasts(db, [channel], { now: at('2025-08-01T00:00:00Z'), complete: true })
  const day = new Day(db, '2025-08-14T12:00:00Z')
  leaveChat(db, CHANNEL, 'bot was kicked from the channel chat', () => day.now)
  for (const [index, text] of posts.entries()) day.posts(index + 1, text)
  await day.passes()
  day.now = at('2025-08-14T16:00:00Z')
  resumeBroadcast(db, CHANNEL, day.now)
  await day.passes()
  return day
}

describe('the card of what the readers of a channel missed', () => {
  test('tells each exchange with its number, how many, by whose word and where', async ({ db }) => {
    const day = await resumed(db, [numbered(66, 84), numbered(67, 146)])
    expect(day.chat(CHANNEL)).toHaveLength(1)
    expect(day.chat(CHANNEL)[0]?.html).toMatchInlineSnapshot(`
      "<b>Поки тут не було повідомлень</b>

      <b>Обмін полоненими, 14 серпня 2025 · 66-й обмін</b>
      Координаційний штаб: 84 людини. <a href="https://t.me/Koord_shtab/1">допис</a>

      <b>Обмін полоненими, 14 серпня 2025 · 67-й обмін</b>
      Координаційний штаб: 146 людей. <a href="https://t.me/Koord_shtab/2">допис</a>"
    `)
  })

  test.for(['ru', 'en'] as const)('does so in %s', async (lang, { db }) => {
    const day = await resumed(db, [numbered(66, 84), bodies(1000, 14), numbered(67, 146)], lang)
    expect(day.chat(CHANNEL)[0]).toMatchSnapshot()
  })

  test('shows the last state of a figure, before it goes and after', async ({ db }) => {
    const day = await resumed(db, [numbered(66, 84), numbered(67, 146)])
    day.posts(1, numbered(66, 86))
    await day.passes()
    expect(day.chat(CHANNEL)).toMatchObject([{ edits: 1 }])
    expect(day.chat(CHANNEL)[0]?.html).toContain('86')
    expect(day.chat(CHANNEL)[0]?.html).not.toContain('84')
  })

  test('tells of many no more than a message holds, and how many there are beside', async ({
    db,
  }) => {
    const day = await resumed(db, Array.from({ length: 11 }, (_, index) => numbered(60 + index, 100 + index))) // prettier-ignore
    const html = day.chat(CHANNEL)[0]?.html ?? ''
    expect(html.match(/Обмін полоненими/gu)).toHaveLength(8)
    expect(html).toContain('І ще три обміни.')
  })

  test('says of bodies nothing but where to read', async ({ db }) => {
    const day = await resumed(db, [exchange(84), bodies(1000, 14)])
    const [card] = day.chat(CHANNEL)
    expect(card).toMatchObject({ silent: true, buttons: [] })
    expect(card?.html).not.toMatch(/тіл|1\s?000|репатр/u)
    expect(card?.html).toContain('href="https://t.me/Koord_shtab/2"')
  })
})

describe('two exchanges of one day that did not happen', () => {
  test('are apologised for by two sentences that say which is which', async ({ db }) => {
    const day = await resumed(db, [numbered(66, 84), numbered(67, 146)])
    day.posts(1, OTHER)
    day.posts(2, OTHER)
    await day.passes()
    const said = day
      .chat(CHANNEL)
      .slice(1)
      .map(({ html }) => html)
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('обміну 14 серпня (66-й обмін, 84 людини)')
    expect(said[1]).toContain('обміну 14 серпня (67-й обмін, 146 людей)')
  })

  test('are told from each other to a chat that had a message of each', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, numbered(66, 84))
    day.posts(2, numbered(67, 146))
    await day.passes()
    day.posts(2, OTHER)
    await day.passes()
    expect(day.chat(1).at(-1)?.html).toContain('обміну 14 серпня (67-й обмін, 146 людей)')
  })
})
