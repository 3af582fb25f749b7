import type { ReadingState } from '#post/channel.ts'
import { type Instant, instant } from '#post/post.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { blocks, bold, escape, type Html, lines, wordIn } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Alarm } from './operator.ts'
import { operatorData } from './operator-action.ts'
import type { Operator } from './operator-card.ts'
import { operatorWordsIn } from './operator-catalogue.ts'
import { alarmSentence } from './operator-news.ts'

/** How one source stands, for those who run the bot. */
export type SourceLine = Readonly<{ handle: string; paused: boolean; state: ReadingState }>

/** Everything on one card. */
export type StateOfAll = Readonly<{
  now: Instant
  sources: readonly SourceLine[]
  /** Whether it grows still: not all that is to leave is in it yet. */
  outbox: Readonly<{ due: number; parked: number; isGrowing: boolean }>
  chats: Readonly<{ active: number; stopped: number }>
  waiting: number
  alarms: readonly Alarm[]
  lastBackupAt: Instant | null
  /** The sandbox makes none: it can be made anew at will. */
  makesBackups: boolean
  schema: number
}>

/** Shows the state of everything on one card. */
export function adminMessage(state: StateOfAll, operator: Operator): Message {
  const { admin, sent } = operatorWordsIn(operator.lang)
  const { calendar } = messagesIn(operator.lang)
  const backup =
    state.lastBackupAt === null ? null : calendar.moment(state.lastBackupAt, operator.zone)
  const { due, parked, isGrowing } = state.outbox
  return plain(
    blocks([
      bold(admin.title),
      lines([
        bold(admin.sources),
        ...state.sources.map((source) => sourceLine(source, state.now, operator)),
      ]),
      lines([
        due + parked > 0 ? admin.outbox(due, parked) : null,
        isGrowing ? sent.notQueued : null,
        due + parked === 0 && !isGrowing ? admin.outboxEmpty : null,
        admin.chats(state.chats.active, state.chats.stopped),
        admin.reviews(state.waiting),
        state.makesBackups ? admin.backup(backup) : admin.noBackups,
        admin.schema(state.schema),
      ]),
      state.alarms.length === 0
        ? admin.noAlarms
        : lines([
            bold(admin.alarms(state.alarms.length)),
            ...state.alarms.map((alarm) => escape(alarmSentence(alarm, operator))),
          ]),
      otherCommands(operator),
    ]),
  )
}

/** All that may be typed beside what is shown. */
const otherCommands = ({ lang }: Operator): string =>
  Object.keys(operatorWordsIn(lang).menu)
    .filter((command) => command !== 'admin')
    .map((command) => `/${command}`)
    .join(' · ')

/** Shows each source with buttons to pause, resume and read it now. */
export function sourcesMessage(
  sources: readonly SourceLine[],
  now: Instant,
  operator: Operator,
): Message {
  const { admin } = operatorWordsIn(operator.lang)
  const keysOf = ({ handle, paused }: SourceLine): Button[] => {
    const turn = paused ? 'resume' : 'pause'
    const keys: Button[] = [
      { text: `${admin[turn]}: ${handle}`, action: operatorData({ do: turn, handle }) },
    ]
    const read = { text: admin.readNow, action: operatorData({ do: 'read', handle }) }
    return paused ? keys : [...keys, read]
  }
  return {
    html: lines([
      bold(admin.sources),
      ...sources.map((source) => sourceLine(source, now, operator)),
    ]),
    buttons: sources.map(keysOf),
    silent: true,
  }
}

function sourceLine({ handle, paused, state }: SourceLine, now: Instant, operator: Operator): Html {
  const { admin } = operatorWordsIn(operator.lang)
  return escape(`${handle}: ${paused ? admin.paused : readingLine(state, now, operator)}`)
}

function readingLine(state: ReadingState, now: Instant, operator: Operator): string {
  const { admin } = operatorWordsIn(operator.lang)
  switch (state.is) {
    case 'not_read_yet':
      return admin.neverRead
    case 'unreadable':
      return messagesIn(operator.lang).names.unreadable[state.reason]
    case 'paused':
      return admin.silent(
        messagesIn(operator.lang).calendar.moment(state.lastPostAt, operator.zone),
      )
    case 'read':
      return admin.reads(admin.minutes(Math.max(0, Math.round(instant(now - state.at) / 60_000))))
  }
}

/** How far a broadcast has come, by the state of its deliveries. */
export type Progress = Readonly<{
  id: number
  kind: string
  createdAt: Instant
  isQueued: boolean
  counts: Readonly<Record<string, number>>
}>

/** Shows how far broadcasts have come. */
export function sentMessage(broadcasts: readonly Progress[], operator: Operator): Message {
  const { sent } = operatorWordsIn(operator.lang)
  const { calendar } = messagesIn(operator.lang)
  if (broadcasts.length === 0) return plain(sent.unknown)
  return plain(
    blocks(
      broadcasts.map(({ id, kind, createdAt, isQueued, counts }) =>
        lines([
          bold(
            escape(
              `${sent.title(id, wordIn(sent.kind, kind) ?? kind)}, ${calendar.moment(createdAt, operator.zone)}`,
            ),
          ),
          ...(['due', 'sent', 'dropped', 'parked'] as const).map((state) =>
            (counts[state] ?? 0) > 0 ? `${sent.counts[state]}: ${counts[state]}` : null,
          ),
          isQueued ? null : sent.notQueued,
        ]),
      ),
    ),
  )
}

/** Says that nothing was broadcast yet. */
export const noneSentMessage = ({ lang }: Operator): Message =>
  plain(operatorWordsIn(lang).sent.none)

const plain = (html: Html): Message => ({ html, buttons: [], silent: true })
