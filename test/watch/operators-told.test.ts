import { describe, expect } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setLanguage } from '#store/chats.ts'
import { lastDecisions, recordCorrection } from '#store/decisions.ts'
import type { WritableDb } from '#store/db.ts'
import { matterOf, openMatters } from '#store/matters.ts'
import type { What } from '#notification/operator-matter.ts'
import { readChannels } from '#source/channels.ts'
import { decide, undo } from '#watch/review.ts'
import { test } from '../db.ts'
import { at, Day, toldOnce } from './chats-told.ts'
import { exchange, OTHER } from './texts.ts'

const CHANNELS = readChannels(
  readFileSync(join(import.meta.dirname, '../../data/channels.json'), 'utf8'),
)
const ANNA = 501

const decides = (db: WritableDb, what: What, now: string): void => {
  const [review = 0] = openMatters(db, { limit: 1 })
  const decided = decide(db, { review, what }, { channels: CHANNELS, by: ANNA, now: at(now) })
  expect(decided).toMatchObject({ is: 'decided' })
}

const undoes = (db: WritableDb, now: string): void => {
  const [last] = lastDecisions(db, 1)
  const undone = undo(db, last?.id ?? 0, { channels: CHANNELS, by: ANNA, now: at(now) })
  expect(undone).toMatchObject({ is: 'undone' })
}

const putsRight = (db: WritableDb, value: number, was: number): void => {
  const [review = 0] = openMatters(db, { limit: 1 })
  const { statementId = '' } = matterOf(db, review) ?? {}
  const put = { statementId, field: 'ua_returned', value, was, by: ANNA }
  recordCorrection(db, put, at('2025-08-14T12:00:00Z'))
}

const told = (day: Day, chat = 1): string =>
  day
    .chat(chat)
    .map(({ html }) => html)
    .join('\n')

describe('what an operator takes back', () => {
  test('is told as our mistake, and never as the channel’s', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    for (const chat of [1, 2, 3]) day.joins(chat, 'exchanges')
    setLanguage(db, 2, 'en')
    setLanguage(db, 3, 'ru')
    day.posts(1, exchange(9400))
    decides(db, 'publish', '2025-08-14T12:01:00Z')
    await day.passes()
    expect(told(day)).toContain('9 400')
    day.now = at('2025-08-14T12:05:00Z')
    undoes(db, '2025-08-14T12:05:00Z')
    await day.passes()
    expect(told(day)).toContain('Це наша помилка, а не каналу. Перевіряємо, чи був цей обмін.')
    expect(told(day)).toContain(
      'Відкликано 14 серпня 2025, 15:05 (Київ). Про обмін 14 серпня ми повідомили помилково',
    )
    expect(told(day)).not.toMatch(/не було|канал змінив/u)
    expect(told(day, 2)).toContain('The mistake is ours and not the channel’s.')
    expect(told(day, 2)).not.toMatch(/did not take place|has changed the post/u)
    expect(told(day, 3)).toContain('Это наша ошибка, а не канала.')
    expect(told(day, 3)).not.toMatch(/обмена не было|канал изменил/u)
  })

  test('is still the channel’s doing where the channel itself edited its post', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(84))
    day.posts(1, OTHER)
    await day.passes()
    expect(told(day)).toContain('Причина: канал змінив допис')
  })
})

describe('a number that an operator put right', () => {
  test('is told as put right by us, and not by the Headquarters', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(84))
    day.now = at('2025-08-14T13:05:00Z')
    day.posts(2, exchange(9400))
    putsRight(db, 86, 9400)
    decides(db, 'publish', '2025-08-14T13:05:00Z')
    await day.passes()
    expect(told(day)).toContain(
      'Виправлено о 16:05: кількість виправили ми, а не штаб. Було 84, стало 86.',
    )
    day.now = at('2025-08-14T13:30:00Z')
    undoes(db, '2025-08-14T13:30:00Z')
    await day.passes()
    expect(told(day)).toContain(
      'Виправлено о 16:30: кількість виправили ми, а не штаб. Було 86, стало 84.',
    )
    expect(told(day)).not.toContain('штаб уточнив')
  })

  test('is the Headquarters’ word again where their later post says otherwise', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(9400))
    putsRight(db, 94, 9400)
    decides(db, 'publish', '2025-08-14T12:01:00Z')
    await day.passes()
    day.now = at('2025-08-14T13:05:00Z')
    day.posts(1, exchange(96))
    await day.passes()
    decides(db, 'publish', '2025-08-14T13:06:00Z')
    await day.passes()
    expect(told(day)).toContain('штаб уточнив кількість. Було 94, стало 96.')
  })
})
