import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat } from '#store/chats.ts'
import { get, sql } from '#store/sql.ts'
import { test } from '../db.ts'

const asked = (id: number) => sql`
  SELECT c.language, c.zone, n.kind, e.version, t.has_sound AS sound
  FROM delivery AS d
  JOIN notification AS n ON n.id = d.notification_id
  JOIN chat AS c ON c.chat_id = d.chat_id
  LEFT JOIN event AS e ON e.id = n.event_id
  LEFT JOIN chat_topic AS t ON t.chat_id = d.chat_id AND t.topic = n.topic
  WHERE d.id = ${id}`

const cost = (work: (round: number) => void): number => {
  const began = performance.now()
  for (let round = 0; round < 200; round += 1) work(round)
  return performance.now() - began
}

/** The least of several: what else the machine did counts for neither side. */
const least = (work: (round: number) => void): number =>
  Math.min(...Array.from({ length: 7 }, () => cost(work)))

describe('sql', () => {
  test('binds values as what they are', ({ db }) => {
    rememberChat(db, -7, { lang: 'uk', zone: "o'clock" }, instant(0))
    const found = get<{ chat: number; text: string; none: null; type: string }>(
      db,
      sql`SELECT chat_id AS chat, ${'7'} || ${"'"} AS text, ${null} AS none, typeof(${'7'}) AS type
          FROM chat WHERE chat_id = ${-7} AND zone = ${"o'clock"}`,
    )
    expect(found).toEqual({ chat: -7, text: "7'", none: null, type: 'text' })
  })

  test('writes queries that join tables so that another value does not prepare them anew', ({
    db,
  }) => {
    const { text } = asked(1)
    const preparing = least(() => db.prepare(text))
    const running = least((round) => get(db, asked(round)))
    expect(running).toBeLessThan(preparing / 2)
  })
})
