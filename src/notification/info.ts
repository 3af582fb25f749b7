import type { CommitmentStanding } from '#ledger/commitments.ts'
import type { LedgerEvent } from '#ledger/event.ts'
import type { Standing } from '#ledger/standing.ts'
import type { Channel } from '#post/channel.ts'
import type { Instant } from '#post/post.ts'
import type { EventKind } from '#statement/statement.ts'
import { actionData } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { searchWordsIn } from './catalogue/search.ts'
import { blocks, bold, escape, type Html, italic, lines } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Reader } from './reader.ts'
import { inRows } from './settings.ts'
import { disputedLines, openLines } from './status.ts'
import { daysOf, openButton, ownValue } from './told.ts'

const plain = (html: Html, buttons: Message['buttons'] = []): Message => ({
  html,
  buttons,
  silent: true,
})

/** The first year of which there are records. */
const FIRST_YEAR = 2022
/** Telegram takes a hundred buttons; a year of more events than this has them only for the last ones. */
const MOST_BUTTONS = 90

/**
 * Lists the events of a year with a button for each; of repatriations only the days, and the numbers
 * to whoever chose the full view.
 */
export function yearMessage(
  events: readonly LedgerEvent[],
  reader: Reader,
  { kind, year, thisYear }: Readonly<{ kind: EventKind; year: number; thisYear: number }>,
): Message {
  const messages = messagesIn(reader.lang)
  const { info, calendar } = messages
  const bodies = kind === 'body_repatriation'
  const shown = events.slice(-MOST_BUTTONS)
  const opening = shown.map((event) =>
    openButton(calendar.dayOfYear(event.firstDay), event, 'main'),
  )
  return plain(
    blocks([
      bold(bodies ? info.bodiesOf(year) : info.exchangesOf(year)),
      events.length === 0 ? info.noneIn(year) : null,
      bodies ? null : lines(events.map((event) => rowOf(event, messages))),
    ]),
    [...inRows(opening, 3), yearsBeside(kind, year, thisYear)],
  )
}

const rowOf = (event: LedgerEvent, messages: Messages): Html =>
  messages.info.row(daysOf(event, messages), ownValue(event, 'ua_returned'), event.ordinal)

const yearsBeside = (kind: EventKind, year: number, thisYear: number): Button[] =>
  [year - 1, year + 1]
    .filter((other) => other >= FIRST_YEAR && other <= thisYear)
    .map((other) => ({
      text: String(other),
      action: actionData({ do: 'year', kind, year: other }),
    }))

/** Explains the topic of the fallen to whoever asks for it by a command, and offers to turn it on. */
export function bodiesConsentMessage(reader: Reader): Message {
  const { info, buttons } = messagesIn(reader.lang)
  return plain(info.bodiesConsent, [
    [
      {
        text: buttons.turn('bodies', true),
        action: actionData({ do: 'topic', topic: 'bodies', on: true }),
      },
    ],
  ])
}

/** Tells how each agreement stands: the open ones with what counts towards them, then the others. */
export function quotaMessage(
  standing: Standing,
  commitments: readonly CommitmentStanding[],
  reader: Reader,
): Message {
  const messages = messagesIn(reader.lang)
  const { info } = messages
  const open = new Set(standing.open.map(({ agreement }) => agreement))
  const others = commitments
    .filter(
      ({ isQuota, agreement, state }) => isQuota && state !== 'not_yet' && !open.has(agreement),
    )
    .filter(({ commitment }) => commitment.measure === 'returned' || asked(reader))
    .map((commitment) => lineOf(commitment, messages))
  return plain(
    blocks([
      openLines(standing, messages),
      others.length === 0 ? null : lines([bold(info.quotaOthers), ...new Set(others)]),
    ]),
    [
      reader.topics.includes('quota')
        ? []
        : [
            {
              text: messages.buttons.turn('quota', true),
              action: actionData({ do: 'topic', topic: 'quota', on: true }),
            },
          ],
    ],
  )
}

const asked = (reader: Reader): boolean => reader.topics.includes('bodies')

function lineOf(
  { commitment, announcedOn, state, counted }: CommitmentStanding,
  messages: Messages,
): Html {
  const { info, calendar } = messages
  const { promised, bound, measure } = commitment
  const words =
    measure === 'bodies'
      ? info.promisedBodies(promised ?? 0)
      : info.promisedEach(promised ?? 0, bound === 'at_least')
  const line = info.quotaClosed[state === 'not_yet' ? 'open' : state](
    calendar.day(announcedOn),
    words,
  )
  return lines([line, ...(counted === null ? [] : disputedLines(counted, messages))])
}

/** Lists the channels that are read, whose they are and how reading each stands. */
export function sourcesListMessage(
  channels: readonly Channel[],
  reader: Reader,
  states: readonly Html[],
): Message {
  const { info, names } = messagesIn(reader.lang)
  const rows = channels.map(
    ({ handle, holder, rank }) =>
      `${names.holder[holder].is}: @${escape(handle)} — ${rank === 'confirms' ? info.confirms : info.claims}.`,
  )
  return plain(blocks([lines([bold(info.sourcesTitle), ...rows]), lines(states)]))
}

/** Tells what a person asked of the bot itself. */
export const aboutMessage = (reader: Reader): Message =>
  plain(blocks(messagesIn(reader.lang).info.about))

/** Tells what is kept, and what never is. */
export const privacyMessage = (reader: Reader): Message =>
  plain(blocks(messagesIn(reader.lang).info.privacy))

/**
 * Shows everything that is kept about a chat: `state` are its settings in words; null for a stranger. `operator` is
 * what the person is called whose own chat it is, where they are one of those who run the bot.
 */
export function mydataMessage(
  reader: Reader,
  kept: Readonly<{
    chatId: number
    createdAt: Instant
    warnedAt: Instant | null
    told: number
    state: readonly Html[]
  }> | null,
  operator: string | null = null,
): Message {
  const { info, calendar } = messagesIn(reader.lang)
  const asOperator = operator === null ? null : escape(info.mydataOperator(operator))
  if (kept === null) return plain(asOperator ?? info.mydataNothing)
  return plain(
    blocks([
      bold(info.mydataTitle),
      lines([
        info.mydataChat(kept.chatId),
        info.mydataSince(calendar.moment(kept.createdAt, reader.zone)),
        ...kept.state,
        info.mydataTold(kept.told),
        kept.warnedAt === null
          ? null
          : info.mydataWarned(calendar.moment(kept.warnedAt, reader.zone)),
      ]),
      asOperator ?? italic(info.mydataEnd),
    ]),
  )
}

/** One of the answers on feedback and on numbers. */
export type InfoAnswer =
  | 'feedbackAsk'
  | 'feedbackThanks'
  | 'feedbackPersonal'
  | 'feedbackLong'
  | 'eventUnclear'
  | 'eventUnknown'
  | 'yearUnclear'

/** Gives one of those answers as a message. */
export const infoAnswer = (reader: Reader, answer: InfoAnswer): Message =>
  plain(messagesIn(reader.lang).info[answer])

/** Says that nothing fits and where to turn for a person's fate, and offers to pass the text to the operator. */
export function offerMessage(reader: Reader): Message {
  const { talk, info } = messagesIn(reader.lang)
  return plain(
    blocks([searchWordsIn(reader.lang).nothing, talk.help[1] ?? null, info.feedbackOffer]),
    [[{ text: info.feedbackSend, action: actionData({ do: 'feedback' }) }]],
  )
}
