import { describe, expect } from 'vitest'
import { ANNA, serve, test, type Served } from './serve.ts'

const article = (difference: Record<string, unknown> = {}) => ({
  type: 'article',
  id: '1',
  title: 'Обмін',
  input_message_content: { message_text: '<b>175</b> додому', parse_mode: 'HTML' },
  ...difference,
})

/** Asks as Anna, and gives the id of the question and its answer. */
async function asked({ telegram, api }: Served, query = 'обмін') {
  const answer = telegram.people.inline(ANNA, query)
  const update = (await api.getUpdates()).at(-1)
  return { update, id: update?.inline_query?.id ?? '', answer }
}

describe('an inline query', () => {
  test('comes to the bot and its answer to the person, with entities read', async ({ served }) => {
    const { id, update, answer } = await asked(served)
    expect(update?.inline_query).toMatchObject({
      from: { id: ANNA.id },
      query: 'обмін',
      offset: '',
    })
    const parameters = {
      inline_query_id: id,
      results: [article()],
      cache_time: 5,
      is_personal: true,
    }
    expect(await served.call('answerInlineQuery', parameters)).toEqual({ ok: true, result: true })
    expect(await answer).toMatchObject({
      cacheTime: 5,
      personal: true,
      results: [
        {
          id: '1',
          input_message_content: {
            message_text: '175 додому',
            entities: [{ type: 'bold', offset: 0, length: 3 }],
          },
        },
      ],
    })
  })

  test('is cut at 256 characters, and may be answered with nothing', async ({ served }) => {
    const { id, update, answer } = await asked(served, 'x'.repeat(300))
    expect(update?.inline_query?.query).toHaveLength(256)
    await served.api.answerInlineQuery(id, [])
    expect(await answer).toEqual({ results: [], cacheTime: 300, personal: false })
  })

  test('that is not answered in time gives nothing, and then is too old', async () => {
    await using served = await serve({ answerTimeoutMs: 10 })
    const { id, answer } = await asked(served)
    expect(await answer).toBeNull()
    await expect(served.api.answerInlineQuery(id, [])).rejects.toThrow('query is too old')
  })

  test.for<readonly [string, Record<string, unknown>, string]>([
    [
      '51 results',
      { results: Array.from({ length: 51 }, (_, n) => article({ id: String(n) })) },
      'RESULTS_TOO_MUCH',
    ],
    ['one id twice', { results: [article(), article()] }, 'RESULT_ID_DUPLICATE'],
    ['65 bytes of id', { results: [article({ id: 'x'.repeat(65) })] }, 'RESULT_ID_INVALID'],
    [
      'no title',
      { results: [article({ title: undefined })] },
      'can\'t parse InlineQueryResultArticle: Can\'t find field "title"',
    ],
    [
      'broken HTML',
      {
        results: [article({ input_message_content: { message_text: '<b>', parse_mode: 'HTML' } })],
      },
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    [
      'a kind not served',
      { results: [{ type: 'game', id: '1' }] },
      "can't parse InlineQueryResult: unsupported type",
    ],
    ['a long next offset', { results: [], next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
    ['no results', {}, 'parameter "results" is required'],
  ])('refuses %s', async ([, difference, reason], { served }) => {
    const { id } = await asked(served)
    expect(
      await served.call('answerInlineQuery', { inline_query_id: id, ...difference }),
    ).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })
})

describe('an answer to a button', () => {
  test.for<readonly [string, Record<string, unknown>, string]>([
    ['201 characters', { text: 'x'.repeat(201) }, 'MESSAGE_TOO_LONG'],
    ['an address elsewhere', { url: 'https://example.org' }, 'URL_INVALID'],
    [
      'an unknown question',
      { callback_query_id: '1' },
      'query is too old and response timeout expired or query ID is invalid',
    ],
    [
      'no question',
      { callback_query_id: '' },
      'query is too old and response timeout expired or query ID is invalid',
    ],
  ])('refuses %s', async ([, difference, reason], { served }) => {
    await served.api.sendMessage(ANNA.id, 'x')
    void served.telegram.people.press(ANNA.id, 1, 'd')
    const [update] = await served.api.getUpdates()
    const callback_query_id = update?.callback_query?.id
    expect(
      await served.call('answerCallbackQuery', { callback_query_id, ...difference }),
    ).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })
})
