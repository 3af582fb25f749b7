import type { CivilDay } from '#post/civil-day.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, bold, escape, type Html, lines, shorten, wordIn } from './html.ts'
import type { Button, Message } from './message.ts'
import { operatorData } from './operator-action.ts'
import type { Operator } from './operator-card.ts'
import { operatorWordsIn } from './operator-catalogue.ts'

/** What of one broadcast is parked, as it is shown. */
type Parked = Readonly<{
  notification: number
  kind: string
  createdAt: Instant
  eventKind: EventKind | null
  firstDay: CivilDay | null
  lastDay: CivilDay | null
  ordinal: number | null
  withdrawn: 0 | 1 | null
  messages: number
  edits: number
  error: string
  round: number
}>

type Decision = Readonly<{
  notification: number
  what: 'again' | 'drop'
  messages: number
  by: number
  at: Instant
}>

/** So many broadcasts are shown at once; the others come up when these are decided. */
const SHOWN = 8

/** Shows what is parked with two buttons for each broadcast, and what was decided last, by whom and when. */
export function parkedMessage(
  parked: readonly Parked[],
  decisions: readonly Decision[],
  operator: Operator,
): Message {
  const { parkedList: words } = operatorWordsIn(operator.lang)
  const shown = parked.slice(0, SHOWN)
  return {
    html: blocks([
      bold(words.title),
      ...(parked.length === 0 ? [words.none] : shown.map((one) => parkedLines(one, operator))),
      parked.length > SHOWN ? words.more(parked.length - SHOWN) : null,
      decisions.length === 0
        ? null
        : lines([
            bold(words.decided),
            ...decisions.map((decision) => decisionLine(decision, operator)),
          ]),
    ]),
    buttons: shown.map(({ notification: broadcast, round }): Button[] => [
      { text: words.again(broadcast), action: operatorData({ do: 'again', broadcast, round }) },
      { text: words.drop(broadcast), action: operatorData({ do: 'drop', broadcast, round }) },
    ]),
    silent: true,
  }
}

/** Asks whether what is parked of a broadcast is to be sent again or dropped; nothing is done before a press. */
export function askParked(one: Parked, what: 'again' | 'drop', operator: Operator): Message {
  const { parkedList: words } = operatorWordsIn(operator.lang)
  const { notification: broadcast, round } = one
  const sure = operatorData({ do: `${what}_sure`, broadcast, round })
  return {
    html: blocks([parkedLines(one, operator), words.ask[what]]),
    buttons: [
      [{ text: words.sure[what], action: sure }],
      [{ text: words.back, action: operatorData({ do: 'parked' }) }],
    ],
    silent: true,
  }
}

function parkedLines(one: Parked, operator: Operator): Html {
  const { notification, kind, createdAt, messages, edits, error } = one
  const { parkedList: words, sent } = operatorWordsIn(operator.lang)
  const when = messagesIn(operator.lang).calendar.moment(createdAt, operator.zone)
  return lines([
    bold(escape(words.broadcast(notification, wordIn(sent.kind, kind) ?? kind, when))),
    ...eventLines(one, operator),
    escape(words.counts(messages, edits)),
    escape(words.said(shorten(error, 300))),
  ])
}

/** What it is about decides whether it is still to be sent: the event's kind, day and number, and whether it stands. */
function eventLines(
  { eventKind, firstDay, lastDay, ordinal, withdrawn }: Parked,
  { lang }: Operator,
): Html[] {
  if (eventKind === null || firstDay === null || lastDay === null) return []
  const { parkedList: words, review } = operatorWordsIn(lang)
  const { calendar, exchange } = messagesIn(lang)
  const about = [
    review.kind[eventKind],
    firstDay === lastDay ? calendar.day(firstDay) : calendar.days(firstDay, lastDay),
    ...(ordinal === null ? [] : [exchange.ordinal(ordinal)]),
  ]
  return [
    escape(words.about(about.join(' · '))),
    ...(withdrawn === 1 ? [bold(words.withdrawn)] : []),
  ]
}

function decisionLine(
  { notification, what, messages, by, at }: Decision,
  operator: Operator,
): Html {
  const { parkedList, review } = operatorWordsIn(operator.lang)
  const who = operator.nameOf?.(by) ?? String(by)
  const when = messagesIn(operator.lang).calendar.moment(at, operator.zone)
  return escape(`${parkedList.done[what](notification, messages)} (${review.by(who, when)})`)
}
