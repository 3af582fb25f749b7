import type { MiddlewareFn } from 'grammy'

/** So many updates at once are answered to one chat, and so many a second in the long run. */
const BURST = 20
const PER_SECOND = 2
/** Above so many chats those whose bucket is full again are let go. */
const REMEMBERED = 10_000

type Bucket = { left: number; at: number }

/**
 * Leaves unanswered what one chat sends faster than people do; it is answered again as soon as it slows
 * down. What Telegram itself tells us of a chat always passes. `steady` counts milliseconds.
 */
export function slowDown(steady: () => number): MiddlewareFn {
  const buckets = new Map<number, Bucket>()
  return async (ctx, next) => {
    const fromPerson = ctx.message !== undefined || ctx.callbackQuery !== undefined
    if (!fromPerson || ctx.chatId === undefined || take(buckets, ctx.chatId, steady())) await next()
  }
}

function take(buckets: Map<number, Bucket>, chatId: number, now: number): boolean {
  const { left, at } = buckets.get(chatId) ?? { left: BURST, at: now }
  const filled = Math.min(BURST, left + ((now - at) * PER_SECOND) / 1000)
  const passes = filled >= 1
  if (buckets.size >= REMEMBERED) prune(buckets, now)
  buckets.set(chatId, { left: passes ? filled - 1 : filled, at: now })
  return passes
}

function prune(buckets: Map<number, Bucket>, now: number): void {
  for (const [chatId, { left, at }] of buckets) {
    if (left + ((now - at) * PER_SECOND) / 1000 >= BURST) buckets.delete(chatId)
  }
}
