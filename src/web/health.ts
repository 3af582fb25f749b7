import type { ReadingState } from '#post/channel.ts'
import { type Instant, instant } from '#post/post.ts'
import type { ReadableDb } from '#store/db.ts'
import { overdue } from '#store/alarm-facts.ts'
import { schemaOf } from '#store/migrate.ts'
import { isPaused, isRegistered } from '#store/source-pauses.ts'
import { readingState } from '#store/sources.ts'

/** What /healthz is worked out from. */
export type Watched = Readonly<{
  db: ReadableDb
  handles: readonly string[]
  now: () => Instant
  startedAt: Instant
  /** When the last message left since the start, and before it: only the first shows that messages leave now. */
  lastSentAt: () => Instant | null
  sentBefore: Instant | null
}>

/** The answer of /healthz; moments are ISO 8601 in UTC. */
export type Health = Readonly<{
  ok: boolean
  /** What is stale, in words for a person; empty where all is well. */
  stale: readonly string[]
  sources: Readonly<Record<string, Readonly<{ state: string; lastReadAt: string | null }>>>
  lastSentAt: string | null
  schema: number
}>

/** A source that nobody could read for so long is stale; so is an outbox that does not move. */
const STALE_MS = 15 * 60_000

/** Says whether the program does its work; it never asks anything outside. */
export function health(watched: Watched): Health {
  const { db, handles, now, startedAt, lastSentAt } = watched
  const at = now()
  const states = handles
    .filter((handle) => isRegistered(db, handle))
    .map((handle) => ({
      handle,
      state: readingState(db, handle, at),
      isPaused: isPaused(db, handle),
    }))
  const unread = states.filter((one) => isUnread(one, at, startedAt))
  const stuck = moves({ at, startedAt, sentAt: lastSentAt() })
    ? null
    : overdue(db, startedBefore(at))
  const stale = [
    ...unread.map(({ handle }) => `${handle} is not read`),
    ...(stuck === null ? [] : [`${stuck.due} messages do not leave`]),
  ]
  return {
    ok: stale.length === 0,
    stale,
    sources: Object.fromEntries(
      states.map(({ handle, state, isPaused: paused }) => [
        handle,
        { state: paused ? 'paused' : STATE[state.is], lastReadAt: iso(lastReadOf(state)) },
      ]),
    ),
    lastSentAt: iso(lastSentAt() ?? watched.sentBefore),
    schema: schemaOf(db),
  }
}

/** In the words of operators: a source is paused by them, and silent by itself. */
const STATE: Readonly<Record<ReadingState['is'], string>> = {
  read: 'read',
  paused: 'silent',
  unreadable: 'unreadable',
  not_read_yet: 'not_read_yet',
}

type Source = Readonly<{ state: ReadingState; isPaused: boolean }>

const isUnread = ({ state, isPaused: paused }: Source, at: Instant, startedAt: Instant): boolean =>
  !paused && at - (lastReadOf(state) ?? startedAt) > STALE_MS

/** So long a program that has just begun may take to send something. */
const BEGINS_WITHIN_MS = 2 * 60_000

type Sending = Readonly<{ at: Instant; startedAt: Instant; sentAt: Instant | null }>

/** Whether messages leave, or may be about to; that the program was started anew mends nothing. */
const moves = ({ at, startedAt, sentAt }: Sending): boolean =>
  sentAt === null ? at - startedAt < BEGINS_WITHIN_MS : at - sentAt <= STALE_MS

const startedBefore = (at: Instant): Instant => instant(at - STALE_MS)

function lastReadOf(state: ReadingState): Instant | null {
  switch (state.is) {
    case 'read':
    case 'paused':
      return state.at
    case 'unreadable':
      return state.lastReadAt
    case 'not_read_yet':
      return null
  }
}

const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString())
