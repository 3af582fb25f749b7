import type { InfoWords } from '#notification/catalogue/info-words.ts'
import { bodies, count, nth, people } from './counts.ts'

export const info: InfoWords = {
  exchangesOf: (year) => `Prisoner exchanges in ${year}`,
  bodiesOf: (year) => `Repatriations in ${year}`,
  noneIn: (year) => `There are no records of ${year}.`,
  row: (day, value, ordinal) =>
    `${day} — ${value === null ? 'number not published' : people(value)}${ordinal === null ? '' : ` (${nth(ordinal)})`}`,
  yearUnclear: 'Please give the year in digits, for example: /exchanges 2025.',
  bodiesConsent:
    'The bot tells of the return of the bodies of the fallen only to those who have asked. Notifications come without sound and contain no numbers and no place names: a button opens the content. You can turn them off at any time.',
  quotaOthers: 'Other agreements',
  quotaClosed: {
    met: (day, promised) => `Agreement of ${day}, ${promised}: declared fulfilled.`,
    closed: (day, promised) => `Agreement of ${day}, ${promised}: declared closed.`,
    superseded: (day, promised) => `Agreement of ${day}, ${promised}: a later one took its place.`,
    open: (day, promised) => `Agreement of ${day}, ${promised}: open.`,
  },
  promisedEach: (promised, atLeast) =>
    `${atLeast ? 'at least ' : ''}${count(promised, { one: 'prisoner', other: 'prisoners' })} from each side`,
  promisedBodies: (promised) => bodies(promised),
  eventUnclear:
    'Please give the number of an exchange, for example: /event 67. The number of a record, which “Sources” shows, is written with a #: /event #67.',
  eventUnknown:
    'There is no exchange or record with this number. The number on record, shown among the sources, is written with #: /event #67.',
  severalDays: (ordinal) => `${nth(ordinal)} exchange, several days`,
  daysByStage:
    'Not every source gives the number: the other days are counted in as later stages under the same agreement.',
  eventNumber: (id) => `Number of the record: #${id}.`,
  earlierVersion: (moment) => `Earlier version of the post, seen on ${moment}:`,
  share: 'Share',
  shared: 'Prisoner exchange: the post is at the link.',
  sourcesTitle: 'Sources of the bot',
  confirms: 'the bot notifies on its word',
  claims: "a side's claims, shown alongside",
  about: [
    'The bot reads the official channels of those who run the exchanges, first of all the Coordination Headquarters, and keeps a record: who came home, how many, under which agreement, on whose word.',
    'The bot is unofficial: it belongs neither to the Headquarters nor to any other office. Behind every number stand its source, quote, link and time. Figures of the other side are shown as its claims.',
    'What the bot does not know, it does not say: where no number was published, it says so.',
  ],
  privacy: [
    'The bot keeps only the number of the chat, its language, time zone, chosen topics and settings, which notifications were sent, so that they can be corrected, and when it was last sent the warning about fraud.',
    'The bot does not keep your name, what you write, or the location and pictures you send. Feedback to the operator is kept without the number of the chat.',
    'What is kept: /mydata. To delete everything: /forget.',
  ],
  mydataTitle: 'What the bot keeps about this chat',
  mydataNothing: 'The bot keeps nothing about this chat.',
  mydataChat: (id) => `Number of the chat (chat ID): ${id}.`,
  mydataSince: (moment) => `On record since: ${moment}.`,
  mydataTold: (messages) =>
    messages === 0
      ? 'There have been no notifications yet.'
      : `Sent and remembered: ${count(messages, { one: 'notification', other: 'notifications' })}.`,
  mydataWarned: (moment) => `The warning about fraud was sent: ${moment}.`,
  mydataOperator: (name) =>
    `You are an operator of the bot: your number and your name (${name}) are kept with what you decided. To delete the name and everything about this chat: /forget; the number stays with the decisions.`,
  mydataEnd: 'That is all. No name, no messages and no location are kept. To delete: /forget.',
  feedbackAsk:
    'Please write your feedback after the command, for example: /feedback The message about the exchange of 14\u00a0August is wrong. Please no personal data: no names, phone numbers or document numbers.',
  feedbackThanks:
    'Thank you. Your feedback was passed to the operator without your name or the number of the chat.',
  feedbackPersonal:
    'This text seems to hold personal data: a phone number, an address, a document or a name. We have neither passed it on nor kept it. Please write without them.',
  feedbackLong: 'The feedback is too long. Please write up to 1,000 characters.',
  feedbackOffer: 'If this is feedback on how the bot works, it can be passed to the operator.',
  feedbackSend: 'Pass it to the operator',
  contacts:
    'Coordination Headquarters: koordshtab.gov.ua, 0\u00a0800\u00a0300\u00a0529. National Information Bureau: 1648, from abroad +38\u00a0044\u00a0287\u00a081\u00a065. The bot has no lists and asks for no money.',
  bodiesCommand: '/bodies — repatriations in a year',
  bodiesMenu: 'Repatriations in a year',
  commands: [
    '/settings — all settings',
    '/status — last events, sums and the state of the channels',
    '/latest — the latest exchange',
    '/exchanges — exchanges in a year, for example /exchanges 2025',
    '/quota — agreements',
    '/search — search, for example /search Mariupol',
    '/chart — a chart',
    '/export — files with the data',
    '/event — one event by its number',
    '/digest — digest of this week, day or month',
    '/sources — sources',
    '/safety — how to stay safe from fraud',
    '/feedback — feedback to the operator',
    '/about — about the bot',
    '/privacy — what the bot keeps',
    '/mydata — what is kept about this chat',
    '/forget — delete everything about this chat',
  ],
}
