import type { Instant } from '#post/post.ts'
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

function parkedLines(
  { notification, kind, createdAt, messages, edits, error }: Parked,
  operator: Operator,
): Html {
  const { parkedList: words, sent } = operatorWordsIn(operator.lang)
  const when = messagesIn(operator.lang).calendar.moment(createdAt, operator.zone)
  return lines([
    bold(escape(words.broadcast(notification, wordIn(sent.kind, kind) ?? kind, when))),
    escape(words.counts(messages, edits)),
    escape(words.said(shorten(error, 300))),
  ])
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
