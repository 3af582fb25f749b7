import { describe, expect } from 'vitest'
import { createGate, DEFAULT_RATES } from '../../../sandbox/bot-api/rates.ts'
import { ANNA, BORYS, inTurn, serve, test, type Served } from './serve.ts'

/** A stand-in with Telegram's rates and a clock of the test's own. */
async function paced(): Promise<Served & { real: { ms: number } }> {
  const real = { ms: 0 }
  const served = await serve({ rates: DEFAULT_RATES, clock: () => real.ms })
  for (let id = 1; id <= 100; id += 1) served.telegram.people.start({ id })
  return { ...served, real }
}

const taken = (times: number) => Array.from({ length: times }, () => ({ ok: true }))

const refusedFor = (seconds: number) => ({
  ok: false,
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
})

test('one chat takes a short burst, then one message a second', async () => {
  await using served = await paced()
  const { call, real } = served
  const send = () => call('sendMessage', { chat_id: 1, text: 'x' })
  expect(await inTurn(3, send)).toMatchObject(taken(3))
  expect(await send()).toEqual(refusedFor(1))
  real.ms += 1000
  expect(await send()).toMatchObject({ ok: true })
  expect(await send()).toEqual(refusedFor(1))
  expect(served.telegram.people.messages(1)).toHaveLength(4)
})

test('a group takes twenty a minute, and tells how long to wait', async () => {
  await using served = await paced()
  const { id } = served.telegram.people.addGroup({ title: 'G', by: BORYS })
  const send = () => served.call('sendMessage', { chat_id: id, text: 'x' })
  expect(await inTurn(20, send)).toMatchObject(taken(20))
  expect(await send()).toEqual(refusedFor(3))
})

test('all chats together take about thirty a second; paid broadcasts go past that', async () => {
  await using served = await paced()
  const send = (chat_id: number, allow_paid_broadcast = false) =>
    served.call('sendMessage', { chat_id, text: 'x', allow_paid_broadcast })
  expect(await inTurn(30, (n) => send(n))).toMatchObject(taken(30))
  expect(await send(31)).toEqual(refusedFor(1))
  expect(await send(31, true)).toMatchObject({ ok: true })
  served.real.ms += 500
  expect(await inTurn(15, (n) => send(31 + n))).toMatchObject(taken(15))
  expect(await send(47)).toEqual(refusedFor(1))
})

test('edits count as messages do, answers to buttons do not', async () => {
  await using served = await paced()
  const { call } = served
  await inTurn(3, () => call('sendMessage', { chat_id: 1, text: 'x' }))
  expect(await call('editMessageText', { chat_id: 1, message_id: 1, text: 'y' })).toEqual(
    refusedFor(1),
  )
  void served.telegram.people.press(1, 1, 'd')
  const [update] = await served.api.getUpdates()
  await expect(served.api.answerCallbackQuery(update?.callback_query?.id ?? '')).resolves.toBe(true)
})

describe('createGate()', () => {
  test('spends nothing on what it refuses', () => {
    let now = 0
    const gate = createGate(DEFAULT_RATES, () => now)
    for (let n = 0; n < 3; n += 1) gate.take(1, false, false)
    for (let n = 0; n < 100; n += 1) expect(gate.take(1, false, false)).toBe(1)
    now += 1000
    expect(gate.take(1, false, false)).toBe(0)
    expect(gate.take(2, false, false)).toBe(0)
  })

  test('stays close to its rate for hours', () => {
    let now = 0
    const gate = createGate(DEFAULT_RATES, () => now)
    let passed = 0
    for (; now < 3_600_000; now += 10) if (gate.take(now, false, false) === 0) passed += 1
    expect(passed / 3600).toBeGreaterThan(29.5)
    expect(passed / 3600).toBeLessThan(30.1)
  })
})

test('without rates nothing is refused', async ({ served: { call } }) => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => call('sendMessage', { chat_id: ANNA.id, text: 'x' })),
  )
  expect(answers.every(({ ok }) => ok)).toBe(true)
})
