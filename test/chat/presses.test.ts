import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { readerOf, rememberChat, subscribe } from '#store/chats.ts'
import { BODIES } from '../notification/events.ts'
import { ABOUT_BODIES, test, textOf, wordsOn } from './conversation.ts'

const HER = 11
const HIM = 12
const NOW = instant(0)

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
    expect(card?.text).toBe('Допис у каналі Координаційного штабу')
    await talk.press(HER, 'Попередні дописи')
    const opened = await talk.press(HER, '19\u00a0серпня 2025')
    expect(opened.id).toBe(card?.id)
    expect(opened.text).toContain('за твердженням російської сторони')
    expect(opened.text).not.toMatch(/полон|напрям|19\u00a0тіл/u)
    expect((await talk.press(HER, 'Докладніше')).text).toMatch(
      /п’ятеро з них загинули в полоні[^]*Вони були у списках тяжкопоранених на обмін/u,
    )
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
      '1:earlier:exchanges:0',
      '1:earlier:exchanges:1:2',
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
