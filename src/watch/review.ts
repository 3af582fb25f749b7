import type { Agreement } from '#ledger/agreement.ts'
import { faultsOf } from '#ledger/faults.ts'
import type { Channel } from '#post/channel.ts'
import { choicesOf, type Decided, type Matter, type What } from '#notification/operator-matter.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import { corrected } from '#statement/correct.ts'
import { isEvent, type ReviewReason } from '#statement/statement.ts'
import { transaction, type WritableDb } from '#store/db.ts'
import {
  type Decision,
  isBuiltUpon,
  openReviewsOf,
  recordDecided,
  recordUndone,
  standingDecision,
  tellStatement,
  type Was,
  wasOf,
  wasOfPost,
  withdrawStatement,
} from '#store/decisions.ts'
import { eventsOfStatement } from '#store/review-events.ts'
import { matterOf, statementIn } from '#store/matters.ts'
import type { Place } from '#store/neighbourhood.ts'
import { noteAnnouncement } from '#store/sources.ts'
import { rebuildAround } from './rebuild.ts'
import { tellNews } from './tell.ts'
import type { ByUs } from './why-taken-back.ts'
import { tellAnyway } from './review-tell.ts'

/** Who decides, when, and by which channels the ledger is made. */
export type Deciding = Readonly<{
  channels: readonly Channel[]
  by: number
  now: Instant
  /** Those that ship with the program, for chats that narrowed a topic to one. */
  agreements?: readonly Agreement[]
}>

/**
 * Decides about the statement that a review asks about, with all that follows from it, in one transaction:
 * the ledger is made anew around its days, and people are told by the freshness of the post.
 */
export function decide(
  db: WritableDb,
  { review, what }: Readonly<{ review: number; what: What }>,
  deciding: Deciding,
): Decided {
  const { by, now } = deciding
  return transaction(db, () => {
    const matter = matterOf(db, review)
    if (matter?.open !== true || !choicesOf(matter).includes(what)) return { is: 'too_late' }
    const faults = what === 'publish' ? newFaults(matter) : []
    if (faults.length > 0) return { is: 'unfit', faults }
    const { statementId } = matter
    const reviews = openReviewsOf(db, statementId, review)
    const before = what === 'not_event' ? wasOfPost(db, statementId) : wasOf(db, statementId)
    change(db, matter, { what, before, now })
    const decision = recordDecided(db, { statementId, what, by, reviews, before }, now)
    const owed =
      what === 'tell'
        ? announceAll(db, matter, deciding)
        : followUp(db, placesOfAll(db, before), { ...deciding, byUs: byUsOf(what, matter) })
    return { is: 'decided', owed, decision }
  })
}

/** What would be wrong with a statement as it would be told, beside what the operator was asked about. */
function newFaults({ statement, corrections, post, reasons }: Matter): readonly ReviewReason[] {
  if (post === null) return []
  const asked = new Set(reasons.map(({ code, detail }) => `${code} ${detail}`))
  return faultsOf(corrected(statement, corrections), kyivDay(post.publishedAt)).filter(
    ({ code, detail }) => !asked.has(`${code} ${detail}`),
  )
}

/** Takes a decision back, with all that follows from that; people who were told hear an apology. */
export function undo(db: WritableDb, id: number, deciding: Deciding): Decided {
  const { by, now } = deciding
  return transaction(db, () => {
    const decision = standingDecision(db, id)
    if (decision === null) return { is: 'too_late' }
    if (!isUndoable(db, decision)) return { is: 'not_undoable' }
    const places = placesOfAll(db, decision.before)
    recordUndone(db, decision, by, now)
    return { is: 'undone', owed: followUp(db, places, { ...deciding, byUs: 'undo' }) }
  })
}

/** A message on its way cannot be called back, and an edited post made its older statements void. */
const isUndoable = (db: WritableDb, decision: Decision): boolean =>
  decision.what !== 'tell' && !isBuiltUpon(db, decision) && isCurrent(db, decision)

const isCurrent = (db: WritableDb, { before, what }: Decision): boolean =>
  before.every(({ id }) => {
    const [now] = wasOf(db, id)
    return (
      now !== undefined &&
      (what === 'reject' || what === 'not_event' || now.standing !== 'withdrawn')
    )
  })

type Change = Readonly<{ what: What; before: readonly Was[]; now: Instant }>

function change(db: WritableDb, matter: Matter, { what, before, now }: Change): void {
  switch (what) {
    case 'publish':
    case 'accept':
      // A row of the shipped history is the facts' own matter and keeps what it says.
      if (matter.post === null) return
      tellStatement(db, matter.statementId, corrected(matter.statement, matter.corrections))
      return
    case 'reject':
    case 'not_event':
      for (const { id } of before) withdrawStatement(db, id, now)
      return
    case 'tell':
    case 'leave':
  }
}

/** The days of events before and after the change of some statements. */
function placesOfAll(db: WritableDb, before: readonly Was[]): readonly Place[] {
  const bodies = before.flatMap(({ id, body }) => [body, ...wasOf(db, id).map((was) => was.body)])
  return bodies.flatMap((body) => {
    const statement = statementIn(body)
    return isEvent(statement) ? [{ kind: statement.kind, day: statement.day }] : []
  })
}

/** What is published as the post states it is its channel's own word, whoever let it be told. */
const byUsOf = (what: What, { corrections }: Matter): ByUs | undefined =>
  what === 'publish' && corrections.length === 0 ? undefined : 'decision'

function followUp(
  db: WritableDb,
  places: readonly Place[],
  { channels, now, agreements = [], byUs }: Deciding & Readonly<{ byUs: ByUs | undefined }>,
): boolean {
  const { changes } = rebuildAround(db, channels, places, now)
  const { announced, owed } = tellNews(db, changes, { now, quietly: false, agreements, byUs })
  if (announced.length > 0) noteAnnouncement(db, now)
  return owed
}

function announceAll(db: WritableDb, { statementId }: Matter, deciding: Deciding): boolean {
  const { now } = deciding
  const told = eventsOfStatement(db, statementId).map(({ event, version }) =>
    tellAnyway(db, event, version, deciding),
  )
  if (told.includes(true)) noteAnnouncement(db, now)
  return told.includes(true)
}
