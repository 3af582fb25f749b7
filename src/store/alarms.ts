import type { Alarm } from '#notification/operator.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** Something that is wrong at present. `toldAt`: null until it was found often enough to be told. */
export type AlarmState = Readonly<{
  misses: number
  since: Instant
  toldAt: Instant | null
  alarm: Alarm
}>

type Row = Omit<AlarmState, 'alarm'> & Readonly<{ detail: string }>

const fromRow = ({ detail, ...row }: Row): AlarmState => ({
  ...row,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by putAlarm
  alarm: JSON.parse(detail) as Alarm,
})

/** Reads what is known of an alarm; null where nothing is wrong. */
export function alarmState(db: ReadableDb, name: string): AlarmState | null {
  const row = get<Row>(
    db,
    sql`SELECT misses, since_at AS since, told_at AS toldAt, detail FROM alarm WHERE name = ${name}`,
  )
  return row === undefined ? null : fromRow(row)
}

/** Stores how an alarm stands; null: nothing is wrong any more. */
export function putAlarm(db: WritableDb, name: string, state: AlarmState | null): void {
  if (state === null) {
    run(db, sql`DELETE FROM alarm WHERE name = ${name}`)
    return
  }
  const { misses, since, toldAt, alarm } = state
  run(
    db,
    sql`INSERT INTO alarm (name, misses, since_at, told_at, detail)
        VALUES (${name}, ${misses}, ${since}, ${toldAt}, ${JSON.stringify(alarm)})
        ON CONFLICT (name) DO UPDATE SET misses = excluded.misses, since_at = excluded.since_at,
                                         told_at = excluded.told_at, detail = excluded.detail`,
  )
}

/** Lists the alarms that the operator heard of and that are not over. */
export const openAlarms = (db: ReadableDb): readonly AlarmState[] =>
  all<Row>(
    db,
    sql`SELECT misses, since_at AS since, told_at AS toldAt, detail FROM alarm
        WHERE told_at IS NOT NULL ORDER BY since_at, name`,
  ).map(fromRow)
