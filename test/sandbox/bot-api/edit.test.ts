import { describe, expect } from 'vitest'
import { ANNA, BORYS, test } from './serve.ts'

const NOT_MODIFIED =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly ' +
  'the same as a current content and reply markup of the message'

const KEYBOARD = { inline_keyboard: [[{ text: 'a', callback_data: '1' }]] }

describe('edits', () => {
  test.for<readonly [string, string, Record<string, unknown>, string]>([
    [
      'a text that is the same',
      'editMessageText',
      { text: 'one', reply_markup: KEYBOARD },
      NOT_MODIFIED,
    ],
    [
      'a keyboard that is the same',
      'editMessageReplyMarkup',
      { reply_markup: KEYBOARD },
      NOT_MODIFIED,
    ],
    [
      'a message that is not there',
      'editMessageText',
      { text: 'x', message_id: 5 },
      'Bad Request: message to edit not found',
    ],
    [
      'a message of nobody',
      'editMessageText',
      { text: 'x', message_id: undefined },
      'Bad Request: message identifier is not specified',
    ],
    [
      'no chat',
      'editMessageText',
      { text: 'x', chat_id: undefined },
      'Bad Request: chat_id is empty',
    ],
    [
      'a message of the person',
      'editMessageText',
      { text: 'x', message_id: 2 },
      "Bad Request: message can't be edited",
    ],
    ['no text', 'editMessageText', {}, 'Bad Request: message text is empty'],
    [
      'too long a text',
      'editMessageText',
      { text: 'x'.repeat(4097) },
      'Bad Request: message is too long',
    ],
    [
      'a caption where there is none',
      'editMessageCaption',
      { caption: 'x' },
      'Bad Request: there is no caption in the message to edit',
    ],
    [
      'media where there is none',
      'editMessageMedia',
      { media: { type: 'photo', media: 'x' } },
      'Bad Request: there is no media in the message to edit',
    ],
    [
      'a message sent inline',
      'editMessageText',
      { text: 'x', chat_id: undefined, message_id: undefined, inline_message_id: 'x' },
      'Bad Request: MESSAGE_ID_INVALID',
    ],
    [
      'a kind of media that is not served',
      'editMessageMedia',
      { media: { type: 'video', media: 'x' } },
      "Bad Request: can't parse InputMedia: unsupported type",
    ],
  ])('of %s are refused', async ([, method, difference, description], { served }) => {
    await served.api.sendMessage(ANNA.id, 'one', { reply_markup: KEYBOARD })
    served.telegram.people.type(ANNA.id, 'mine')
    const answer = await served.call(method, { chat_id: ANNA.id, message_id: 1, ...difference })
    expect(answer).toEqual({ ok: false, error_code: 400, description })
    expect(served.telegram.people.messages(ANNA.id)[0]?.editedAt).toBeNull()
  })

  test('change the text, keep what stood there, and drop a keyboard not sent again', async ({
    served: { api, telegram, clock },
  }) => {
    await api.sendMessage(ANNA.id, 'one', { reply_markup: KEYBOARD })
    clock.now += 60_000
    const edited = await api.editMessageText(ANNA.id, 1, '<i>two</i>', { parse_mode: 'HTML' })
    expect(edited).toMatchObject({
      text: 'two',
      edit_date: clock.now / 1000,
      date: clock.now / 1000 - 60,
    })
    expect(telegram.people.messages(ANNA.id)).toMatchObject([
      {
        text: 'two',
        keyboard: [],
        editedAt: clock.now,
        history: [{ text: 'one', keyboard: KEYBOARD.inline_keyboard, until: clock.now }],
      },
    ])
  })

  test('of the same words with another mark are edits', async ({ served: { api } }) => {
    await api.sendMessage(ANNA.id, 'one')
    await expect(
      api.editMessageText(ANNA.id, 1, '<b>one</b>', { parse_mode: 'HTML' }),
    ).resolves.toMatchObject({ entities: [{ type: 'bold' }] })
  })

  test('of the keyboard alone leave the text', async ({ served: { api, telegram } }) => {
    await api.sendMessage(ANNA.id, 'one')
    await api.editMessageReplyMarkup(ANNA.id, 1, { reply_markup: KEYBOARD })
    expect(telegram.people.messages(ANNA.id)[0]).toMatchObject({
      text: 'one',
      keyboard: KEYBOARD.inline_keyboard,
    })
  })
})

describe('deleteMessage', () => {
  test('hides a message, once', async ({ served: { api, telegram, clock } }) => {
    await api.sendMessage(ANNA.id, 'one')
    await api.deleteMessage(ANNA.id, 1)
    expect(telegram.people.messages(ANNA.id)).toMatchObject([{ text: 'one', deletedAt: clock.now }])
    await expect(api.deleteMessage(ANNA.id, 1)).rejects.toThrow('message to delete not found')
    await expect(api.editMessageText(ANNA.id, 1, 'two')).rejects.toThrow(
      'message to edit not found',
    )
  })

  test('takes away no message older than two days', async ({ served: { api, clock } }) => {
    await api.sendMessage(ANNA.id, 'one')
    await api.sendMessage(ANNA.id, 'two')
    clock.now += 48 * 3600_000
    await expect(api.deleteMessage(ANNA.id, 2)).resolves.toBe(true)
    clock.now += 1
    await expect(api.deleteMessage(ANNA.id, 1)).rejects.toThrow(
      "message can't be deleted for everyone",
    )
  })

  test('takes away a message of a person in private, not in a group', async ({ served }) => {
    const { people } = served.telegram
    people.type(ANNA.id, 'mine')
    await expect(served.api.deleteMessage(ANNA.id, 1)).resolves.toBe(true)
    const group = people.addGroup({ title: 'Group', by: BORYS })
    people.type(group.id, 'ours', { from: BORYS })
    await expect(served.api.deleteMessage(group.id, 1)).rejects.toThrow("message can't be deleted")
  })
})
