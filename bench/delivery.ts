import { latencies } from './delivery-latency.ts'
import { startServer, told } from './delivery-process.ts'
import type { Queued } from './delivery-queue.ts'
import { bareApi, broadcast, mostIn, rateOf } from './delivery-rate.ts'
import type { BenchRow } from './row.ts'

const SIZES = [10_000, 100_000, 1_000_000] as const

/** Measures the outbox: queueing, rate, evenness, and the way from a page to a message. */
export async function benchDelivery(): Promise<BenchRow[]> {
  return [...(await queueing()), ...(await sending()), ...(await fromPage())]
}

const atMost = (name: string, value: number, unit: string, limit: number): BenchRow => ({
  name,
  value,
  unit,
  limit: `≤ ${limit}`,
  ok: value <= limit,
})
const atLeast = (name: string, value: number, unit: string, limit: number): BenchRow => ({
  name,
  value,
  unit,
  limit: `≥ ${limit}`,
  ok: value >= limit,
})
const plain = (name: string, value: number, unit: string): BenchRow => ({ name, value, unit })

async function queueing(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const chats of SIZES) {
    // oxlint-disable-next-line no-await-in-loop -- one measures at a time
    const queued = await told<Queued>('delivery-queue.ts', String(chats))
    const of = `one alert for ${chats.toLocaleString('en')} chats`
    const isLargest = chats === SIZES.at(-1)
    const seconds = queued.ms / 1000
    rows.push(
      isLargest ? atMost(`queue ${of}`, seconds, 's', 5) : plain(`queue ${of}`, seconds, 's'),
      plain(`queue ${of}, a chat`, (queued.ms * 1000) / chats, 'µs'),
    )
    if (!isLargest) continue
    rows.push(
      atMost('peak memory meanwhile', queued.peakMb, 'MB', 300),
      atMost('slowest answer to a person meanwhile', queued.answeredMs, 'ms', 250),
    )
  }
  return rows
}

async function sending(): Promise<BenchRow[]> {
  using server = await startServer()
  await server.begin({ latencyMs: 60, perSecond: null, burst: 1 })
  const bare = await bareApi(server, 4000)
  await server.begin({ latencyMs: 60, perSecond: null, burst: 1 })
  const free = await broadcast(server, 20_000, Infinity)
  const rate = rateOf(free.arrivals)
  await server.begin({ latencyMs: 60, perSecond: 30, burst: 3 })
  const slow = await broadcast(server, 250, 25)
  await server.begin({ latencyMs: 60, perSecond: 1100, burst: 60 })
  const fast = await broadcast(server, 10_000, 1000)
  return [
    atLeast('sends a second, no pace, 60 ms latency', rate, '/s', 2000),
    plain("the same by grammY's bare Api", bare.perSecond, '/s'),
    plain('ratio of the two', rate / bare.perSecond, '×'),
    plain('processor time a message', free.cpuUs, 'µs'),
    plain("the same by grammY's bare Api", bare.cpuUs, 'µs'),
    atLeast('most in flight', free.most, '', 128),
    atMost('at 25 a second: most in any 100 ms', mostIn(slow.arrivals, 100), '', 3),
    atMost('at 25 a second: most in any second', mostIn(slow.arrivals, 1000), '', 26),
    atMost('at 25 a second: refused by a server that enforces it', slow.refused, '', 0),
    plain('at 25 a second: reached', rateOf(slow.arrivals), '/s'),
    atMost('at 1,000 a second: most in any 100 ms', mostIn(fast.arrivals, 100), '', 130),
    atMost('at 1,000 a second: refused by a server that enforces it', fast.refused, '', 0),
    plain('at 1,000 a second: reached', rateOf(fast.arrivals), '/s'),
  ]
}

async function fromPage(): Promise<BenchRow[]> {
  const ms = (await latencies(20)).toSorted((a, b) => a - b)
  const share = (part: number): number => ms[Math.ceil(ms.length * part) - 1] ?? Number.NaN
  return [
    atMost("page's last byte to sendMessage written, p95", share(0.95), 'ms', 100),
    plain('the same, median', share(0.5), 'ms'),
  ]
}
