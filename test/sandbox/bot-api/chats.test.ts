import { describe, expect } from 'vitest'
import type { Telegram } from '../../../sandbox/bot-api/telegram.ts'
import { ANNA, BORYS, test } from './serve.ts'

type Stop = (people: Telegram['people']) => number

const group = (people: Telegram['people'], type: 'group' | 'supergroup' = 'group'): number =>
  people.addGroup({ title: 'Родини', type, by: BORYS }).id

describe('a chat that cannot be reached', () => {
  test.for<readonly [string, Stop, string]>([
    [
      'a person who blocked the bot',
      (people) => (people.block(ANNA.id), ANNA.id),
      'bot was blocked by the user',
    ],
    [
      'a person who deleted the account',
      (people) => (people.deactivate(ANNA.id), ANNA.id),
      'user is deactivated',
    ],
    [
      'a group that threw the bot out',
      (people) => {
        const id = group(people)
        people.kick(id)
        return id
      },
      'bot was kicked from the group chat',
    ],
    [
      'a supergroup that threw it out',
      (people) => {
        const id = group(people, 'supergroup')
        people.kick(id)
        return id
      },
      'bot was kicked from the supergroup chat',
    ],
    [
      'a channel that threw it out',
      (people) => {
        const { id } = people.addChannel({ title: 'C', by: BORYS })
        people.kick(id)
        return id
      },
      'bot was kicked from the channel chat',
    ],
    [
      'a group that is no more',
      (people) => {
        const id = group(people)
        people.deleteGroup(id)
        return id
      },
      'the group chat was deleted',
    ],
    [
      'a person known from a group alone',
      (people) => {
        people.type(group(people), 'x', { from: { id: 77 } })
        return 77
      },
      "bot can't initiate conversation with a user",
    ],
  ])('is %s', async ([, stop, reason], { served: { telegram, call } }) => {
    const chat_id = stop(telegram.people)
    const refused = { ok: false, error_code: 403, description: `Forbidden: ${reason}` }
    expect(await call('sendMessage', { chat_id, text: 'x' })).toEqual(refused)
    expect(await call('sendChatAction', { chat_id, action: 'typing' })).toEqual(refused)
    expect(await call('editMessageText', { chat_id, message_id: 1, text: 'x' })).toEqual(refused)
  })

  test('is one the bot left', async ({ served: { telegram, api } }) => {
    const id = group(telegram.people, 'supergroup')
    await api.leaveChat(id)
    await expect(api.sendMessage(id, 'x')).rejects.toThrow(
      'Forbidden: bot is not a member of the supergroup chat',
    )
    const elsewhere = 'Forbidden: bot is not a member of the supergroup chat'
    await expect(api.getChatMember(id, BORYS.id)).rejects.toThrow(elsewhere)
    await expect(api.getChat(id)).rejects.toThrow(elsewhere)
    await expect(api.leaveChat(ANNA.id)).rejects.toThrow('in private chats')
  })

  test('can be reached again when the person comes back', async ({ served: { telegram, api } }) => {
    telegram.people.block(ANNA.id)
    telegram.people.unblock(ANNA.id)
    await expect(api.sendMessage(ANNA.id, 'x')).resolves.toMatchObject({ text: 'x' })
  })
})

test('starting again lifts a block, and the bot hears of it; a deleted account starts nothing', async ({
  served: { telegram, api },
}) => {
  telegram.people.block(ANNA.id)
  telegram.people.start({ id: ANNA.id, first_name: 'Hanna' })
  const [blocked, lifted] = await api.getUpdates()
  expect(blocked?.my_chat_member).toMatchObject({
    chat: { id: ANNA.id, type: 'private' },
    from: { id: ANNA.id, first_name: 'Anna' },
    old_chat_member: { status: 'member' },
    new_chat_member: { status: 'kicked' },
  })
  expect(lifted?.my_chat_member?.new_chat_member.status).toBe('member')
  expect(await api.sendMessage(ANNA.id, 'x')).toMatchObject({ chat: { first_name: 'Hanna' } })
  telegram.people.deactivate(ANNA.id)
  expect(() => telegram.people.start(ANNA)).toThrow('the account is deleted')
})

test('a group that became a supergroup names the new chat', async ({ served }) => {
  const { telegram, call, api } = served
  const old = group(telegram.people)
  const id = telegram.people.migrate(old)
  expect(id).toBeLessThan(-1_000_000_000_000)
  expect(await call('sendMessage', { chat_id: old, text: 'x' })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: id },
  })
  await expect(api.sendMessage(id, 'x')).resolves.toMatchObject({ chat: { type: 'supergroup' } })
  expect((await api.getChatMember(id, BORYS.id)).status).toBe('creator')
  const updates = await api.getUpdates()
  expect(updates.map(({ message }) => message).filter(Boolean)).toMatchObject([
    { chat: { id: old }, migrate_to_chat_id: id },
    { chat: { id }, migrate_from_chat_id: old },
  ])
})

describe('in a group', () => {
  test('the bot hears of being added, made to leave, and by whom', async ({ served }) => {
    const { people } = served.telegram
    people.kick(group(people), { id: 13, first_name: 'Olha' })
    const updates = await served.api.getUpdates()
    expect(updates.map((update) => update.my_chat_member)).toMatchObject([
      {
        chat: { type: 'group', title: 'Родини' },
        from: BORYS,
        old_chat_member: { status: 'left' },
        new_chat_member: { status: 'member', user: { id: 4242 } },
      },
      { from: { first_name: 'Olha' }, new_chat_member: { status: 'kicked', until_date: 0 } },
    ])
  })

  test('the bot hears commands, mentions and answers to it, and nothing else', async ({
    served,
  }) => {
    const { people } = served.telegram
    const id = group(people)
    await served.api.sendMessage(id, 'from the bot')
    const say = (text: string, replyTo?: number) =>
      people.type(id, text, { from: BORYS, ...(replyTo === undefined ? {} : { replyTo }) })
    say('idle talk')
    say('/status')
    say('/status@sandbox_bot')
    say('/status@another_bot')
    say('ask @Sandbox_Bot about it')
    say('an answer', 1)
    say('an answer to another', 2)
    const updates = await served.api.getUpdates({ allowed_updates: [] })
    expect(updates.flatMap(({ message }) => message?.text ?? [])).toEqual([
      '/status',
      '/status@sandbox_bot',
      'ask @Sandbox_Bot about it',
      'an answer',
    ])
  })

  test('members have their places', async ({ served: { telegram, api } }) => {
    const id = group(telegram.people)
    telegram.people.type(id, '/x', { from: ANNA })
    expect((await api.getChatMember(id, BORYS.id)).status).toBe('creator')
    expect((await api.getChatMember(id, ANNA.id)).status).toBe('member')
    expect((await api.getChatMember(id, 4242)).status).toBe('member')
    await expect(api.getChatMember(id, 999)).rejects.toThrow('user not found')
  })

  test('somebody must be said to press or to write', async ({ served: { telegram, api } }) => {
    const id = group(telegram.people)
    await api.sendMessage(id, 'x')
    expect(() => telegram.people.type(id, 'x')).toThrow('say who does')
    const answer = telegram.people.press(id, 1, 'd', { from: ANNA })
    const update = (await api.getUpdates()).find(({ callback_query }) => callback_query)
    expect(update?.callback_query).toMatchObject({
      from: { id: ANNA.id },
      message: { chat: { id } },
    })
    await api.answerCallbackQuery(update?.callback_query?.id ?? '')
    expect(await answer).toEqual({})
  })

  test('topics keep their number', async ({ served: { telegram, api } }) => {
    const id = group(telegram.people, 'supergroup')
    await expect(api.sendMessage(id, 'x', { message_thread_id: 7 })).resolves.toMatchObject({
      message_thread_id: 7,
    })
  })
})

describe('a channel of the bot', () => {
  test('brings its posts and their edits', async ({ served: { telegram, api } }) => {
    const { people } = telegram
    const { id } = people.addChannel({ title: 'Штаб', username: 'shtab_test', by: BORYS })
    people.post(id, 'Обмін відбувся')
    people.editPost(id, 1, 'Обмін відбувся: 175')
    const [joined, post, edit] = await api.getUpdates()
    expect(joined?.my_chat_member?.new_chat_member.status).toBe('administrator')
    expect(post?.channel_post).toMatchObject({
      message_id: 1,
      text: 'Обмін відбувся',
      chat: { id, type: 'channel', username: 'shtab_test' },
      sender_chat: { id },
    })
    expect(edit?.edited_channel_post).toMatchObject({ message_id: 1, text: 'Обмін відбувся: 175' })
    expect(edit?.edited_channel_post?.edit_date).toBeGreaterThan(0)
  })

  test('brings nothing once the bot is out', async ({ served: { telegram, api } }) => {
    const { id } = telegram.people.addChannel({ title: 'Штаб', by: BORYS })
    telegram.people.kick(id)
    telegram.people.post(id, 'unheard')
    expect((await api.getUpdates()).some(({ channel_post }) => channel_post)).toBe(false)
  })

  test('is forwarded from with its name and number', async ({ served: { telegram, api } }) => {
    telegram.people.forward(ANNA.id, {
      channelId: -1001,
      title: 'Штаб',
      username: 'shtab_test',
      messageId: 321,
      postedAt: Date.UTC(2025, 7, 19, 8),
      text: 'Повернуто 175',
    })
    const [update] = await api.getUpdates()
    expect(update?.message).toMatchObject({
      text: 'Повернуто 175',
      forward_origin: {
        type: 'channel',
        chat: { id: -1001, username: 'shtab_test' },
        message_id: 321,
        date: Date.UTC(2025, 7, 19, 8) / 1000,
      },
    })
  })
})

test('getChat tells what a chat is', async ({ served: { api } }) => {
  expect(await api.getChat(ANNA.id)).toMatchObject({ id: 11, type: 'private', first_name: 'Anna' })
})

test('an action that is none is refused', async ({ served: { call } }) => {
  expect(await call('sendChatAction', { chat_id: ANNA.id, action: 'juggling' })).toMatchObject({
    description: 'Bad Request: wrong parameter action in request',
  })
})
