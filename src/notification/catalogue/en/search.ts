import type { SearchWords } from '#notification/catalogue/search-words.ts'
import { count, nth, people } from './counts.ts'

export const search: SearchWords = {
  title: (query) => `Search: «${query}»`,
  found: (total) => `${count(total, { one: 'record', other: 'records' })} found.`,
  page: (page, pages) => `Page ${page} of ${pages}.`,
  nothing:
    'Nothing was found. The bot does not search for names of people. Try a day (19.08.2025), the number of an exchange (69) or a word (Istanbul).',
  noSuchDay: 'The calendar has no such day. A date is written like this: 19.08.2025.',
  noneNumbered: (ordinal) =>
    `There is no ${nth(ordinal)} exchange on record. To search by the number of people, write the number alone: ${ordinal}.`,
  nearest: 'No exchange is on record for that day. The nearest ones:',
  howTo:
    'What are you looking for? For example: /search Istanbul, /search exchange 69, /search 19.08.2025.',
  chooseFirst: 'Records of repatriation are shown only to those who have chosen that topic.',
  exchange: (day) => `Prisoner exchange, ${day}`,
  repatriation: (day) => `Repatriation, ${day}`,
  said: (holder, value) => `${holder}: ${value === null ? 'number not published' : people(value)}.`,
  unconfirmed: 'Only the Russian side has reported this.',
  post: (title, day) => `${title}, ${day}`,
  missing: 'The channel no longer shows this post.',
  back: '← Back',
  more: 'More →',
  by: (holder, ordinal) => `${holder}${ordinal === null ? '' : ` · ${nth(ordinal)} exchange`}`,
  noneOn: (day) => `${day}: no exchange on record`,
  nearestDays: (days) => `The nearest ones: ${days.join('; ')}.`,
  openBot: 'Open the bot',
  askedBy: 'Record of an unofficial bot, from official posts.',
}
