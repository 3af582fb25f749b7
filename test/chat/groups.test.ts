import type { Update } from 'grammy/types'
import { describe, expect } from 'vitest'
import { createBot } from '#chat/bot.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { all, sql } from '#store/sql.ts'
import { ABOUT_BODIES, test, textOf, TOKEN, wordsOn } from './conversation.ts'

const HER = 11
const HIM = 12
const NOW = instant(0)

const post = (messageId: number) => ({
  channelId: -1009,
  title: 'Координаційний штаб',
  username: 'Koord_shtab',
  messageId,
  postedAt: 0,
  text: 'Текст допису',
})

describe('groups', () => {
  const GROUP = -500
  const member = { id: HER, first_name: 'Оксана', language_code: 'uk' }

  test('hear of exchanges only, without buttons that change the message', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    await talk.settled()
    for (const text of ['/status', '/latest']) people.type(GROUP, text, { from: member })
    await talk.settled()
    const [, ...told] = people.messages(GROUP).filter(({ author }) => author === 'bot')
    expect(told).toHaveLength(2)
    expect(textOf(told)).not.toMatch(ABOUT_BODIES)
    expect(told.flatMap(wordsOn)).toEqual(['Допис штабу', 'Поділитися'])
  })

  test('find settings in private, and cannot subscribe', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    for (const text of ['/start', '/subscribe', '/forget'])
      people.type(GROUP, text, { from: member })
    await talk.settled()
    const told = people.messages(GROUP).filter(({ author }) => author === 'bot')
    expect(told).toHaveLength(4)
    for (const { text, keyboard } of told) {
      expect(text).toContain('Сповіщення вмикає адміністратор')
      expect(JSON.stringify(keyboard)).toMatch(/start=chat-500"/u)
    }
    const answer = await people.press(GROUP, told[0]?.id ?? 1, '1:topic:bodies:on', {
      from: member,
    })
    expect(answer.text).toBe('Це працює в приватному чаті з ботом.')
    expect(all(talk.db, sql`SELECT chat_id FROM chat`)).toEqual([])
  })

  test.for(['/search Стамбул', '/export', '/event 67', '/safety', '/mydata', '/bodies', '/HELP'])(
    'are told where %s is answered',
    async (text, { talk }) => {
      const { people } = talk.telegram
      people.addGroup({ id: GROUP, title: 'Родини', by: member })
      await talk.settled()
      people.type(GROUP, text, { from: member })
      await talk.settled()
      const [, hint, ...more] = people.messages(GROUP).filter(({ author }) => author === 'bot')
      expect(more).toEqual([])
      expect(hint?.text).toContain('Сповіщення вмикає адміністратор')
    },
  )

  test('do not get an answer to a command for another bot', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    await talk.settled()
    const before = people.messages(GROUP).length
    people.type(GROUP, '/status@other_bot', { from: member })
    await talk.settled()
    expect(people.messages(GROUP)).toHaveLength(before + 1)
  })

  test('are not answered when people talk to each other', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    await talk.settled()
    const before = people.messages(GROUP).length
    people.type(GROUP, 'Чи є серед них мій син?', { from: member })
    await talk.settled()
    expect(people.messages(GROUP)).toHaveLength(before + 1)
  })
})

describe('posts of channels', () => {
  test('that a person forwards are answered with what the ledger holds', async ({ talk }) => {
    talk.person(HER)
    const { people } = talk.telegram
    people.forward(HER, post(501))
    await talk.settled()
    expect(textOf(people.messages(HER))).toContain('додому повернулися 84\u00a0людини')
  })

  test('that speak of bodies or of nothing look the same to whoever did not ask', async ({
    talk,
  }) => {
    talk.person(HER)
    const { people } = talk.telegram
    people.forward(HER, post(510))
    people.forward(HER, post(9))
    await talk.settled()
    const told = people.messages(HER).filter(({ author }) => author === 'bot')
    expect(told.map(({ text }) => text)).toEqual([
      'У наших записах немає обміну полоненими, пов’язаного з цим дописом.',
      'У наших записах немає обміну полоненими, пов’язаного з цим дописом.',
    ])
    expect(talk.world.logged).toEqual([])
  })

  test('that speak of bodies are answered to whoever asked, by a gate', async ({ talk }) => {
    talk.person(HER)
    rememberChat(talk.db, HER, { lang: 'en', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    talk.telegram.people.forward(HER, post(510))
    await talk.settled()
    expect(textOf(talk.telegram.people.messages(HER))).not.toMatch(ABOUT_BODIES)
    expect((await talk.press(HER, 'Read')).text).toContain('that the Russian side says')
  })

  test('where the bot is an administrator are handed over, first and edited', async ({ talk }) => {
    const { people } = talk.telegram
    const by = { id: HER, first_name: 'Оксана' }
    const channel = people.addChannel({ id: -1007, title: 'Канал', username: 'kanal', by })
    const written = people.post(channel.id, 'перший')
    people.editPost(channel.id, written.id, 'другий')
    await talk.settled()
    expect(talk.world.channelPosts).toEqual(['posted: перший', 'edited: другий'])
  })
})

describe('when something goes wrong', () => {
  test('the person is told, the log has no secret, and the next question is answered', async ({
    talk,
  }) => {
    talk.person(HER)
    talk.world.broken = 'Cannot read: the disk is on fire'
    const [sorry] = await talk.type(HER, '/status')
    expect(sorry?.text).toContain('Перепрошуємо')
    expect(talk.world.logged.join()).toContain('the disk is on fire')
    expect(talk.world.logged.join()).not.toContain(TOKEN)
    talk.world.broken = false
    expect(textOf(await talk.type(HER, '/status'))).toContain('Останній обмін')
  })

  test('a limit of Telegram is waited out and the person is answered', async ({ talk }) => {
    talk.person(HER)
    talk.telegram.faults.order({ kind: 'too_many', method: 'sendMessage', retryAfter: 1 })
    talk.telegram.people.type(HER, '/status')
    await expect
      .poll(() => textOf(talk.telegram.people.messages(HER)), { timeout: 4000 })
      .toContain('Останній обмін')
  })

  test('whoever floods is asked for patience, and others are answered meanwhile', async ({
    talk,
  }) => {
    talk.person(HER)
    talk.person(HIM)
    const deps = { ...talk.deps, steady: () => performance.now() }
    const bot = createBot(deps, { client: { apiRoot: talk.url } })
    await bot.init()
    await Promise.all(Array.from({ length: 40 }, () => bot.handleUpdate(typed(HER, '/help'))))
    await bot.handleUpdate(typed(HIM, '/status'))
    const answers = talk.telegram.people.messages(HER).filter(({ author }) => author === 'bot')
    expect(answers.length).toBeLessThan(10)
    const asked = answers.filter(({ text }) => text.startsWith('Запитів забагато'))
    expect(asked).toHaveLength(1)
    expect(textOf(talk.telegram.people.messages(HIM))).toContain('Останній обмін')
  })
})

const typed = (id: number, text: string): Update => ({
  update_id: 1,
  message: {
    message_id: 1,
    date: 0,
    chat: { id, type: 'private', first_name: 'Оксана' },
    from: { id, is_bot: false, first_name: 'Оксана' },
    text,
    entities: [{ type: 'bot_command', offset: 0, length: text.length }],
  },
})
