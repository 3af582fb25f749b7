import type { Alarm } from '#notification/operator.ts'
import { openAlarms } from '#store/alarms.ts'
import { broadcastStates } from '#store/broadcasts.ts'
import type { ReadableDb } from '#store/db.ts'
import type { Finding } from './alarm-step.ts'
import type { BroadcastChannel, Sought } from './broadcast.ts'

/**
 * Says of each public channel of the settings whether it is told: one whose owner may not let the bot post, one
 * that Telegram does not know. Everybody there hears nothing meanwhile.
 */
export const broadcastFindings = (db: ReadableDb, search: Sought): readonly Finding[] => [
  ...broadcastStates(db).map((one) => postingFinding(one, search)),
  ...[...search.lost].map(([channel, lost]) => lostFinding(channel.chat, lost)),
  ...mended(db, search),
]

function postingFinding(
  { chatId, reason }: ReturnType<typeof broadcastStates>[number],
  { found }: Sought,
): Finding {
  const named = [...found].find(([, id]) => id === chatId)?.[0].chat
  const handle = named ?? String(chatId)
  const alarm: Alarm | null = reason === null ? null : { is: 'broadcast', handle, reason }
  return { name: `broadcast/${chatId}`, found: alarm, after: 1 }
}

/** What Telegram answers to a name that nobody has; anything else may pass by itself. */
const UNKNOWN = /not found/iu

function lostFinding(
  handle: string,
  { reason, times }: Readonly<{ reason: string; times: number }>,
): Finding {
  const isSure = UNKNOWN.test(reason) || times > 1
  const found: Alarm | null = isSure ? { is: 'no_channel', handle, reason } : null
  return { name: nameOf(handle), found, after: 1 }
}

const nameOf = (handle: string): string => `no_channel/${handle}`

/** One that is found, or of which nobody is to hear, since the settings name it no more. */
function mended(db: ReadableDb, { found, lost, isDone }: Sought): readonly Finding[] {
  if (!isDone) return []
  const [known, unknown] = [namesOf(found.keys()), namesOf(lost.keys())]
  return openAlarms(db).flatMap(({ alarm }) =>
    alarm.is === 'no_channel' && !unknown.has(alarm.handle)
      ? [
          {
            name: nameOf(alarm.handle),
            found: null,
            after: 1,
            isPutAside: !known.has(alarm.handle),
          },
        ]
      : [],
  )
}

const namesOf = (channels: Iterable<BroadcastChannel>): ReadonlySet<string> =>
  new Set([...channels].map(({ chat }) => chat))
