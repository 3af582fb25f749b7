import { describe, expect } from 'vitest'
import { resumeChat, stopChat, unsubscribe } from '#store/chats.ts'
import { recordOpened } from '#store/deliveries.ts'
import { pauseChat } from '#store/rest.ts'
import { test } from '../db.ts'
import { at, Day, toldOnce } from './chats-told.ts'
import { bodies, exchange, MEDIATED, OTHER, UNCOUNTED } from './texts.ts'

describe('an exchange', () => {
  test('is one live message: another post of it edits what each chat has', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(84))
    day.posts(2, exchange(84) + MEDIATED)
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.edits).toBe(1)
    expect(day.chat(1)[0]?.html).toContain('Посередництво')
    expect(day.chat(1)[0]?.html).not.toContain('Виправлено')
  })

  test('is not edited for what no message shows', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(84))
    day.posts(1, `${exchange(84)}\nДякуємо всім, хто долучився.`)
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ edits: 0 }])
  })

  test('sounds again, as an answer to its message, when the number becomes known', async ({
    db,
  }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', UNCOUNTED)
    expect(day.chat(1)).toMatchObject([{ silent: false }])
    day.posts(2, exchange(84))
    await day.passes()
    const [live, sound] = day.chat(1)
    expect(live).toMatchObject({ edits: 1 })
    expect(live?.html).toContain('84 людини')
    expect(sound).toMatchObject({ replyTo: 1, silent: false })
    expect(sound?.html).toContain('84 людини')
  })

  test('is corrected without a sound in every message that tells the figure', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, UNCOUNTED)
    day.posts(2, exchange(150))
    await day.passes()
    day.now = at('2025-08-14T13:05:00Z')
    day.posts(2, exchange(152))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain(
      'Виправлено о 16:05: штаб уточнив кількість. Було 150, стало 152.',
    )
    expect(day.chat(1)[0]?.html).toContain('152 людини')
  })

  test('keeps the mark of a correction when it is edited for something else', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(150))
    day.posts(1, exchange(152))
    await day.passes()
    day.posts(1, exchange(152) + MEDIATED)
    await day.passes()
    expect(day.chat(1)[0]).toMatchObject({ edits: 2 })
    expect(day.chat(1)[0]?.html).toContain('Було 150, стало 152.')
  })

  test('is corrected for exactly those who were told the wrong figure', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.joins(2, 'exchanges')
    pauseChat(db, 2, at('2025-08-14T14:00:00Z'))
    day.posts(1, exchange(150))
    await day.passes()
    day.posts(1, exchange(152))
    await day.passes()
    day.now = at('2025-08-14T14:00:00Z')
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('Було 150')
    expect(day.chat(2)).toMatchObject([{ edits: 0 }])
    // A pause ends in the card of what was missed, which leads to the figure as it stands.
    expect(day.chat(2)[0]?.html).toContain('Відбувся один обмін: 14 серпня.')
    expect(day.chat(2)[0]?.html).not.toMatch(/150|Виправлено/u)
  })

  test('is corrected by what each chat was told last where one correction overtakes another', async ({
    db,
  }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(150))
    day.posts(1, exchange(152))
    day.posts(1, exchange(153))
    await day.passes()
    expect(day.chat(1)[0]).toMatchObject({ edits: 1 })
    expect(day.chat(1)[0]?.html).toContain('Було 150, стало 153.')
  })

  test('is corrected where the message was on its way when the figure changed', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(1, exchange(150))
    let changed = false
    day.whenSending = () => {
      if (!changed) day.posts(1, exchange(152))
      changed = true
    }
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ edits: 1 }])
    expect(day.chat(1)[0]?.html).toContain('Було 150, стало 152.')
  })

  test('is corrected for a chat that had left, once it is back', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(150))
    stopChat(db, 1, 'bot was blocked by the user', day.now)
    day.posts(1, exchange(152))
    await day.passes()
    expect(day.chat(1)[0]).toMatchObject({ edits: 0 })
    resumeChat(db, 1)
    await day.passes()
    expect(day.chat(1)[0]?.html).toContain('Було 150, стало 152.')
  })

  test('is corrected for those who left the topic meanwhile, and tells them nothing new', async ({
    db,
  }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(150))
    unsubscribe(db, 1, 'exchanges')
    day.posts(1, exchange(152))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain('Було 150, стало 152.')
  })

  test('is settled quietly where its reader has deleted the message', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(150))
    day.chat(1).length = 0
    day.posts(1, exchange(152))
    await day.passes()
    expect(day.chat(1)).toEqual([])
    expect(db.prepare('SELECT state, edit_at FROM delivery').get()).toEqual({
      state: 'sent',
      edit_at: null,
    })
  })

  test('that did not happen is taken back at once, with an answer and an apology to all who were told', async ({
    db,
  }) => {
    const day = new Day(db, '2025-08-14T11:20:00Z')
    day.joins(1, 'exchanges')
    day.joins(2, 'exchanges')
    pauseChat(db, 2, at('2025-08-15T12:00:00Z'))
    day.posts(1, exchange(84))
    await day.passes()
    unsubscribe(db, 1, 'exchanges')
    day.posts(1, OTHER)
    await day.passes()
    const [live, apology] = day.chat(1)
    expect(live?.html).toContain(
      'Відкликано 14 серпня 2025, 14:20 (Київ). Обміну 14 серпня, про який тут ішлося, не було.',
    )
    expect(live?.html).not.toContain('84')
    expect(apology).toMatchObject({ replyTo: 1 })
    expect(apology?.html).toContain(
      'Ми помилилися: обміну 14 серпня, про який ми повідомили 14 серпня 2025, 14:20 (Київ), не було. Просимо вибачення.',
    )
    day.now = at('2025-08-15T12:00:00Z')
    await day.passes()
    expect(day.chat(2)).toEqual([])
  })

  test('that was taken back and is confirmed after all is told anew', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-14T12:00:00Z', 'exchanges', exchange(84))
    day.posts(1, OTHER)
    await day.passes()
    day.posts(1, exchange(84))
    await day.passes()
    expect(day.chat(1)).toHaveLength(3)
    expect(day.chat(1)[2]).toMatchObject({ silent: false })
    expect(day.chat(1)[2]?.html).toContain('84 людини')
    expect(day.chat(1)[0]?.html).toContain('Відкликано')
  })

  test('that only the Russian side tells is told to nobody', async ({ db }) => {
    const day = new Day(db, '2025-08-14T12:00:00Z')
    day.joins(1, 'exchanges')
    day.posts(
      1,
      '14 августа с территории, подконтрольной киевскому режиму, возвращены 84 российских военнослужащих. Взамен переданы 84 военнопленных ВСУ.',
      'mod_russia',
    )
    await day.passes()
    expect(day.chat(1)).toEqual([])
  })
})

describe('a repatriation', () => {
  test('is a gate that stays one when its figure is corrected, and says nothing of it', async ({
    db,
  }) => {
    const day = await toldOnce(db, '2025-08-19T12:00:00Z', 'bodies', bodies(1000))
    day.posts(1, bodies(1005))
    await day.passes()
    expect(day.chat(1)).toMatchObject([{ silent: true, edits: 1, buttons: ['Прочитати'] }])
    expect(day.chat(1)[0]?.html).toBe(
      '<b>Новий допис у каналі Координаційного штабу</b>\n\n<i>Оновлено о 15:00.</i>',
    )
  })

  test('that a chat has opened is corrected as it stands open', async ({ db }) => {
    const day = await toldOnce(db, '2025-08-19T12:00:00Z', 'bodies', bodies(1000))
    recordOpened(db, 1, 1, { event: 1, part: 'main' })
    day.posts(1, bodies(1005))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)[0]?.html).toContain('Було 1 000, стало 1 005.')
    expect(day.chat(1)[0]?.html).toContain('1 005 тіл')
  })

  test('never sounds again, whatever becomes known of it', async ({ db }) => {
    const day = await toldOnce(
      db,
      '2025-08-19T12:00:00Z',
      'bodies',
      bodies(1000).replace('1000 тіл', 'тіла'),
    )
    day.posts(2, bodies(1000))
    await day.passes()
    expect(day.chat(1)).toHaveLength(1)
    expect(day.chat(1)).toMatchObject([{ silent: true }])
  })

  test('that did not happen is taken back without a number, a word or a place of it', async ({
    db,
  }) => {
    const day = await toldOnce(db, '2025-08-19T12:00:00Z', 'bodies', bodies(1000))
    day.posts(1, OTHER)
    await day.passes()
    const texts = day.chat(1).map(({ html }) => html)
    expect(texts).toHaveLength(2)
    expect(texts.join('\n')).not.toMatch(/тіл|репатр|загибл|1 000|серпня/u)
    expect(texts[1]).toContain('Просимо вибачення')
    expect(day.chat(1)).toMatchObject([{ silent: true }, { silent: true, replyTo: 1 }])
  })
})
