import { describe, expect } from 'vitest'
import { operatorCommands } from '#notification/operator-menu.ts'
import { instant } from '#post/post.ts'
import { putAlarm } from '#store/alarms.ts'
import { rememberChat, setLanguage } from '#store/chats.ts'
import { markWorld } from '#store/db.ts'
import { queueNotice } from '#store/notices.ts'
import { recordFailure, recordRead } from '#store/sources.ts'
import { DOUBTFUL, HQ, type Room, test } from './operators.ts'

const last = (room: Room): string => room.said().at(-1)?.text ?? ''

describe('/admin', () => {
  test('shows the state of everything on one card', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.type('/admin')
    for (const line of [
      'Koord_shtab: ще не прочитано',
      'Черга порожня.',
      'Чати: 1 діють, 0 зупинено.',
      'Чекають на рішення: 1.',
      'Тривог немає.',
      'Резервних копій ще немає.',
    ]) {
      expect(last(room)).toContain(line)
    }
  })

  test('ends with every other command of the operators', async ({ room }) => {
    await room.type('/admin')
    const others = operatorCommands({ lang: 'uk', zone: 'Europe/Kyiv' }, true)
    for (const name of ['review', 'sources', 'sent', 'undo', 'notice', 'parked']) {
      expect(others.map(({ command }) => command)).toContain(name)
      expect(last(room)).toContain(`/${name}`)
    }
  })

  test('tells at this moment that a source cannot be read, and that it can again', async ({
    room,
  }) => {
    const failing = { handle: HQ.handle, reason: 'banned', detail: '' } as const
    recordFailure(room.db, failing, instant(room.clock.now - 10 * 60_000))
    await room.type('/admin')
    expect(last(room)).toContain('Тривоги: 1.')
    recordRead(room.db, HQ.handle, room.clock.now)
    await room.type('/admin')
    expect(last(room)).toContain('Тривог немає.')
  })

  test('tells at this moment what is wrong, however lately it was looked for', async ({ room }) => {
    room.machine.freeBytes = 500
    putAlarm(room.db, 'outbox', {
      misses: 5,
      since: room.clock.now,
      toldAt: room.clock.now,
      alarm: { is: 'outbox', due: 7, oldestAt: room.clock.now },
    })
    await room.type('/admin')
    expect(last(room)).toContain('Тривоги: 1.')
    expect(last(room)).toContain('На диску залишилося 0 МБ.')
    room.machine.freeBytes = 5000
    await room.type('/admin')
    expect(last(room)).toContain('Тривог немає.')
  })

  test('says of the outbox that it is empty only where nothing is to leave', async ({ room }) => {
    room.post('Сьогодні відбувся обмін полоненими. В Україну повернулися 84 захисники.')
    await room.type('/admin')
    expect(last(room)).toContain('Черга ще складається.')
    expect(last(room)).not.toContain('Черга порожня.')
    room.db.exec('UPDATE notification SET is_queued = 1')
    await room.type('/notice Завтра бот не працює')
    await room.press('Надіслати всім цим чатам')
    await room.type('/admin')
    expect(last(room)).toContain('Черга ще складається.')
    queueNotice(room.db, 100, room.clock.now)
    await room.type('/admin')
    expect(last(room)).toContain('Черга: 1 чекає.')
    room.db.exec(`
      UPDATE notice_delivery SET state = 'dropped';
      INSERT INTO delivery (notification_id, chat_id, state, message_id, due_at, settled_at, edit_parked)
      VALUES (1, 11, 'sent', 5, 0, 0, 1);`)
    await room.type('/admin')
    expect(last(room)).toContain('Черга: 0 чекає, 1 відкладено через помилку.')
    room.db.exec('UPDATE delivery SET edit_parked = 0')
    await room.type('/admin')
    expect(last(room)).toContain('Черга порожня.')
  })

  test('speaks English where the operators’ chat does', async ({ room }) => {
    rememberChat(room.db, room.chat, { lang: 'en', zone: 'Europe/Kyiv' }, room.clock.now)
    setLanguage(room.db, room.chat, 'en')
    await room.type('/admin')
    expect(last(room)).toContain('State of the bot')
  })
})

describe('/admin in the sandbox', () => {
  test('says that no backups are made there, and not that one is missing', async ({ room }) => {
    markWorld(room.db, 'sandbox')
    await room.type('/admin')
    expect(last(room)).toContain('Резервних копій у пісочниці не роблять.')
    expect(last(room)).not.toContain('Резервних копій ще немає')
  })
})
