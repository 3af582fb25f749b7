import { describe, expect } from 'vitest'
import { ANNA, BORYS, test, type Answer } from './serve.ts'

const refusal = (reason: string): Answer => ({
  ok: false,
  error_code: 400,
  description: `Bad Request: ${reason}`,
})

const button = (fields: Record<string, unknown>) => ({
  reply_markup: { inline_keyboard: [[{ text: 'b', ...fields }]] },
})

const NO_DOT = 'http://localhost:3000/x'

describe('sendMessage', () => {
  test.for<readonly [string, Record<string, unknown>, string]>([
    ['no chat', { chat_id: undefined }, 'chat_id is empty'],
    ['an empty chat', { chat_id: '' }, 'chat_id is empty'],
    ['a chat nobody opened', { chat_id: 999 }, 'chat not found'],
    ['chat 0', { chat_id: 0 }, 'chat not found'],
    ['a name that is no chat', { chat_id: '@nobody_here' }, 'chat not found'],
    ['a person by name', { chat_id: '@anna_test' }, 'chat not found'],
    ['a word as a chat', { chat_id: 'not_a_chat' }, 'chat not found'],
    ['no text', { text: undefined }, 'message text is empty'],
    ['an empty text', { text: '' }, 'message text is empty'],
    ['nothing but space', { text: ' \n ' }, 'text must be non-empty'],
    ['nothing but empty tags', { text: '<b></b>', parse_mode: 'HTML' }, 'text must be non-empty'],
    ['4097 characters', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['2049 pairs of surrogates', { text: '😀'.repeat(2049) }, 'message is too long'],
    ['an unknown parse mode', { parse_mode: 'HTLM' }, 'unsupported parse_mode'],
    ['a number as text', { text: 5 }, 'field "text" must be of type String'],
    [
      'a word as a yes',
      { disable_notification: 'maybe' },
      'field "disable_notification" must be of type Boolean',
    ],
    [
      'an unknown parameter',
      { disable_web_page_preview: true },
      'unknown parameter "disable_web_page_preview" of sendMessage',
    ],
    ['an inherited name', { constructor: 1 }, 'unknown parameter "constructor" of sendMessage'],
    [
      'an answer to nothing',
      { reply_parameters: { message_id: 77 } },
      'message to be replied not found',
    ],
    [
      'an answer without a number',
      { reply_parameters: {} },
      'can\'t parse ReplyParameters: Can\'t find field "message_id"',
    ],
    ['a topic in a private chat', { message_thread_id: 5 }, 'message thread not found'],
    [
      'an unknown field within',
      { link_preview_options: { disabled: true } },
      'can\'t parse LinkPreviewOptions: Unknown field "disabled"',
    ],
    [
      'a keyboard that is no object',
      { reply_markup: 'nonsense' },
      "can't parse reply markup JSON object",
    ],
    [
      'a keyboard of no kind',
      { reply_markup: { keys: [] } },
      "can't parse reply markup JSON object",
    ],
    [
      'a keyboard without rows',
      { reply_markup: { inline_keyboard: 'bad' } },
      'can\'t parse inline keyboard markup: Field "inline_keyboard" must be of type Array',
    ],
    ['65 bytes of data', button({ callback_data: 'й'.repeat(32) + 'x' }), 'BUTTON_DATA_INVALID'],
    [
      'a button that does nothing',
      button({}),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'empty data',
      button({ callback_data: '' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a word as an address',
      button({ url: 'not-a-url' }),
      "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
    ],
    [
      'this machine as an address',
      button({ url: NO_DOT }),
      `inline keyboard button URL '${NO_DOT}' is invalid: Wrong HTTP URL`,
    ],
    [
      'another scheme',
      button({ url: 'ftp://example.com' }),
      "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
    ],
    [
      'a web app without TLS',
      button({ web_app: { url: 'http://a.b' } }),
      "inline keyboard button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed",
    ],
    [
      'too much to copy',
      button({ copy_text: { text: 'x'.repeat(257) } }),
      'BUTTON_COPY_TEXT_INVALID',
    ],
    ['a button to pay', button({ pay: true }), 'BUTTON_TYPE_INVALID'],
    [
      'an unknown field of a button',
      button({ callback: 'x' }),
      'can\'t parse inline keyboard button: Unknown field "callback"',
    ],
    [
      'nine buttons in a row',
      {
        reply_markup: {
          inline_keyboard: [Array.from({ length: 9 }, () => ({ text: 'b', callback_data: 'x' }))],
        },
      },
      'reply markup is too long',
    ],
  ])('refuses %s', async ([, difference, reason], { served: { call, telegram } }) => {
    expect(await call('sendMessage', { chat_id: ANNA.id, text: 'x', ...difference })).toEqual(
      refusal(reason),
    )
    expect(telegram.people.messages(ANNA.id)).toEqual([])
  })

  test.for<readonly [string, Record<string, unknown>]>([
    ['4096 characters', { text: 'x'.repeat(4096) }],
    ['2048 pairs of surrogates', { text: '😀'.repeat(2048) }],
    [
      '4096 characters that are left of more HTML',
      { text: `<b>${'&lt;'.repeat(4096)}</b>`, parse_mode: 'html' },
    ],
    ['64 bytes of data', button({ callback_data: 'й'.repeat(32) })],
    ['an address on the machine by number', button({ url: 'http://127.0.0.1:8080/x' })],
    ['an address within Telegram', button({ url: 'tg://resolve?domain=x' })],
    ['an empty inline query', button({ switch_inline_query: '' })],
    [
      'a keyboard under the field',
      { reply_markup: { keyboard: [[{ text: 'A' }]], resize_keyboard: true } },
    ],
    ['a keyboard taken away', { reply_markup: { remove_keyboard: true } }],
    ['a forced reply', { reply_markup: { force_reply: true } }],
    [
      'an optional answer to nothing',
      { reply_parameters: { message_id: 77, allow_sending_without_reply: true } },
    ],
    [
      'what has no effect here',
      { business_connection_id: 'x', message_effect_id: '1', suggested_post_parameters: {} },
    ],
    ['nulls as nothing', { parse_mode: null, reply_markup: null }],
    [
      'objects as text',
      { reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}' },
    ],
    ['a chat as text', { chat_id: '11' }],
  ])('takes %s', async ([, difference], { served: { call } }) => {
    const answer = await call('sendMessage', { chat_id: ANNA.id, text: 'x', ...difference })
    expect(answer).toMatchObject({ ok: true, result: { message_id: 1, chat: { id: ANNA.id } } })
  })

  test('keeps sound, protection, preview and what is answered', async ({
    served: { api, telegram },
  }) => {
    await api.sendMessage(ANNA.id, 'first')
    const message = await api.sendMessage(ANNA.id, 'second', {
      disable_notification: true,
      protect_content: true,
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: 1 },
    })
    expect(message).toMatchObject({
      has_protected_content: true,
      link_preview_options: { is_disabled: true },
      reply_to_message: { message_id: 1, text: 'first' },
    })
    expect(telegram.people.messages(ANNA.id)[1]).toMatchObject({
      silent: true,
      protected: true,
      linkPreview: false,
      replyTo: 1,
    })
  })

  test('takes parameters from a form and from the address', async ({
    served: { url, telegram },
  }) => {
    const form = new URLSearchParams({
      text: 'from a form',
      disable_notification: 'true',
      reply_markup: '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    })
    const response = await fetch(`${url}/bot4242:token/sendMessage?chat_id=11`, {
      method: 'POST',
      body: form,
    })
    expect(await response.json()).toMatchObject({ ok: true, result: { text: 'from a form' } })
    expect(telegram.people.messages(ANNA.id)[0]).toMatchObject({
      silent: true,
      keyboard: [[{ text: 'a' }]],
    })
  })

  test.for([
    ['no JSON', '{"chat_id":', "can't parse request: expected a JSON object"],
    ['a list', '[1]', "can't parse request: expected a JSON object"],
  ] as const)('refuses a body that is %s', async ([, body, reason], { served: { url } }) => {
    const response = await fetch(`${url}/bot4242:token/sendMessage`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(refusal(reason))
  })

  test('goes to a channel by its name, as the channel', async ({ served: { api, telegram } }) => {
    const { id } = telegram.people.addChannel({ title: 'Вісті', username: 'Visti_test', by: BORYS })
    const message = await api.sendMessage('@visti_TEST', 'a post')
    expect(message).toMatchObject({ chat: { id, type: 'channel' }, sender_chat: { id } })
    expect(message.from).toBeUndefined()
    await api.editMessageText('@visti_test', message.message_id, 'edited')
    expect(telegram.people.messages(id)[0]?.text).toBe('edited')
  })
})
