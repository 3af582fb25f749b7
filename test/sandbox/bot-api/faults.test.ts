import { Api, GrammyError, HttpError } from 'grammy'
import { describe, expect } from 'vitest'
import { ANNA, BORYS, inTurn, test, TOKEN, type Served } from './serve.ts'

const send = ({ api }: Served, chat = ANNA.id) => api.sendMessage(chat, 'x')
const sent = ({ telegram }: Served) => telegram.people.messages(ANNA.id).length

describe('a fault on order', () => {
  test.for([
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [504, 'Gateway Timeout'],
    [401, 'Unauthorized'],
  ] as const)('answers with %i', async ([status, description], { served }) => {
    served.telegram.faults.order({ kind: 'http', status })
    await expect(send(served)).rejects.toMatchObject({ error_code: status, description })
    expect(sent(served)).toBe(0)
    await expect(send(served)).resolves.toMatchObject({ message_id: 1 })
  })

  test('answers in words of its own', async ({ served }) => {
    const description = 'Bad Request: group send failed'
    served.telegram.faults.order({ kind: 'http', status: 400, description })
    await expect(send(served)).rejects.toMatchObject({ error_code: 400, description })
  })

  test('tells to wait, for as long as ordered', async ({ served }) => {
    served.telegram.faults.order({ kind: 'too_many', retryAfter: 40_001 })
    const error = await send(served).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(GrammyError)
    expect(error).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 40001',
      parameters: { retry_after: 40_001 },
    })
  })

  test('cuts the connection before anything is done', async ({ served }) => {
    served.telegram.faults.order({ kind: 'reset' })
    const error = await send(served).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HttpError)
    expect(error).toMatchObject({ error: { code: 'ECONNRESET' } })
    expect(sent(served)).toBe(0)
    expect(served.telegram.calls()).toMatchObject([{ outcome: null, fault: 'reset' }])
  })

  test('takes the message and loses the answer', async ({ served }) => {
    served.telegram.faults.order({ kind: 'lost_answer' })
    await expect(send(served)).rejects.toBeInstanceOf(HttpError)
    expect(sent(served)).toBe(1)
    expect(served.telegram.calls()).toMatchObject([{ outcome: { ok: true }, fault: 'lost_answer' }])
  })

  test('takes the message and gives half an answer', async ({ served: { telegram, url } }) => {
    // grammY's fetch does not notice that the answer was cut: only its own timeout ends the wait.
    const api = new Api(TOKEN, { apiRoot: url, timeoutSeconds: 0.2 })
    telegram.faults.order({ kind: 'half', times: 2 })
    await expect(api.sendMessage(ANNA.id, 'x')).rejects.toBeInstanceOf(HttpError)
    expect(telegram.people.messages(ANNA.id)).toHaveLength(1)
    const cut = await fetch(`${url}/bot${TOKEN}/getMe`)
    expect(cut.status).toBe(200)
    await expect(cut.text()).rejects.toThrow('terminated')
  })

  test('makes an answer slow, and right', async ({ served }) => {
    served.telegram.faults.order({ kind: 'slow', ms: 60 })
    const before = performance.now()
    await expect(send(served)).resolves.toMatchObject({ text: 'x' })
    expect(performance.now() - before).toBeGreaterThan(55)
  })

  test('strikes only the method and the chat it is for', async ({ served }) => {
    served.telegram.people.start(BORYS)
    served.telegram.faults.order({ kind: 'http', method: 'sendMessage', chatId: BORYS.id })
    await expect(send(served)).resolves.toBeDefined()
    await expect(served.api.sendChatAction(BORYS.id, 'typing')).resolves.toBe(true)
    await expect(send(served, BORYS.id)).rejects.toThrow('500')
    await expect(send(served, BORYS.id)).resolves.toBeDefined()
  })

  test('strikes as often as ordered, each n-th call alone', async ({ served }) => {
    served.telegram.faults.order({ kind: 'http', every: 3, times: 2 })
    const ends = await inTurn(12, () =>
      send(served).then(
        () => true,
        () => false,
      ),
    )
    expect(ends.map((isOk, n) => (isOk ? null : n + 1)).filter(Boolean)).toEqual([3, 6])
    expect(served.telegram.faults.pending()).toEqual([])
  })

  test('can be taken back', async ({ served }) => {
    served.telegram.faults.order({ kind: 'http', times: Infinity })
    await expect(send(served)).rejects.toThrow('500')
    expect(served.telegram.faults.pending()).toEqual([{ kind: 'http', times: Infinity }])
    served.telegram.faults.clear()
    await expect(send(served)).resolves.toBeDefined()
  })

  test('may strike polls as well', async ({ served }) => {
    served.telegram.faults.order({ kind: 'http', status: 502, method: 'getUpdates' })
    await expect(served.api.getUpdates()).rejects.toThrow('Bad Gateway')
  })
})

describe('calls()', () => {
  test('tells each call with its parameters, its time and its end', async ({ served }) => {
    await send(served)
    await send(served, 999).catch(() => undefined)
    expect(served.telegram.calls()).toMatchObject([
      {
        method: 'sendMessage',
        parameters: { chat_id: ANNA.id, text: 'x' },
        at: served.clock.now,
        outcome: { ok: true, result: { message_id: 1 } },
        fault: null,
      },
      { outcome: { ok: false, code: 400, description: 'Bad Request: chat not found' } },
    ])
  })
})
