import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { preferencesOf } from '#store/settings.ts'
import { ABOUT_BODIES, test, wordsOn } from './conversation.ts'

const HER = 11
const NOW = instant(0)

function settled(db: WritableDb, lang: 'uk' | 'en' | 'ru' = 'uk'): void {
  rememberChat(db, HER, { lang, zone: 'Europe/Kyiv' }, NOW)
  subscribe(db, HER, 'exchanges', NOW)
}

describe('/settings', () => {
  test('shows how things stand, and nothing of what was not chosen', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    const [home] = await talk.type(HER, '/settings')
    expect(home?.text).toMatch(
      /Теми: обміни\.\nЗвук: обміни — зі звуком\.\nТихі години: обміни — немає\.\nЧасовий пояс: Київ\./u,
    )
    expect(home?.text).not.toMatch(ABOUT_BODIES)
  })

  test('changes everything in one message, each page with a way back', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    const [home] = await talk.type(HER, '/settings')
    const walks = [
      ['Звук', 'Без звуку: обміни', 'обміни — без звуку'],
      ['Тихі години', '22:00–07:00', 'обміни — з 22:00 до 07:00'],
      ['Часовий пояс', 'Варшава', 'Часовий пояс: Варшава.'],
      ['Підсумок', 'Щотижня', 'щопонеділка о 09:00'],
      ['Повний вигляд', 'Показувати повний вигляд', 'Вигляд: повний'],
      ['Пауза', 'На 3\u00a0дні', 'сповіщень не буде до 22\u00a0серпня 2025, 20:40 (Варшава)'],
    ] as const
    for (const [page, choice, shown] of walks) {
      // oxlint-disable-next-line no-await-in-loop -- one tap after another
      expect((await talk.press(HER, page)).id).toBe(home?.id)
      // oxlint-disable-next-line no-await-in-loop -- one tap after another
      expect((await talk.press(HER, choice)).text).toContain(shown)
      // oxlint-disable-next-line no-await-in-loop -- one tap after another
      expect((await talk.press(HER, 'Назад')).text).toContain(shown)
    }
    expect(preferencesOf(talk.db, HER)).toEqual({
      lang: 'uk',
      zone: 'Europe/Warsaw',
      topics: ['exchanges', 'digest'],
      plain: true,
      pausedUntil: talk.now + 3 * 86_400_000,
      digest: { every: 'week', at: 540 },
      sound: { exchanges: false },
      quiet: { exchanges: { from: 22 * 60, to: 7 * 60 }, digest: 'usual' },
      only: {},
    })
  })

  test.for([
    ['Звук', 'Без звуку: обміни'],
    ['Тихі години', '22:00–07:00'],
    ['Часовий пояс', 'Варшава'],
    ['Підсумок', 'Щодня'],
    ['Повний вигляд', 'Показувати повний вигляд'],
    ['Пауза', 'На 7\u00a0днів'],
  ] as const)('takes back a change of %s', async ([page, choice], { talk }) => {
    talk.person(HER)
    settled(talk.db)
    const before = preferencesOf(talk.db, HER)
    await talk.type(HER, '/settings')
    await talk.press(HER, page)
    await talk.press(HER, choice)
    expect(preferencesOf(talk.db, HER)).not.toEqual(before)
    await talk.press(HER, 'Скасувати зміну')
    expect(preferencesOf(talk.db, HER)).toMatchObject({
      zone: before?.zone,
      topics: before?.topics,
      plain: before?.plain,
      pausedUntil: before?.pausedUntil,
      digest: before?.digest,
    })
  })

  test('offers to take nothing back where nothing changed', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Мова')
    expect(wordsOn(await talk.press(HER, 'Українська'))).not.toContain('Скасувати зміну')
  })

  test('lets any quiet hours be chosen, from and to', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    await talk.type(HER, '/settings')
    for (const words of ['Тихі години', 'Інші години', '20:00']) {
      // oxlint-disable-next-line no-await-in-loop -- one tap after another
      await talk.press(HER, words)
    }
    const after = await talk.press(HER, '06:00')
    expect(after.text).toContain('обміни — з 20:00 до 06:00')
  })

  test('speaks the language that was just chosen, in all three', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Мова')
    await talk.press(HER, 'Русский')
    const page = await talk.press(HER, 'Назад')
    expect(page.text).toContain('Темы: обмены.')
    await talk.press(HER, 'Язык')
    await talk.press(HER, 'English')
    expect((await talk.press(HER, 'Back')).text).toContain('Topics: exchanges.')
  })

  test('never offers sound for messages about the fallen', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    subscribe(talk.db, HER, 'bodies', NOW)
    await talk.type(HER, '/settings')
    const sound = await talk.press(HER, 'Звук')
    expect(wordsOn(sound)).toEqual(['Без звуку: обміни', 'Назад'])
    expect(sound.text).toContain('завжди приходять без звуку')
  })

  test('gives the menu the language that was chosen, and names the fallen to who asked only', async ({
    talk,
  }) => {
    talk.person(HER)
    settled(talk.db)
    const menu = () => talk.telegram.profile('uk', HER).commands
    await talk.type(HER, '/start')
    await talk.press(HER, 'Русский')
    expect(menu().map(({ description }) => description)).toContain('Последний обмен')
    expect(menu().map(({ command }) => command)).not.toContain('bodies')
    await talk.pressData(HER, '1:topic:bodies:on')
    expect(menu().map(({ command }) => command)).toContain('bodies')
    await talk.pressData(HER, '1:topic:bodies:off')
    await talk.pressData(HER, '1:lang:uk')
    expect(menu()).toEqual([])
  })

  test('finds a time zone by a place sent once, which is kept nowhere', async ({ talk }) => {
    talk.person(HER)
    settled(talk.db)
    await talk.type(HER, '/settings')
    await talk.press(HER, 'Часовий пояс')
    talk.telegram.people.locate(HER, { latitude: 50.061_43, longitude: 19.936_58 })
    await talk.settled()
    const [offer] = talk.telegram.people.messages(HER).slice(-1)
    expect(offer?.text).toContain('Варшава. Самої геопозиції бот не зберіг.')
    expect(preferencesOf(talk.db, HER)?.zone).toBe('Europe/Kyiv')
    const after = await talk.press(HER, 'Варшава')
    expect(after.text).toContain('Часовий пояс: Варшава.')
    await talk.press(HER, 'Скасувати зміну')
    expect(preferencesOf(talk.db, HER)?.zone).toBe('Europe/Kyiv')
    const kept = everythingIn(talk.db) + JSON.stringify([talk.world.logged, offer])
    expect(kept).toContain(String(HER))
    expect(kept).not.toMatch(/50[.,]06|19[.,]93/u)
  })

  test('takes a place from a stranger, who stays one until a zone is chosen', async ({ talk }) => {
    talk.person(HER)
    talk.telegram.people.locate(HER, { latitude: 40.71, longitude: -74 })
    await talk.settled()
    expect(preferencesOf(talk.db, HER)).toBeNull()
    await talk.press(HER, 'Нью-Йорк')
    expect(preferencesOf(talk.db, HER)?.zone).toBe('America/New_York')
  })
})

/** Every row of every table, as text. */
function everythingIn(db: WritableDb): string {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  return tables
    .map((name) => JSON.stringify(db.prepare(`SELECT * FROM "${String(name)}"`).all()))
    .join('\n')
}
