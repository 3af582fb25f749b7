import type { Agreement } from '#ledger/agreement.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import { confirmingPost, type News, newsOf } from '#notification/news.ts'
import { ownValue } from '#notification/told.ts'
import type { Topic } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import type { WritableDb } from '#store/db.ts'
import type { Change } from '#store/reconcile.ts'
import { announce, followUp, requestEdits, standingAlert } from '#store/notifications.ts'
import { noteUnder } from './note-under.ts'
import { openReview } from '#store/reviews.ts'
import { partFrom, survivorOf } from '#store/merged.ts'
import { recordTelling, type TellingOf } from '#store/telling.ts'
import { tellMovedProgress } from './tell-progress.ts'
import { type ByUs, whyTakenBack } from './why-taken-back.ts'
import { moveMerged, retractMerged, tellAs, tellMerged } from './tell-merged.ts'

const TOPIC: Readonly<Record<EventKind, Topic>> = {
  prisoner_exchange: 'exchanges',
  body_repatriation: 'bodies',
}

export type Told = Readonly<{
  /** Events that people are told of for the first time. */
  announced: readonly LedgerEvent[]
  /** Whether the outbox has anything new to do. */
  owed: boolean
}>

/**
 * Stores what follows from changes of events for those who asked: an alert, an edit of what was told, an
 * apology. To be called in the transaction that stores the events. `quietly`: nobody hears anything, only
 * what was told is kept right (a first back-fill and an import never notify).
 */
export function tellNews(db: WritableDb, changes: readonly Change[], when: When): Told {
  const { now } = when
  const told = changes.map((change) => ({ change, done: tell(db, change, when) }))
  return {
    announced: told.flatMap(({ change, done }) => (done === 'alert' ? [change.event] : [])),
    owed: tellMovedProgress(db, changes, now) || told.some(({ done }) => done !== 'none'),
  }
}

/** When, how loud, and which agreements ship with the program, for those who narrowed a topic to one. */
type When = Readonly<{
  now: Instant
  quietly: boolean
  agreements?: readonly Agreement[]
  /** Whose doing the changes are where no channel's: an operator's, by a decision or by taking one back. */
  byUs?: ByUs | undefined
}>

/** Tells what was stored; `none` where nobody has to be told anything. */
function tell(db: WritableDb, change: Change, when: When): News {
  if (change.is === 'new') partFrom(db, change.event.id)
  const news = newsOf(change, when.now)
  const done = tellOf(db, change, news, when)
  return tellFollowers(db, change, news, when) && done === 'none' ? 'quiet_edit' : done
}

/** Messages of events that were merged into this one tell what it says; tells whether there are any. */
function tellFollowers(db: WritableDb, change: Change, news: News, when: When): boolean {
  const { is, event } = change
  const telling = tellingOf(when)
  if (is === 'withdrawn') {
    const survivor = survivorOf(db, event)
    return survivor === null
      ? retractMerged(
          db,
          event.id,
          { reason: whyTakenBack(db, change, when.byUs), parts: true },
          telling,
        )
      : moveMerged(db, event.id, survivor, telling)
  }
  if (news === 'retraction') {
    const reason = whyTakenBack(db, change, when.byUs)
    return retractMerged(db, event.id, { reason, parts: false }, telling)
  }
  return news !== 'none' && tellMerged(db, event.id, telling)
}

const tellingOf = ({ now, byUs }: When): TellingOf => ({ now, byUs: byUs !== undefined })

function tellOf(db: WritableDb, change: Change, news: News, when: When): News {
  const { event, version } = change
  const { now, quietly } = when
  const alerted = standingAlert(db, event.id) !== null
  if (alerted) {
    recordTelling(db, event, version, tellingOf(when))
    const widened = !quietly && news !== 'retraction' && noteUnder(db, event, when)
    const done = tellAgain(db, change, news, when)
    return widened && done === 'none' ? 'quiet_edit' : done
  }
  if (quietly) return 'none'
  if (news === 'too_old') askAPerson(db, event, now)
  return news === 'alert' ? alertOf(db, change, when) : 'none'
}

/** Keeps right what people were told of an event. */
function tellAgain(db: WritableDb, change: Change, news: News, when: When): News {
  const { event, version } = change
  const { now, quietly } = when
  if (news === 'none' || news === 'too_old') return 'none'
  if (news === 'retraction') return retract(db, change, when)
  requestEdits(db, event.id, version)
  if (news === 'louder' && !quietly) sound(db, change, now)
  return news === 'alert' ? 'quiet_edit' : news
}

function alertOf(db: WritableDb, { event, version }: Change, when: When): News {
  const { now } = when
  if (!announce(db, event, TOPIC[event.kind], now)) return 'none'
  noteUnder(db, event, when)
  recordTelling(db, event, version, { now })
  return 'alert'
}

function askAPerson(db: WritableDb, event: LedgerEvent, now: Instant): void {
  const post = confirmingPost(event)
  if (post === null) return
  const detail = `${event.firstDay}, ${new Date(post.publishedAt).toISOString()}`
  openReview(db, post.statement, { code: 'no_longer_news', detail }, now)
}

/** The sound tells what became known: the number before the stage. */
function sound(db: WritableDb, { event, before }: Change, now: Instant): void {
  const reason = hasNumber(event) && !hasNumber(before) ? 'number' : 'stage'
  followUp(db, event.id, { kind: 'update', reason }, now)
}

const hasNumber = (event: LedgerEvent | null): boolean =>
  event !== null && ownValue(event, 'ua_returned') !== null

/** An event whose post speaks of another event now is not taken back: it was counted twice, not untrue. */
function retract(db: WritableDb, change: Change, when: When): News {
  const { is, event, version } = change
  const survivor = is === 'withdrawn' ? survivorOf(db, event) : null
  if (survivor !== null) {
    tellAs(db, event.id, survivor, tellingOf(when))
    return 'correction'
  }
  const reason = whyTakenBack(db, change, when.byUs)
  requestEdits(db, event.id, version)
  followUp(db, event.id, { kind: 'retraction', reason }, when.now)
  return 'retraction'
}
