import { gateMessage, lastGateMessage, openedMessage } from '#notification/bodies.ts'
import { PARTS } from '#notification/action.ts'
import { alertMessage } from '#notification/exchange.ts'
import { earlierMessage, latestMessage } from '#notification/latest.ts'
import type { Commitment } from '#ledger/agreement.ts'
import type { CommitmentStanding } from '#ledger/commitments.ts'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import {
  aboutMessage,
  bodiesConsentMessage,
  type InfoAnswer,
  infoAnswer,
  mydataMessage,
  offerMessage,
  privacyMessage,
  quotaMessage,
  sourcesListMessage,
  yearMessage,
} from '#notification/info.ts'
import type { Message } from '#notification/message.ts'
import { type Page, pageWords } from '#notification/page.ts'
import { nothingChosen } from '#notification/preferences.ts'
import type { Reader } from '#notification/reader.ts'
import { type Change, stateOf, type View } from '#notification/settings.ts'
import { settingsPage } from '#notification/settings-page.ts'
import { eventSourcesMessage } from '#notification/sources.ts'
import { instant } from '#post/post.ts'
import { sourceStates, statusMessage } from '#notification/status.ts'
import {
  type Answer,
  answerMessage,
  begunMessage,
  forgetMessage,
  helpMessage,
  safetyMessage,
  startMessage,
  topicsMessage,
} from '#notification/talk.ts'
import { HQ, RU_MOD } from '../ledger/reported.ts'
import {
  BODIES,
  BODIES_FROM_HISTORY,
  BODIES_UNCOUNTED,
  COMBINED,
  DISPUTED,
  EMPTY,
  EXCHANGE,
  FROM_HISTORY,
  ONE_BODY,
  STAGE,
  STANDING,
  UNCONFIRMED,
  withBodies,
} from './events.ts'

const ANSWERS: readonly Answer[] = [
  'allOff',
  'nothingWasOn',
  'forgotten',
  'forgetKept',
  'isHeAmongThem',
  'group',
  'groupSettings',
  'oldButton',
  'postUnknown',
  'sorry',
]

const INFO_ANSWERS: readonly InfoAnswer[] = [
  'feedbackAsk',
  'feedbackThanks',
  'feedbackPersonal',
  'feedbackLong',
  'eventUnclear',
  'eventUnknown',
  'yearUnclear',
]

const commitment = (difference: Partial<Commitment>): Commitment => ({
  measure: 'returned',
  to: 'each_side',
  category: null,
  promised: 1000,
  bound: 'exact',
  speakers: [],
  metOn: null,
  closedOn: null,
  supersededBy: [],
  ...difference,
})

const stands = (
  agreement: string,
  announcedOn: string,
  state: CommitmentStanding['state'],
  promised: Partial<Commitment> = {},
): CommitmentStanding => ({
  agreement,
  announcedOn,
  commitment: commitment(promised),
  state,
  isQuota: true,
  counted: null,
  bySide: { ua: 0, ru: 0 },
  withoutFigure: 0,
})

const COMMITMENTS: readonly CommitmentStanding[] = [
  stands('istanbul_may_2025', '2025-05-16', 'met'),
  stands('istanbul_june_2025', '2025-06-02', 'superseded', { promised: 1200, bound: 'at_least' }),
  stands('istanbul_june_2025', '2025-06-02', 'closed', { measure: 'bodies', promised: 6000 }),
  stands('istanbul_july_2025', '2025-07-23', 'open', { promised: 1200, bound: 'at_least' }),
]

const NOW = instant(Date.parse('2025-08-19T18:40:00Z'))
const GROUP = { id: -1005, title: 'Родини <1>' }
const CHANGE: Change = {
  said: 'Said.',
  undo: { do: 'topic', topic: 'exchanges', on: false },
}
const PAGES_SHOWN: readonly Page[] = [
  ...(
    ['home', 'sound', 'quiet', 'zone', 'zones', 'digest', 'language', 'plain', 'pause'] as const
  ).map((at) => ({ at })),
  { at: 'hours', topic: 'exchanges' },
  { at: 'from', topic: 'exchanges' },
  { at: 'to', topic: 'exchanges', from: 1260 },
  { at: 'hour', every: 'week' },
]

const viewFor = (reader: Reader, change: Change | null = null): View => ({
  lang: reader.lang,
  preferences: nothingChosen(reader),
  now: NOW,
  chat: null,
  change,
})

const everythingSet = (reader: Reader): View => ({
  ...viewFor(reader),
  preferences: {
    ...nothingChosen({ ...reader, topics: ['exchanges', 'quota', 'digest'] }),
    zone: 'Europe/Warsaw',
    plain: true,
    pausedUntil: instant(NOW + 3 * 86_400_000),
    digest: { every: 'month', at: 11 * 60 },
    sound: { exchanges: false, quota: true },
    quiet: { exchanges: { from: 22 * 60, to: 7 * 60 }, quota: 'none' },
  },
})

/** Every message for those who asked for exchanges only, by what it is. */
export function messagesFor(reader: Reader): [name: string, message: Message][] {
  return [
    ['start', startMessage({ ...reader, topics: [] })],
    ['begun', begunMessage(reader)],
    ['topics, none chosen', topicsMessage(viewFor({ ...reader, topics: [] }))],
    ['topics, exchanges chosen', topicsMessage(viewFor(reader, CHANGE))],
    ['topics of a group', topicsMessage({ ...viewFor(reader), chat: GROUP })],
    ['settings of a stranger', settingsPage(viewFor({ ...reader, topics: [] }), { at: 'home' })],
    ['settings of a group', settingsPage({ ...viewFor(reader), chat: GROUP }, { at: 'home' })],
    ...PAGES_SHOWN.map((page): [string, Message] => [
      `settings: ${pageWords(page).join(' ')}`,
      settingsPage(viewFor({ ...reader, topics: ['exchanges', 'quota', 'digest'] }), page),
    ]),
    [
      'settings of who has everything and a pause',
      settingsPage(everythingSet(reader), { at: 'home' }),
    ],
    ['settings: a pause', settingsPage(everythingSet(reader), { at: 'pause' })],
    ['help', helpMessage(reader)],
    ...INFO_ANSWERS.map((answer): [string, Message] => [
      `answer: ${answer}`,
      infoAnswer(reader, answer),
    ]),
    ['answer where nothing fits', offerMessage(reader)],
    ['/about', aboutMessage(reader)],
    ['/privacy', privacyMessage(reader)],
    ['/mydata of a stranger', mydataMessage(reader, null)],
    [
      '/mydata',
      mydataMessage(reader, {
        chatId: 11,
        createdAt: NOW,
        told: 3,
        state: stateOf(everythingSet(reader), messagesIn(reader.lang)).filter(
          (line) => line !== null,
        ),
      }),
    ],
    [
      '/exchanges',
      yearMessage([STAGE, EXCHANGE, COMBINED], reader, {
        kind: 'prisoner_exchange',
        year: 2025,
        thisYear: 2025,
      }),
    ],
    [
      '/exchanges of a year without any',
      yearMessage([], reader, { kind: 'prisoner_exchange', year: 2023, thisYear: 2025 }),
    ],
    ['/quota', quotaMessage(STANDING, COMMITMENTS, reader)],
    ['/quota, nothing on record', quotaMessage(EMPTY, [], reader)],
    ['/sources', sourcesListMessage([HQ, RU_MOD], reader, sourceStates(STANDING, reader))],
    ['safety', safetyMessage(reader)],
    ['forget', forgetMessage(reader)],
    ...ANSWERS.map((answer): [string, Message] => [
      `answer: ${answer}`,
      answerMessage(reader, answer),
    ]),
    ['exchange', alertMessage(EXCHANGE, reader)],
    ['exchange: sources', eventSourcesMessage(EXCHANGE, reader)],
    ['exchange without figures', alertMessage(STAGE, reader)],
    ['exchange without figures: sources', eventSourcesMessage(STAGE, reader)],
    ['combined exchange', alertMessage(COMBINED, reader)],
    ['exchange of the history', alertMessage(FROM_HISTORY, reader)],
    ['exchange of the history: sources', eventSourcesMessage(FROM_HISTORY, reader)],
    ['exchange with disputed parts', alertMessage(DISPUTED, reader)],
    ['exchange with disputed parts: sources', eventSourcesMessage(DISPUTED, reader)],
    ['exchange that only Russia states', alertMessage(UNCONFIRMED, reader)],
    ['/latest', latestMessage(EXCHANGE, reader)],
    ['/latest, nothing on record', latestMessage(null, reader)],
    [
      'earlier exchanges',
      earlierMessage('prisoner_exchange', [EXCHANGE, STAGE, FROM_HISTORY], reader),
    ],
    ['/status', statusMessage(STANDING, reader)],
    ['/status, nothing on record', statusMessage(EMPTY, reader)],
  ]
}

/** What those get besides who asked for bodies. */
export function bodiesMessagesFor(reader: Reader): [name: string, message: Message][] {
  const asked = withBodies(reader)
  const named = {
    'model case': BODIES,
    uncounted: BODIES_UNCOUNTED,
    'of the history': BODIES_FROM_HISTORY,
    'one body': ONE_BODY,
  }
  return [
    ['/bodies of whoever has not asked', bodiesConsentMessage(reader)],
    [
      '/bodies',
      yearMessage([BODIES, ONE_BODY], asked, {
        kind: 'body_repatriation',
        year: 2025,
        thisYear: 2025,
      }),
    ],
    ['help, bodies chosen', helpMessage(asked)],
    ['/quota with bodies', quotaMessage(STANDING, COMMITMENTS, asked)],
    ['bodies: gate', gateMessage(BODIES, asked)],
    ['bodies: the last post, on request', lastGateMessage(BODIES, asked)],
    ...Object.entries(named).flatMap(([name, event]) =>
      PARTS.map((part): [string, Message] => [
        `bodies, ${name}: ${part}`,
        openedMessage(event, asked, part),
      ]),
    ),
    ['topics, bodies chosen', topicsMessage(viewFor(asked))],
    ['settings, bodies chosen', settingsPage(viewFor(asked), { at: 'home' })],
    ['settings: quiet hours of several', settingsPage(viewFor(asked), { at: 'quiet' })],
    ['/latest with bodies', latestMessage(EXCHANGE, asked)],
    ['earlier repatriations', earlierMessage('body_repatriation', [BODIES, ONE_BODY], asked)],
    ['/status with bodies', statusMessage(STANDING, asked)],
  ]
}
