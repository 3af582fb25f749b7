import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { editMessage, sendMessage } from '#chat/send.ts'
import type { Message } from '#notification/message.ts'

const MESSAGE: Message = {
  html: '<b>Стан</b>',
  buttons: [
    [
      { text: 'Допис', url: 'https://t.me/Koord_shtab/1' },
      { text: 'Джерела', action: '1:open:7:sources' },
    ],
  ],
  silent: true,
}

/** grammY itself over a Telegram that answers `answer` to everything. */
const apiAnswering = (answer: () => Response | Promise<Response>): Api =>
  new Api('1:secret-token', { fetch: async () => answer(), timeoutSeconds: 1 })

const refusing = (error_code: number, description: string, parameters?: object): Api =>
  apiAnswering(() => Response.json({ ok: false, error_code, description, parameters }))

const sending = (code: number, text: string, parameters?: object) =>
  sendMessage(refusing(code, text, parameters), 11, MESSAGE)
const editing = (code: number, text: string) => editMessage(refusing(code, text), 11, 5, MESSAGE)

describe('sendMessage()', () => {
  test('hands over text, buttons and silence, with no link preview, and tells the message number', async () => {
    const seen: unknown[] = []
    const api = new Api('1:token', {
      fetch: async (_url: unknown, init?: Readonly<{ body?: unknown }>) => {
        seen.push(JSON.parse(String(init?.body)))
        return Response.json({ ok: true, result: { message_id: 42 } })
      },
    })
    expect(await sendMessage(api, 11, MESSAGE)).toEqual({ is: 'sent', messageId: 42 })
    expect(seen).toEqual([
      {
        chat_id: 11,
        text: '<b>Стан</b>',
        parse_mode: 'HTML',
        disable_notification: true,
        link_preview_options: { is_disabled: true },
        reply_markup: {
          inline_keyboard: [
            [
              { text: 'Допис', url: 'https://t.me/Koord_shtab/1' },
              { text: 'Джерела', callback_data: '1:open:7:sources' },
            ],
          ],
        },
      },
    ])
  })

  test.for([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: user is deactivated'],
    [403, 'Forbidden: bot was kicked from the group chat'],
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [403, 'Forbidden: bot is not a member of the channel chat'],
    [403, 'Forbidden: the group chat was deleted'],
    [400, 'Bad Request: chat not found'],
    [400, 'Bad Request: bot was blocked by the user'],
    [400, 'Bad Request: user is deactivated'],
    [400, 'Bad Request: the group chat was deleted'],
  ] as const)('finds the chat gone at %i "%s"', async ([code, text]) => {
    expect(await sending(code, text)).toMatchObject({ is: 'chat_gone' })
  })

  test('tells where a group moved to', async () => {
    const text = 'Bad Request: group chat was upgraded to a supergroup chat'
    expect(await sending(400, text, { migrate_to_chat_id: -1009 })).toEqual({
      is: 'chat_moved',
      to: -1009,
    })
    expect(await sending(400, text)).toMatchObject({ is: 'failed' })
  })

  test.for([11, 'elsewhere', 1e300, null])(
    'tries again where a group is said to have moved to %o',
    async (to) => {
      const text = 'Bad Request: group chat was upgraded to a supergroup chat'
      expect(await sending(400, text, { migrate_to_chat_id: to })).toMatchObject({ is: 'failed' })
    },
  )

  test.for([
    'Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    'Bad Request: message text is empty',
    'Bad Request: message is too long',
    'Bad Request: MESSAGE_TOO_LONG',
    'Bad Request: text must be encoded in UTF-8',
    'Bad Request: BUTTON_DATA_INVALID',
    'Bad Request: BUTTON_URL_INVALID',
    "Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL",
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    'Bad Request: ENTITY_BOUNDS_INVALID',
  ])('blames our own message at "%s"', async (text) => {
    expect(await sending(400, text)).toMatchObject({ is: 'malformed' })
  })

  test('blames our own message when the request is too large', async () => {
    expect(await sending(413, 'Request Entity Too Large')).toMatchObject({ is: 'malformed' })
  })

  test.for([
    [429, 'Too Many Requests: retry after 7', { retry_after: 7 }, 7000],
    [429, 'Too Many Requests: retry after 41000', { retry_after: 41_000 }, 41_000_000],
    [429, 'Too Many Requests: retry after 9', undefined, 9000],
    [429, 'Too Many Requests', undefined, 5000],
    [420, 'FLOOD_WAIT', { retry_after: 3 }, 3000],
    [429, 'Too Many Requests: retry after 0', { retry_after: 0 }, 1000],
    [429, 'Too Many Requests: retry after -7', { retry_after: -7 }, 1000],
    [429, 'Too Many Requests: retry after ever', { retry_after: 1e300 }, 604_800_000],
    [429, 'Too Many Requests: retry after soon', { retry_after: 'soon' }, 5000],
  ] as const)('waits as told at %i "%s"', async ([code, text, parameters, retryAfterMs]) => {
    expect(await sending(code, text, parameters)).toEqual({ is: 'slow_down', retryAfterMs })
  })

  test.for([
    [401, 'Unauthorized'],
    [409, 'Conflict: terminated by other getUpdates request; make sure that only one bot runs'],
  ] as const)('stops everything at %i', async ([code, text]) => {
    expect(await sending(code, text)).toEqual({ is: 'refused', reason: text })
  })

  test.for([
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Bad Request: chat not found'],
    [404, 'Not Found'],
    [400, 'Bad Request: something nobody has seen, like chat not found'],
    [400, 'Bad Request: not enough rights to send text messages to the chat'],
    [403, "Forbidden: bot can't initiate conversation with a user"],
    [403, 'Forbidden: CHAT_WRITE_FORBIDDEN'],
  ] as const)('will try again at %i "%s"', async ([code, text]) => {
    expect(await sending(code, text)).toEqual({ is: 'failed', reason: `${code} ${text}` })
  })

  test.for([
    [
      'the connection is reset',
      () => Promise.reject(new Error('read ECONNRESET https://x/bot1:secret-token/sendMessage')),
    ],
    ['the answer ends half-way', () => new Response('{"ok":tr')],
    ['the answer is no object', () => new Response('null')],
    ['the answer names no error', () => new Response('{}')],
    ['a refusal has no words', () => Response.json({ ok: false, error_code: 400 })],
    ['the answer does not come', () => new Promise<Response>(() => {})],
  ] as const)('will try again when %s, and tells no token', async ([, answer]) => {
    const outcome = await sendMessage(apiAnswering(answer), 11, MESSAGE)
    expect(outcome).toMatchObject({ is: 'failed' })
    expect(JSON.stringify(outcome)).not.toContain('secret')
  })
})

describe('what Telegram or a proxy quotes', () => {
  const TOKEN = '4242:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'

  test.for([
    [400, `Bad Request: can't parse entities: "чекаю на сина" /bot${TOKEN}/sendMessage`],
    [400, `Bad Request: ${TOKEN} чекаю на сина`],
    [403, `Forbidden: bot was blocked by the user /bot${TOKEN}/sendMessage чекаю на сина`],
    [401, `Unauthorized: /bot${TOKEN}/sendMessage "чекаю на сина"`],
    [502, `Bad Gateway <a href="/bot${TOKEN}/sendMessage">чекаю на сина</a>`],
  ] as const)('stands in no outcome of %i', async ([code, text]) => {
    for (const outcome of [await sending(code, text), await editing(code, text)]) {
      expect(outcome).toHaveProperty('reason')
      expect(JSON.stringify(outcome)).not.toMatch(/4242|AAH|сина/u)
    }
  })

  test('stands in no outcome of an edit of a message that is gone', async () => {
    const outcome = await editing(
      400,
      `Bad Request: message to edit not found: /bot${TOKEN}/ "сина"`,
    )
    expect(outcome).toEqual({
      is: 'message_gone',
      reason: 'message to edit not found: /bot<token>/',
    })
  })
})

describe('editMessage()', () => {
  test('takes "not modified" for success', async () => {
    const text =
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
    expect(await editing(400, text)).toEqual({ is: 'sent', messageId: 5 })
  })

  test.for([
    'Bad Request: message to edit not found',
    "Bad Request: message can't be edited",
    'Bad Request: MESSAGE_ID_INVALID',
  ])('finds the message gone, and not the chat, at "%s"', async (text) => {
    expect(await editing(400, text)).toMatchObject({ is: 'message_gone' })
  })

  test('names everything else as sending does', async () => {
    expect(await editing(403, 'Forbidden: bot was blocked by the user')).toMatchObject({
      is: 'chat_gone',
    })
    expect(await editing(500, 'Internal Server Error')).toMatchObject({ is: 'failed' })
  })

  test('gives the number of the message it edited', async () => {
    const api = apiAnswering(() => Response.json({ ok: true, result: { message_id: 5 } }))
    expect(await editMessage(api, 11, 5, MESSAGE)).toEqual({ is: 'sent', messageId: 5 })
  })
})
