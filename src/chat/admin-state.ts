import type { SourceLine, StateOfAll } from '#notification/operator-state.ts'
import { openAlarms } from '#store/alarms.ts'
import { backupState } from '#store/backup-record.ts'
import { worldOf } from '#store/db.ts'
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

/** Reads the state of everything. */
export const readState = (deps: Dependencies, operators: Operators): StateOfAll => ({
  now: deps.now(),
  sources: sourceLines(deps, operators),
  outbox: outboxState(deps.db),
  chats: chatCounts(deps.db),
  waiting: countOpenMatters(deps.db),
  alarms: openAlarms(deps.db).map(({ alarm }) => alarm),
  lastBackupAt: backupState(deps.db).lastGoodAt,
  makesBackups: worldOf(deps.db) !== 'sandbox',
  schema: schemaOf(deps.db),
})
