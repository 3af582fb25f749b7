import { describe, expect } from 'vitest'
import { leaveChat } from '#chat/answer.ts'
import { openAlarms } from '#store/alarms.ts'
import { isBroadcast, resumeBroadcast, setBroadcasts } from '#store/broadcasts.ts'
import { stopChat } from '#store/chats.ts'
import { wrongNow } from '#watch/alarm.ts'
import { newSearch, openBroadcasts } from '#watch/broadcast.ts'
import type { WritableDb } from '#store/db.ts'
import { nextOperatorMessage } from '#store/operator-messages.ts'
import { test } from '../db.ts'
import { at, Day } from './chats-told.ts'
import { bodies, exchange, OTHER } from './texts.ts'
import { pass, told, watching } from './watching.ts'

const CHANNEL = -1001
const BEGAN = '2025-08-14T12:00:00Z'

const channelOf = (db: WritableDb): Day => {
  const channel = { chatId: CHANNEL, lang: 'uk', topics: ['exchanges', 'bodies'] } as const
  setBroadcasts(db, [channel], { now: at('2025-08-01T00:00:00Z'), complete: true })
  return new Day(db, BEGAN)
}

const throwOut = (db: WritableDb, day: Day): void => {
  leaveChat(db, CHANNEL, 'bot was kicked from the channel chat', () => day.now)
}

describe("the operator's channel that had thrown the bot out", () => {
  test('gets one card of what its readers missed when it may be written to again', async ({
    db,
  }) => {
    const day = channelOf(db)
    throwOut(db, day)
    day.posts(1, exchange(84))
    await day.passes()
    day.now = at('2025-08-15T09:00:00Z')
    day.posts(2, exchange(146, 15))
    day.posts(3, bodies(1000, 15))
    await day.passes()
    expect(day.chat(CHANNEL)).toEqual([])
    day.now = at('2025-08-15T10:00:00Z')
    resumeBroadcast(db, CHANNEL, day.now)
    await day.passes()
    expect(day.chat(CHANNEL)).toMatchObject([{ buttons: [], silent: true }])
    expect(day.chat(CHANNEL)[0]?.html).toBe(
      '<b>Поки тут не було повідомлень</b>\n\n<b>Обмін полоненими, 14 серпня 2025</b>\nКоординаційний штаб: 84 людини. <a href="https://t.me/Koord_shtab/1">допис</a>\n\n<b>Обмін полоненими, 15 серпня 2025</b>\nКоординаційний штаб: 146 людей. <a href="https://t.me/Koord_shtab/2">допис</a>\n\nНовий допис у каналі Координаційного штабу. <a href="https://t.me/Koord_shtab/3">допис</a>',
    )
    day.posts(4, OTHER)
    await day.passes()
    expect(day.chat(CHANNEL)).toHaveLength(1)
  })

  test('gets a single exchange whole, and that it comes late', async ({ db }) => {
    const day = channelOf(db)
    throwOut(db, day)
    day.posts(1, exchange(84))
    await day.passes()
    day.now = at('2025-08-14T15:00:00Z')
    resumeBroadcast(db, CHANNEL, day.now)
    await day.passes()
    expect(day.chat(CHANNEL)).toHaveLength(1)
    expect(day.chat(CHANNEL)[0]?.html).toContain('84 людини')
    expect(day.chat(CHANNEL)[0]?.html).toContain('це повідомлення надходить із запізненням')
  })

  test('gets what waited when it was thrown out, and after one more vain try', async ({ db }) => {
    const day = channelOf(db)
    day.posts(1, exchange(84))
    throwOut(db, day)
    await day.passes()
    day.now = at('2025-08-14T14:00:00Z')
    // A start names it anew, and Telegram refuses it still.
    const channel = { chatId: CHANNEL, lang: 'uk', topics: ['exchanges', 'bodies'] } as const
    setBroadcasts(db, [channel], { now: day.now, complete: true })
    throwOut(db, day)
    await day.passes()
    day.now = at('2025-08-14T15:00:00Z')
    resumeBroadcast(db, CHANNEL, day.now)
    await day.passes()
    expect(day.chat(CHANNEL)).toHaveLength(1)
  })

  test('gets nothing that is older than what is news, nothing twice, and nothing taken back', async ({
    db,
  }) => {
    const day = channelOf(db)
    day.posts(1, exchange(84))
    await day.passes()
    throwOut(db, day)
    day.now = at('2025-08-15T09:00:00Z')
    day.posts(2, exchange(60, 15))
    await day.passes()
    day.now = at('2025-08-18T09:00:00Z')
    day.posts(3, exchange(146, 18))
    day.posts(3, OTHER)
    await day.passes()
    resumeBroadcast(db, CHANNEL, day.now)
    await day.passes()
    resumeBroadcast(db, CHANNEL, day.now)
    await day.passes()
    expect(day.chat(CHANNEL)).toHaveLength(1)
    expect(day.chat(CHANNEL)[0]?.html).toContain('84 людини')
  })

  test('leaves other chats as they are', async ({ db }) => {
    const day = channelOf(db)
    day.joins(1, 'exchanges')
    throwOut(db, day)
    day.posts(1, exchange(84))
    await day.passes()
    resumeBroadcast(db, CHANNEL, day.now)
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
  })
})

describe('a channel that two settings name', () => {
  test('is told once, by the first, and operators hear of it', async ({ db }) => {
    const logged: object[] = []
    const log = { info: () => {}, warn: () => {}, error: (what: object) => void logged.push(what) }
    const complete = await openBroadcasts(
      db,
      [
        { chat: '@vdoma_uk', lang: 'uk', topics: ['exchanges'] },
        { chat: '-1001', lang: 'en', topics: ['exchanges', 'bodies'] },
      ],
      { find: async () => await Promise.resolve(CHANNEL), now: () => at(BEGAN), log },
    )
    expect(complete).toBe(true)
    const day = new Day(db, BEGAN)
    day.posts(1, exchange(84))
    day.posts(2, bodies(1000, 14))
    await day.passes()
    expect(day.chat(CHANNEL)).toHaveLength(1)
    expect(day.chat(CHANNEL)[0]?.html).toContain('84 людини')
    const named = ['@vdoma_uk:uk:exchanges', '-1001:en:exchanges+bodies']
    expect(logged).toEqual([{ settings: named }])
    expect(nextOperatorMessage(db, at(BEGAN))?.news).toEqual({ is: 'same_channel', named })
  })
})

/** What Telegram answers to each name; `asked`: which were asked for. */
const telegram = (answers: Record<string, number | string>) => {
  const asked: string[] = []
  const find = async (chat: string): Promise<number> => {
    asked.push(chat)
    const answer = answers[chat]
    if (typeof answer === 'number') return await Promise.resolve(answer)
    throw new Error(answer)
  }
  return { asked, find }
}

describe('a channel that Telegram does not know by the name of the settings', () => {
  const settings = [
    { chat: '@vdoma_uk', lang: 'uk', topics: ['exchanges'] },
    { chat: '@nosuch', lang: 'en', topics: ['exchanges'] },
  ] as const

  const log = { info: () => {}, warn: () => {}, error: () => {} }

  test('is an alarm, is looked for again by itself, and told from when it is found', async ({
    db,
  }) => {
    const all = watching(db)
    const answers: Record<string, number | string> = {
      '@vdoma_uk': CHANNEL,
      '@nosuch': '400 Bad Request: chat not found',
    }
    const { asked, find } = telegram(answers)
    const { search } = all.watched
    const outside = { find, now: () => all.world.now, log }
    expect(await openBroadcasts(db, settings, outside, search)).toBe(false)
    await pass(all, 1)
    expect(told(db)).toEqual(['raised no_channel'])
    expect(await wrongNow(all.watched)).toEqual([
      { is: 'no_channel', handle: '@nosuch', reason: '400 Bad Request: chat not found' },
    ])
    stopChat(db, CHANNEL, 'bot was kicked from the channel chat', all.world.now)
    answers['@nosuch'] = -1002
    expect(await openBroadcasts(db, settings, outside, search)).toBe(true)
    expect(asked).toEqual(['@vdoma_uk', '@nosuch', '@nosuch'])
    expect(isBroadcast(db, -1002)).toBe(true)
    expect(isBroadcast(db, CHANNEL)).toBe(true)
    await pass(all, 1)
    expect(told(db)).toEqual(['raised no_channel', 'raised broadcast', 'mended no_channel'])
    expect(await wrongNow(all.watched)).toEqual([
      { is: 'broadcast', handle: '@vdoma_uk', reason: 'bot was kicked from the channel chat' },
    ])
  })

  test('is no alarm yet where Telegram did not answer once', async ({ db }) => {
    const all = watching(db)
    const { find } = telegram({ '@vdoma_uk': CHANNEL, '@nosuch': '502 Bad Gateway' })
    const outside = { find, now: () => all.world.now, log }
    await openBroadcasts(db, settings, outside, all.watched.search)
    await pass(all, 1)
    expect(told(db)).toEqual([])
    await openBroadcasts(db, settings, outside, all.watched.search)
    await pass(all, 1)
    expect(told(db)).toEqual(['raised no_channel'])
  })

  test('stays an alarm over a restart, and is none once the settings name it no more', async ({
    db,
  }) => {
    const all = watching(db)
    const { find } = telegram({
      '@vdoma_uk': CHANNEL,
      '@nosuch': '400 Bad Request: chat not found',
    })
    const outside = { find, now: () => all.world.now, log }
    await openBroadcasts(db, settings, outside, all.watched.search)
    await pass(all, 1)
    const anew = { ...all, watched: { ...all.watched, search: newSearch() } }
    await pass(anew, 1)
    expect(openAlarms(db)).toHaveLength(1)
    await openBroadcasts(db, settings.slice(0, 1), outside, anew.watched.search)
    await pass(anew, 1)
    expect(openAlarms(db)).toEqual([])
    expect(told(db)).toEqual(['raised no_channel'])
  })
})
