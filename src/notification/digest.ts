import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Standing, StatedTotal } from '#ledger/standing.ts'
import { kyivDay } from '#post/civil-day.ts'
import { type Instant, instant } from '#post/post.ts'
import type { Measure } from '#statement/statement.ts'
import { actionData } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { otherWords, ownWords } from './exchange.ts'
import { blocks, bold, type Html, italic, lines } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Rhythm } from './preferences.ts'
import type { Reader } from './reader.ts'
import { disputedLines, openLines, progressLines, sourceStates, statedLine } from './status.ts'
import { daysOf, openButton, ownValue } from './told.ts'

/** A figure that was told and is another now; `is` null where it is published no more. */
export type FigureChange = Readonly<{
  event: LedgerEvent
  measure: Measure
  was: number
  is: number | null
}>

/** What happened in a time, as far as the ledger holds it. */
export type DigestNews = Readonly<{
  from: Instant
  until: Instant
  events: readonly LedgerEvent[]
  changes: readonly FigureChange[]
  totals: readonly StatedTotal[]
  standing: Standing
}>

const HALF_A_DAY_MS = 12 * 3_600_000

/**
 * Tells in one silent message what happened: exchanges, sums, what was corrected, stated totals, open
 * agreements, the state of the sources. A time in which nothing happened is one line. Of the fallen it
 * says only that there are posts, behind a button, and only to those who asked.
 */
export const digestMessage = (news: DigestNews, every: Rhythm, reader: Reader): Message =>
  messageOf(news, { every, soFar: false }, reader)

/** Tells the same of a day, a week or a month that is not over, on request, with a way to its times. */
export function digestSoFarMessage(news: DigestNews, every: Rhythm, reader: Reader): Message {
  const message = messageOf(news, { every, soFar: true }, reader)
  const times: Button = {
    text: messagesIn(reader.lang).digest.times,
    action: actionData({ do: 'page', page: { at: 'digest' } }),
  }
  return { ...message, buttons: [...message.buttons, [times]] }
}

type Period = Readonly<{ every: Rhythm; soFar: boolean }>

function messageOf(news: DigestNews, period: Period, reader: Reader): Message {
  const messages = messagesIn(reader.lang)
  const exchanges = news.events.filter(({ kind }) => kind === 'prisoner_exchange')
  const bodies = reader.topics.includes('bodies')
    ? news.events.filter(({ kind }) => kind === 'body_repatriation')
    : []
  const changes = news.changes.filter(({ event }) => event.kind === 'prisoner_exchange')
  const summary = summaryOf(news, exchanges, changes, { period, messages })
  const quiet = exchanges.length + bodies.length + changes.length + news.totals.length === 0
  return {
    html: quiet
      ? summary
      : blocks([
          lines([summary, bodiesLine(bodies, messages)]),
          lines(changes.map((change) => changeLine(change, messages))),
          lines(
            news.totals
              .filter(({ scope }) => scope.startsWith('people'))
              .map((total) => statedLine(total, 'people', messages)),
          ),
          messages.status.exchangesThisYear(news.standing.exchanges.thisYear),
          italic(messages.status.ownSum),
          openLines(news.standing, messages),
          lines(sourceStates(news.standing, reader).slice(0, 1)),
        ]),
    buttons: quiet ? [] : buttonsOf(exchanges, bodies, messages),
    silent: true,
  }
}

type Saying = Readonly<{ period: Period; messages: Messages }>

/** «За тиждень 11–17 серпня: один обмін (14 серпня, 84 людини). Виправлень не було.» */
function summaryOf(
  news: DigestNews,
  exchanges: readonly LedgerEvent[],
  changes: readonly FigureChange[],
  { period, messages }: Saying,
): Html {
  const { digest } = messages
  const rows = exchanges.map((event) =>
    digest.exchange(daysOf(event, messages), ownValue(event, 'ua_returned')),
  )
  return [
    bold(titleOf(news, period, messages)),
    `${digest.exchanges(rows)}${changes.length === 0 ? ` ${digest.noCorrections}` : ''}`,
  ].join(' ')
}

const titleOf = (news: DigestNews, { every, soFar }: Period, messages: Messages): string =>
  soFar
    ? messages.digest.soFar(every, spanOf({ ...news, until: instant(news.until + HALF_A_DAY_MS) }, messages)) // prettier-ignore
    : messages.digest.period(every, spanOf(news, messages), isUsual(news, every))

/** The days that most of the time told of lies in: a digest of nine in the morning tells of yesterday. */
function spanOf(
  { from, until }: Pick<DigestNews, 'from' | 'until'>,
  { calendar }: Messages,
): string {
  const first = kyivDay(instant(from + HALF_A_DAY_MS))
  const last = kyivDay(instant(until - HALF_A_DAY_MS))
  return calendar.days(last < first ? last : first, last)
}

const LONGEST_DAYS: Readonly<Record<Rhythm, number>> = { day: 2, week: 8, month: 32 }

/** Whether the time is about a day, a week or a month; after a stop it is longer. */
const isUsual = ({ from, until }: DigestNews, every: Rhythm): boolean =>
  until - from < LONGEST_DAYS[every] * 86_400_000

const bodiesLine = (bodies: readonly LedgerEvent[], { digest }: Messages): Html | null =>
  bodies.length === 0 ? null : digest.posts(bodies.length > 1)

function changeLine({ event, measure, was, is }: FigureChange, messages: Messages): Html {
  const { digest, names } = messages
  const part = measure === 'ua_returned' ? null : names.measure[measure]
  return digest.corrected(daysOf(event, messages), part, was, is)
}

const list = (text: string, kind: LedgerEvent['kind']): Button => ({
  text,
  action: actionData({ do: 'earlier', kind }),
})

function buttonsOf(
  exchanges: readonly LedgerEvent[],
  bodies: readonly LedgerEvent[],
  { buttons, digest }: Messages,
): Button[][] {
  return [
    ...(exchanges.length === 0 ? [] : [[list(digest.look, 'prisoner_exchange')]]),
    ...(bodies.length === 0 ? [] : [[list(buttons.read, 'body_repatriation')]]),
  ]
}

/** Tells how one agreement stands now, to those who asked for updates on agreements. */
export function quotaUpdateMessage(
  { counted, commitment, announcedOn, state }: CommitmentStanding,
  reader: Reader,
): Message {
  const messages = messagesIn(reader.lang)
  const { info, calendar, buttons } = messages
  const day = calendar.day(announcedOn)
  const promised = info.promisedEach(commitment.promised ?? 0, commitment.bound === 'at_least')
  const isOpen = state === 'open' || state === 'not_yet'
  const [title, ...progress] = counted === null ? [] : progressLines(counted, messages)
  return {
    html: isOpen
      ? lines([bold(title ?? info.quotaClosed.open(day, promised)), ...progress])
      : lines([
          bold(info.quotaClosed[state](day, promised)),
          ...(counted === null ? [] : disputedLines(counted, messages)),
        ]),
    buttons: [
      [{ text: buttons.turn('quota', false), action: actionData({ do: 'topic', topic: 'quota', on: false }) }], // prettier-ignore
    ],
    silent: true,
  }
}

/** Tells what each side names of an exchange that people were told of, Ukraine's word first; the sources open beside it. */
export function claimsMessage(event: LedgerEvent, reader: Reader): Message {
  const messages = messagesIn(reader.lang)
  const { digest, buttons } = messages
  return {
    html: lines([
      bold(digest.claims(daysOf(event, messages))),
      ...ownWords(event, reader),
      ...otherWords(event, messages),
      digest.claimsAside,
    ]),
    buttons: [[openButton(buttons.sources, event, 'sources')]],
    silent: true,
  }
}
