import { describe, expect } from 'vitest'
import { sendMessage } from '#chat/send.ts'
import { operatorCommands } from '#notification/operator-menu.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { tellOperator } from '#store/operator-messages.ts'
import { keepFeedback } from '#store/feedback.ts'
import { tellNext } from '#watch/operator-outbox.ts'
import { sendNotices } from '#watch/notice.ts'
import { Api } from 'grammy'
import { listen } from '../../sandbox/bot-api/listen.ts'
import { DOUBTFUL, HQ, type Room, settled, STRANGER, test } from './operators.ts'

const names = (isGroup: boolean): string[] =>
  operatorCommands({ lang: 'uk', zone: 'Europe/Kyiv' }, isGroup).map(({ command }) => command)

const last = (room: Room): string => room.said().at(-1)?.text ?? ''

describe('/help in the operators’ chat', () => {
  test('tells the operators’ commands, and then what everybody is told', async ({ room }) => {
    await room.type('/help')
    const [own, others] = room.said().slice(-2)
    for (const command of ['/admin', '/review', '/sources', '/sent', '/undo', '/notice']) {
      expect(own?.text).toContain(command)
    }
    expect(others?.text).not.toContain('/admin')
  })

  test('tells nobody else of them', async ({ room }) => {
    await room.type('/help', { chat: STRANGER, from: STRANGER })
    expect(
      room
        .said(STRANGER)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/\/admin|\/undo/u)
  })

  test('stands in the menu with what everybody is offered there', () => {
    for (const isGroup of [true, false]) {
      expect(names(isGroup)).toEqual(expect.arrayContaining(['admin', 'notice', 'help', 'status']))
      expect(new Set(names(isGroup)).size).toBe(names(isGroup).length)
    }
    expect(names(false).length).toBeGreaterThan(names(true).length)
  })
})

describe('an operators’ group that becomes a supergroup', () => {
  test('goes on at its new number, and is asked once to change the setting', async ({ room }) => {
    const now = room.telegram.people.migrate(room.chat)
    await settled(room.telegram)
    room.post(DOUBTFUL)
    await room.told()
    expect(room.said(now).map(({ text }) => text.slice(0, 20))).toHaveLength(2)
    expect(room.said(now)[0]?.text).toContain(`ADMIN_CHAT_ID=${now}`)
    expect(room.said(now)[1]?.text).toContain('Потрібне рішення')
    await room.type('/admin', { chat: now })
    expect(room.said(now).at(-1)?.text).toContain('Стан бота')
    await room.told()
    expect(room.said(now)).toHaveLength(3)
  })
})

describe('what operators could not be told', () => {
  test('is told as soon as they write again', async ({ room }) => {
    const outcomes = [{ is: 'chat_gone', reason: 'Forbidden' }] as const
    tellOperator(room.db, { key: 'a', news: { is: 'backlog', waiting: 3 } }, room.clock.now)
    const outbox = {
      db: room.db,
      chat: () => room.chat,
      moved: () => {},
      send: async () => outcomes[0],
      now: () => room.clock.now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    }
    await tellNext(outbox)
    await room.told()
    expect(room.said()).toEqual([])
    await room.type('/admin')
    await room.told()
    expect(last(room)).toContain('Давніші дописи')
  })
})

describe('/sources', () => {
  test('pauses, resumes and reads a source by a press', async ({ room }) => {
    const paused = (): unknown => room.db.prepare('SELECT paused_at FROM source').pluck().get()
    await room.type('/sources')
    await room.press(`Призупинити: ${HQ.handle}`)
    expect(paused()).toBe(room.clock.now)
    expect(last(room)).toContain('читання призупинено')
    await room.press(`Відновити: ${HQ.handle}`)
    expect(paused()).toBeNull()
    room.db.exec('UPDATE source SET polled_at = 5')
    expect(await room.press('Прочитати зараз')).toBe('Читаємо.')
    expect(room.db.prepare('SELECT polled_at FROM source').pluck().get()).toBeNull()
  })
})

describe('/sent', () => {
  test('says that there was none yet', async ({ room }) => {
    await room.type('/sent')
    expect(last(room)).toBe('Розсилок ще не було.')
  })

  test('shows how far a broadcast has come', async ({ room }) => {
    room.post('Сьогодні відбувся обмін полоненими. В Україну повернулися 84 захисники.')
    await room.type('/sent')
    expect(last(room)).toContain('Розсилка 1: новина')
    await room.type('/sent 1')
    expect(last(room)).toContain('Черга ще складається.')
    for (const none of ['99', '99999999999999999999', '-1', '1.5', 'n99999999999999999999']) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await room.type(`/sent ${none}`)
      expect(last(room)).toBe('Такої розсилки немає.')
    }
    await room.type('/sent  ')
    expect(last(room)).toContain('Розсилка 1: новина')
  })

  test('tells the warning of fraud and claims of the other side from digests', async ({ room }) => {
    room.db.exec(`
      INSERT INTO notification (kind, topic, reason, created_at, audience_until, is_queued)
      VALUES ('digest', 'exchanges', 'safety', 5, 0, 1), ('digest', 'claims', 'claims/1', 5, 0, 1),
             ('digest', 'digest', NULL, 5, 0, 1)`)
    await room.type('/sent')
    for (const title of [
      'Розсилка 1: попередження про шахраїв',
      'Розсилка 2: заяви',
      'Розсилка 3: дайджест',
    ]) {
      expect(last(room)).toContain(title)
    }
    await room.type('/sent 1')
    expect(last(room)).toContain('Розсилка 1: попередження про шахраїв')
  })
})

describe('/notice', () => {
  test('is shown first, goes only once confirmed, and to whom it is meant', async ({ room }) => {
    const { db, telegram, clock } = room
    for (const [id, lang] of [
      [21, 'uk'],
      [22, 'en'],
      [23, 'uk'],
    ] as const) {
      telegram.people.start({ id, first_name: 'Особа', language_code: lang })
      rememberChat(db, id, { lang, zone: 'Europe/Kyiv' }, instant(0))
      if (id !== 23) subscribe(db, id, 'exchanges', instant(0))
    }
    await room.type('/notice lang=uk topic=exchanges Завтра бот <не> працює')
    const [preview, ask] = room.said().slice(-2)
    expect(preview?.text).toBe('Завтра бот <не> працює')
    expect(ask?.text).toBe('Так це побачать люди. Чатів: 2; мова uk, тема exchanges.')
    const server = await listen(telegram)
    const api = new Api('123456:operators-secret-of-the-test', { apiRoot: server.url })
    const send = async () =>
      await sendNotices({
        db,
        send: async (chat, message) => await sendMessage(api, chat, message),
        now: () => clock.now,
        log: { info: () => {}, warn: () => {}, error: () => {} },
      })
    expect(await send()).toBe(0)
    await room.press('Надіслати всім цим чатам', 502)
    expect(db.prepare('SELECT by_user, decided_by FROM notice').all()).toEqual([
      { by_user: 501, decided_by: 502 },
    ])
    expect(last(room)).toBe('У дорозі. Перебіг: /sent n1')
    await send()
    await send()
    const heard = [21, 22, 23].map((id) => room.said(id).map(({ text }) => text))
    expect(heard).toEqual([['Завтра бот <не> працює'], [], []])
    await room.type('/sent n1')
    expect(last(room)).toContain('надіслано: 1')
    // The chat that the room began with was never opened by anybody.
    expect(last(room)).toContain('не надсилаються: 1')
    await server.close()
  })

  test.for([
    ['/notice', 'Напишіть: /notice текст'],
    ['/notice lang=xx текст', 'Мови «xx» немає. Є: uk, en, ru'],
    ['/notice topic=weather текст', 'Теми «weather» немає. Є: exchanges'],
    ['/notice lang=uk,en текст', 'Мови «uk,en» немає.'],
    ['/notice lang=uk,topic=bodies текст', 'Мови «uk,topic=bodies» немає.'],
    ['/notice lang= текст', 'Мови «текст» немає.'],
    ['/notice language=uk текст', '«language» тут не зрозуміло'],
    ['/notice lang:uk текст', '«lang» тут не зрозуміло'],
    ['/notice lang uk текст', '«lang» тут не зрозуміло'],
    ['/notice мова=uk текст', '«мова» тут не зрозуміло'],
    ['/notice текст lang=uk', '«lang» тут не зрозуміло'],
    ['/notice lang=uk lang=en текст', '«lang=» написано двічі'],
    ['/notice lang=uk', 'Напишіть: /notice текст'],
    [`/notice ${'а'.repeat(3001)}`, 'Задовге'],
  ] as const)('does not guess what «%s» means', async ([typed, answer], { room }) => {
    await room.type(typed)
    expect(last(room)).toContain(answer)
    expect(room.db.prepare('SELECT count(*) FROM notice').pluck().get()).toBe(0)
  })

  test.for([
    ['/notice LANG=UK Topic=Exchanges Текст', 'мова uk, тема exchanges'],
    ['/notice lang = en Текст', 'мова en, усім темам'],
    ['/notice topic=quota Текст', 'усім мовам, тема quota'],
    ['/notice Текст', 'усім мовам, усім темам'],
  ] as const)('says of «%s» to whom it would go', async ([typed, audience], { room }) => {
    await room.type(typed)
    const [text, ask] = room.said().slice(-2)
    expect(text?.text).toBe('Текст')
    expect(ask?.text).toMatch(/^Так це побачать люди\. Чатів: \d+; /u)
    expect(ask?.text).toContain(audience)
  })

  test('is sent once where two operators press, and not after it was cancelled', async ({
    room,
  }) => {
    await room.type('/notice Текст')
    const ask = room.said().at(-1)
    const keys = ask?.keyboard.flat() ?? []
    await room.press('Не надсилати')
    const [send] = keys
    const data = send !== undefined && 'callback_data' in send ? send.callback_data : ''
    const late = await room.telegram.people.press(room.chat, ask?.id ?? 0, data, {
      from: { id: 502 },
    })
    expect(late.text).toBe('Рішення вже ухвалено.')
    expect(room.db.prepare('SELECT state FROM notice').pluck().all()).toEqual(['cancelled'])
  })
})

describe('what people write to operators', () => {
  test('arrives once, after what is urgent, and without who wrote it', async ({ room }) => {
    keepFeedback(room.db, 'Дякую <b>', room.clock.now)
    room.post(DOUBTFUL)
    await room.told()
    await room.told()
    const heard = room.said().map(({ text }) => text)
    expect(heard).toHaveLength(2)
    expect(heard[0]).toContain('Потрібне рішення')
    expect(heard[1]).toBe('Відгук від того, хто користується ботом\n\nДякую <b>')
  })
})
