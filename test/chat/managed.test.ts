import type { Update } from 'grammy/types'
import { describe, expect } from 'vitest'
import { createBot } from '#chat/bot.ts'
import { instant } from '#post/post.ts'
import { setBroadcasts } from '#store/broadcasts.ts'
import { chatState, readerOf, rememberChat, subscribe } from '#store/chats.ts'
import { preferencesOf, threadOf } from '#store/settings.ts'
import { ABOUT_BODIES, type Conversation, test, textOf, wordsOn } from './conversation.ts'

const HER = 11
const HIM = 12
const GROUP = -500
const NOW = instant(0)
const her = { id: HER, first_name: 'Оксана', language_code: 'uk' }
const him = { id: HIM, first_name: 'Ігор', language_code: 'uk' }

/** A group that she made, with the bot and him in it; both have written to the bot before. */
async function aGroup(talk: Conversation): Promise<void> {
  talk.person(HER)
  talk.person(HIM)
  talk.telegram.people.addGroup({ id: GROUP, title: 'Родини <b>', by: her })
  talk.telegram.people.type(GROUP, 'Добрий день', { from: him })
  await talk.settled()
}

describe('a group', () => {
  test('is set up in private by its administrator', async ({ talk }) => {
    await aGroup(talk)
    const [home] = await talk.type(HER, `/start chat${GROUP}`)
    expect(home?.text).toContain('Налаштування чату «Родини <b>»')
    const topics = await talk.press(HER, 'Теми')
    expect(topics.text).not.toMatch(ABOUT_BODIES)
    await talk.press(HER, 'Сповіщати про обміни')
    expect(readerOf(talk.db, GROUP)?.topics).toEqual(['exchanges'])
    expect(readerOf(talk.db, HER)).toBeNull()
    await talk.press(HER, 'Підсумок')
    await talk.press(HER, 'Щотижня')
    expect(preferencesOf(talk.db, GROUP)?.digest).toEqual({ every: 'week', at: 540 })
    await talk.press(HER, 'Скасувати зміну')
    expect(preferencesOf(talk.db, GROUP)?.digest).toBeNull()
  })

  test('has a topic narrowed by its administrator, and by nobody else', async ({ talk }) => {
    await aGroup(talk)
    await talk.type(HER, `/start chat${GROUP}`)
    await talk.press(HER, 'Теми')
    await talk.press(HER, 'Сповіщати про обміни')
    await talk.press(HER, 'Звузити тему')
    const page = await talk.press(HER, 'Поранені та хворі')
    expect(page.text).toContain('лише «поранені та хворі»')
    const narrowed = { exchanges: { is: 'group', group: 'wounded_and_ill' } }
    expect(preferencesOf(talk.db, GROUP)?.only).toEqual(narrowed)
    await talk.type(HIM, '/start')
    await talk.pressData(HIM, `1@${GROUP}:set:only:exchanges:all`)
    expect(preferencesOf(talk.db, GROUP)?.only).toEqual(narrowed)
    await talk.press(HER, 'Про все')
    expect(preferencesOf(talk.db, GROUP)?.only).toEqual({})
  })

  test('is set up by nobody else, with the link or with a button', async ({ talk }) => {
    await aGroup(talk)
    const [refusal] = await talk.type(HIM, `/start chat${GROUP}`)
    expect(refusal?.text).toContain('тільки його адміністратори')
    expect(refusal && wordsOn(refusal)).toEqual([])
    await talk.pressData(HIM, `1@${GROUP}:topic:exchanges:on`)
    expect(readerOf(talk.db, GROUP)).toBeNull()
    const [unknown] = await talk.type(HIM, '/start chat-999')
    expect(unknown?.text).toContain('вже немає')
  })

  test('cannot be given messages on the fallen, and is forgotten by no press', async ({ talk }) => {
    await aGroup(talk)
    await talk.type(HER, `/start chat${GROUP}`)
    await talk.pressData(HER, `1@${GROUP}:topic:exchanges:on`)
    const answers = [
      await talk.pressData(HER, `1@${GROUP}:topic:bodies:on`),
      await talk.pressData(HER, `1@${GROUP}:forget:yes`),
      await talk.pressData(HER, `1@${GROUP}:open:51:main`),
    ]
    expect(answers.every(({ text = '' }) => text.includes('вже не діє'))).toBe(true)
    expect(readerOf(talk.db, GROUP)?.topics).toEqual(['exchanges'])
  })

  test('keeps the topic of a forum that it was set up from', async ({ talk }) => {
    await aGroup(talk)
    await talk.type(HER, `/start chat${GROUP}t77`)
    expect(threadOf(talk.db, GROUP)).toBe(77)
  })

  test('is left where the bot may not write, and written to no more', async ({ talk }) => {
    await aGroup(talk)
    rememberChat(talk.db, GROUP, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, GROUP, 'exchanges', NOW)
    talk.telegram.faults.order({
      kind: 'http',
      method: 'sendMessage',
      status: 400,
      description: 'Bad Request: not enough rights to send text messages to the chat',
    })
    talk.telegram.people.type(GROUP, '/status', { from: her })
    await talk.settled()
    expect(chatState(talk.db, GROUP)).toMatchObject({ is: 'stopped' })
    expect(talk.telegram.people.chat(GROUP)?.standing).toBe('left')
  })

  test('is answered with a year and with agreements', async ({ talk }) => {
    await aGroup(talk)
    const before = talk.telegram.people.messages(GROUP).length
    talk.telegram.people.type(GROUP, '/exchanges 2025', { from: him })
    talk.telegram.people.type(GROUP, '/quota', { from: him })
    await talk.settled()
    const told = textOf(talk.telegram.people.messages(GROUP).slice(before))
    expect(told).toContain('84\u00a0людини')
    expect(told).toContain('23\u00a0липня 2025')
  })
})

describe('a channel', () => {
  test('that lets the bot only read is not left', async ({ talk }) => {
    talk.person(HER)
    talk.telegram.people.addChannel({ id: -1007, title: 'Канал', username: 'kanal', by: her })
    await talk.settled()
    const bot = createBot(talk.deps, { client: { apiRoot: talk.url } })
    await bot.init()
    const reads = {
      status: 'administrator',
      user: bot.botInfo,
      can_be_edited: false,
      is_anonymous: false,
      can_manage_chat: true,
      can_delete_messages: false,
      can_manage_video_chats: false,
      can_restrict_members: false,
      can_promote_members: false,
      can_change_info: false,
      can_invite_users: false,
      can_post_stories: false,
      can_edit_stories: false,
      can_delete_stories: false,
      can_send_welcome_messages: false,
    } as const
    await bot.handleUpdate({
      update_id: 1,
      my_chat_member: {
        chat: { id: -1007, type: 'channel', title: 'Канал' },
        from: { ...her, is_bot: false },
        date: 0,
        old_chat_member: { status: 'left', user: bot.botInfo },
        new_chat_member: reads,
      },
    })
    expect(talk.telegram.people.chat(-1007)?.standing).toBe('administrator')
  })

  test('is set up by who made the bot an administrator, and gets no greeting', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    talk.telegram.people.addChannel({ id: -1007, title: 'Канал', username: 'kanal', by: her })
    await talk.settled()
    expect(talk.telegram.people.messages(-1007)).toEqual([])
    const told = talk.telegram.people.messages(HER).at(-1)
    expect(told?.text).toContain('адміністратор каналу «Канал»')
    const [home] = await talk.type(HER, '/start chat-1007')
    expect(home?.text).toContain('Налаштування чату «Канал»')
  })

  test('of the settings is told again at once when the bot is let back in', async ({ talk }) => {
    talk.person(HER)
    const channel = { chatId: -1007, lang: 'uk', topics: ['exchanges'] } as const
    setBroadcasts(talk.db, [channel], { now: NOW, complete: true })
    const bot = createBot(talk.deps, { client: { apiRoot: talk.url } })
    await bot.init()
    const standing = async (before: Standing, now: Standing): Promise<void> => {
      const member = (of: Standing): unknown => ({
        ...(of === 'posts' || of === 'reads'
          ? { status: 'administrator', can_post_messages: of === 'posts' }
          : { status: of }),
        user: bot.botInfo,
      })
      const change = {
        chat: { id: -1007, type: 'channel', title: 'Канал' },
        from: { ...her, is_bot: false },
        date: 0,
        old_chat_member: member(before),
        new_chat_member: member(now),
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rights that nobody looks at are left out
      await bot.handleUpdate({ update_id: 1, my_chat_member: change } as Update)
    }
    await standing('posts', 'reads')
    expect(chatState(talk.db, -1007)).toEqual({ is: 'active' })
    await standing('reads', 'kicked')
    expect(chatState(talk.db, -1007)).toMatchObject({ is: 'stopped' })
    await standing('kicked', 'posts')
    expect(chatState(talk.db, -1007)).toEqual({ is: 'active' })
  })
})

type Standing = 'posts' | 'reads' | 'kicked'
