import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { chatState, readerOf, rememberChat, subscribe } from '#store/chats.ts'
import { keepOperator, operatorName } from '#store/operators.ts'
import { all, sql } from '#store/sql.ts'
import { EXCHANGE } from '../notification/events.ts'
import { ABOUT_BODIES, test, textOf, wordsOn } from './conversation.ts'

const HER = 11
const NOW = instant(0)

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
      'Русский',
    ])
    expect(readerOf(talk.db, HER)?.topics).toEqual([])
  })

  test('subscribes to exchanges, and to nothing else, by one tap', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const after = await talk.press(HER, 'Сповіщати про обміни')
    expect(after.text).toContain('Сповіщатимемо про обміни полоненими.')
    expect(readerOf(talk.db, HER)?.topics).toEqual(['exchanges'])
    expect(after.text).not.toMatch(ABOUT_BODIES)
    expect(wordsOn(after).slice(0, 2)).toEqual(['Обрати самостійно', 'Скасувати'])
    const cancelled = await talk.press(HER, 'Скасувати')
    expect(cancelled.text).toContain('Про обміни більше не сповіщатимемо.')
    expect(cancelled.text).toContain('Добрий день')
    expect(readerOf(talk.db, HER)?.topics).toEqual([])
  })

  test('lets her choose bodies alone', async ({ talk }) => {
    talk.person(HER)
    await talk.type(HER, '/start')
    const choices = await talk.press(HER, 'Обрати самостійно')
    expect(wordsOn(choices)).toEqual([
      'Сповіщати про обміни',
      'Сповіщати про репатріацію',
      'Сповіщати про домовленості',
      'Сповіщати про твердження обох сторін',
      'Підсумок',
      'Повний вигляд',
      'English',
      'Русский',
      'Назад',
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
    await talk.press(HER, 'Обрати самостійно')
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

  test.for([
    ['/START', 'неофіційний бот'],
    ['/Status', 'Стан на'],
    ['/status@other_bot', 'Стан на'],
    ['/EVENT@Other_Bot 67', '67-й обмін'],
  ] as const)('%s is understood however it is spelt', async ([typed, part], { talk }) => {
    talk.person(HER)
    expect(textOf(await talk.type(HER, typed))).toContain(part)
  })

  test('the list of earlier exchanges leads back to the one it was asked from', async ({
    talk,
  }) => {
    const twin = { ...EXCHANGE, id: 900, ordinal: 68 }
    talk.world.events = [twin, ...talk.world.events]
    talk.person(HER)
    const [card] = await talk.type(HER, '/latest')
    const list = await talk.press(HER, 'Попередні обміни')
    expect(list.id).toBe(card?.id)
    expect(list.text).toContain('(67-й)')
    expect(list.text).toContain('(68-й)')
    expect(wordsOn(list)).toContain('14\u00a0серпня 2025 · 67-й обмін')
    expect((await talk.press(HER, 'Назад')).text).toBe(card?.text)
    expect(await talk.pressData(HER, '1:earlier:exchanges')).toEqual({})
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
    expect(help?.text).toContain('щонайменше один раз')
    expect(safety?.text).toContain('Бережіться шахраїв')
    expect(safety?.silent).toBe(true)
    expect(more).toEqual([])
  })

  test('an unknown command is helped', async ({ talk }) => {
    talk.person(HER)
    expect(textOf(await talk.type(HER, '/nonsense'))).toContain('/settings')
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

describe('an error of ours', () => {
  test('is logged by its place, and never by words that may be the person’s', async ({ talk }) => {
    talk.person(HER)
    talk.world.broken =
      'Unexpected token in «Вигада…», /status Вигаданий Петро\n    at Петро (src/x.ts:1:1)'
    const [answer] = await talk.type(HER, '/status Вигаданий Петро')
    expect(answer?.text).toContain('зараз не вдалося відповісти')
    const line = talk.world.logged.find((one) => one.startsWith('Cannot work through an update'))
    expect(line).toContain('Unexpected token in')
    expect(line).toMatch(/"at":\["test\/chat\/conversation\.ts:\d+","src\/chat\//u)
    expect(talk.world.logged.join()).not.toMatch(/Вигад|Петро/u)
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

  test('names what an operator is called among what goes', async ({ talk }) => {
    talk.person(HER)
    expect((await talk.type(HER, '/forget')).at(-1)?.text).not.toContain('оператор')
    keepOperator(talk.db, { user: HER, name: '@anna_<1>' }, NOW)
    expect((await talk.type(HER, '/forget')).at(-1)?.text).toContain(
      'Ім’я оператора (@anna_<1>) теж буде видалено',
    )
    await talk.press(HER, 'Так, видалити все')
    expect(operatorName(talk.db, HER)).toBeNull()
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
    expect(greeting?.text).toContain('Сповіщатимемо про обміни полоненими.')
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
