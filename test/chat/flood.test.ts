import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { slowDown } from '#chat/flood.ts'

/** A bot that only counts what passes, and a clock in our hands. */
function counting() {
  const passed: number[] = []
  const dropped: [chat: number, isFirst: boolean][] = []
  const clock = { now: 0, step: 0 }
  const bot = new Bot('1:token', {
    botInfo: {
      id: 1,
      is_bot: true,
      first_name: 'Bot',
      username: 'test_bot',
      can_join_groups: true,
      can_read_all_group_messages: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      supports_inline_queries: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    },
  })
  const timers: (() => void)[] = []
  bot.use(
    slowDown(
      { steady: () => (clock.now += clock.step), later: (_, then) => void timers.push(then) },
      async (ctx, isFirst) =>
        void (await Promise.resolve(dropped.push([ctx.chatId ?? 0, isFirst]))),
    ),
  )
  bot.use((ctx) => void passed.push(ctx.chatId ?? 0))
  /** Lets time go by, in the steps in which the bot looks. */
  const passes = async (ms: number): Promise<void> => {
    for (const until = clock.now + ms; clock.now < until; clock.now += 40) {
      for (const then of timers.splice(0)) then()
      // oxlint-disable-next-line no-await-in-loop -- what may go on goes on before time does
      await settle()
    }
  }
  return { bot, passed, dropped, clock, passes }
}

const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

const from = (id: number): Update => ({
  update_id: 1,
  message: {
    message_id: 1,
    date: 0,
    chat: { id, type: 'private', first_name: 'Оксана' },
    from: { id, is_bot: false, first_name: 'Оксана' },
    text: 'слово',
  },
})

const say = async (bot: Bot, chats: readonly number[]): Promise<void> => {
  await Promise.all(chats.map((id) => bot.handleUpdate(from(id))))
}

test('a burst is answered, of the flood after it the last at one a second, and it is said once', async () => {
  const { bot, passed, dropped, passes } = counting()
  await say(bot, Array<number>(50).fill(11))
  await settle()
  expect(passed).toHaveLength(2)
  await passes(1100)
  expect(passed).toHaveLength(3)
  await passes(5000)
  expect(passed).toHaveLength(6)
  expect(dropped).toHaveLength(44)
  expect(dropped.filter(([, isFirst]) => isFirst)).toEqual([[11, true]])
  await passes(10_000)
  await say(bot, Array<number>(50).fill(11))
  await settle()
  expect(passed).toHaveLength(8)
  expect(dropped.filter(([, isFirst]) => isFirst)).toHaveLength(2)
})

test('who asks at the pace of a person is always answered, however long', async () => {
  const { bot, passed, dropped, passes } = counting()
  for (let asked = 0; asked < 20; asked += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one question after another
    await say(bot, [11])
    // oxlint-disable-next-line no-await-in-loop -- one question after another
    await passes(asked < 5 ? 100 : 1000)
  }
  await passes(3000)
  expect(dropped).toEqual([])
  expect(passed).toHaveLength(20)
})

test('a flood holds up nobody else', async () => {
  const { bot, passed } = counting()
  await say(bot, Array<number>(50).fill(11))
  await say(bot, [12])
  expect(passed.at(-1)).toBe(12)
})

test('of many that flood and one that asks the one is answered next', async () => {
  const { bot, passed, passes } = counting()
  const many = Array.from({ length: 300 }, (_, index) => 100 + index)
  await say(bot, [...many, ...many, ...many])
  await say(bot, many)
  await passes(2000)
  const before = passed.length
  await say(bot, [7])
  await passes(80)
  expect(passed.slice(before)).toContain(7)
})

test('what Telegram tells of a chat passes whatever the chat does', async () => {
  const { bot, passed } = counting()
  await say(bot, Array<number>(30).fill(11))
  await settle()
  await bot.handleUpdate({
    update_id: 2,
    channel_post: {
      message_id: 1,
      date: 0,
      chat: { id: 11, type: 'channel', title: 'Канал' },
      sender_chat: { id: 11, type: 'channel', title: 'Канал' },
      text: 'слово',
    },
  })
  expect(passed).toHaveLength(3)
})

test('many chats are let go once they have been quiet', async () => {
  const { bot, passed, clock } = counting()
  clock.step = 40
  await say(
    bot,
    Array.from({ length: 10_001 }, (_, index) => index + 1),
  )
  expect(passed).toHaveLength(10_001)
})

test('who comes after one that waits does not go before it, though a turn is free by then', async () => {
  const { bot, passed, clock, passes } = counting()
  const many = Array.from({ length: 25 }, (_, index) => 100 + index)
  await say(bot, many)
  await say(bot, [200])
  clock.now += 45
  await say(bot, [201])
  await passes(200)
  expect(passed).toEqual([...many, 200, 201])
})
