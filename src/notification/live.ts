import type { LedgerEvent } from '#ledger/event.ts'
import type { Progress } from '#ledger/standing.ts'
import type { Instant } from '#post/post.ts'
import { actionData, type Part } from './action.ts'
import { firstMessage, openedMessage } from './bodies.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Calendar } from './catalogue/calendar.ts'
import type { RetractionReason, WhatWasTold } from './catalogue/live-words.ts'
import { liveWordsIn } from './catalogue/live.ts'
import { alertMessage } from './exchange.ts'
import { blocks, bold, italic, lines } from './html.ts'
import type { Button, Message } from './message.ts'
import { type Mark, markOf } from './mark.ts'
import type { Reader } from './reader.ts'
import { eventSourcesMessage } from './sources.ts'
import { dayAndWhich, daysIn, momentIn, whenTold } from './when-told.ts'
import { daysOf, originButton, ownValue, toldBy } from './told.ts'

/** How a message looks in a chat: as it was sent (`null`), or with a part of the event opened. */
export type View = Readonly<{
  opened: Part | null
  mark: Mark | null
  /** How far the agreement it counts towards had come with it; absent where it counts towards none. */
  progress?: Progress | null
}>

/**
 * Makes the message of an event as it stands in a chat: a gate stays a gate until it is opened, and what
 * was told otherwise before is marked with what it was.
 */
export function liveMessage(event: LedgerEvent, reader: Reader, view: View): Message {
  const message = viewOf(event, reader, view)
  const marked = markOf(event, reader, view)
  if (marked === null) return message
  const isGate = event.kind === 'body_repatriation' && view.opened === null
  const html = isGate ? [message.html, italic(marked)] : [italic(marked), message.html]
  return { ...message, html: blocks(html) }
}

function viewOf(event: LedgerEvent, reader: Reader, { opened, progress = null }: View): Message {
  if (event.kind === 'body_repatriation') {
    if (opened === null) return firstMessage(event, reader)
    return openedMessage(event, reader, opened)
  }
  return opened === 'sources'
    ? eventSourcesMessage(event, reader)
    : alertMessage(event, reader, progress)
}

/** Makes the answer with sound that the number or the stage of an exchange became known. */
export function updateMessage(
  event: LedgerEvent,
  reader: Reader,
  what: 'number' | 'stage',
): Message {
  const { exchange, calendar, ...messages } = messagesIn(reader.lang)
  const live = liveWordsIn(reader.lang)
  const day = daysOf(event, { calendar, exchange, ...messages })
  const stage = exchange.stage(event.stage, event.finalStage)
  return {
    html: lines([
      bold(
        what === 'stage' && stage !== ''
          ? live.updateStage(day, stage)
          : live.updateNumber(day, ownValue(event, 'ua_returned')),
      ),
      live.updateSee,
    ]),
    buttons: [],
    silent: false,
  }
}

/**
 * Apologises, as an answer to the message that told of an event which did not happen. `isOneOfDay`: another
 * exchange was told of the same day, so that the day alone does not say which it was.
 */
export function retractionMessage(
  event: LedgerEvent,
  reader: Reader,
  {
    toldAt,
    reason,
    isOneOfDay = false,
  }: Readonly<{ toldAt: Instant; reason: RetractionReason; isOneOfDay?: boolean }>,
): Message {
  const live = liveWordsIn(reader.lang)
  const bodies = event.kind === 'body_repatriation'
  const html = bodies
    ? live.retractionOfGate
    : live.retraction(whatWasTold(event, reader, toldAt, isOneOfDay), reason)
  return { html, buttons: [], silent: bodies }
}

/** An apology stands alone and is read on any day: it names which exchange, and days, never an hour alone. */
const whatWasTold = (
  event: LedgerEvent,
  reader: Reader,
  at: Instant,
  isOneOfDay = false,
): WhatWasTold => ({
  day: isOneOfDay ? dayAndWhich(reader, event) : daysIn(reader, event),
  when: momentIn(reader, at),
})

/** Stands in the place of a message that told of what did not happen. */
export function retractedMessage(
  event: LedgerEvent,
  reader: Reader,
  { at, reason }: Readonly<{ at: Instant; reason: RetractionReason }>,
): Message {
  const live = liveWordsIn(reader.lang)
  const html =
    event.kind === 'body_repatriation'
      ? live.retractedGate(whenTold(at, event, reader))
      : live.retracted(whatWasTold(event, reader, at), reason)
  return { html: bold(html), buttons: [], silent: true }
}

/** What waited is news for so long, in milliseconds: a card with news of less than a day sounds, an older one does not, nor one that tells of the fallen too. */
export const STILL_NEW_MS = 24 * 3_600_000

/** Since when it waited. */
type Missed = Readonly<{ since: Instant; now: Instant }>

/**
 * Tells in one card what waited while a chat wanted no messages: of exchanges their days, of bodies only
 * that there are posts, since a card is seen on a lock screen too.
 */
export function missedMessage(
  events: readonly LedgerEvent[],
  reader: Reader,
  { since, now }: Missed,
): Message {
  const live = liveWordsIn(reader.lang)
  const { calendar } = messagesIn(reader.lang)
  const exchanges = events.filter(({ kind }) => kind === 'prisoner_exchange')
  const bodies = events.filter(({ kind }) => kind === 'body_repatriation')
  const days = [...new Set(exchanges.map((event) => dayOf(event, calendar)))]
  return {
    html: blocks([
      bold(live.missed),
      lines([
        exchanges.length === 0 ? null : live.missedExchanges(exchanges.length, days),
        bodies.length === 0 ? null : live.missedBodies(bodies.length > 1),
      ]),
      live.missedNote,
    ]),
    buttons: [
      ...(exchanges.length === 0 ? [] : [[listButton(live.look, 'prisoner_exchange')]]),
      ...(bodies.length === 0 ? [] : [[listButton(live.readPosts, 'body_repatriation')]]),
    ],
    silent: exchanges.length === 0 || bodies.length > 0 || now - since > STILL_NEW_MS,
  }
}

/**
 * Says under an exchange's message that it waited while the chat was quiet, and when its post came: `since`
 * where no post leads. `isHere`: in a channel that could not be written to, where nobody turned anything off.
 */
export function heldMessage(
  { lead }: LedgerEvent,
  message: Message,
  { lang, zone }: Reader,
  { since, isHere = false }: Readonly<{ since: Instant; isHere?: boolean }>,
): Message {
  const at = lead.origin.is === 'post' ? lead.origin.publishedAt : since
  const { held, heldHere } = liveWordsIn(lang)
  const note = (isHere ? heldHere : held)(messagesIn(lang).calendar.moment(at, zone))
  return { ...message, html: blocks([message.html, italic(note)]) }
}

const listButton = (text: string, kind: LedgerEvent['kind']): Button => ({
  text,
  action: actionData({ do: 'earlier', kind }),
})

const dayOf = ({ firstDay, lastDay }: LedgerEvent, { dayOfYear, days }: Calendar): string =>
  firstDay === lastDay ? dayOfYear(firstDay) : days(firstDay, lastDay)

/** Leaves of a message what may stand where many read it: links, and nothing that changes it for all. */
export const withoutActions = (message: Message): Message => ({
  ...message,
  buttons: message.buttons
    .map((row) => row.filter((button) => 'url' in button))
    .filter((row) => row.length > 0),
})

/** As `withoutActions`; what is behind a gate is then the post itself. */
export function publicMessage(event: LedgerEvent, message: Message, reader: Reader): Message {
  const isGate = event.kind === 'body_repatriation' && message.buttons.length > 0
  const { buttons } = messagesIn(reader.lang)
  const origin = originButton(toldBy(event, 'bodies_to_ua'), messagesIn(reader.lang))
  return isGate
    ? { ...message, buttons: origin.map((button) => [{ ...button, text: buttons.read }]) }
    : withoutActions(message)
}
