import type { Agreement } from '#ledger/agreement.ts'
import { firstMessage } from '#notification/bodies.ts'
import { digestMessage } from '#notification/digest.ts'
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
import { channelMessage, groupMessage, notManagedMessage } from '#notification/group.ts'
import { settingsPage, zoneFoundMessage } from '#notification/settings-page.ts'
import { instant } from '#post/post.ts'
import { sourceStates } from '#notification/status.ts'
import { forgetMessage, helpMessage, stopMessage, topicsMessage } from '#notification/talk.ts'
import { NEWS, newsOf, stands } from './every-digest.ts'
import { HQ, RU_MOD } from '../ledger/reported.ts'
import {
  BODIES,
  COMBINED,
  EMPTY,
  EXCHANGE,
  ONE_BODY,
  STAGE,
  STANDING,
  withBodies,
} from './events.ts'

type Named = [name: string, message: Message]

const INFO_ANSWERS: readonly InfoAnswer[] = [
  'feedbackAsk',
  'feedbackThanks',
  'feedbackPersonal',
  'feedbackLong',
  'eventUnclear',
  'eventUnknown',
  'yearUnclear',
]

const COMMITMENTS: readonly CommitmentStanding[] = [
  stands('istanbul_may_2025', '2025-05-16', 'met'),
  stands('istanbul_june_2025', '2025-06-02', 'superseded', { promised: 1200, bound: 'at_least' }),
  stands('istanbul_june_2025', '2025-06-02', 'closed', { measure: 'bodies', promised: 6000 }),
  stands('istanbul_july_2025', '2025-07-23', 'open', { promised: 1200, bound: 'at_least' }),
]

function agreement(id: string, announcedOn: string, measure: 'returned' | 'bodies'): Agreement {
  const { commitment } = stands(id, announcedOn, 'open')
  const speakers = [
    { name: 'Umerov', side: 'ua' },
    { name: 'Medinsky', side: 'ru' },
  ] as const
  return {
    id,
    announcedOn,
    statementIds: [id],
    commitments: [{ ...commitment, measure, speakers }],
    shares: [],
  }
}

const NOW = instant(Date.parse('2025-08-19T18:40:00Z'))
const GROUP = { id: -1005, title: 'Родини <1>' }
const CHANGE: Change = {
  said: 'Said.',
  undo: { do: 'topic', topic: 'exchanges', on: false },
}
const PAGES_SHOWN: readonly Page[] = [
  ...(
    [
      'home',
      'sound',
      'quiet',
      'zone',
      'zones',
      'digest',
      'language',
      'plain',
      'pause',
      'narrow',
    ] as const
  ).map((at) => ({ at })),
  { at: 'only', topic: 'exchanges' },
  { at: 'only', topic: 'quota' },
  { at: 'hours', topic: 'exchanges' },
  { at: 'from', topic: 'exchanges' },
  { at: 'to', topic: 'exchanges', from: 1260 },
  { at: 'hour', every: 'week' },
]

const AGREEMENTS: readonly Agreement[] = [
  agreement('istanbul_june_2025', '2025-06-02', 'bodies'),
  agreement('istanbul_july_2025', '2025-07-23', 'returned'),
  agreement('an_agreement_of_the_operator', '2025-08-01', 'returned'),
]

const viewFor = (reader: Reader, change: Change | null = null): View => ({
  lang: reader.lang,
  preferences: nothingChosen(reader),
  now: NOW,
  agreements: AGREEMENTS,
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
    only: {
      exchanges: { is: 'agreement', id: 'istanbul_july_2025' },
      quota: { is: 'agreement', id: 'an_agreement_of_the_operator' },
      claims: { is: 'group', group: 'civilians' },
    },
    quiet: { exchanges: { from: 22 * 60, to: 7 * 60 }, quota: 'none' },
  },
})

/** Every page of the settings. */
export function pagesFor(reader: Reader): Named[] {
  return [
    ['topics, none chosen', topicsMessage(viewFor({ ...reader, topics: [] }))],
    ['topics, exchanges chosen', topicsMessage(viewFor(reader, CHANGE))],
    ['topics of a group', topicsMessage({ ...viewFor(reader), chat: GROUP })],
    ['settings of a stranger', settingsPage(viewFor({ ...reader, topics: [] }), { at: 'home' })],
    ['settings of a group', settingsPage({ ...viewFor(reader), chat: GROUP }, { at: 'home' })],
    ...PAGES_SHOWN.map((page): Named => [
      `settings: ${pageWords(page).join(' ')}`,
      settingsPage(viewFor({ ...reader, topics: ['exchanges', 'quota', 'digest'] }), page),
    ]),
    [
      'settings of who has everything and a pause',
      settingsPage(everythingSet(reader), { at: 'home' }),
    ],
    [
      'settings: a narrowed topic',
      settingsPage(everythingSet(reader), { at: 'only', topic: 'exchanges' }),
    ],
    ['topics, narrowed', topicsMessage(everythingSet(reader))],
    ['settings: a pause', settingsPage(everythingSet(reader), { at: 'pause' })],
  ]
}

/** What is answered to commands. */
export function answersFor(reader: Reader): Named[] {
  return [
    ...INFO_ANSWERS.map((answer): Named => [`answer: ${answer}`, infoAnswer(reader, answer)]),
    ['group, set up by a link', groupMessage(reader.lang, 'https://t.me/vdoma_bot?start=chat-5')],
    [
      'group, asked by it itself',
      groupMessage(reader.lang, 'https://t.me/vdoma_bot?start=chat-5', true),
    ],
    [
      'channel, set up by a link',
      channelMessage(reader.lang, 'Канал <1>', 'https://t.me/vdoma_bot?start=chat-7'),
    ],
    ['not an administrator', notManagedMessage(reader.lang, 'not_admin')],
    ['an unknown chat', notManagedMessage(reader.lang, 'unknown_chat')],
    ['a place near Warsaw', zoneFoundMessage(viewFor(reader), 'Europe/Warsaw')],
    ['answer where nothing fits', offerMessage(reader)],
    ['answer to «stop»', stopMessage(reader)],
    ['/about', aboutMessage(reader)],
    ['/privacy', privacyMessage(reader)],
    ['/mydata of a stranger', mydataMessage(reader, null)],
    ['/forget of an operator', forgetMessage(reader, '@anna_<1>')],
    ['/mydata of an operator', mydataMessage(reader, null, '@anna_<1>')],
    [
      '/mydata',
      mydataMessage(reader, {
        chatId: 11,
        createdAt: NOW,
        warnedAt: NOW,
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
  ]
}

/** What those are answered besides who asked for bodies. */
export function bodiesAnswersFor(reader: Reader): Named[] {
  const asked = withBodies(reader)
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
    ['digest with bodies', digestMessage(newsOf(NEWS), 'week', asked)],
    ['bodies in the full view', firstMessage(BODIES, { ...asked, plain: true })],
    ['/quota with bodies', quotaMessage(STANDING, COMMITMENTS, asked)],
    ['topics, bodies chosen', topicsMessage(viewFor(asked))],
    ['settings, bodies chosen', settingsPage(viewFor(asked), { at: 'home' })],
    ['settings: bodies narrowed', settingsPage(viewFor(asked), { at: 'only', topic: 'bodies' })],
    ['settings: quiet hours of several', settingsPage(viewFor(asked), { at: 'quiet' })],
  ]
}
