import { asRetractionReason } from '#notification/catalogue/live-words.ts'
import { heldMessage, publicMessage, retractionMessage, STILL_NEW_MS } from '#notification/live.ts'
import type { Message } from '#notification/message.ts'
import type { Topic } from '#notification/reader.ts'
import { type Instant, instant } from '#post/post.ts'
import type { Shown } from '#store/deliveries.ts'
import { type Waited, waitedFor, type Work } from '#store/due.ts'
import { standingAlert } from '#store/notifications.ts'
import { freeAt, quietHoursOf } from '#store/rest.ts'
import { cardOfMissed } from './card.ts'
import type { Desk, Told } from './desk.ts'
import { messageOf, type Plan, readerOf } from './plan.ts'

const drop = (reason: string): Plan => ({ do: 'drop', reason })

/** Says what a delivery that was not sent yet carries now, and whether it may go. */
export function planSend(desk: Desk, work: Work, now: Instant): Plan {
  return work.kind === 'quota' || work.kind === 'digest'
    ? planSum(desk, work, now)
    : planTold(desk, work, now)
}

function planTold(desk: Desk, work: Work, now: Instant): Plan {
  const { event, version } = work
  const told = event === null || version === null ? null : desk.told(event, version)
  if (told === null || version === null) return drop('there is nothing to tell')
  if (work.kind === 'retraction') return planRetraction(work, told, now)
  const until = freeAfter(work, now)
  const unwanted = whyNot(desk, work)
  if (unwanted !== null) return drop(unwanted)
  if (until > now) return { do: 'hold', until }
  return work.held === 1 || wasPaused(work)
    ? planHeld(desk, work, now)
    : silentWhereLate(sendOne(desk, work, [work.id]), work, now)
}

function whyNot(desk: Desk, work: Work): string | null {
  if (work.listens === 0) return 'the chat left the topic'
  return work.withdrawn === 1 && !isToldAsOther(desk, work) ? 'the event was withdrawn' : null
}

/** A post of an event that nobody was told of under its own number. */
const isToldAsOther = ({ db }: Desk, { mergedInto }: Work): boolean =>
  mergedInto !== null && standingAlert(db, mergedInto) === null

/** What tells of no single event is made when it goes; several that waited stay apart. */
function planSum(desk: Desk, work: Work, now: Instant): Plan {
  if (work.listens === 0) return drop('the chat left the topic')
  const until = freeAfter(work, now)
  if (until > now) return { do: 'hold', until }
  const message = desk.sum(work, now)
  return message === null
    ? drop('there is nothing to tell')
    : send(message, work, [work.id], { version: null, inCard: false })
}

type Resting = Pick<Work, 'topic' | 'zone' | 'quietFrom' | 'quietTo' | 'pausedUntil'>

const freeAfter = (
  { topic, zone, quietFrom, quietTo, pausedUntil }: Resting,
  now: Instant,
): Instant => freeAt(now, { zone, quiet: quietHoursOf(topic, quietFrom, quietTo), pausedUntil })

/** An apology goes at once, and where the chat rests without sound. */
function planRetraction(work: Work, told: Told, now: Instant): Plan {
  const reason = asRetractionReason(work.reason)
  const toldAt = work.toldAt ?? work.createdAt
  const { event, isOneOfDay } = told
  const message = retractionMessage(event, readerOf(work), { toldAt, reason, isOneOfDay })
  const silent = message.silent || freeAfter(work, now) > now
  return send({ ...message, silent }, work, [work.id], { version: work.version, inCard: false })
}

const send = (message: Message, work: Work, settles: readonly number[], shown: Shown): Plan => ({
  do: 'send',
  message: withSound(message, work),
  replyTo: work.replyTo,
  settles,
  shown,
})

const MAY_SOUND: readonly Topic[] = ['exchanges', 'quota']

/** As the chat wants the topic to sound; a message about the fallen never does. */
const withSound = (message: Message, { sound, topic }: Work): Message =>
  sound === null || !MAY_SOUND.includes(topic)
    ? message
    : { ...message, silent: sound === 0 || (topic !== 'quota' && message.silent) }

function sendOne(desk: Desk, work: Work, settles: readonly number[]): Plan {
  const { event, version, kind, language, zone, reason, chatId } = work
  const told = event === null || version === null ? null : desk.told(event, version)
  if (told === null) return drop('there is nothing to tell')
  const where = chatId < 0 ? 'public' : 'private'
  const key = `${event}/${version}/${kind}/${reason}/${language}/${zone}/${work.plain}/${where}`
  const message = desk.message(key, () => {
    const made = messageOf(work, told)
    return chatId < 0 ? publicMessage(told.event, made, readerOf(work)) : made
  })
  return send(message, work, settles, { version, inCard: false })
}

/**
 * Several that waited become one card, and so does one that waited for the end of a pause or for more than a
 * day; what a night's quiet hours held is sent itself and says when it was told.
 */
function planHeld(desk: Desk, work: Work, now: Instant): Plan {
  // What became due with the rest may be of a topic whose own quiet hours are not over.
  const waited = waitedFor(desk.db, work.chatId, now).filter(
    (one) => freeAfter({ ...work, ...one }, now) <= now,
  )
  const all = [work, ...waited]
  const events = [...new Set(all.flatMap(({ event }) => event ?? []))]
  if (events.length <= 1 && (work.kind !== 'alert' || !(isLate(work, now) || wasPaused(work)))) {
    const one = sendOne(desk, work, settledWith(work, waited))
    return sayingWhen(silentWhereLate(one, work, now), desk, work)
  }
  const told = all.flatMap(({ event, version }) =>
    event === null || version === null ? [] : (desk.told(event, version) ?? []),
  )
  const since = instant(Math.min(...all.map(({ createdAt }) => createdAt)))
  const missed = [...new Map(told.map(({ event }) => [event.id, event])).values()]
  const message = cardOfMissed(missed, work, { since, now })
  return send(message, work, settledWith(work, waited), { version: work.version, inCard: true })
}

/** Whether a pause that has run out held it. */
const wasPaused = ({ pausedUntil, createdAt }: Work): boolean => (pausedUntil ?? 0) > createdAt

const isLate = ({ createdAt }: Work, now: Instant): boolean => now - createdAt > STILL_NEW_MS

/** What comes more than a day late wakes nobody. */
const silentWhereLate = (plan: Plan, work: Work, now: Instant): Plan =>
  plan.do === 'send' && isLate(work, now)
    ? { ...plan, message: { ...plan.message, silent: true } }
    : plan

/** Nobody takes for new what was told in the night; of a gate a lock screen shows no more than ever. */
function sayingWhen(plan: Plan, desk: Desk, work: Work): Plan {
  if (plan.do !== 'send' || work.event === null || work.version === null) return plan
  const event = desk.told(work.event, work.version)?.event
  return event?.kind === 'prisoner_exchange' && work.kind === 'alert'
    ? { ...plan, message: heldMessage(event, plan.message, readerOf(work), whenHeld(work)) }
    : plan
}

const whenHeld = ({ createdAt, isBroadcast }: Work) => ({
  since: createdAt,
  isHere: isBroadcast === 1,
})

const settledWith = ({ id }: Work, waited: readonly Waited[]): readonly number[] => [
  ...new Set([id, ...waited.map((one) => one.id)]),
]
