import type { Totals } from '#ledger/standing.ts'
import type { Topic } from '#notification/reader.ts'
import { calendarIn } from './calendar.ts'
import { countingIn, type Forms, listingIn } from './counting.ts'
import { enNames } from './en-names.ts'
import { enTalk } from './en-talk.ts'
import type { Messages } from './messages.ts'

const { number, form, count } = countingIn('en')
const list = listingIn('en-GB')
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

const nth = (value: number): string => `${value}${ENDINGS[ORDINALS.select(value)] ?? 'th'}`
const people = (value: number): string => count(value, { one: 'person', other: 'people' })
const bodies = (value: number): string => count(value, { one: 'body', other: 'bodies' })
const were = (value: number): string => form(value, { one: 'was', other: 'were' })
const have = (value: number): string => form(value, { one: 'has', other: 'have' })

const hedge = (value: number | null, hedged: boolean): string => {
  if (!hedged) return ''
  return value === 1
    ? ' that the Russian side says is of a Ukrainian serviceman'
    : ' that the Russian side says are of Ukrainian servicemen'
}

const withoutFigure = (value: number, forms: Forms): string =>
  value === 0 ? '' : `; ${count(value, forms)} without a published figure`

/** A sum of nothing published would be a zero that nobody stated. */
const atLeast = (total: number, words: (value: number) => string): string =>
  total === 0 ? '' : `at least ${words(total)}, `

const exchanges = (totals: Totals, named: boolean): string => {
  const { total, events, days, numbered, withoutFigure: none } = totals
  if (events === 0) return 'no exchanges on record'
  return [
    atLeast(total, people),
    count(days, { one: 'day of exchanges', other: 'days of exchanges' }),
    named ? ` (exchanges with a stated ordinal: ${number(numbered)})` : '',
    withoutFigure(none, { one: 'exchange', other: 'exchanges' }),
  ].join('')
}

const TRANSFERS = { one: 'transfer', other: 'transfers' }
const repatriations = ({ total, events, withoutFigure: none }: Totals): string =>
  events === 0
    ? 'no transfers on record'
    : `${atLeast(total, bodies)}${count(events, TRANSFERS)}${withoutFigure(none, TRANSFERS)}`

const ago = (minutes: number): string => {
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${count(minutes, { one: 'minute', other: 'minutes' })} ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? `${count(hours, { one: 'hour', other: 'hours' })} ago`
    : `${count(Math.floor(hours / 24), { one: 'day', other: 'days' })} ago`
}

const TOPIC: Readonly<Record<Topic, string>> = {
  exchanges: 'Prisoner exchanges',
  bodies: 'Repatriation (return of the bodies of the fallen)',
}

const progressOf = (from: number, to: number): string => {
  if (from === to) return `By the posts of the sides: ${people(from)}.`
  return from === 0
    ? `By the posts of the sides: at most ${people(to)}.`
    : `By the posts of the sides: from ${number(from)} to ${people(to)}.`
}

/** English. */
export const en = {
  language: 'English',
  calendar: calendarIn('en-GB', { 'Europe/Kyiv': 'Kyiv' }),
  number,
  list,
  names: enNames,
  exchange: {
    title: (value) => `Prisoner exchange: ${people(value)} ${have(value)} come home`,
    titleUnknown: (holder) =>
      holder === 'coordination_hq'
        ? 'Prisoner exchange: the Headquarters did not publish how many came home'
        : 'Prisoner exchange: how many came home was not published',
    titlePartly: 'Prisoner exchange: the total of those who came home was not published',
    titleUnconfirmed: 'Prisoner exchange, not confirmed by Ukraine',
    ordinal: (value) => `${nth(value)} exchange`,
    stage: (value, final) =>
      [...(value === null ? [] : [`${nth(value)} stage`]), ...(final ? ['final stage'] : [])].join(
        ', ',
      ),
    military: (value) => `${number(value)} military`,
    civilians: (value) => count(value, { one: 'civilian', other: 'civilians' }),
    children: (value) => count(value, { one: 'child', other: 'children' }),
    women: (value) => count(value, { one: 'woman', other: 'women' }),
    consistsOf: (parts) => `${list(parts)}.`,
    among: (parts) => `Among them ${list(parts)}.`,
    outside: (value) => `Of these, ${people(value)} came home outside the exchange.`,
    computed: 'The total is worked out from the numbers named in the post.',
    alsoSaid: (of, value) => `According to ${of}, ${people(value)} came home.`,
    saidBy: (of, clauses) => `According to ${of}, ${clauses.join('; ')}.`,
    handedToUkraine: (value) => `${people(value)} ${were(value)} handed over to Ukraine`,
    handedMilitary: (value, military) => {
      if (value === null) return `${number(military)} military were handed over to Ukraine`
      const handed = `${people(value)} ${were(value)} handed over to Ukraine`
      if (value !== military) return `${handed}, of them ${number(military)} military`
      return value === 1 ? `${handed}, called military` : `${handed}, all of them called military`
    },
    returnedToRussia: (value) =>
      value === 0 ? 'nobody returned to Russia' : `${people(value)} returned to Russia`,
    ofThemCivilians: (value) =>
      `${number(value)} of those returned to Russia ${were(value)} civilian`,
    noConfirmation: 'There is no official confirmation.',
    mediation: (names) => `Mediation: ${names.join(', ')}.`,
    agreement: (name, part) =>
      part
        ? `Agreement named by the source: ${name}. Only a part of the exchange was under it.`
        : `Agreement named by the source: ${name}.`,
    agreementNotNamed: 'The post does not say under which agreement the exchange took place.',
    unconfirmed:
      'Only the Russian side has said so; the Coordination Headquarters has not confirmed it.',
    caution:
      'This post gives no answer about a particular person, neither yes nor no. Official information comes from the Coordination Headquarters, among other ways through the personal cabinet.',
  },
  bodies: {
    gate: (of) => `New post in ${of}${of.endsWith('s') ? "'" : "'s"} channel`,
    title: (day) => `Repatriation, ${day}`,
    returned: (holder, value, hedged) =>
      value === null
        ? `${holder}: bodies${hedge(value, hedged)} were returned to Ukraine. How many was not published.`
        : `${holder}: ${bodies(value)}${hedge(value, hedged)} ${were(value)} returned to Ukraine.`,
    unconfirmed:
      'Only the Russian side has said so; the Coordination Headquarters has not confirmed it.',
    notIdentified:
      'Nobody is identified yet. Examinations may take many months. The investigator tells the family of the result; the official notice comes through the territorial recruitment centre.',
    notIdentifiedThen:
      'On the day of the transfer nobody was identified yet. The investigator tells the family of the result of examinations; the official notice comes through the territorial recruitment centre.',
    directions: 'Returned from, in the words of the source:',
    captivity: (of, value) => `According to ${of}, ${people(value)} of them died in captivity.`,
    noDetails: 'The post gives no further details.',
    saidBy: (of, clauses) => `According to ${of}, ${clauses.join('; ')}.`,
    toUkraine: (value) => `${bodies(value)} ${were(value)} handed over to Ukraine`,
    toRussia: (value) =>
      value === 0
        ? 'no bodies were handed over to the Russian side'
        : `${bodies(value)} ${were(value)} handed over to the Russian side`,
  },
  sources: {
    title: 'Sources',
    dayUnknown: 'the exact day is not known',
    posted: (moment) => `Posted: ${moment}.`,
    seen: (moment) => `Read by the bot: ${moment}.`,
    post: 'post',
    source: (value) => `source ${value}`,
    history: 'A record made from public sources; there is no quote.',
    statedBy: (words) => `The figure of the Russian side was named by: ${words}.`,
    conflict: 'Public sources differ in the numbers.',
    silent: 'The post says that Moscow has not commented officially.',
    commented: 'The Russian side has commented officially.',
    more: (left) => `${count(left, { one: 'more source', other: 'more sources' })} left out.`,
    noFigures: 'no numbers named',
  },
  status: {
    title: (moment) => `As of ${moment}`,
    lastExchange: (day, value, ordinal) =>
      `Last exchange: ${day}, ${value === null ? 'number not published' : people(value)}${ordinal === null ? '' : ` (${nth(ordinal)})`}.`,
    noExchange: 'There is no exchange on record yet.',
    exchangesThisYear: (totals) => `This year: ${exchanges(totals, true)}.`,
    exchangesSince2022: (totals) => `Since 2022: ${exchanges(totals, false)}.`,
    statedPeople: (of, value, day) =>
      `According to ${of}, ${people(value)} had come home as of ${day}.`,
    lastBodies: (day, value, hedged) =>
      value === null
        ? `Last repatriation: ${day}, bodies${hedge(value, hedged)}; number not published.`
        : `Last repatriation: ${day}, ${bodies(value)}${hedge(value, hedged)}.`,
    noBodies: 'There is no repatriation on record yet.',
    bodiesThisYear: (totals) => `This year: ${repatriations(totals)}.`,
    bodiesSince2022: (totals) => `Since 2022: ${repatriations(totals)}.`,
    statedBodies: (of, value, day) =>
      `According to ${of}, ${bodies(value)} had been returned as of ${day}.`,
    ownSum: 'The sums are our own count of published figures, not an official number.',
    open: 'Open agreements',
    noOpen: 'There is no open agreement with a published number.',
    promise: (day, promised, atLeast) =>
      `Agreement of ${day}: ${atLeast ? 'at least ' : ''}${count(promised, { one: 'prisoner', other: 'prisoners' })} from each side.`,
    progress: (from, to) => progressOf(from, to),
    nothingNamed: 'Neither side has yet named an exchange under this agreement.',
    namedBy: (day, value, by) => `${day}: ${people(value)} (according to ${by}).`,
    shareNotPublished: (day, whole) =>
      whole === null
        ? `How many of ${day} were under this agreement was not published.`
        : `Of the ${people(whole)} returned on ${day}, the share under this agreement was not published.`,
    notDeclared: 'Neither side has declared the agreement fulfilled.',
    headquarters: 'the Headquarters',
    read: (of, when, lastPost) =>
      `The channel of ${of} was read ${when}, there are no new posts.${lastPost === null ? '' : ` Last post: ${lastPost}.`}`,
    paused: (of, since, when) =>
      `The channel of ${of} has had no new posts since ${since}. We keep looking, the last time ${when}.`,
    unreadable: (of, since, reason) =>
      `We cannot read the channel of ${of} since ${since}. Reason: ${reason}. We keep trying.`,
    notReadYet: (of) => `The channel of ${of} is not read yet: reading has just begun.`,
    alsoRead: (channels) => `Also read: ${channels.join(', ')}.`,
    readAgo: (handle, when) => `${handle} (${when})`,
    ago,
  },
  talk: {
    ...enTalk,
    topic: (topic, on) => `${TOPIC[topic]}: ${on ? 'on' : 'off'}.`,
    earlierRow: (day, value) =>
      `${day} — ${value === null ? 'number not published' : people(value)}`,
  },
  buttons: {
    notifyExchanges: 'Notify me of exchanges',
    choose: 'Choose for myself',
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
      })[topic],
    forgetYes: 'Yes, delete everything',
    forgetNo: 'No, keep it',
    bodies: 'Repatriation',
    latest: 'Latest exchange',
  },
  profile: {
    name: "Vdoma: the Headquarters' posts",
    about:
      'Unofficial: prisoner exchanges by the posts of the Coordination Headquarters. No lists, no rumours.',
    description:
      'This unofficial bot reads official channels and reports prisoner exchanges once the Coordination Headquarters has posted. Behind every number: quote, link and time. There are no lists and no names here.',
    commands: [
      { command: 'start', description: 'Begin', inGroups: false },
      { command: 'subscribe', description: 'Choose what to be notified of', inGroups: false },
      { command: 'unsubscribe', description: 'Turn all notifications off', inGroups: false },
      {
        command: 'status',
        description: 'Last events and the state of the sources',
        inGroups: true,
      },
      { command: 'latest', description: 'The latest exchange', inGroups: true },
      { command: 'help', description: 'What the bot does and where to turn', inGroups: false },
      { command: 'forget', description: 'Delete everything about this chat', inGroups: false },
    ],
  },
} as const satisfies Messages
