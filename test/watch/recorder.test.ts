import { setImmediate as tick } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Recorder } from '#watch/recorder.ts'

const full = (): Error => Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' })
const nothing = { orElse: () => {} }

const wrong = (): void => {
  throw new Error('Cannot record: a rule of the schema is broken')
}

describe('Recorder', () => {
  test('writes what ends in one turn of the event loop together', async () => {
    let transactions = 0
    const written: number[] = []
    const recorder = new Recorder(
      (work) => {
        transactions += 1
        work()
      },
      () => {},
    )
    await Promise.all(
      [1, 2, 3].map(async (number) =>
        recorder.record({ write: () => written.push(number), ...nothing }),
      ),
    )
    expect(written).toEqual([1, 2, 3])
    expect(transactions).toBe(1)
  })

  test('keeps what a full disk does not take, and writes it once there is room', async () => {
    let isFull = true
    const written: number[] = []
    const recorder = new Recorder(
      (work) => {
        if (isFull) throw full()
        work()
      },
      () => {},
    )
    const done = recorder.record({ write: () => written.push(1), ...nothing })
    await tick()
    expect(recorder.isStuck).toBe(true)
    expect(recorder.flush()).toBe(false)
    isFull = false
    expect(recorder.flush()).toBe(true)
    await done
    expect(written).toEqual([1])
    expect(recorder.isStuck).toBe(false)
  })

  test('lets one that can never be written keep back none of the others', async () => {
    const written: string[] = []
    const failures: unknown[] = []
    const recorder = new Recorder(
      (work) => {
        work()
      },
      (error) => {
        failures.push(error)
      },
    )
    await Promise.all([
      recorder.record({ write: wrong, orElse: () => written.push('parked') }),
      recorder.record({ write: () => written.push('sent'), ...nothing }),
    ])
    expect(written).toContain('parked')
    expect(written).toContain('sent')
    expect(failures).toHaveLength(1)
    expect(recorder.isStuck).toBe(false)
  })

  test('writes all that waits when it is closed, and nothing that comes later', async () => {
    const written: number[] = []
    const recorder = new Recorder(
      (work) => {
        work()
      },
      () => {},
    )
    void recorder.record({ write: () => written.push(1), ...nothing })
    recorder.close()
    void recorder.record({ write: () => written.push(2), ...nothing })
    await tick()
    expect(written).toEqual([1])
  })
})
