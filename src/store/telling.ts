import type { LedgerEvent } from '#ledger/event.ts'
import {
  correctedFigures,
  isOtherDay,
  isOtherNumber,
  type ToldFigures,
  toldFigures,
  type ToldPlace,
  toldPlace,
} from '#notification/news.ts'
import type { Instant } from '#post/post.ts'
import type { ReadableDb, WritableDb } from './db.ts'
import { all, get, run, sql } from './sql.ts'

/** With what figures and standing one version of an event was told, and since when. */
export type Telling = Readonly<{
  version: number
  figures: ToldFigures
  /** Absent where it was told before days and numbers were kept. */
  place?: ToldPlace
  standing: LedgerEvent['standing']
  /** Whether what changed with it is an operator's doing and no channel's. */
  byUs?: boolean
  changedAt: Instant
}>

/** When a version is told; `byUs` where an operator's decision made it and no word of a channel. */
export type TellingOf = Readonly<{ now: Instant; byUs?: boolean | undefined }>

/** Keeps what a version of an event is told with. */
export function recordTelling(
  db: WritableDb,
  event: LedgerEvent,
  version: number,
  { now, byUs = false }: TellingOf,
): void {
  const told = JSON.stringify({
    figures: toldFigures(event),
    place: toldPlace(event),
    standing: event.standing,
    ...(byUs ? { byUs } : {}),
  })
  run(
    db,
    sql`INSERT INTO telling (event_id, version, figures, changed_at)
        VALUES (${event.id}, ${version}, ${told}, ${now})
        ON CONFLICT (event_id, version) DO UPDATE SET figures = excluded.figures`,
  )
}

/** Lists all tellings of an event, oldest first. */
export const tellingsOf = (db: ReadableDb, eventId: number): readonly Telling[] =>
  all<{ version: number; told: string; changedAt: Instant }>(
    db,
    sql`SELECT version, figures AS told, changed_at AS changedAt FROM telling
        WHERE event_id = ${eventId} ORDER BY version`,
  ).map(({ version, told, changedAt }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by recordTelling
    const what = JSON.parse(told) as Pick<Telling, 'figures' | 'place' | 'standing' | 'byUs'>
    return { version, changedAt, ...what }
  })

/** Whether the later of two tellings says that something told before is otherwise. */
export const corrects = (before: Telling, after: Telling): boolean =>
  before.standing !== after.standing ||
  correctedFigures(before.figures, after.figures).length > 0 ||
  isElsewhere(before, after)

const isElsewhere = ({ place: was }: Telling, { place: is }: Telling): boolean =>
  was !== undefined && is !== undefined && (isOtherDay(was, is) || isOtherNumber(was, is))

/** Reads an event as it stands or stood last, withdrawn or not, with its version; null where there is none. */
export function eventAsTold(
  db: ReadableDb,
  id: number,
): Readonly<{ event: LedgerEvent; version: number; changedAt: Instant }> | null {
  const row = get<{ body: string; version: number; changedAt: Instant }>(
    db,
    sql`SELECT body, version, changed_at AS changedAt FROM event WHERE id = ${id}`,
  )
  if (row === undefined) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by storeEvent
  const event = { ...(JSON.parse(row.body) as LedgerEvent), id }
  return { event, version: row.version, changedAt: row.changedAt }
}

/** Whether a post has a later text than the one that a statement was read from. */
export const isPostEdited = (
  db: ReadableDb,
  { channel, number }: Readonly<{ channel: string; number: number }>,
  since: number,
): boolean =>
  get(
    db,
    sql`SELECT 1 FROM post_revision
        WHERE channel = ${channel} AND number = ${number} AND revision > ${since} LIMIT 1`,
  ) !== undefined

/** Whether a channel has taken a post away, as far as we have seen. */
export const isPostMissing = (
  db: ReadableDb,
  { channel, number }: Readonly<{ channel: string; number: number }>,
): boolean =>
  get(
    db,
    sql`SELECT 1 FROM post WHERE channel = ${channel} AND number = ${number} AND missing_at IS NOT NULL`,
  ) !== undefined
