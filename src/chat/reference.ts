import { alertMessage } from '#notification/exchange.ts'
import {
  aboutMessage,
  bodiesConsentMessage,
  infoAnswer,
  mydataMessage,
  privacyMessage,
  quotaMessage,
  sourcesListMessage,
  yearMessage,
} from '#notification/info.ts'
import { digestSoFarMessage } from '#notification/digest.ts'
import { periodBegan } from '#notification/preferences.ts'
import type { Message } from '#notification/message.ts'
import { openedMessage } from '#notification/bodies.ts'
import { latestMessage, numberedMessage } from '#notification/latest.ts'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Reader } from '#notification/reader.ts'
import { stateOf } from '#notification/settings.ts'
import { sourceStates } from '#notification/status.ts'
import { kyivDay } from '#post/civil-day.ts'
import type { EventKind } from '#statement/statement.ts'
import type { Provenance } from '#notification/provenance.ts'
import { recordOf as keptOf, toldAt } from '#store/lists.ts'
import { operatorName } from '#store/operators.ts'
import { preferencesOf } from '#store/settings.ts'
import { revisionsOf } from '#store/posts.ts'
import type { Dependencies } from './dependencies.ts'
import { type Target, viewOf } from './settings.ts'

/** Lists the events of a year, or of this one; of repatriations only to whoever asked for them. */
export function yearOf(
  deps: Dependencies,
  { reader }: Target,
  kind: EventKind,
  words: string,
): Message {
  if (kind === 'body_repatriation' && !mayListBodies(reader)) return bodiesConsentMessage(reader)
  const thisYear = Number(kyivDay(deps.now()).slice(0, 4))
  const year = words.trim() === '' ? thisYear : Number(/^\s*(20\d{2})\s*$/u.exec(words)?.[1] ?? 0)
  if (year === 0) return infoAnswer(reader, 'yearUnclear')
  return yearMessage(deps.ledger.ofYear(kind, year), reader, { kind, year, thisYear })
}

/** Whether a chat has asked for repatriations. */
const mayListBodies = (reader: Reader): boolean => reader.topics.includes('bodies')

/** Tells how the agreements stand. */
export const quotaOf = ({ ledger }: Dependencies, { reader }: Target): Message =>
  quotaMessage(ledger.standing(), ledger.commitments(), reader)

/**
 * Shows the exchange with a number in the official series, or its days where it has several; with a `#`
 * before it, the event with that number on record, which `sources` show. So a bare number never answers
 * with the fallen, and their record looks like none to whoever neither asked for them nor was told of it.
 */
export function eventOf(deps: Dependencies, target: Target, words: string): Message {
  const { reader } = target
  const { mark, digits } = /^\s*(?<mark>[#№]?)\s*(?<digits>\d{1,9})\s*$/u.exec(words)?.groups ?? {}
  if (digits === undefined) return infoAnswer(reader, 'eventUnclear')
  return mark === '#'
    ? recordOf(deps, target, Number(digits))
    : exchangeOf(deps, reader, Number(digits))
}

function exchangeOf(deps: Dependencies, reader: Reader, ordinal: number): Message {
  const days = deps.ledger.numbered(ordinal)
  const [event] = days
  if (event === undefined) return infoAnswer(reader, 'eventUnknown')
  return days.length === 1 ? cardOf(deps, event, reader) : numberedMessage(days, reader, ordinal)
}

function recordOf(deps: Dependencies, target: Target, id: number): Message {
  const { reader } = target
  const event = deps.ledger.event(id)
  if (event === null || !mayOpen(deps, target, event)) return infoAnswer(reader, 'eventUnknown')
  return event.kind === 'body_repatriation'
    ? openedMessage(event, reader, 'main')
    : cardOf(deps, event, reader)
}

/** Makes the card of an exchange on request: as its alert, with how far its agreement has come. */
export function cardOf({ ledger }: Dependencies, event: LedgerEvent, reader: Reader): Message {
  return { ...alertMessage(event, reader, ledger.progress(event)), silent: true }
}

/** Answers with the last exchange, as its card is. */
export function lastExchangeOf({ ledger }: Dependencies, reader: Reader): Message {
  const [event = null] = ledger.latest('prisoner_exchange', 1)
  return latestMessage(event, reader, event === null ? null : ledger.progress(event))
}

/** Whether a chat may see an event: bodies only where it asked for them, or was told of this very one. */
export const mayOpen = (
  { ledger }: Dependencies,
  { chatId, reader }: Pick<Target, 'chatId' | 'reader'>,
  event: LedgerEvent,
): boolean =>
  event.kind === 'prisoner_exchange' ||
  mayListBodies(reader) ||
  ledger.hasDelivery(chatId, event.id)

/** How the chat came to be told of an event, and what its leading post said before. */
export function provenanceOf(
  { db }: Dependencies,
  { chatId }: Target,
  { id, lead }: LedgerEvent,
): Provenance {
  const versions = lead.origin.is === 'post' ? revisionsOf(db, lead.origin.post) : []
  return { sentAt: toldAt(db, chatId, id), versions }
}

/** Tells what has happened in the day, week or month that it is; in the week where no digest was chosen. */
export function digestOf(deps: Dependencies, { chatId, reader }: Target): Message {
  const every = preferencesOf(deps.db, chatId)?.digest?.every ?? 'week'
  const now = deps.now()
  const news = deps.ledger.news(periodBegan(every, reader.zone, now), now)
  return digestSoFarMessage(news, every, reader)
}

/** Lists the channels that are read. */
export const sourcesOf = ({ ledger, channels = [] }: Dependencies, { reader }: Target): Message =>
  sourcesListMessage(channels, reader, sourceStates(ledger.standing(), reader))

/** Shows everything that is kept about the chat. */
export function mydataOf(deps: Dependencies, target: Target): Message {
  const record = keptOf(deps.db, target.chatId)
  const view = viewOf(deps, target)
  const messages = messagesIn(target.lang)
  return mydataMessage(
    target.reader,
    record === null
      ? null
      : {
          ...record,
          chatId: target.chatId,
          state: [messages.language, ...stateOf(view, messages).filter((line) => line !== null)],
        },
    operatorName(deps.db, target.chatId),
  )
}

/** Tells of the bot itself, and of what it keeps. */
export const aboutOf = ({ reader }: Target): Message => aboutMessage(reader)
export const privacyOf = ({ reader }: Target): Message => privacyMessage(reader)
