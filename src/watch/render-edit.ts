import type { Mark } from '#notification/mark.ts'
import { liveMessage, publicMessage, retractedMessage } from '#notification/live.ts'
import type { Message } from '#notification/message.ts'
import { LEFT_BEHIND } from '#store/move-chat.ts'
import { eventsInCard, withdrawnInCard, type Work } from '#store/due.ts'
import { retractedCard } from '#notification/retracted-card.ts'
import { isOtherDay } from '#notification/news.ts'
import { type Instant, instant } from '#post/post.ts'
import { corrects, eventAsTold, type Telling } from '#store/telling.ts'
import { cardOfMissed } from './card.ts'
import type { Desk, Told } from './desk.ts'
import { messageOf, type Plan, readerOf } from './plan.ts'

/** Says how a message that was sent is to be edited: what it tells is not, or not all, as the event stands. */
export function planEdit(desk: Desk, work: Work): Plan {
  const { event, version, messageId } = work
  const told = event === null || version === null ? null : desk.told(event, version)
  if (told === null || version === null || messageId === null) {
    return { do: 'drop', reason: 'there is nothing to edit' }
  }
  const { mark, corrected } = markOf(work, told)
  const marked = { version, mark, corrected }
  if (messageId === LEFT_BEHIND) return planReplace(desk, work, told, marked)
  const message = editedMessage(desk, work, told, mark)
  return message === null
    ? { do: 'skip', version, corrected }
    : { do: 'edit', message, messageId, version, corrected }
}

/** A correction comes anew where the message stayed behind; of a card nothing is left there. */
function planReplace(
  desk: Desk,
  work: Work,
  told: Told,
  { version, mark, corrected }: Marked & Readonly<{ version: number }>,
): Plan {
  const message = mustReplace(work, corrected)
    ? editedMessage(desk, { ...work, inCard: 0 }, told, mark)
    : null
  return message === null
    ? { do: 'skip', version, corrected }
    : { do: 'replace', message: { ...message, silent: true }, version, corrected }
}

/** What was told wrongly is put right; of an event that is withdrawn the apology tells, which comes by itself. */
const mustReplace = (work: Work, corrected: boolean): boolean =>
  corrected && work.kind === 'alert' && !isTakenBack(work)

type Marked = Readonly<{ mark: Mark | null; corrected: boolean }>

/** What the chat was told before the last correction it sees, this edit's or an earlier one's. */
function markOf({ shown, was, version }: Work, { tellings, mergedAt }: Told): Marked {
  const telling = (of: number | null): Telling | undefined =>
    tellings.find((one) => one.version === of)
  const [before, after] = [telling(shown), telling(version)]
  const corrected = before !== undefined && after !== undefined && corrects(before, after)
  const told = corrected ? before : (telling(was) ?? (mergedAt === null ? undefined : before))
  const changed = lastChange(tellings, mergedAt)
  const mark = told === undefined || changed === null ? null : markFrom(told, changed, mergedAt)
  return { mark, corrected }
}

/** When the last correction came and by whom; of what was only merged, when that was found out. */
function lastChange(tellings: readonly Telling[], mergedAt: Instant | null): Changed | null {
  const change = tellings.findLast((one, index) => {
    const earlier = tellings[index - 1]
    return earlier !== undefined && corrects(earlier, one)
  })
  if (change !== undefined) return { at: change.changedAt, byUs: change.byUs === true }
  return mergedAt === null ? null : { at: mergedAt, byUs: false }
}

type Changed = Readonly<Pick<Mark, 'at'> & { byUs: boolean }>

const markFrom = (
  { figures, place }: Telling,
  { at, byUs }: Changed,
  mergedAt: Instant | null,
): Mark => ({
  was: figures,
  at,
  byUs,
  ...(place === undefined ? {} : { place }),
  ...(mergedAt === null ? {} : { mergedAt }),
})

/** Null where the message would stay as it is. */
function editedMessage(desk: Desk, work: Work, told: Told, mark: Mark | null): Message | null {
  if (work.inCard === 1) return editedCard(desk, work, told)
  const { event, version, kind, opened, language, zone, was, shown, chatId } = work
  const where = chatId < 0 ? 'public' : 'private'
  const isGate = told.event.kind === 'body_repatriation' && opened === null && work.plain === 0
  if (isGate && mark === null && !isTakenBack(work)) return null
  const key = `edit/${event}/${version}/${kind}/${opened}/${language}/${zone}/${was}/${shown}/${work.plain}/${where}`
  return desk.message(key, () => {
    const made = stateOf(work, told, mark)
    return chatId < 0 ? publicMessage(told.event, made, readerOf(work)) : made
  })
}

function stateOf(work: Work, told: Told, mark: Mark | null): Message {
  if (isTakenBack(work)) return takenBack(work, told)
  if (work.kind === 'update') return messageOf(work, told)
  return liveMessage(told.event, readerOf(work), {
    opened: work.opened,
    mark,
    progress: told.progress,
  })
}

const isTakenBack = ({ withdrawn, mergedInto }: Work): boolean =>
  withdrawn === 1 && mergedInto === null

const takenBack = (work: Work, { event, changedAt: at, takenBackFor }: Told): Message =>
  retractedMessage(event, readerOf(work), { at, reason: takenBackFor ?? 'post_changed' })

/**
 * A card tells days only: it is another one where an event was withdrawn or is of another day. In a channel of
 * the operator's it tells figures too, and is written anew with any of them.
 */
function editedCard(desk: Desk, work: Work, told: Told): Message | null {
  if (work.isBroadcast === 1) return cardOf(desk, work, told)
  const before = told.tellings.find(({ version }) => version === work.shown)?.place
  const isSame = before !== undefined && !isOtherDay(before, told.event)
  if (work.withdrawn !== 1 && (before === undefined || isSame)) return null
  return cardOf(desk, work, told)
}

function cardOf(desk: Desk, work: Work, told: Told): Message {
  const { db } = desk
  const left = eventsInCard(db, work.chatId, work.messageId ?? 0).flatMap(
    (id) => eventAsTold(db, id)?.event ?? [],
  )
  if (left.length === 0) return cardTakenBack(desk, work, told)
  const since = work.createdAt
  return cardOfMissed(left, work, { since, now: since })
}

/** Of all that it told of nothing is left. */
function cardTakenBack(desk: Desk, work: Work, told: Told): Message {
  const all = withdrawnInCard(desk.db, work.chatId, work.messageId ?? 0).flatMap(
    ({ event, version }) => desk.told(event, version) ?? [],
  )
  if (all.length === 0) return takenBack(work, told)
  const at = instant(Math.max(...all.map(({ changedAt }) => changedAt)))
  const withdrawn = all.map(({ event, takenBackFor }) => ({
    event,
    reason: takenBackFor ?? 'post_changed',
  }))
  return retractedCard(withdrawn, readerOf(work), at)
}
