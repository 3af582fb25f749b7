import { describe, expect } from 'vitest'
import { recordOpened } from '#store/deliveries.ts'
import { latestEvents } from '#store/events.ts'
import { pauseChat } from '#store/rest.ts'
import { test } from '../db.ts'
import { at, Day, toldOnce } from './chats-told.ts'
import { bodies, exchange, OTHER } from './texts.ts'

const claim = (people: number): string =>
  `Состоялся обмен военнопленными. 14 августа с территории, подконтрольной киевскому режиму, возвращены ${people} российских военнослужащих.`

/** Of a post of another day: «today» would contradict the date. */
const dated = (text: string): string => text.replace('Сьогодні, ', '')

const numbered = (nth: number): string => exchange(84).replace('обмін', `${nth}-й обмін`)

describe('an event whose post turns out to speak of another one', () => {
  test('is told as that one, in the message that told of it', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(84))
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, exchange(62, 15))
    await day.passes()
    day.now = at('2025-08-15T13:05:00Z')
    day.posts(2, dated(exchange(84)))
    await day.passes()
    expect(day.chat(1)).toHaveLength(2)
    expect(day.chat(1)[1]?.html).toContain(
      'у цьому дописі йдеться про обмін 14 серпня (раніше вказано 15 серпня).',
    )
    expect(day.chat(1)[1]?.html).toContain('Було 62, стало 84.')
    expect(day.chat(1)[0]).toMatchObject({ edits: 0 })
    day.posts(1, exchange(85))
    day.posts(2, dated(exchange(85)))
    await day.passes()
    expect(day.chat(1).map(({ html }) => html.includes('стало 85.'))).toEqual([true, true])
    expect(day.chat(1)[1]?.html).toContain('у цьому дописі йдеться про обмін 14 серпня')
  })

  test('is taken back with that one', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84))
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, exchange(62, 15))
    await day.passes()
    day.posts(2, dated(exchange(84)))
    await day.passes()
    day.posts(1, OTHER)
    day.posts(2, OTHER)
    await day.passes()
    const answers = day.chat(1).slice(2)
    expect(new Set(answers.map(({ replyTo }) => replyTo))).toEqual(new Set([1, 2]))
    expect(answers.map(({ html }) => html.includes('Ми помилилися'))).toEqual([true, true])
    expect(day.chat(1)[1]?.html).toContain('Обміну 15 серпня, про який тут ішлося, не було')
  })

  test('is told as itself again when its post does', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84))
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, exchange(62, 15))
    await day.passes()
    day.posts(2, dated(exchange(84)))
    await day.passes()
    day.posts(2, exchange(62, 15))
    await day.passes()
    expect(day.chat(1)).toHaveLength(2)
    expect(day.chat(1)[1]?.html).toContain('62 людини')
    expect(day.chat(1)[1]?.html).not.toContain('говорить про обмін')
  })

  test('of the fallen says so only where the chat has opened it, and what was and is', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    for (const chat of [1, 2]) day.joins(chat, 'bodies')
    day.posts(1, bodies(1000, 14))
    await day.passes()
    day.now = at('2025-08-15T12:00:00Z')
    day.posts(2, bodies(620, 15))
    await day.passes()
    const [, event] = latestEvents(db, 'body_repatriation', 2).toReversed()
    recordOpened(db, 2, 2, { event: event?.id ?? 0, part: 'main' })
    day.now = at('2025-08-15T13:05:00Z')
    day.posts(2, dated(bodies(1000, 14)))
    await day.passes()
    expect(day.chat(1)[1]?.html).toMatch(/Оновлено [^:]*:05[^:]*\.<\/i>$/u)
    expect(day.chat(1)[1]?.html).not.toMatch(/репатріац|620|серпня \(/iu)
    expect(day.chat(2)[1]?.html).toContain(
      'у цьому дописі йдеться про репатріаційні заходи 14 серпня (раніше вказано 15 серпня). Було 620, стало 1 000.',
    )
    expect(day.chat(2)[1]?.silent).toBe(true)
  })
})

describe('what only the other side still says', () => {
  test('is taken back with an apology that denies nothing but the confirmation', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84))
    day.posts(5, claim(84), 'mod_russia')
    await day.passes()
    day.posts(1, OTHER)
    await day.passes()
    expect(day.chat(1)[1]).toMatchObject({ replyTo: 1, silent: false })
    expect(day.chat(1)[1]?.html).toContain('українські канали не підтверджують')
    expect(day.chat(1)[1]?.html).not.toContain('не було')
    expect(day.chat(1)[0]?.html).toContain('українські канали цього більше не підтверджують')
  })

  test('is told anew when Ukraine’s side says it again', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84))
    day.posts(5, claim(84), 'mod_russia')
    await day.passes()
    day.posts(1, OTHER)
    await day.passes()
    day.posts(2, exchange(84))
    await day.passes()
    expect(day.chat(1)).toHaveLength(3)
    expect(day.chat(1)[2]).toMatchObject({ replyTo: null, silent: false })
  })
})

describe('a correction marks', () => {
  test('the day', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-15T06:00:00Z', 'exchanges', exchange(84, 15))
    day.now = at('2025-08-15T06:30:00Z')
    day.posts(1, dated(exchange(84, 14)))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toMatch(
      /Виправлено .*Дата: 14 серпня \(раніше вказано 15 серпня\)\./u,
    )
  })

  test('the number of the exchange', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', numbered(67))
    day.posts(1, numbered(68))
    await day.passes()
    expect(day.chat(1)[0]?.html).toMatch(/Виправлено .*Номер обміну: було 67, стало 68\./u)
  })

  test('a figure of the other side, and not as the word of the Headquarters', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(84))
    day.posts(5, claim(84), 'mod_russia')
    await day.passes()
    day.posts(5, claim(80), 'mod_russia')
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('Повернуто до Росії: було 84, стало 80.')
    expect(day.chat(1)[0]?.html).not.toContain('штаб уточнив')
  })

  test('in a card the day, by telling the right one', async ({ db }) => {
    const day = new Day(db, '2025-08-15T12:00:00Z')
    day.joins(1, 'exchanges', 'bodies')
    pauseChat(db, 1, at('2025-08-15T13:00:00Z'))
    day.posts(1, exchange(84, 15))
    day.posts(2, bodies(100, 15))
    await day.passes()
    day.now = at('2025-08-15T13:00:00Z')
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('15 серпня')
    day.posts(1, dated(exchange(84, 14)))
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('14 серпня')
    expect(day.chat(1)[0]?.html).not.toContain('15 серпня')
  })
})
