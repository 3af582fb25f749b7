import type { SettingsWords } from '#notification/catalogue/settings-words.ts'
import { count } from './counts.ts'

const EVERY = { day: 'every day', week: 'every Monday', month: 'on the first of each month' }

export const settings: SettingsWords = {
  title: 'Settings',
  titleOf: (chat) => `Settings of the chat “${chat}”`,
  topic: {
    exchanges: 'exchanges',
    bodies: 'repatriation',
    quota: 'agreements',
    claims: 'claims of both sides',
    digest: 'digest',
  },
  topics: (names) => `Topics: ${names.join(', ')}.`,
  noTopics: 'Topics: none chosen, there are no notifications.',
  sound: (states) => `Sound: ${states.join('; ')}.`,
  soundOf: (topic, on) => `${topic} — ${on ? 'with sound' : 'without sound'}`,
  quiet: (states) => `Quiet hours: ${states.join('; ')}.`,
  quietOf: (topic, hours) =>
    `${topic} — ${hours === null ? 'none' : `from ${hours.from} to ${hours.to}`}`,
  zone: (city) => `Time zone: ${city}.`,
  digest: (every, time) =>
    every === null ? 'Digest: off.' : `Digest: ${EVERY[every]} at ${time}.`,
  plain: (on) =>
    on ? 'View: full, all figures at once (for journalists and researchers).' : 'View: ordinary.',
  narrow: (states) => `Narrowed: ${states.join('; ')}.`,
  narrowOf: (topic, only) => `${topic} — only “${only}”`,
  narrowAsk: 'Which topic should be narrowed?',
  narrowState: (topic, only) =>
    only === null
      ? `Topic “${topic}”: you are told of everything.`
      : `Topic “${topic}”: only “${only}”.`,
  narrowNote:
    'Of a narrowed topic a notification comes only when a post names just what was chosen. Posts often do not, so you would not hear of some events. Corrections of what you have been told already always come.',
  group: { civilians: 'civilians', wounded_and_ill: 'wounded and ill', under_25: 'under 25' },
  agreementOf: (day) => `agreement of ${day}`,
  paused: (until) => `Pause: there will be no notifications until ${until}.`,
  soundNote:
    'Without sound a notification still shows on the screen. Messages on repatriation always come without sound.',
  quietNote:
    'In quiet hours the bot sends nothing. When they end, one message will tell you what happened meanwhile.',
  quietFrom: 'Quiet from which hour?',
  quietTo: (from) => `Quiet from ${from}. Until which hour?`,
  zoneNote:
    'The bot shows times and counts quiet hours in this zone. Choose a city, or send the bot your location (paper clip, “Location”): it will suggest the zone and will not keep the location.',
  zoneFound: (city) =>
    `The nearest time zone on our list: ${city}. The location itself was not kept.`,
  digestNote:
    'The digest tells in one silent message what has happened since the one before: events, sums, agreements, corrections, the state of the channels.',
  digestHour: 'At which hour should the digest come?',
  languageNote: 'Which language should we write in?',
  plainNote:
    'The full view is for journalists and researchers: all figures of both sides, the agreement and the link in one block, about repatriation too where that topic is chosen.',
  pauseNote:
    'During a pause the bot is silent. After it one message will tell you what happened. The chosen topics stay.',
  resumed: 'The pause is over.',
  nothingToSet: 'Choose a topic first.',
  buttons: {
    topics: 'Topics',
    narrow: 'Narrow a topic',
    all: 'Everything',
    sound: 'Sound',
    quiet: 'Quiet hours',
    zone: 'Time zone',
    digest: 'Digest',
    language: 'Language',
    plain: 'Full view',
    pause: 'Pause',
    resume: 'End the pause',
    undo: 'Undo',
    soundOn: (topic) => `With sound: ${topic}`,
    soundOff: (topic) => `Without sound: ${topic}`,
    noQuiet: 'No quiet hours',
    otherHours: 'Other hours',
    otherZones: 'Other cities',
    every: { day: 'Daily', week: 'Weekly', month: 'Monthly' },
    otherHour: 'Another hour',
    digestOff: 'Turn the digest off',
    plainOn: 'Show the full view',
    plainOff: 'Back to the ordinary view',
    days: (value) => `For ${count(value, { one: 'day', other: 'days' })}`,
  },
}
