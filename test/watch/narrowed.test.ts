import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { commitmentsOf } from '#ledger/commitments.ts'
import type { Only } from '#notification/narrowing.ts'
import type { Topic } from '#notification/reader.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { queueQuotaUpdates } from '#store/quota-told.ts'
import { pauseChat } from '#store/rest.ts'
import { setOnly } from '#store/settings.ts'
import { queueChunk } from '#watch/queueing.ts'
import { test } from '../db.ts'
import { readAgreements } from '../../src/facts.ts'
import { at, Day } from './chats-told.ts'
import { bodies, exchange } from './texts.ts'

const { agreements } = readAgreements(join(import.meta.dirname, '../../data'))

const UNDER = '\nОбмін відбувся в межах домовленостей, досягнутих у Стамбулі 23 липня.'
const JULY: Only = { is: 'agreement', id: 'istanbul_july_2025' }
const MAY: Only = { is: 'agreement', id: 'istanbul_may_2025' }
const CIVILIANS: Only = { is: 'group', group: 'civilians' }
const LONG_AGO = instant(0)
const NARROW = 1
const ALL = 2
const OTHER = 3

/** A day on which one chat wants all of a topic, and two each another part of it. */
function aDay(db: WritableDb, topic: Topic, one: Only = JULY, other: Only = MAY): Day {
  const day = new Day(db, '2025-08-14T12:00:00Z', agreements)
  for (const chat of [NARROW, ALL, OTHER]) day.joins(chat, topic)
  setOnly(db, NARROW, topic, one)
  setOnly(db, OTHER, topic, other)
  return day
}

const counts = (day: Day): number[] => [NARROW, ALL, OTHER].map((chat) => day.chat(chat).length)

describe('a topic narrowed to an agreement', () => {
  test('brings exchanges under it, and to others all of them', async ({ db }) => {
    const day = aDay(db, 'exchanges')
    day.posts(1, exchange(84) + UNDER)
    await day.passes()
    expect(counts(day)).toEqual([1, 1, 0])
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, exchange(30, 15))
    await day.passes()
    expect(counts(day)).toEqual([1, 2, 0])
  })

  test('brings one that a later post puts under it, once, and nobody is told twice', async ({
    db,
  }) => {
    const day = aDay(db, 'exchanges')
    day.posts(1, exchange(84))
    await day.passes()
    expect(counts(day)).toEqual([0, 1, 0])
    day.now = at('2025-08-14T14:00:00Z')
    day.posts(1, exchange(84) + UNDER)
    await day.passes()
    expect(counts(day)).toEqual([1, 1, 0])
    expect(day.chat(NARROW)[0]?.html).toContain('84 людини')
    day.posts(1, `${exchange(84)}${UNDER} Дякуємо.`)
    await day.passes()
    expect(counts(day)).toEqual([1, 1, 0])
  })

  test('says nothing late of one that is no news any more', async ({ db }) => {
    const day = aDay(db, 'exchanges')
    day.posts(1, exchange(84))
    await day.passes()
    day.now = at('2025-08-17T12:00:00Z')
    day.posts(1, exchange(84) + UNDER)
    await day.passes()
    expect(counts(day)).toEqual([0, 1, 0])
  })

  test('never hides a correction or an apology of what was told before', async ({ db }) => {
    const day = aDay(db, 'exchanges')
    day.posts(1, exchange(84) + UNDER)
    await day.passes()
    setOnly(db, NARROW, 'exchanges', MAY)
    setOnly(db, ALL, 'exchanges', CIVILIANS)
    day.now = at('2025-08-14T13:00:00Z')
    day.posts(1, exchange(86))
    await day.passes()
    for (const chat of [NARROW, ALL]) {
      expect(day.chat(chat)[0]?.html).toContain('Було 84, стало 86.')
    }
    day.posts(1, 'Відбулася зустріч із родинами.')
    await day.passes()
    for (const chat of [NARROW, ALL]) {
      expect(day.chat(chat).at(-1)?.html).toContain('Просимо вибачення')
    }
    expect(counts(day)).toEqual([2, 2, 0])
  })

  test('is asked for when a message goes: what waited is left out of the card', async ({ db }) => {
    const day = aDay(db, 'exchanges')
    pauseChat(db, NARROW, at('2025-08-16T06:00:00Z'))
    pauseChat(db, ALL, at('2025-08-16T06:00:00Z'))
    day.posts(1, exchange(84) + UNDER)
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, exchange(30, 15))
    await day.passes()
    setOnly(db, ALL, 'exchanges', JULY)
    day.now = at('2025-08-16T06:00:01Z')
    await day.passes()
    for (const chat of [NARROW, ALL]) {
      expect(day.chat(chat)).toHaveLength(1)
      expect(day.chat(chat)[0]?.html).toContain('Відбувся один обмін: 14 серпня.')
    }
  })

  test('of the fallen brings only what is under it, behind the gate', async ({ db }) => {
    const day = aDay(db, 'bodies', JULY, { is: 'agreement', id: 'istanbul_june_2025' })
    day.now = at('2025-08-19T11:00:00Z')
    day.posts(
      1,
      `${bodies(1000)}\nЦе відбулося за домовленостями, досягнутими в Стамбулі 23 липня.`,
    )
    await day.passes()
    expect(counts(day)).toEqual([1, 1, 0])
    expect(day.chat(NARROW)[0]).toMatchObject({ silent: true, buttons: ['Прочитати'] })
  })
})

describe('agreements narrowed to one', () => {
  test('bring updates on that one alone', ({ db }) => {
    rememberChat(db, NARROW, { lang: 'uk', zone: 'Europe/Kyiv' }, LONG_AGO)
    rememberChat(db, ALL, { lang: 'uk', zone: 'Europe/Kyiv' }, LONG_AGO)
    for (const chat of [NARROW, ALL]) subscribe(db, chat, 'quota', LONG_AGO)
    setOnly(db, NARROW, 'quota', JULY)
    const now = at('2025-08-19T12:00:00Z')
    const standing = commitmentsOf(agreements, [], '2025-08-19')
    queueQuotaUpdates(db, standing, now)
    const moved = standing.map((one) => ({ ...one, state: 'closed' as const }))
    expect(queueQuotaUpdates(db, moved, now)).toBeGreaterThan(1)
    while (queueChunk(db, now));
    const told = (chat: number) =>
      db
        .prepare(
          `SELECT n.reason FROM delivery AS d JOIN notification AS n ON n.id = d.notification_id
           WHERE d.chat_id = ? ORDER BY n.reason`,
        )
        .pluck()
        .all(chat)
    expect(told(NARROW)).toEqual(['istanbul_july_2025/returned/each_side/'])
    expect(told(ALL)).toHaveLength(3)
  })
})

describe('exchanges narrowed to a group', () => {
  test('come where a post names it, if only by a number', async ({ db }) => {
    const day = aDay(db, 'exchanges', CIVILIANS, { is: 'group', group: 'under_25' })
    day.posts(1, `${exchange(84)} Серед них 51 цивільна особа.`)
    await day.passes()
    expect(counts(day)).toEqual([1, 1, 0])
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, `${exchange(20, 15)} Серед них важкопоранені та тяжкохворі захисники.`)
    await day.passes()
    expect(counts(day)).toEqual([1, 2, 0])
  })
})
