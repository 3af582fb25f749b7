import { describe, expect } from 'vitest'
import { chatState, readerOf, rememberChat, subscribe } from '#store/chats.ts'
import { instant } from '#post/post.ts'
import { all, sql } from '#store/sql.ts'
import type { SandboxMessage } from '../../sandbox/bot-api/telegram.ts'
import { BODIES, EXCHANGE } from '../notification/events.ts'
import { test, TOKEN, wordsOn } from './conversation.ts'

const HER = 11
const HIM = 12
const NOW = instant(0)
const ABOUT_BODIES = /тіл|останк|репатріац|загибл|1.000|напрям|bod(?:y|ies)|repatriat/iu
const textOf = (messages: readonly SandboxMessage[]): string =>
  messages.map(({ text }) => text).join('\n---\n')

describe('a first run', () => {
  test('greets in one sentence with two buttons and the other language', async ({ talk }) => {
    talk.person(HER)
    const [greeting, ...more] = await talk.type(HER, '/start')
    expect(more).toEqual([])
    expect(greeting?.text).toBe(
      'Добрий день. Цей неофіційний бот читає офіційні канали й повідомляє про обміни полоненими після допису Координаційного штабу.',
    )
    expect(greeting && wordsOn(greeting)).toEqual([
      'Сповіщати про обміни',
      'Обрати самостійно',
      'English',
    ])
    expect(readerOf(talk.db, HER)?.topics).toEqual([])
  })

  test('subscribes to exchanges, and to nothing else, by one tap', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const after = await talk.press(HER, 'Сповіщати про обміни')
    expect(after.text).toContain('Сповіщатимемо про обміни полоненими.')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges'])
  })

  test('lets her choose bodies alone', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const choices = await talk.press(HER, 'Обрати самостійно')
    expect(wordsOn(choices)).toEqual([
      'Сповіщати про обміни',
      'Сповіщати про репатріацію',
      'English',
    ])
    const after = await talk.press(HER, 'Сповіщати про репатріацію')
    expect(after.text).toContain('без звуку')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['bodies'])
  })

  test.for([
    ['uk', 'Добрий день'],
    ['uk-UA', 'Добрий день'],
    ['ru', 'Добрий день'],
    ['en', 'Good day'],
    ['de', 'Good day'],
  ] as const)('meets a Telegram in %s with "%s"', async ([language, words], { talk }) => {
    talk.person(HER, language)
    const [greeting] = await talk.type(HER, '/start')
    expect(greeting?.text).toContain(words)
  })

  test('changes the language in one tap, for good', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const after = await talk.press(HER, 'English')
    expect(after.text).toContain('Good day')
    const [status] = await talk.type(HER, '/status')
    expect(status?.text).toContain('Last exchange: 14\u00a0August 2025, 84\u00a0people (67th).')
  })
})

describe('/subscribe and /unsubscribe', () => {
  test('turn exchanges on, and everything off', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/subscribe')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges'])
    await talk.press(HER, 'Сповіщати про репатріацію')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges', 'bodies'])
    const [off] = await talk.type(HER, '/unsubscribe')
    expect(off?.text).toContain('Більше не сповіщатимемо ні про що')
    expect(readerOf(talk.db, HER)?.topics).toEqual([])
    const [again] = await talk.type(HER, '/unsubscribe')
    expect(again?.text).toContain('вже вимкнено')
  })

  test('do not add exchanges to whoever chose bodies alone', async ({ talk }) => {
    talk.person(HER)
    rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    await talk.type(HER, '/subscribe')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['bodies'])
  })

  test('store nothing of a chat that only asked', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/status')
    await talk.type(HER, '/latest')
    await talk.type(HER, '/help')
    await talk.type(HER, '/unsubscribe')
    await talk.type(HER, 'Чи є серед них мій син?')
    expect(all(talk.db, sql`SELECT chat_id FROM chat`)).toEqual([])
  })
})

describe('what is told', () => {
  test('/latest gives the card with its link, and its sources by a tap and back', async ({
    talk,
  }) => {
    talk.person(HER)
    const [card] = await talk.type(HER, '/latest')
    expect(card?.text).toContain('додому повернулися 84\u00a0людини')
    expect(card?.linkPreview).toBe(false)
    expect(card?.keyboard.flat()[0]).toMatchObject({ url: 'https://t.me/Koord_shtab/501' })
    const sources = await talk.press(HER, 'Джерела')
    expect(sources.id).toBe(card?.id)
    expect(sources.text).toContain('«51 цивільного»')
    expect(sources.text).toContain('Опубліковано: 14\u00a0серпня 2025, 16:00 (Київ)')
    expect((await talk.press(HER, 'Назад')).text).toBe(card?.text)
  })

  test('earlier exchanges are listed and each opens in place', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/latest')
    const list = await talk.press(HER, 'Попередні обміни')
    expect(list.text).toContain('12\u00a0червня 2025 — кількості не оприлюднено')
    const card = await talk.press(HER, '12\u00a0червня 2025')
    expect(card.id).toBe(list.id)
    expect(card.text).toContain('кількості звільнених штаб не оприлюднив')
  })

  test('/help promises at least once, and warns of fraud in a message of its own', async ({
    talk,
  }) => {
    talk.person(HER)
    const [help, safety, ...more] = await talk.type(HER, '/help')
    expect(help?.text).toContain('щонайменше раз')
    expect(safety?.text).toContain('Бережіться шахраїв')
    expect(safety?.silent).toBe(true)
    expect(more).toEqual([])
  })

  test('an unknown command is helped, and pictures of an album are answered once', async ({
    talk,
  }) => {
    talk.person(HER)
    expect(textOf(await talk.type(HER, '/nonsense'))).toContain('/subscribe')
  })

  test('a question about a person is answered calmly and nothing of it is kept', async ({
    talk,
  }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const [answer] = await talk.type(HER, 'Мій син Петро Вигаданий, 36-та бригада, чи є він?')
    expect(answer?.text).toContain('Розуміємо, як важко чекати')
    const kept = all<{ name: string }>(
      talk.db,
      sql`SELECT name FROM sqlite_schema WHERE type = 'table'`,
    ).map(({ name }) => JSON.stringify(talk.db.prepare(`SELECT * FROM "${name}"`).all()))
    expect(`${kept.join()}${talk.world.logged.join()}`).not.toMatch(/Вигаданий|Оксана|бригада/u)
  })
})

describe('bodies', () => {
  test('are in no word for whoever asked for exchanges only', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    await talk.press(HER, 'Сповіщати про обміни')
    const told = [
      ...(await talk.type(HER, '/status')),
      ...(await talk.type(HER, '/latest')),
      await talk.press(HER, 'Попередні обміни'),
    ]
    expect(told).toHaveLength(3)
    expect(textOf(told)).not.toMatch(ABOUT_BODIES)
    expect(told.flatMap(wordsOn).join()).not.toMatch(ABOUT_BODIES)
  })

  test('open step by step for whoever asked, in the same message', async ({ talk }) => {
    talk.person(HER)
    rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    const [card] = await talk.type(HER, '/latest')
    expect(card?.text).not.toMatch(ABOUT_BODIES)
    await talk.press(HER, 'Репатріаційні заходи')
    const opened = await talk.press(HER, '19\u00a0серпня 2025')
    expect(opened.id).toBe(card?.id)
    expect(opened.text).toContain('за твердженням російської сторони')
    expect(opened.text).not.toMatch(/полон|напрям|19\u00a0тіл/u)
    expect((await talk.press(HER, 'Докладніше')).text).toContain("п'ятеро з них загинули в полоні")
    await talk.press(HER, 'Назад')
    expect((await talk.press(HER, 'Джерела')).text).toContain('Офіційного підтвердження немає.')
    await talk.press(HER, 'Назад')
    await talk.press(HER, 'Більше не сповіщати про репатріацію')
    expect(readerOf(talk.db, HER)?.topics).toEqual([])
  })

  test('do not open by the number in a button for whoever did not ask', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const before = textOf(talk.telegram.people.messages(HER))
    const answers = [
      await talk.pressData(HER, `1:open:${BODIES.id}:main`),
      await talk.pressData(HER, `1:open:${BODIES.id}:details`),
      await talk.pressData(HER, `1:open:${BODIES.id}:sources`),
      await talk.pressData(HER, '1:earlier:bodies'),
    ]
    const nothingSuch = await talk.pressData(HER, '1:open:999999:main')
    expect(answers).toEqual([nothingSuch, nothingSuch, nothingSuch, nothingSuch])
    expect(textOf(talk.telegram.people.messages(HER))).toBe(before)
  })

  test('open for a chat that was told, even after it left, and for no other', async ({ talk }) => {
    talk.person(HER)
    talk.person(HIM)
    await talk.type(HER, '/start')
    await talk.type(HIM, '/start')
    talk.world.delivered.add(`${HER}/${BODIES.id}`)
    await talk.pressData(HER, `1:open:${BODIES.id}:main`)
    await talk.pressData(HIM, `1:open:${BODIES.id}:main`)
    expect(textOf(talk.telegram.people.messages(HER))).toContain('Репатріаційні заходи')
    expect(textOf(talk.telegram.people.messages(HIM))).not.toMatch(ABOUT_BODIES)
  })
})

describe('presses', () => {
  test.for(
    [
      '',
      '1',
      '1:',
      '0:topics',
      '2:topics',
      '1:topics:x',
      '1:topic:exchanges',
      '1:topic:everything:on',
      '1:topic:bodies:maybe',
      '1:lang:xx',
      '1:lang:__proto__',
      '1:constructor',
      '1:open:-1:main',
      '1:open:0:main',
      '1:open:1e3:main',
      '1:open:41:everything',
      '1:open:99999999999999999999:main',
      '1:forget:perhaps',
      '1:earlier:else',
      '1:open:1;DROP TABLE chat:main',
      '🕊️'.repeat(9),
    ].filter((data) => data !== ''),
  )('of "%s" get a calm answer', async (data, { talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    expect((await talk.pressData(HER, data)).text).toContain('Ця кнопка вже не діє')
    expect(talk.world.logged).toEqual([])
  })

  test('twice on one button change nothing the second time and are no error', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    await talk.pressData(HER, '1:topic:exchanges:on')
    await talk.pressData(HER, '1:topic:exchanges:on')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges'])
    expect(talk.world.logged).toEqual([])
  })

  test('that come too late to be answered still do what they ask', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    talk.telegram.faults.order({
      kind: 'http',
      method: 'answerCallbackQuery',
      status: 400,
      description:
        'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    void talk.pressData(HER, '1:topic:exchanges:on')
    await talk.settled()
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges'])
    expect(talk.world.logged).toEqual([])
  })
})

describe('/forget', () => {
  test('removes everything after one confirmed tap', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    await talk.press(HER, 'Сповіщати про обміни')
    await talk.type(HER, '/forget')
    expect(readerOf(talk.db, HER)).not.toBeNull()
    expect((await talk.press(HER, 'Так, видалити все')).text).toContain('Усе про цей чат видалено')
    expect(all(talk.db, sql`SELECT chat_id FROM chat`)).toEqual([])
    expect(all(talk.db, sql`SELECT chat_id FROM chat_topic`)).toEqual([])
  })

  test('removes nothing where the tap says no', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/subscribe')
    await talk.type(HER, '/forget')
    expect((await talk.press(HER, 'Ні, залишити')).text).toBe('Нічого не видалено.')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges'])
  })

  test('is not undone by an old button that only looks', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/subscribe')
    await talk.type(HER, '/forget')
    await talk.press(HER, 'Так, видалити все')
    await talk.pressData(HER, `1:open:${EXCHANGE.id}:main`)
    await talk.pressData(HER, '1:topic:exchanges:off')
    await talk.pressData(HER, '1:forget:yes')
    expect(all(talk.db, sql`SELECT chat_id FROM chat`)).toEqual([])
  })
})

describe('a person who blocks the bot', () => {
  test('is not written to, and finds their choices again after /start', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/subscribe')
    talk.telegram.people.block(HER)
    await talk.settled()
    expect(chatState(talk.db, HER)).toMatchObject({ is: 'stopped' })
    talk.telegram.people.unblock(HER)
    await talk.settled()
    expect(chatState(talk.db, HER)).toMatchObject({ is: 'stopped' })
    const [greeting] = await talk.type(HER, '/start')
    expect(chatState(talk.db, HER)).toEqual({ is: 'active' })
    expect(greeting?.text).toContain('Обміни полоненими: сповіщаємо.')
  })

  test('while an answer is on its way is no error', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/subscribe')
    talk.telegram.faults.order({
      kind: 'http',
      method: 'sendMessage',
      status: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    await talk.type(HER, '/status')
    expect(chatState(talk.db, HER)).toMatchObject({
      is: 'stopped',
      reason: 'bot was blocked by the user',
    })
    expect(talk.world.logged).toEqual([])
  })
})

describe('groups', () => {
  const GROUP = -500
  const member = { id: HER, first_name: 'Оксана', language_code: 'uk' }

  test('hear of exchanges only, without buttons that change the message', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    for (const text of ['/status', '/latest']) people.type(GROUP, text, { from: member })
    await talk.settled()
    const told = people.messages(GROUP).filter(({ author }) => author === 'bot')
    expect(told).toHaveLength(2)
    expect(textOf(told)).not.toMatch(ABOUT_BODIES)
    expect(told.flatMap(wordsOn)).toEqual(['Допис штабу'])
  })

  test('find settings in private, and cannot subscribe', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    for (const text of ['/start', '/subscribe', '/forget'])
      people.type(GROUP, text, { from: member })
    await talk.settled()
    const told = people.messages(GROUP).filter(({ author }) => author === 'bot')
    expect(new Set(told.map(({ text }) => text))).toEqual(
      new Set([
        'У групах бот відповідає на /status і /latest. Сповіщення й налаштування — у приватному чаті з ботом.',
      ]),
    )
    const answer = await people.press(GROUP, told[0]?.id ?? 1, '1:topic:bodies:on', {
      from: member,
    })
    expect(answer.text).toBe('Це працює у приватному чаті з ботом.')
    expect(all(talk.db, sql`SELECT chat_id FROM chat`)).toEqual([])
  })

  test('are not answered when people talk to each other', async ({ talk }) => {
    const { people } = talk.telegram
    people.addGroup({ id: GROUP, title: 'Родини', by: member })
    people.type(GROUP, 'Чи є серед них мій син?', { from: member })
    await talk.settled()
    expect(people.messages(GROUP).filter(({ author }) => author === 'bot')).toEqual([])
  })
})

describe('posts of channels', () => {
  const post = (messageId: number) => ({
    channelId: -1009,
    title: 'Координаційний штаб',
    username: 'Koord_shtab',
    messageId,
    postedAt: 0,
    text: 'Текст допису',
  })

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
      'У наших записах немає обміну полоненими, про який ішлося б у цьому дописі.',
      'У наших записах немає обміну полоненими, про який ішлося б у цьому дописі.',
    ])
    expect(talk.world.logged).toEqual([])
  })

  test('that speak of bodies are answered to whoever asked', async ({ talk }) => {
    talk.person(HER)
    rememberChat(talk.db, HER, { lang: 'en', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    talk.telegram.people.forward(HER, post(510))
    await talk.settled()
    expect(textOf(talk.telegram.people.messages(HER))).toContain('that the Russian side says')
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
    talk.world.broken = true
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

  test('whoever floods is slowed and answered again later, and others are not', async ({
    talk,
  }) => {
    talk.person(HER)
    talk.person(HIM)
    for (let count = 0; count < 40; count += 1) talk.telegram.people.type(HER, '/help')
    await talk.type(HIM, '/status')
    await talk.settled()
    const answers = talk.telegram.people.messages(HER).filter(({ author }) => author === 'bot')
    expect(answers.length).toBeGreaterThanOrEqual(40)
    expect(answers.length).toBeLessThan(60)
    expect(textOf(talk.telegram.people.messages(HIM))).toContain('Останній обмін')
  })
})
