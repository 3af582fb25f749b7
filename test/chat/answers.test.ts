import type { Update } from 'grammy/types'
import { describe, expect } from 'vitest'
import { createBot } from '#chat/bot.ts'
import { instant } from '#post/post.ts'
import { readerOf, rememberChat, subscribe } from '#store/chats.ts'
import { stillUntil } from '#store/deliveries.ts'
import { test, textOf } from './conversation.ts'

const HER = 11
const GROUP = -500
const NOW = instant(0)
const member = { id: HER, first_name: 'Оксана', language_code: 'uk' }

const picture = (update_id: number, media_group_id?: string): Update => ({
  update_id,
  message: {
    message_id: update_id,
    date: 0,
    chat: { id: HER, type: 'private', first_name: 'Оксана' },
    from: { ...member, is_bot: false },
    photo: [{ file_id: 'a', file_unique_id: 'a', width: 1, height: 1 }],
    ...(media_group_id === undefined ? {} : { media_group_id }),
  },
})

describe('an answer', () => {
  test('that Telegram will not take for long makes the whole bot still', async ({ talk }) => {
    talk.person(HER)
    talk.telegram.faults.order({ kind: 'too_many', method: 'sendMessage', retryAfter: 90 })
    talk.telegram.people.type(HER, '/help')
    await expect.poll(() => talk.world.logged.join()).toContain('Telegram')
    expect(stillUntil(talk.db)).toBe(talk.now + 90_000)
    expect(talk.world.logged.join()).toContain('asks the bot to be still')
    talk.world.aheadMs = 90_000
  })

  test('that Telegram will not take for one chat leaves all others alone', async ({ talk }) => {
    talk.person(HER)
    talk.world.busyChats.add(HER)
    talk.telegram.faults.order({ kind: 'too_many', method: 'sendMessage', retryAfter: 90 })
    talk.telegram.people.type(HER, '/help')
    await expect.poll(() => talk.world.logged.join()).toContain('Telegram')
    expect(stillUntil(talk.db)).toBeNull()
    expect(talk.world.logged.join()).toContain('holds a chat back')
    talk.world.aheadMs = 90_000
  })

  test.for([
    [400, "Bad Request: can't parse entities: unexpected end tag at byte offset 3", 'malformed'],
    [401, 'Unauthorized', 'refused'],
    [400, 'Bad Request: something new', 'failed'],
  ] as const)(
    'refused with %i "%s" is in the log by its kind',
    async ([status, description, kind], { talk }) => {
      talk.person(HER)
      talk.telegram.faults.order({ kind: 'http', method: 'sendMessage', status, description })
      await talk.type(HER, '/latest')
      expect(talk.world.logged.join()).toContain(`"outcome":"${kind}"`)
      expect(talk.world.logged.join()).not.toContain('Оксана')
    },
  )

  test('to a group that has moved follows it in our records', async ({ talk }) => {
    rememberChat(talk.db, GROUP, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, GROUP, 'exchanges', NOW)
    talk.telegram.people.addGroup({ id: GROUP, title: 'Родини', by: member })
    const moved = talk.telegram.people.migrate(GROUP)
    await talk.settled()
    expect(readerOf(talk.db, GROUP)).toBeNull()
    expect(readerOf(talk.db, moved)?.topics).toEqual(['exchanges'])
  })

  test('in the place of a message that its reader deleted comes below it', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/latest')
    talk.telegram.faults.order({
      kind: 'http',
      method: 'editMessageText',
      status: 400,
      description: 'Bad Request: message to edit not found',
    })
    await talk.press(HER, 'Джерела')
    expect(textOf(talk.telegram.people.messages(HER).slice(-1))).toContain('Опубліковано')
  })

  test('to a press is shown also where the press itself cannot be answered', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/latest')
    talk.telegram.faults.order({ kind: 'reset', method: 'answerCallbackQuery' })
    void talk.press(HER, 'Джерела')
    await expect.poll(() => textOf(talk.telegram.people.messages(HER))).toContain('Опубліковано')
    expect(talk.world.logged.join()).toContain('Cannot answer a press')
  })

  test('from /status leads to the latest exchange', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/status')
    expect((await talk.press(HER, 'Останній обмін')).text).toContain('додому повернулися')
  })
})

describe('pictures and papers that a person sends', () => {
  test('are answered by the request not to send any, and an album once', async ({ talk }) => {
    talk.person(HER)
    const bot = createBot(talk.deps, { client: { apiRoot: talk.url } })
    await bot.init()
    for (const update of [
      picture(1),
      picture(2, 'album'),
      picture(3, 'album'),
      picture(4, 'other'),
    ])
      // oxlint-disable-next-line no-await-in-loop -- they arrive one after another
      await bot.handleUpdate(update)
    const told = talk.telegram.people.messages(HER).map(({ text }) => text)
    expect(told).toHaveLength(3)
    expect(told.every((text) => text.includes('не надсилайте сюди особистих даних'))).toBe(true)
  })
})
