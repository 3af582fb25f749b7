import type { LedgerEvent } from '#ledger/event.ts'
import type { Named, Progress, Standing, StatedTotal } from '#ledger/standing.ts'
import type { ReadingState } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'
import { actionData } from './action.ts'
import { isHedged } from './bodies.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages, SaidBy } from './catalogue/messages.ts'
import { blocks, bold, escape, type Html, italic, lines } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Reader } from './reader.ts'
import { daysOf, ownValue } from './told.ts'

/**
 * Tells how things stand: last events, sums, open agreements, and whether the sources can be read. Of
 * bodies it speaks only to those who asked for them.
 */
export function statusMessage(standing: Standing, reader: Reader): Message {
  const messages = messagesIn(reader.lang)
  const { calendar, status, buttons } = messages
  const asked = reader.topics.includes('bodies')
  const latest: Button = { text: buttons.latest, action: actionData({ do: 'latest' }) }
  return {
    html: blocks([
      lines([
        bold(status.title(calendar.moment(standing.now, reader.zone))),
        ...exchangesOf(standing, messages),
      ]),
      asked ? lines(bodiesOf(standing, messages)) : null,
      italic(status.ownSum),
      openLines(standing, messages),
      lines(sourcesOf(standing, { messages, zone: reader.zone, now: standing.now })),
    ]),
    buttons: [[latest], ...(asked ? [[bodiesButton(messages)]] : [])],
    silent: true,
  }
}

/** Makes the button that lists repatriations; only for those who asked for them. */
export const bodiesButton = ({ buttons }: Messages): Button => ({
  text: buttons.bodies,
  action: actionData({ do: 'earlier', kind: 'body_repatriation' }),
})

function exchangesOf({ exchanges }: Standing, messages: Messages): (Html | null)[] {
  const { status } = messages
  const { last, stated } = exchanges
  if (last === null) return [status.noExchange]
  return [
    status.lastExchange(daysOf(last, messages), ownValue(last, 'ua_returned'), last.ordinal),
    status.exchangesThisYear(exchanges.thisYear),
    status.exchangesSince2022(exchanges.since2022),
    statedLine(stated, 'people', messages),
  ]
}

function bodiesOf({ bodies }: Standing, messages: Messages): (Html | null)[] {
  const { status } = messages
  const { last, stated } = bodies
  if (last === null) return [status.noBodies]
  return [
    status.lastBodies(daysOf(last, messages), ownValue(last, 'bodies_to_ua'), isHedged(last)),
    status.bodiesThisYear(bodies.thisYear),
    status.bodiesSince2022(bodies.since2022),
    statedLine(stated, 'bodies', messages),
  ]
}

/** Tells a stated total. One of another scope than the sum above it would be compared with it, so it is left out. */
export function statedLine(
  stated: StatedTotal | null,
  of: 'people' | 'bodies',
  messages: Messages,
): Html | null {
  if (stated === null || !stated.scope.startsWith(of)) return null
  const { status, calendar } = messages
  const words = of === 'people' ? status.statedPeople : status.statedBodies
  return words(holderWords(stated.holder, messages), stated.value, calendar.day(stated.day))
}

function holderWords(holder: string, { names }: Messages): Html {
  const known = Object.entries(names.holder).find(([code]) => code === holder)
  return known === undefined ? escape(holder) : known[1].of
}

/** Tells the open agreements with what counts towards each. */
export function openLines({ open }: Standing, messages: Messages): Html {
  const { status } = messages
  if (open.length === 0) return status.noOpen
  return blocks([
    bold(status.open),
    ...open.map((progress) => lines(progressLines(progress, messages))),
  ])
}

/** Tells a commitment and what counts towards it, line by line; the promise first. */
export function progressLines(progress: Progress, messages: Messages): (Html | null)[] {
  const { status, calendar } = messages
  const { day, promised, bound, from, to, parts } = progress
  return [
    status.promise(calendar.day(day), promised, bound === 'at_least'),
    parts.length === 0 ? status.nothingNamed : status.progress(from, to),
    ...parts.map((part) =>
      part.by === null
        ? status.shareNotPublished(calendar.day(part.day), part.wholeEvent)
        : status.namedBy(calendar.day(part.day), part.value, holderWords(part.by, messages)),
    ),
    ...disputedLines(progress, messages),
    status.notDeclared,
  ]
}

/** Tells in what the sides differ on a commitment; no line where they do not. */
export function disputedLines({ disputed }: Progress, messages: Messages): Html[] {
  if (disputed === undefined) return []
  const { status, calendar } = messages
  const { figures, denied } = disputed
  return [
    status.disputed,
    ...figures.map(({ day, ours, theirs }) =>
      status.disputedFigures(calendar.day(day), saidBy(ours, messages), saidBy(theirs, messages)),
    ),
    ...(denied === null ? [] : [status.denied(calendar.day(denied.on), denied.by === 'ua')]),
  ]
}

const saidBy = ({ value, by }: Named, messages: Messages): SaidBy => ({
  value,
  of: by === 'russian_side' ? messages.names.russianSide : holderWords(by, messages),
})

/** Tells on the card of an exchange what it counts towards, and where its number is known how far that has come. */
export function progressOnCard(
  { day, promised, bound, from, to, parts }: Progress,
  { firstDay }: LedgerEvent,
  { status, calendar }: Messages,
): Html[] {
  return [
    status.promise(calendar.day(day), promised, bound === 'at_least'),
    ...(parts.some((part) => part.day === firstDay) ? [status.progressWith(from, to)] : []),
  ]
}

type Seen = Readonly<{ messages: Messages; zone: string; now: Instant }>

/** Tells how reading the sources stands. */
export const sourceStates = (standing: Standing, { lang, zone }: Reader): readonly Html[] =>
  sourcesOf(standing, { messages: messagesIn(lang), zone, now: standing.now }).filter(
    (line) => line !== null,
  )

/** The Headquarters' channel in full; of the others those that cannot be read, and in a line the rest. */
function sourcesOf({ sources }: Standing, seen: Seen): (Html | null)[] {
  const { status } = seen.messages
  const [headquarters, ...others] = sources
  const isRead = others.flatMap(({ handle, state }) =>
    state.is === 'read' || state.is === 'paused'
      ? [status.readAgo(nameOf(handle), agoOf(state.at, seen))]
      : [],
  )
  return [
    headquarters === undefined ? null : sourceOf(status.headquarters, headquarters.state, seen),
    isRead.length === 0 ? null : status.alsoRead(isRead),
    ...others
      .filter(({ state }) => state.is === 'unreadable' || state.is === 'not_read_yet')
      .map(({ handle, state }) => sourceOf(nameOf(handle), state, seen)),
  ]
}

const nameOf = (handle: string): Html => `@${escape(handle)}`

const agoOf = (at: Instant, { messages, now }: Seen): string =>
  messages.status.ago(Math.floor((now - at) / 60_000))

/** Keeps the three silences apart: nothing new, the source itself is silent, we cannot read it. */
function sourceOf(of: string, state: ReadingState, seen: Seen): Html {
  const { messages, zone } = seen
  const { status, calendar, names } = messages
  switch (state.is) {
    case 'read': {
      const { lastPostAt } = state
      const last = lastPostAt === null ? null : calendar.moment(lastPostAt, zone)
      return status.read(of, agoOf(state.at, seen), last)
    }
    case 'paused':
      return status.paused(of, calendar.moment(state.lastPostAt, zone), agoOf(state.at, seen))
    case 'unreadable':
      return status.unreadable(
        of,
        calendar.moment(state.since, zone),
        names.unreadable[state.reason],
      )
    case 'not_read_yet':
      return status.notReadYet(of)
  }
}
