import type { ChatId } from './delivery.ts'

/** How fast one chat may be written to, by Telegram's word: about a message a second, in groups 20 a minute. */
const GAP_MS = 1000
const MINUTE_MS = 60_000
const GROUP_A_MINUTE = 20
/** So many messages to one person within as many seconds may have been too much. */
const BURST = 2

/** Remembers when each chat was written to last. Takes the time from any steady clock. */
export type ChatPace = Readonly<{
  /** Milliseconds until the chat may be written to; 0 for now. */
  wait: (chatId: ChatId, now: number) => number
  /** Notes a message to the chat, whoever sent it. */
  note: (chatId: ChatId, now: number) => void
  /** Whether what the chat itself got of late is enough for Telegram to hold it back. */
  isBusy: (chatId: ChatId, now: number) => boolean
}>

/** Makes the memory of a run; after a restart it begins anew, which costs at most one refused message. */
export function createChatPace(): ChatPace {
  const sent = createMoments()
  const recent = (chatId: ChatId, now: number): readonly number[] =>
    sent.of(chatId).filter((at) => now - at < MINUTE_MS)
  return {
    wait: (chatId, now) => waitFor(chatId, recent(chatId, now), now),
    note: (chatId, now) => {
      const kept = recent(chatId, now).slice(1 - (chatId < 0 ? GROUP_A_MINUTE : BURST))
      sent.set(chatId, [...kept, now], now)
    },
    isBusy: (chatId, now) =>
      chatId < 0
        ? recent(chatId, now).length >= GROUP_A_MINUTE / 2
        : recent(chatId, now).filter((at) => now - at < BURST * GAP_MS).length >= BURST,
  }
}

type Moments = Readonly<{
  of: (chatId: ChatId) => readonly number[]
  set: (chatId: ChatId, moments: readonly number[], now: number) => void
}>

/**
 * Keeps what was set within the last minute, and lets go what was set two minutes ago; in two halves, so
 * that at a thousand messages a second nobody has to be looked through.
 */
function createMoments(): Moments {
  let older = new Map<ChatId, readonly number[]>()
  let newer = new Map<ChatId, readonly number[]>()
  let since = -Infinity
  return {
    of: (chatId) => newer.get(chatId) ?? older.get(chatId) ?? [],
    set: (chatId, moments, now) => {
      if (now - since >= MINUTE_MS) {
        older = newer
        newer = new Map()
        since = now
      }
      newer.set(chatId, moments)
    },
  }
}

function waitFor(chatId: ChatId, recent: readonly number[], now: number): number {
  const afterLast = (recent.at(-1) ?? -Infinity) + GAP_MS - now
  const oldest = recent.at(-GROUP_A_MINUTE)
  const afterMinute = chatId < 0 && oldest !== undefined ? oldest + MINUTE_MS - now : 0
  return Math.max(0, afterLast, afterMinute)
}
