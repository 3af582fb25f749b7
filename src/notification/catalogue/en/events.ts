import type { BodiesWords, ExchangeWords, SourceWords } from '#notification/catalogue/messages.ts'
import {
  bodies as countOfBodies,
  count,
  have,
  hedge,
  list,
  nth,
  number,
  people,
  were,
} from './counts.ts'

const soldiers = (value: number): string =>
  count(value, { one: 'service member', other: 'service members' })

export const exchange: ExchangeWords = {
  title: (value) => `Prisoner exchange: ${people(value)} ${have(value)} come home`,
  titleUnknown: (holder) =>
    holder === 'coordination_hq'
      ? 'Prisoner exchange: the Headquarters did not publish how many came home'
      : 'Prisoner exchange: how many came home was not published',
  titlePartly: 'Prisoner exchange: the total of those who came home was not published',
  titleUnconfirmed: 'Prisoner exchange, not confirmed by Ukraine',
  ordinal: (value) => `${nth(value)} exchange`,
  stage: (value, final) => {
    if (value === null) return final ? 'final stage' : ''
    return final ? `${nth(value)} and final stage` : `${nth(value)} stage`
  },
  military: soldiers,
  civilians: (value) => count(value, { one: 'civilian', other: 'civilians' }),
  children: (value) => count(value, { one: 'child', other: 'children' }),
  women: (value) => count(value, { one: 'woman', other: 'women' }),
  consistsOf: (parts) => `${list(parts)}.`,
  among: (parts) => `Among them: ${list(parts)}.`,
  outside: (value) => `Of these, ${people(value)} came home outside the exchange.`,
  computed: 'The total is worked out from the numbers named in the post.',
  alsoSaid: (of, value) => `According to ${of}, ${people(value)} came home.`,
  saidBy: (of, clauses) => `According to ${of}, ${clauses.join('; ')}.`,
  handedToUkraine: (value) => `${people(value)} ${were(value)} handed over to Ukraine`,
  handedMilitary: (value, military) => {
    if (value === null) return `${soldiers(military)} ${were(military)} handed over to Ukraine`
    const handed = `${people(value)} ${were(value)} handed over to Ukraine`
    if (value !== military) return `${handed}, ${soldiers(military)} among them`
    return value === 1
      ? `${handed}, described as a service member`
      : `${handed}, all of them described as service members`
  },
  returnedToRussia: (value) =>
    value === 0 ? 'nobody returned to Russia' : `${people(value)} returned to Russia`,
  ofThemCivilians: (value) =>
    `${number(value)} of those returned to Russia ${were(value)} civilian`,
  noConfirmation: 'There is no official confirmation.',
  mediation: (names) => `Mediation: ${names.join(', ')}.`,
  agreement: (name, part) =>
    part
      ? `Agreement named by the source: ${name}. Only part of the exchange took place under it.`
      : `Agreement named by the source: ${name}.`,
  agreementNotNamed: 'The post does not say under which agreement the exchange took place.',
  unconfirmed:
    'Only the Russian side has said so; the Coordination Headquarters has not confirmed it.',
  caution:
    'This post gives no answer about a particular person, neither yes nor no. Official information comes from the Coordination Headquarters, including through the personal account on its website.',
}

const ofChannel = (of: string): string => `${of}${of.endsWith('s') ? "'" : "'s"}`

export const bodies: BodiesWords = {
  gate: (of) => `New post in ${ofChannel(of)} channel`,
  lastGate: (of) => `Post in ${ofChannel(of)} channel`,
  title: (day) => `Repatriation, ${day}`,
  returned: (holder, value, hedged) =>
    value === null
      ? `${holder}: bodies${hedge(value, hedged)} were returned to Ukraine. How many was not published.`
      : `${holder}: ${countOfBodies(value)}${hedge(value, hedged)} ${were(value)} returned to Ukraine.`,
  unconfirmed:
    'Only the Russian side has said so; the Coordination Headquarters has not confirmed it.',
  notIdentified:
    'Nobody has been identified yet. Examinations may take many months. The investigator tells the family the result; the official notice comes through the territorial recruitment centre.',
  notIdentifiedThen:
    'On the day of the transfer nobody had been identified yet. The investigator tells the family the result of the examinations; the official notice comes through the territorial recruitment centre.',
  directions: 'Directions and places named in the post:',
  captivity: (of, value) => `According to ${of}, ${number(value)} of them died in captivity.`,
  noDetails: 'The post gives no further details.',
  saidBy: (of, clauses) => `According to ${of}, ${clauses.join('; ')}.`,
  toUkraine: (value) => `${countOfBodies(value)} ${were(value)} handed over to Ukraine`,
  toRussia: (value) =>
    value === 0
      ? 'no bodies were handed over to the Russian side'
      : `${countOfBodies(value)} ${were(value)} handed over to the Russian side`,
}

export const sources: SourceWords = {
  title: 'Sources',
  dayUnknown: 'the exact day is not known',
  posted: (moment) => `Posted: ${moment}.`,
  seen: (moment) => `Read by the bot: ${moment}.`,
  sent: (moment) => `Sent to you: ${moment}.`,
  post: 'post',
  source: (value) => `source ${value}`,
  history: 'A record made from public sources; there is no quote.',
  statedBy: (words) => `The figure of the Russian side was named by: ${words}.`,
  conflict: 'Public sources differ in the numbers.',
  counter: 'This is the figure of the Russian side.',
  silent: 'The post says that Moscow has not commented officially.',
  commented: 'The Russian side has commented officially.',
  more: (left) => `${count(left, { one: 'more source', other: 'more sources' })} left out.`,
  noFigures: 'no numbers named',
  gone: 'The channel no longer shows this post.',
}
