import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { slowDown } from '#chat/flood.ts'

/** A bot that only counts what passes, and a clock in our hands. */
function counting() {
  const passed: number[] = []
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
  bot.use(slowDown(() => (clock.now += clock.step)))
  bot.use((ctx) => void passed.push(ctx.chatId ?? 0))
  return { bot, passed, clock }
}

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

test('a burst is answered, the flood after it is not, and two a second are again', async () => {
  const { bot, passed, clock } = counting()
  await say(bot, Array<number>(50).fill(11))
  expect(passed).toHaveLength(20)
  await bot.handleUpdate(from(12))
  expect(passed.at(-1)).toBe(12)
  clock.now = 1000
  await say(bot, Array<number>(5).fill(11))
  expect(passed.filter((id) => id === 11)).toHaveLength(22)
  clock.now = 60_000
  await say(bot, Array<number>(50).fill(11))
  expect(passed.filter((id) => id === 11)).toHaveLength(42)
})

test('what Telegram tells of a chat passes whatever the chat does', async () => {
  const { bot, passed } = counting()
  await say(bot, Array<number>(30).fill(11))
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
  expect(passed).toHaveLength(21)
})

test('many chats are let go once they have been quiet', async () => {
  const { bot, passed, clock } = counting()
  clock.step = 20
  await say(
    bot,
    Array.from({ length: 10_001 }, (_, index) => index + 1),
  )
  expect(passed).toHaveLength(10_001)
})
