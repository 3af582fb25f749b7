import { describe, expect } from 'vitest'
import { lastDecisions } from '#store/decisions.ts'
import { latestEvents } from '#store/events.ts'
import { ANNA, BOHDAN, DOUBTFUL, type Room, settled, STRANGER, test } from './operators.ts'

const alerts = ({ db }: Room): unknown =>
  db.prepare('SELECT kind FROM notification ORDER BY id').pluck().all()

const namesKept = ({ db }: Room): unknown => db.prepare('SELECT name FROM operator').pluck().all()

describe('a card of what is held', () => {
  test('shows the whole post with the words it was read from underlined, and why', async ({
    room,
  }) => {
    room.post(DOUBTFUL)
    await room.told()
    const [card] = room.said()
    expect(card?.text).toContain('Потрібне рішення · обмін полоненими')
    expect(card?.text).toContain('Число, якого не буває в одній події (9400)')
    expect(card?.text).toContain('9400 захисників & <захисниць>')
    const underlined = (card?.entities ?? [])
      .filter(({ type }) => type === 'underline')
      .map(({ offset, length }) => card?.text.slice(offset, offset + length))
    expect(underlined.join(' ')).toContain('9400')
  })

  test('comes once, however often it is looked for', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    await room.told()
    expect(room.said()).toHaveLength(1)
  })

  test('is not sent any more where the post was edited before it left', async ({ room }) => {
    room.post(DOUBTFUL)
    room.post('Зустріч із родинами')
    await room.told()
    expect(room.said()).toEqual([])
  })

  test('publishes by one press, and shows who did it with a way back', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    await room.press('Оприлюднити')
    expect(alerts(room)).toEqual(['alert'])
    expect(room.said()[0]?.text).toContain('Оприлюднено (оператор Person 501, ')
    await room.press('Скасувати рішення', BOHDAN)
    expect(alerts(room)).toEqual(['alert', 'retraction'])
    expect(room.said()[0]?.text).toContain('Потрібне рішення')
  })

  test('tells who decided by name after a restart too', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    await room.press('Відхилити', BOHDAN)
    await room.restart()
    await room.type('/undo')
    expect(room.said().at(-1)?.text).toContain('Відхилено (оператор Person 502, ')
  })

  test('gives one decision where two operators press at once', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    const [card] = room.said()
    const keys = card?.keyboard.flat() ?? []
    const dataOf = (words: string): string => {
      const key = keys.find(({ text }) => text === words)
      return key !== undefined && 'callback_data' in key ? key.callback_data : ''
    }
    const [first, second] = await Promise.all([
      room.telegram.people.press(room.chat, card?.id ?? 0, dataOf('Відхилити'), {
        from: { id: ANNA },
      }),
      room.telegram.people.press(room.chat, card?.id ?? 0, dataOf('Оприлюднити'), {
        from: { id: BOHDAN },
      }),
    ])
    await settled(room.telegram)
    expect([first.text, second.text]).toEqual([undefined, 'Рішення вже ухвалено.'])
    expect(lastDecisions(room.db, 9)).toMatchObject([{ what: 'reject', by: ANNA }])
    expect(alerts(room)).toEqual([])
  })

  test('takes a corrected figure as an answer to its question, and tells it as the operator’s', async ({
    room,
  }) => {
    room.post(DOUBTFUL)
    await room.told()
    for (const measure of ['повернуто в Україну', 'із них військових']) {
      // oxlint-disable-next-line no-await-in-loop -- an operator does one thing after another
      await room.press('Виправити поле')
      // oxlint-disable-next-line no-await-in-loop -- as above
      await room.press(`${measure}: 9400`)
      const question = room.said().at(-1)
      expect(question?.text).toContain(`Дайте відповідь на це повідомлення. ${measure}`)
      const replyTo = question?.id ?? 0
      // oxlint-disable-next-line no-await-in-loop -- as above
      await room.type('багато', { replyTo })
      expect(room.said().at(-1)?.text).toContain('не схоже ні на число')
      // oxlint-disable-next-line no-await-in-loop -- as above
      await room.type('94', { replyTo })
      expect(room.said().at(-1)?.text).toContain('9400 → 94 (виправлено)')
    }
    await room.press('Оприлюднити')
    const [event] = latestEvents(room.db, 'prisoner_exchange', 1)
    expect(event?.claims.find(({ measure }) => measure === 'ua_returned')?.figure).toMatchObject({
      value: 94,
      how: 'corrected',
    })
    expect(room.logged.join('\n')).not.toContain('багато')
  })

  test('cannot be published while its parts are more than the whole', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    await room.press('Виправити поле')
    await room.press('повернуто в Україну: 9400')
    await room.type('94', { replyTo: room.said().at(-1)?.id ?? 0 })
    expect(await room.press('Оприлюднити')).toContain('Частини більші за ціле')
    expect(alerts(room)).toEqual([])
  })
})

describe('what operators are called', () => {
  test('is kept of those who decided, and of nobody who only wrote or was too late', async ({
    room,
  }) => {
    room.post(DOUBTFUL)
    await room.told()
    const keys = room.said()[0]?.keyboard.flat() ?? []
    await room.type('/admin', { from: BOHDAN })
    expect(namesKept(room)).toEqual([])
    await room.press('Відхилити', ANNA)
    const late = keys.find(({ text }) => text === 'Оприлюднити')
    const data = late !== undefined && 'callback_data' in late ? late.callback_data : ''
    await room.telegram.people.press(room.chat, room.said()[0]?.id ?? 0, data, {
      from: { id: BOHDAN },
    })
    await settled(room.telegram)
    expect(namesKept(room)).toEqual(['Person 501'])
  })

  test('is shown to them by /mydata in their own chat, and goes with /forget', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    await room.press('Відхилити', ANNA)
    room.telegram.people.start({ id: ANNA, first_name: 'Анна', language_code: 'uk' })
    await room.type('/mydata', { chat: ANNA })
    expect(room.said(ANNA).at(-1)?.text).toContain('ваш номер та ім’я (Person 501)')
    await room.type('/mydata', { chat: STRANGER })
    expect(room.said(STRANGER).at(-1)?.text).not.toContain('оператор')
    await room.type('/forget', { chat: ANNA })
    const asked = room.said(ANNA).at(-1)
    const yes = asked?.keyboard.flat().find(({ text }) => text.startsWith('Так'))
    const data = yes !== undefined && 'callback_data' in yes ? yes.callback_data : ''
    await room.telegram.people.press(ANNA, asked?.id ?? 0, data)
    await settled(room.telegram)
    expect(namesKept(room)).toEqual([])
    expect(lastDecisions(room.db, 9)).toMatchObject([{ by: ANNA }])
  })
})

describe('a card that is out of date', () => {
  test('says that the post has changed since, and not that somebody decided', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    room.post('Зустріч із родинами')
    expect(await room.press('Оприлюднити')).toContain('Допис відтоді змінився')
    expect(lastDecisions(room.db, 9)).toEqual([])
  })
})

describe('/review and /undo', () => {
  test('show what waits, one after another, and take the last decision back', async ({ room }) => {
    await room.type('/review')
    expect(room.said().at(-1)?.text).toBe('Нічого не чекає на рішення.')
    room.post(DOUBTFUL, 1)
    room.post(DOUBTFUL.replace('9400', '9500'), 2)
    await room.type('/review')
    expect(room.said().at(-1)?.text).toContain('Чекають на рішення: 2.')
    expect(room.said().at(-1)?.text).toContain('9400')
    await room.press('Наступне')
    expect(room.said().at(-1)?.text).toContain('9500')
    await room.press('Відхилити')
    await room.type('/undo')
    expect(room.said().at(-1)?.text).toContain('Скасувати це рішення?')
    expect(room.said().at(-1)?.text).toContain('Відхилено')
    expect(lastDecisions(room.db, 9)).toHaveLength(1)
    await room.press('Скасувати рішення')
    expect(room.said().at(-1)?.text).toContain('Потрібне рішення')
    await room.type('/undo')
    expect(room.said().at(-1)?.text).toContain('Немає рішення')
  })

  test('take one decision back where two operators ask at once, and say so to the second', async ({
    room,
  }) => {
    room.post(DOUBTFUL, 1)
    room.post(DOUBTFUL.replace('9400', '9500'), 2)
    await room.type('/review')
    await room.press('Відхилити')
    await room.type('/review')
    await room.press('Відхилити')
    expect(lastDecisions(room.db, 9)).toHaveLength(2)
    await room.type('/undo', { from: ANNA })
    await room.type('/undo', { from: BOHDAN })
    const asked = room.said().slice(-2)
    const [first, second] = await Promise.all(
      asked.map(async ({ id, keyboard }, who) => {
        const key = keyboard.flat().find(({ text }) => text === 'Скасувати рішення')
        const data = key !== undefined && 'callback_data' in key ? key.callback_data : ''
        const from = { id: who === 0 ? ANNA : BOHDAN }
        return await room.telegram.people.press(room.chat, id, data, { from })
      }),
    )
    await settled(room.telegram)
    expect([first?.text, second?.text]).toEqual([undefined, 'Це рішення вже скасовано.'])
    expect(lastDecisions(room.db, 9)).toHaveLength(1)
  })
})

describe('whoever is no operator', () => {
  test('gets nothing by the operators’ commands', async ({ room }) => {
    room.post(DOUBTFUL)
    for (const command of ['/admin', '/review', '/undo', '/sent 1', '/notice усім']) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await room.type(command, { chat: STRANGER })
    }
    const heard = room
      .said(STRANGER)
      .map(({ text }) => text)
      .join('\n')
    expect(heard).not.toMatch(/9400|Стан бота|Чекають на рішення|усім/u)
    expect(room.db.prepare('SELECT count(*) FROM notice').pluck().get()).toBe(0)
  })

  test('decides nothing with a button that was forwarded or made up', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    await room.type('/start', { chat: STRANGER })
    const [message] = room.said(STRANGER)
    for (const data of [
      'op1:decide:1:publish',
      'op1:sure:1:publish',
      'op1:undo:1:1',
      'op1:pause:Koord_shtab',
      'op1:send:1',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await room.telegram.people.press(STRANGER, message?.id ?? 0, data)
    }
    await settled(room.telegram)
    expect(lastDecisions(room.db, 9)).toEqual([])
    expect(room.db.prepare('SELECT paused_at FROM source').pluck().all()).toEqual([null])
  })
})
