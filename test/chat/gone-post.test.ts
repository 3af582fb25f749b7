import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { lastDecisions } from '#store/decisions.ts'
import { BOHDAN, DOUBTFUL, type Room, test } from './operators.ts'

const alerts = ({ db }: Room): unknown =>
  db.prepare('SELECT kind FROM notification ORDER BY id').pluck().all()

const GONE = 'Канал прибрав цей допис. Нижче наша копія.'
const ASKED = 'Канал прибрав цей допис. Усе-таки оприлюднити сказане в ньому?'

describe('a card of a held post that its channel took away', () => {
  test('says so above our copy, and nothing of it while the post stands', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    expect(room.said()[0]?.text).not.toContain('прибрав')
    room.takeAway()
    await room.type('/review')
    const text = room.said().at(-1)?.text ?? ''
    expect(text).toContain(GONE)
    expect(text.indexOf(GONE)).toBeLessThan(text.indexOf('9400 захисників'))
  })

  test('asks once more before it publishes, also where the card is older', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    room.takeAway()
    await room.press('Оприлюднити')
    expect(room.said()[0]?.text).toContain(ASKED)
    expect([alerts(room), lastDecisions(room.db, 9)]).toEqual([[], []])
    await room.press('Так, оприлюднити', BOHDAN)
    expect(alerts(room)).toEqual(['alert'])
    expect(lastDecisions(room.db, 9)).toMatchObject([{ what: 'publish', by: BOHDAN }])
    expect(room.said()[0]?.text).not.toContain(ASKED)
  })

  test('goes back to what it was where one thinks better of it, and is rejected by one press', async ({
    room,
  }) => {
    room.post(DOUBTFUL)
    await room.told()
    room.takeAway()
    await room.press('Оприлюднити')
    await room.press('Назад')
    expect(room.said()[0]?.text).toContain('Потрібне рішення')
    expect(room.said()[0]?.text).not.toContain(ASKED)
    await room.press('Відхилити')
    expect(alerts(room)).toEqual([])
    expect(lastDecisions(room.db, 9)).toMatchObject([{ what: 'reject' }])
  })

  test('asks nothing more of a post that came back', async ({ room }) => {
    room.post(DOUBTFUL)
    await room.told()
    room.takeAway()
    room.clock.now = instant(room.clock.now + 60_000)
    room.post(DOUBTFUL)
    await room.press('Оприлюднити')
    expect(alerts(room)).toEqual(['alert'])
  })

  test('asks once more before people are told late of it', async ({ room }) => {
    room.clock.now = instant(room.clock.now + 5 * 86_400_000)
    room.post('Сьогодні відбувся обмін полоненими. В Україну повернулися 84 захисники.')
    await room.type('/review')
    room.takeAway()
    await room.press('Сповістити')
    expect(room.said().some(({ text }) => text.includes('Усе-таки сповістити людей?'))).toBe(true)
    expect(alerts(room)).toEqual([])
    await room.press('Так, сповістити')
    expect(alerts(room)).toEqual(['alert'])
  })

  test('says once that it is gone where people were told of it', async ({ room }) => {
    room.post('Сьогодні відбувся обмін полоненими. В Україну повернулися 84 захисники.')
    await room.told()
    room.takeAway()
    await room.type('/review')
    const text = room.said().at(-1)?.text ?? ''
    expect(text).toContain('Канал прибрав цей допис. Відкликати сказане в ньому?')
    expect(text).not.toContain(GONE)
  })
})
