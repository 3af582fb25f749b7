import { calendarIn } from '#notification/catalogue/calendar.ts'
import type { ButtonWords, Messages, ProfileWords } from '#notification/catalogue/messages.ts'
import { list, number } from './counts.ts'
import { cities } from './cities.ts'
import { bodies, exchange, sources } from './events.ts'
import { digest } from './digest.ts'
import { group } from './group.ts'
import { info } from './info.ts'
import { names } from './names.ts'
import { settings } from './settings.ts'
import { status } from './status.ts'
import { talk } from './talk.ts'

const buttons: ButtonWords = {
  notifyExchanges: 'Notify me of exchanges',
  choose: 'Choose for myself',
  cancel: 'Cancel',
  sources: 'Sources',
  earlier: 'Earlier exchanges',
  back: 'Back',
  read: 'Read',
  details: 'Details',
  stopBodies: 'No longer notify me of repatriation',
  turn: (topic, on) =>
    ({
      exchanges: on ? 'Notify me of exchanges' : 'Do not notify me of exchanges',
      bodies: on ? 'Notify me of repatriation' : 'Do not notify me of repatriation',
      quota: on ? 'Notify me of agreements' : 'Do not notify me of agreements',
      claims: on ? 'Notify me of claims of both sides' : 'Do not notify me of claims of both sides',
      digest: on ? 'Send me the digest' : 'Do not send me the digest',
    })[topic],
  forgetYes: 'Yes, delete everything',
  forgetNo: 'No, keep it',
  bodies: 'Repatriation',
  latest: 'Latest exchange',
  earlierPosts: 'Earlier posts',
}

const profile: ProfileWords = {
  name: "Vdoma: the Headquarters' posts",
  about:
    'Unofficial: prisoner exchanges by the posts of the Coordination Headquarters. No lists, no rumours.',
  description:
    'This unofficial bot reads official channels and reports prisoner exchanges once the Coordination Headquarters has posted. Behind every number: quote, link and time. There are no lists and no names here.',
  commands: [
    { command: 'start', description: 'Begin', inGroups: false },
    {
      command: 'settings',
      description: 'Settings: topics, sound, quiet hours, language',
      inGroups: true,
    },
    { command: 'status', description: 'Last events and the state of the sources', inGroups: true },
    { command: 'latest', description: 'The latest exchange', inGroups: true },
    { command: 'exchanges', description: 'Exchanges in a year', inGroups: true },
    { command: 'quota', description: 'Agreements', inGroups: true },
    { command: 'search', description: 'Search the records', inGroups: false },
    { command: 'chart', description: 'Charts: who came home, agreements', inGroups: true },
    { command: 'export', description: 'Files with the data', inGroups: false },
    { command: 'digest', description: 'Digest of the week, day or month', inGroups: false },
    { command: 'event', description: 'One event by its number', inGroups: false },
    { command: 'sources', description: 'Sources', inGroups: false },
    { command: 'safety', description: 'How to stay safe from fraud', inGroups: false },
    { command: 'help', description: 'What the bot does and where to turn', inGroups: true },
    { command: 'feedback', description: 'Feedback to the operator', inGroups: false },
    { command: 'about', description: 'About the bot', inGroups: false },
    { command: 'privacy', description: 'What the bot keeps', inGroups: false },
    { command: 'mydata', description: 'What is kept about this chat', inGroups: false },
    { command: 'unsubscribe', description: 'Turn all notifications off', inGroups: false },
    { command: 'forget', description: 'Delete everything about this chat', inGroups: false },
  ],
}

/** English. */
export const en = {
  language: 'English',
  calendar: calendarIn('en-GB', cities),
  number,
  list,
  names,
  cities,
  exchange,
  bodies,
  sources,
  status,
  settings,
  info,
  digest,
  group,
  talk,
  buttons,
  profile,
} satisfies Messages
