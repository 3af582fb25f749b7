import type { Totals } from '#ledger/standing.ts'
import type { Forms } from '#notification/catalogue/counting.ts'
import type { StatusWords } from '#notification/catalogue/messages.ts'
import { bodies, count, hedge, nth, number, people } from './counts.ts'

const withoutFigure = (value: number, forms: Forms): string =>
  value === 0 ? '' : `; ${count(value, forms)} without a published figure`

/** A sum of nothing published would be a zero that nobody stated. */
const leastOf = (total: number, words: (value: number) => string): string =>
  total === 0 ? '' : `at least ${words(total)}, `

const exchanges = ({ total, events, days, withoutFigure: none }: Totals): string => {
  if (events === 0) return 'no exchanges on record'
  return [
    leastOf(total, people),
    count(days, { one: 'day of exchanges', other: 'days of exchanges' }),
    withoutFigure(none, { one: 'exchange', other: 'exchanges' }),
  ].join('')
}

const TRANSFERS = { one: 'transfer', other: 'transfers' }
const repatriations = ({ total, events, withoutFigure: none }: Totals): string =>
  events === 0
    ? 'no transfers on record'
    : `${leastOf(total, bodies)}${count(events, TRANSFERS)}${withoutFigure(none, TRANSFERS)}`

const ago = (minutes: number): string => {
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${count(minutes, { one: 'minute', other: 'minutes' })} ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? `${count(hours, { one: 'hour', other: 'hours' })} ago`
    : `${count(Math.floor(hours / 24), { one: 'day', other: 'days' })} ago`
}

const amountOf = (from: number, to: number): string => {
  if (from === to) return people(from)
  return from === 0 ? `at most ${people(to)}` : `from ${number(from)} to ${people(to)}`
}

export const status: StatusWords = {
  title: (moment) => `As of ${moment}`,
  lastExchange: (day, value, ordinal) =>
    `Last exchange: ${day}, ${value === null ? 'number not published' : people(value)}${ordinal === null ? '' : ` (${nth(ordinal)})`}.`,
  noExchange: 'There is no exchange on record yet.',
  exchangesThisYear: (totals) => `This year: ${exchanges(totals)}.`,
  exchangesSince2022: (totals) => `Since 2022: ${exchanges(totals)}.`,
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
  progress: (from, to) => `According to the posts of the sides: ${amountOf(from, to)}.`,
  nothingNamed: 'Neither side has yet named an exchange under this agreement.',
  namedBy: (day, value, by) => `${day}: ${people(value)} (according to ${by}).`,
  shareNotPublished: (day, whole) =>
    whole === null
      ? `Exchange of ${day}: how many of them came under this agreement was not said.`
      : `On ${day} ${people(whole)} came home; how many of them under this agreement was not said.`,
  notDeclared: 'Neither side has declared the agreement fulfilled.',
  progressWith: (from, to) =>
    `With this exchange: ${amountOf(from, to)} (according to the posts of the sides).`,
  disputed: 'The sides say different things:',
  disputedFigures: (day, ours, theirs) =>
    `${day}: ${people(ours.value)} according to ${ours.of}, ${people(theirs.value)} according to ${theirs.of}.`,
  denied: (day, byUkraine) =>
    `On ${day} the ${byUkraine ? 'Ukrainian' : 'Russian'} side said that the agreement has not been fulfilled.`,
  headquarters: 'the Headquarters',
  read: (of, when, lastPost) =>
    `The channel of ${of} was read ${when}; there are no new posts.${lastPost === null ? '' : ` Last post: ${lastPost}.`}`,
  paused: (of, since, when) =>
    `The channel of ${of} has had no new posts since ${since}. We keep checking; last read ${when}.`,
  unreadable: (of, since, reason) =>
    `We have been unable to read the channel of ${of} since ${since}. Reason: ${reason}. We keep trying.`,
  notReadYet: (of) => `The channel of ${of} has not been read yet: reading has just begun.`,
  alsoRead: (channels) => `Also read: ${channels.join(', ')}.`,
  readAgo: (handle, when) => `${handle} (${when})`,
  ago,
}
