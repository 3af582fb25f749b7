import { Bot, InlineKeyboard } from 'grammy'
import { expect } from 'vitest'
import { ANNA, serve, test, TOKEN, until, type Served } from './serve.ts'

/** A bot of the test's own, as grammY's readers write them; it notes where it was put in or out. */
function aBot(served: Served, standings: string[]): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot: served.url } })
  bot.command('start', (context) =>
    context.reply(`<b>Hello</b>, ${context.from?.first_name}; ${context.match}`, {
      parse_mode: 'HTML',
      reply_markup: new InlineKeyboard().text('Exchanges', 'topic:exchanges'),
    }),
  )
  bot.callbackQuery(/^topic:(.+)$/u, async (context) => {
    await context.editMessageText(`Chosen: ${context.match[1]}`)
    await context.answerCallbackQuery({ text: 'Kept', show_alert: true })
  })
  bot.on('my_chat_member', (context) => {
    standings.push(context.myChatMember.new_chat_member.status)
  })
  bot.on('edited_message', (context) => context.reply(`You meant: ${context.msg.text}`))
  return bot
}

test('a whole conversation runs over real grammY', async ({ served }) => {
  const { people } = served.telegram
  const texts = () => people.messages(ANNA.id).map(({ text }) => text)
  const standings: string[] = []
  const bot = aBot(served, standings)
  const running = bot.start()

  people.type(ANNA.id, '/start deep_link')
  await until(() => texts().length === 2)
  expect(people.messages(ANNA.id)[1]).toMatchObject({
    text: 'Hello, Anna; deep_link',
    entities: [{ type: 'bold', offset: 0, length: 5 }],
    keyboard: [[{ text: 'Exchanges', callback_data: 'topic:exchanges' }]],
    author: 'bot',
    silent: false,
  })

  const answer = await people.press(ANNA.id, 2, 'topic:exchanges')
  expect(answer).toEqual({ text: 'Kept', alert: true })
  expect(people.messages(ANNA.id)[1]).toMatchObject({
    text: 'Chosen: exchanges',
    keyboard: [],
    history: [{ text: 'Hello, Anna; deep_link' }],
  })

  people.retype(ANNA.id, 1, 'something else')
  await until(() => texts().length === 3)
  expect(texts()[2]).toBe('You meant: something else')

  people.block(ANNA.id)
  people.unblock(ANNA.id)
  await until(() => standings.length === 2)
  expect(standings).toEqual(['kicked', 'member'])

  await bot.stop()
  await running
  expect(served.telegram.pendingUpdates()).toBe(0)
})

test('a button that nobody answers gives nothing in the end', async () => {
  await using served = await serve({ answerTimeoutMs: 20 })
  served.telegram.people.start(ANNA)
  await served.api.sendMessage(ANNA.id, 'x')
  expect(await served.telegram.people.press(ANNA.id, 1, 'forged')).toEqual({})
  const [update] = await served.api.getUpdates()
  const late = served.api.answerCallbackQuery(update?.callback_query?.id ?? '', { text: 'late' })
  await expect(late).rejects.toThrow(
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  )
})

test('a pressed button brings its message as it stands, and its place alone once it is deleted', async ({
  served: { telegram, api },
}) => {
  await api.sendMessage(ANNA.id, 'read', {
    reply_markup: { inline_keyboard: [[{ text: 'Read', callback_data: '1' }]] },
  })
  void telegram.people.press(ANNA.id, 1, '1')
  await api.deleteMessage(ANNA.id, 1)
  void telegram.people.press(ANNA.id, 1, '1')
  const [first, second] = await api.getUpdates()
  expect(first?.callback_query).toMatchObject({
    from: { id: ANNA.id, is_bot: false, language_code: 'uk' },
    data: '1',
    message: {
      message_id: 1,
      date: Date.UTC(2025, 7, 19, 9) / 1000,
      text: 'read',
      from: { is_bot: true, id: 4242 },
      reply_markup: { inline_keyboard: [[{ text: 'Read', callback_data: '1' }]] },
    },
  })
  expect(first?.callback_query?.chat_instance).toMatch(/^\d+$/u)
  expect(second?.callback_query?.message).toEqual({
    chat: { id: ANNA.id, type: 'private', first_name: 'Anna', username: 'anna_test' },
    message_id: 1,
    date: 0,
  })
})

test('listeners hear of messages, edits, deletions, typing and answers', async ({ served }) => {
  const { telegram, api } = served
  const heard: string[] = []
  const stop = telegram.onChange(({ kind }) => void heard.push(kind))
  await api.sendChatAction(ANNA.id, 'typing')
  await api.sendMessage(ANNA.id, 'one')
  await api.editMessageText(ANNA.id, 1, 'two')
  const pressed = telegram.people.press(ANNA.id, 1, 'x')
  const [update] = await api.getUpdates()
  await api.answerCallbackQuery(update?.callback_query?.id ?? '')
  await pressed
  await api.deleteMessage(ANNA.id, 1)
  expect(heard).toEqual(['typing', 'sent', 'edited', 'answered', 'deleted'])
  stop()
  await api.sendMessage(ANNA.id, 'three')
  expect(heard).toHaveLength(5)
})

test('nobody writes to a bot they blocked, or presses what was never there', ({ served }) => {
  const { people } = served.telegram
  people.block(ANNA.id)
  expect(() => people.type(ANNA.id, 'x')).toThrow('Cannot write in chat 11')
  expect(() => people.type(99, 'x')).toThrow('Cannot find chat 99')
  return expect(people.press(ANNA.id, 5, 'x')).rejects.toThrow('it was never there')
})
