import { describe, expect, test } from 'vitest'
import { calmed, Lasting } from '../src/lasting.ts'
import { createLog } from '../src/log.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('what goes wrong again and again', () => {
  test('is worth a line at once, and in an hour with how often it came meanwhile', () => {
    const lasting = new Lasting()
    const due = [0, 1, 2, 59, 60, 61, 120].map((minute) =>
      lasting.again('poll', 'the disk is full', minute * MINUTE),
    )
    expect(due).toEqual([1, null, null, null, 4, null, 2])
  })

  test('is worth a line where its reason is another one, but not where two take turns', () => {
    const lasting = new Lasting()
    const reasons = ['locked', 'full', 'locked', 'full', 'locked']
    expect(reasons.map((reason, at) => lasting.again('poll', reason, at))).toEqual([
      1,
      1,
      null,
      null,
      null,
    ])
  })

  test('has the same reason where only a figure in it differs', () => {
    const lasting = new Lasting()
    expect(lasting.again('poll', 'retry after 5', 0)).toBe(1)
    expect(lasting.again('poll', 'retry after 30', 1)).toBeNull()
  })

  test('fills neither memory nor the log with reasons that are always new', () => {
    const lasting = new Lasting()
    const due = Array.from({ length: 500 }, (_, at) =>
      lasting.again('poll', `no ${'x'.repeat(at)}`, at),
    )
    expect(due.filter((times) => times !== null).length).toBeLessThan(25)
  })

  test('is one thing, and another thing is another one', () => {
    const lasting = new Lasting()
    expect([lasting.again('a', 'no', 0), lasting.again('b', 'no', 0)]).toEqual([1, 1])
  })

  test('is said to be over once, when it has been well for a while', () => {
    const lasting = new Lasting()
    expect(lasting.over('poll', 0)).toBeNull()
    for (const at of [0, 1, 2]) lasting.again('poll', 'no', at * MINUTE)
    expect(lasting.over('poll', 3 * MINUTE)).toBeNull()
    expect(lasting.over('poll', 7 * MINUTE)).toEqual({ times: 3, since: 0 })
    expect(lasting.over('poll', 8 * MINUTE)).toBeNull()
    expect(lasting.again('poll', 'no', 9 * MINUTE)).toBe(1)
  })

  test('is not kept silent by a clock that was set back', () => {
    const lasting = new Lasting()
    expect(lasting.again('poll', 'no', 9 * HOUR)).toBe(1)
    expect(lasting.again('poll', 'no', HOUR)).toBe(1)
    expect(lasting.over('poll', 0)).not.toBeNull()
  })
})

describe('a calm log', () => {
  test('says the same error once an hour, and everything that names more than that', () => {
    const lines: unknown[] = []
    const write = (object: object, message: string): void => void lines.push([message, object])
    let now = 0
    const log = calmed({ info: write, warn: write, error: write }, () => now)
    const err = new Error('the disk is full')
    for (let at = 0; at < 3; at += 1) log.error({ err }, 'Cannot record')
    for (const delivery of [1, 2]) log.error({ delivery, err }, 'Cannot carry out')
    now = HOUR
    log.error({ err }, 'Cannot record')
    expect(lines).toEqual([
      ['Cannot record', { err }],
      ['Cannot carry out', { delivery: 1, err }],
      ['Cannot carry out', { delivery: 2, err }],
      ['Cannot record', { err, times: 3 }],
    ])
  })

  test('made of the real log says all that one says', () => {
    const lines: string[] = []
    const log = calmed(createLog('info', { write: (line) => void lines.push(line) }), () => 0)
    log.info({ sent: 1 }, 'Deliveries')
    log.warn({}, 'Slow')
    for (let at = 0; at < 2; at += 1) log.error({ err: new Error('no') }, 'Cannot record')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 'info', sent: 1, msg: 'Deliveries' },
      { level: 'warn', msg: 'Slow' },
      { level: 'error', err: 'no', msg: 'Cannot record' },
    ])
  })
})
