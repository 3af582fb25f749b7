import type { Alarm } from '#notification/operator.ts'
import type { SourceLine, StateOfAll } from '#notification/operator-state.ts'
import { openAlarms } from '#store/alarms.ts'
import { backupState } from '#store/backup-record.ts'
import { type ReadableDb, worldOf } from '#store/db.ts'
import { countOpenMatters } from '#store/matters.ts'
import { schemaOf } from '#store/migrate.ts'
import { chatCounts, outboxState } from '#store/operator-state.ts'
import { isPaused, isRegistered } from '#store/source-pauses.ts'
import { readingState } from '#store/sources.ts'
import type { Operators } from './admin-dependencies.ts'
import type { Dependencies } from './dependencies.ts'

/** Reads how all sources stand that have been registered. */
export function sourceLines(
  { db, now }: Dependencies,
  { sources }: Operators,
): readonly SourceLine[] {
  return sources
    .filter((handle) => isRegistered(db, handle))
    .map((handle) => ({
      handle,
      paused: isPaused(db, handle),
      state: readingState(db, handle, now()),
    }))
}

/** Alarms are looked for once a minute; whether a source can be read is told as it stands at this moment. */
const alarmsNow = (db: ReadableDb, sources: readonly SourceLine[]): readonly Alarm[] => [
  ...sources.flatMap(({ handle, paused, state }): Alarm[] =>
    paused || state.is !== 'unreadable' ? [] : [{ is: 'unreadable', handle, reason: state.reason }],
  ),
  ...openAlarms(db).flatMap(({ alarm }) => (alarm.is === 'unreadable' ? [] : [alarm])),
]

/** Reads the state of everything. */
export function readState(deps: Dependencies, operators: Operators): StateOfAll {
  const sources = sourceLines(deps, operators)
  return { ...stateOf(deps), sources, alarms: alarmsNow(deps.db, sources) }
}

const stateOf = (deps: Dependencies): Omit<StateOfAll, 'sources' | 'alarms'> => ({
  now: deps.now(),
  outbox: outboxState(deps.db),
  chats: chatCounts(deps.db),
  waiting: countOpenMatters(deps.db),
  lastBackupAt: backupState(deps.db).lastGoodAt,
  makesBackups: worldOf(deps.db) !== 'sandbox',
  schema: schemaOf(deps.db),
})
