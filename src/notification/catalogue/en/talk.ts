import { people } from './counts.ts'
import type { Topic } from '#notification/reader.ts'
import type { TalkWords } from '#notification/catalogue/messages.ts'

const TOPIC: Readonly<Record<Topic, string>> = {
  exchanges: 'Prisoner exchanges',
  bodies: 'Repatriation (return of the bodies of the fallen)',
  quota: 'Agreements and how they are kept',
  claims: 'Claims of both sides',
  digest: 'Digest',
}

export const talk: TalkWords = {
  start:
    'Good day. This unofficial bot reads official channels and reports prisoner exchanges once the Coordination Headquarters has posted.',
  begun:
    'A message will come with sound as soon as the Coordination Headquarters writes about an exchange: how many people came home, who says so, and a link to the post. You can change this at any time.',
  topics: 'Notifications',
  topicsNote:
    'Each topic can be turned on separately. Notifications of repatriation come without sound and contain no numbers and no place names: a button opens the content. None are sent from 21:00 to 08:00; the hours can be changed in the settings.',
  turnedOn: {
    exchanges: 'You will be notified of prisoner exchanges.',
    bodies: 'You will be notified of repatriation, without sound.',
    quota:
      'You will be notified of agreements: new, fulfilled and disputed ones, and of their progress.',
    claims:
      'If the other side also gives figures for an exchange, you will be told without sound, beside those of the Headquarters.',
    digest: 'You will get the digest.',
  },
  turnedOff: {
    exchanges: 'You will no longer be notified of exchanges.',
    bodies: 'You will no longer be notified of repatriation.',
    quota: 'You will no longer be notified of agreements.',
    claims: 'You will no longer be notified of claims of the other side.',
    digest: 'You will get no more digests.',
  },
  allOff:
    'You will get no more notifications. To turn them on again: /subscribe. To delete everything about this chat: /forget.',
  nothingWasOn: 'Notifications are off already. To turn them on: /subscribe.',
  stopAsk: 'What should be turned off? /unsubscribe turns everything off at once.',
  forgetAsk:
    'Delete everything the bot keeps about this chat: its number, language, time zone, topics, settings, the record of notifications sent and the date of the warning about fraud? There will be no notifications after that.',
  forgetName: (name) =>
    `Your name as an operator (${name}) will be deleted too; your number stays with your decisions.`,
  forgotten:
    'Everything about this chat is deleted. There will be no more notifications. To begin again: /start.',
  forgetKept: 'Nothing was deleted.',
  help: [
    'The bot reads the channel of the Coordination Headquarters and other official channels. Behind every number stand its source, quote, link and time. Where no number was published, the bot says so.',
    'For the fate of a particular person: the personal account on the website of the Coordination Headquarters, Diia, the National Information Bureau, the International Committee of the Red Cross. The bot has no lists and no names.',
    'What the bot keeps: /privacy. It does not keep what you write.',
    'Every notification is delivered at least once and never twice on purpose. After a connection failure it may be repeated.',
  ],
  isHeAmongThem:
    'We understand how hard it is to wait. Sadly, we do not know: the bot has no lists and keeps no names. The absence of news here means nothing.\nPlease turn to the Coordination Headquarters through the personal account on its website, to the National Information Bureau or to the ICRC. Please do not send personal data here.',
  safety: {
    title: 'Beware of fraud',
    text: 'After exchanges, strangers may phone families. A place on an exchange list is not for sale. Do not send money, documents or codes. Photos of documents or identity tags do not prove a death. Check what you were told with the Coordination Headquarters and tell the police: 102.',
  },
  groupSettings: 'This works in a private chat with the bot.',
  oldButton: 'This button no longer works. Please use the commands: /latest, /status.',
  noExchanges: 'There is no exchange on record yet.',
  earlier: 'Latest exchanges',
  noBodies: 'There is no repatriation on record yet.',
  earlierBodies: 'Latest repatriations',
  postUnknown: 'Our records hold no prisoner exchange linked to this post.',
  tooFast: 'Too many requests: we answer the latest ones. Please wait a few seconds.',
  sorry: 'Sorry, we could not answer just now. Please try again a little later.',
  topic: (topic, on) => `${TOPIC[topic]}: ${on ? 'on' : 'off'}.`,
  earlierRow: (day, value) => `${day} — ${value === null ? 'number not published' : people(value)}`,
}
