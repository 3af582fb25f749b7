import type { LedgerEvent } from '#ledger/event.ts'
import type { Progress } from '#ledger/standing.ts'
import type { EventKind } from '#statement/statement.ts'
import { actionData } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { alertMessage } from './exchange.ts'
import { blocks, bold, italic, lines } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Reader } from './reader.ts'
import { bodiesButton } from './status.ts'
import { daysOf, openButton, ownValue } from './told.ts'

/** Answers with the last exchange; those who asked for bodies get a button to them, and no word more. */
export function latestMessage(
  latest: LedgerEvent | null,
  reader: Reader,
  progress: Progress | null = null,
): Message {
  const messages = messagesIn(reader.lang)
  const more = reader.topics.includes('bodies') ? [[bodiesButton(messages)]] : []
  if (latest === null) return { html: messages.talk.noExchanges, buttons: more, silent: true }
  const card = alertMessage(latest, reader, progress)
  return { ...card, buttons: [...card.buttons, ...more], silent: true }
}

/**
 * Lists events of one kind, each with a button that opens it, and one back to the event `from` which the
 * list was asked; of bodies it gives days and no numbers.
 */
export function earlierMessage(
  kind: EventKind,
  events: readonly LedgerEvent[],
  reader: Reader,
  from: number | null = null,
): Message {
  const messages = messagesIn(reader.lang)
  const { talk } = messages
  const bodies = kind === 'body_repatriation'
  if (events.length === 0) {
    return { html: bodies ? talk.noBodies : talk.noExchanges, buttons: [], silent: true }
  }
  const back: Button[][] =
    from === null ? [] : [[{ text: messages.buttons.back, action: backTo(from) }]]
  return {
    html: blocks([
      bold(bodies ? talk.earlierBodies : talk.earlier),
      bodies
        ? null
        : lines(
            events.map((event) =>
              messages.info.row(
                daysOf(event, messages),
                ownValue(event, 'ua_returned'),
                ordinalBeside(event, events),
              ),
            ),
          ),
    ]),
    buttons: [
      ...pairs(events.map((event) => openButton(keyOf(event, events, messages), event, 'main'))),
      ...back,
    ],
    silent: true,
  }
}

const backTo = (event: number): string => actionData({ do: 'open', event, part: 'main' })

/** The number of an exchange in the series where only that tells it from another of the same days. */
const ordinalBeside = (event: LedgerEvent, events: readonly LedgerEvent[]): number | null =>
  events.some(
    ({ id, firstDay, lastDay }) =>
      id !== event.id && firstDay === event.firstDay && lastDay === event.lastDay,
  )
    ? event.ordinal
    : null

function keyOf(
  event: LedgerEvent,
  events: readonly LedgerEvent[],
  { calendar, exchange }: Messages,
): string {
  const days = calendar.days(event.firstDay, event.lastDay)
  const ordinal = ordinalBeside(event, events)
  return ordinal === null ? days : `${days} · ${exchange.ordinal(ordinal)}`
}

/**
 * Lists the days of an exchange whose number in the series stands for several, each with its stage and a
 * button; where some days are counted in by their stage alone, it says so.
 */
export function numberedMessage(
  days: readonly LedgerEvent[],
  reader: Reader,
  ordinal: number,
): Message {
  const messages = messagesIn(reader.lang)
  const { talk, info, calendar, exchange } = messages
  const rows = days.map((event) =>
    talk.earlierRow(
      [daysOf(event, messages), exchange.stage(event.stage, event.finalStage)]
        .filter((part) => part !== '')
        .join(', '),
      ownValue(event, 'ua_returned'),
    ),
  )
  const byStage = days.some((event) => event.ordinal === null)
  return {
    html: blocks([
      bold(info.severalDays(ordinal)),
      lines(rows),
      byStage ? italic(info.daysByStage) : null,
    ]),
    buttons: pairs(
      days.map((event) => openButton(calendar.days(event.firstDay, event.lastDay), event, 'main')),
    ),
    silent: true,
  }
}

const pairs = (buttons: readonly Button[]): Button[][] =>
  buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []))
