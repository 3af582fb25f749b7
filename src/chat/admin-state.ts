import type { SourceLine, StateOfAll } from '#notification/operator-state.ts'
import { backupState } from '#store/backup-record.ts'
import { worldOf } from '#store/db.ts'
import { countOpenMatters } from '#store/matters.ts'
import { schemaOf } from '#store/migrate.ts'
import { chatCounts, waitingToLeave } from '#store/operator-state.ts'
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

/** Reads the state of everything as it is at this moment. */
export async function readState(deps: Dependencies, operators: Operators): Promise<StateOfAll> {
  // What is slow comes first, so that all is of one moment.
  const alarms = await operators.wrongNow()
  return { ...stateOf(deps), sources: sourceLines(deps, operators), alarms }
}

const stateOf = (deps: Dependencies): Omit<StateOfAll, 'sources' | 'alarms'> => ({
  now: deps.now(),
  outbox: waitingToLeave(deps.db),
  chats: chatCounts(deps.db),
  waiting: countOpenMatters(deps.db),
  lastBackupAt: backupState(deps.db).lastGoodAt,
  makesBackups: worldOf(deps.db) !== 'sandbox',
  schema: schemaOf(deps.db),
})
