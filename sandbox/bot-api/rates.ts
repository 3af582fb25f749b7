import type { Rate, Rates } from './telegram.ts'

/** Telegram's ceilings as its FAQ and its users know them; short bursts pass. */
export const DEFAULT_RATES: Rates = {
  bot: { perSecond: 30, burst: 30 },
  chat: { perSecond: 1, burst: 3 },
  group: { perSecond: 20 / 60, burst: 20 },
  paid: { perSecond: 1000, burst: 1000 },
}

export type Gate = Readonly<{
  /** Lets one message through (0), or tells in how many whole seconds the next may come. */
  take(chatId: number, isGroup: boolean, isPaid: boolean): number
}>

/** Beyond this many chats the ones that rested long enough are forgotten. */
const MANY_CHATS = 50_000

/** Watches over rates by the "theoretical arrival time" of each bucket (GCRA); `clock` in milliseconds. */
export function createGate(rates: Rates | 'off', clock: () => number): Gate {
  if (rates === 'off') return { take: () => 0 }
  const due = new Map<string | number, number>()
  return {
    take(chatId, isGroup, isPaid) {
      const now = clock()
      const buckets: [string | number, Rate][] = [
        isPaid ? ['paid', rates.paid] : ['bot', rates.bot],
        [chatId, isGroup ? rates.group : rates.chat],
      ]
      const wait = Math.max(...buckets.map(([key, rate]) => waitFor(due.get(key) ?? 0, rate, now)))
      if (wait > 0) return Math.ceil(wait / 1000)
      for (const [key, rate] of buckets) {
        due.set(key, Math.max(due.get(key) ?? 0, now) + 1000 / rate.perSecond)
      }
      if (due.size > MANY_CHATS) forgetRested(due, now)
      return 0
    },
  }
}

function waitFor(due: number, { perSecond, burst }: Rate, now: number): number {
  const allowance = ((burst - 1) * 1000) / perSecond
  // A thousandth of a millisecond of slack, for sums of fractions.
  const wait = due - allowance - now
  return wait > 0.001 ? wait : 0
}

function forgetRested(due: Map<string | number, number>, now: number): void {
  for (const [key, at] of due) if (at < now) due.delete(key)
}
