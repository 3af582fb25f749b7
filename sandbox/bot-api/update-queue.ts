import { conflict } from './api-error.ts'
import type { Json } from './wire.ts'

export type UpdateType =
  | 'message'
  | 'edited_message'
  | 'channel_post'
  | 'edited_channel_post'
  | 'callback_query'
  | 'inline_query'
  | 'my_chat_member'

export type QueuedUpdate = Readonly<{ update_id: number }> & Json

type Ask = Readonly<{
  offset: number
  limit: number
  timeoutMs: number
  /** Calls back once when the client goes away. */
  onGone: (callback: () => void) => void
}>

type QueueState = {
  nextId: number
  pending: QueuedUpdate[]
  /** Null for Telegram's own choice: all that the stand-in makes. */
  allowed: readonly string[] | null
}

export type UpdateQueue = Readonly<{
  state: QueueState
  push(type: UpdateType, content: Json): void
  /** Waits for updates from `offset` on, forgets those before it, and ends the poll that waited before. */
  poll(ask: Ask): Promise<readonly QueuedUpdate[]>
  confirmBefore(offset: number): void
  /** Ends a waiting poll with 409, in the words given. */
  interrupt(reason: string): void
  /** Calls back at each new update, for webhooks. */
  onPush(listener: () => void): void
  close(): void
}>

const OTHER_POLLER =
  'terminated by other getUpdates request; make sure that only one bot instance is running'

type Waiting = Readonly<{ finish: () => void; fail: (error: Error) => void }>

/** Keeps updates until the bot confirms them by asking for later ones. */
export function createQueue(): UpdateQueue {
  const state: QueueState = { nextId: 100_000_001, pending: [], allowed: null }
  let waiting: Waiting | null = null
  const listeners: (() => void)[] = []
  const interrupt = (reason: string): void => waiting?.fail(conflict(reason))
  const confirmBefore = (offset: number): void => {
    state.pending = state.pending.filter(({ update_id: id }) => id >= offset)
  }
  return {
    state,
    confirmBefore,
    interrupt,
    onPush: (listener) => void listeners.push(listener),
    close: () => waiting?.finish(),
    push(type, content) {
      if (state.allowed?.includes(type) === false) return
      state.pending.push({ update_id: state.nextId, [type]: content })
      state.nextId += 1
      waiting?.finish()
      for (const listener of listeners) listener()
    },
    poll(ask) {
      interrupt(OTHER_POLLER)
      confirmBefore(firstWanted(ask.offset, state.pending))
      const take = (): readonly QueuedUpdate[] => state.pending.slice(0, ask.limit)
      if (state.pending.length > 0 || ask.timeoutMs === 0) return Promise.resolve(take())
      return new Promise((resolve, reject) => {
        const mine = wait(ask, (error) => {
          if (waiting === mine) waiting = null
          if (error === null) resolve(take())
          else reject(error)
        })
        waiting = mine
      })
    },
  }
}

/** A negative offset counts from the end and forgets all before. */
function firstWanted(offset: number, pending: readonly QueuedUpdate[]): number {
  if (offset >= 0) return offset
  return pending.at(Math.max(offset, -pending.length))?.update_id ?? 0
}

function wait(ask: Ask, end: (error: Error | null) => void): Waiting {
  let isOver = false
  const finish = (error: Error | null): void => {
    if (isOver) return
    isOver = true
    clearTimeout(timer)
    end(error)
  }
  const timer = setTimeout(() => finish(null), ask.timeoutMs)
  ask.onGone(() => finish(null))
  return { finish: () => finish(null), fail: finish }
}
