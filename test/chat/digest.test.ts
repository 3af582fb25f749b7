import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { setDigest } from '#store/settings.ts'
import { ABOUT_BODIES, test, wordsOn } from './conversation.ts'

const HER = 11
const NOW = instant(0)
const NINE = 9 * 60

describe('/digest', () => {
  test('tells a stranger of the week that it is, and where its times are set', async ({ talk }) => {
    talk.person(HER)
    const [digest] = await talk.type(HER, '/digest')
    expect(digest?.text).toMatch(
      /^Цього тижня, 18–19\u00a0серпня 2025: обмінів не було\. Виправлень не було\.$/u,
    )
    expect(digest?.silent).toBe(true)
    expect(digest && wordsOn(digest)).toEqual(['Коли надсилати підсумок'])
    const page = await talk.press(HER, 'Коли надсилати підсумок')
    expect(page.text).toContain('Підсумок: вимкнено.')
    await talk.press(HER, 'Щомісяця')
    await talk.press(HER, 'Назад')
    const [month] = await talk.type(HER, '/digest')
    expect(month?.text).toMatch(
      /^Цього місяця, 1–19\u00a0серпня 2025: один обмін \(14\u00a0серпня/u,
    )
  })

  test.for([
    ['uk', 'Сьогодні, 19\u00a0серпня 2025: обмінів не було.'],
    ['en', 'Today, 19\u00a0August 2025: no exchanges.'],
    ['ru', 'Сегодня, 19\u00a0августа 2025: обменов не было.'],
  ] as const)(
    'tells of the day where a daily one was chosen, in %s',
    async ([lang, words], { talk }) => {
      talk.person(HER)
      rememberChat(talk.db, HER, { lang, zone: 'Europe/Kyiv' }, NOW)
      setDigest(talk.db, HER, { every: 'day', at: NINE }, NOW)
      const [digest] = await talk.type(HER, '/digest')
      expect(digest?.text).toContain(words)
    },
  )

  test('says of the fallen that there is a post, and only to who asked', async ({ talk }) => {
    talk.person(HER)
    const [other] = await talk.type(HER, '/digest')
    expect(other?.text).not.toMatch(ABOUT_BODIES)
    rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    subscribe(talk.db, HER, 'bodies', NOW)
    const [asked] = await talk.type(HER, '/digest')
    expect(asked?.text).toContain('Новий допис у каналі Координаційного штабу.')
    expect(asked?.text).not.toMatch(/тіл(?!ьк)|1.000|репатріац/iu)
    expect(asked && wordsOn(asked)).toEqual(['Прочитати', 'Коли надсилати підсумок'])
  })

  test('leaves the one that comes by the clock as it is', async ({ talk }) => {
    talk.person(HER)
    rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, NOW)
    setDigest(talk.db, HER, { every: 'week', at: NINE }, NOW)
    const before = talk.db.prepare('SELECT * FROM chat_digest').all()
    await talk.type(HER, '/digest')
    expect(talk.db.prepare('SELECT * FROM chat_digest').all()).toEqual(before)
    expect(talk.db.prepare('SELECT count(*) FROM delivery').pluck().get()).toBe(0)
  })
})
