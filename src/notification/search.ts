import { type Claim, isMissing, type LedgerEvent, type Origin } from '#ledger/event.ts'
import type { Channel, Holder } from '#post/channel.ts'
import { kyivDay } from '#post/civil-day.ts'
import { type Instant, type Post, postUrl } from '#post/post.ts'
import { actionData } from './action.ts'
import { isHedged } from './bodies.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import type { SearchWords } from './catalogue/search-words.ts'
import { searchWordsIn } from './catalogue/search.ts'
import {
  blocks,
  bold,
  escape,
  type Html,
  isWebAddress,
  italic,
  lines,
  link,
  shorten,
} from './html.ts'
import type { Button, Message } from './message.ts'
import type { Reader } from './reader.ts'
import { sentencesOf, speaksOfTheDead, withoutTheDead } from './search-bodies.ts'
import { withoutNames } from './search-names.ts'
import type { SearchQuery } from './search-query.ts'
import { searchable } from './search-words.ts'
import { daysOf, toldBy } from './told.ts'

/** A post as a search meets it. */
type FoundPost = Pick<Post, 'channel' | 'number' | 'text' | 'publishedAt'> &
  Readonly<{ missingAt: Instant | null }>

/** What a search has met: an event, or a post with whether it must be shown without the dead. */
export type Hit =
  | Readonly<{ is: 'event'; event: LedgerEvent }>
  | Readonly<{ is: 'post'; post: FoundPost; quiet: boolean }>

/**
 * One page of what was found; pages count from 1. Where nothing was, `hits` may be the exchanges next to
 * the day that was asked for.
 */
export type Found = Readonly<{
  query: SearchQuery
  total: number
  page: number
  pages: number
  hits: readonly Hit[]
  channels: readonly Channel[]
}>

export const PER_PAGE = 5

/** Whether a reader is shown repatriation. */
export const asksForBodies = (reader: Reader): boolean => reader.topics.includes('bodies')

/** Shows a page of what was found, each record with whose word it is and the way to it. */
export function searchMessage(found: Found, reader: Reader): Message {
  const words = searchWordsIn(reader.lang)
  const { query, total, page, pages, hits } = found
  const hidden = query.ofTheDead && !asksForBodies(reader)
  const saying = { words, messages: messagesIn(reader.lang), plain: reader.plain === true }
  return {
    html: blocks([
      lines([
        bold(words.title(escape(query.shown))),
        total === 0 ? null : words.found(total),
        total === 0 && hits.length > 0 ? words.nearest : null,
        pages < 2 ? null : words.page(page, pages),
      ]),
      ...hits.map((hit, index) => {
        const number = (page - 1) * PER_PAGE + index + 1
        return `${number}. ${hit.is === 'event' ? eventRow(hit.event, saying) : postRow(hit, found, saying)}`
      }),
      hits.length === 0 && !hidden ? nothingOf(query, words) : null,
      hidden ? italic(words.chooseFirst) : null,
    ]),
    buttons: [...eventKeys(found, saying), ...pageKeys(found, words), ...topicKeys(hidden, saying)],
    silent: true,
  }
}

/** Says that nothing was found, and of a date or a number that it is none. */
function nothingOf({ noSuchDay, isNumber, ordinal }: SearchQuery, words: SearchWords): Html {
  if (noSuchDay === true) return words.noSuchDay
  return isNumber === true && ordinal !== null ? words.noneNumbered(ordinal) : words.nothing
}

/** Tells how to search, where nothing was said to look for. */
export const searchHowTo = (reader: Reader): Message => ({
  html: searchWordsIn(reader.lang).howTo,
  buttons: [],
  silent: true,
})

type Saying = Readonly<{ words: SearchWords; messages: Messages; plain: boolean }>

function eventRow(event: LedgerEvent, saying: Saying): Html {
  if (event.kind === 'body_repatriation') return bodiesRow(event, saying)
  const { words, messages } = saying
  const days = daysOf(event, messages)
  const { claim, holder, origin } = toldBy(event, 'ua_returned')
  const number = event.ordinal === null ? '' : ` · ${messages.exchange.ordinal(event.ordinal)}`
  const said = words.said(messages.names.holder[holder].is, claim?.figure.value ?? null)
  return lines([
    bold(`${words.exchange(days)}${number}`),
    [said, ...linkTo(origin, messages)].join(' '),
    figureQuote(claim),
    event.standing === 'unconfirmed' ? words.unconfirmed : null,
  ])
}

/** Of a repatriation a list tells the day alone: its content opens by a tap, but for the plain view. */
function bodiesRow(event: LedgerEvent, { words, messages, plain }: Saying): Html {
  const day = bold(words.repatriation(daysOf(event, messages)))
  if (!plain) return day
  const { claim, holder, origin } = toldBy(event, 'bodies_to_ua')
  const name = messages.names.holder[holder].is
  const said = messages.bodies.returned(name, claim?.figure.value ?? null, isHedged(event))
  const unconfirmed = event.standing === 'unconfirmed' ? words.unconfirmed : null
  return lines([day, [said, ...linkTo(origin, messages)].join(' '), unconfirmed])
}

/** Links to the post, or to the first source of a history row; nothing where there is none, words where it is gone. */
export function linkTo(origin: Origin, { sources }: Messages): Html[] {
  if (isMissing(origin)) return [sources.gone]
  const url = origin.is === 'post' ? postUrl(origin.post) : origin.links.find(isWebAddress)
  return url === undefined
    ? []
    : [link(origin.is === 'post' ? sources.post : sources.source(1), url)]
}

/** Quotes the words that a figure was read from, without names; null where they speak of the dead too. */
export function figureQuote(claim: Claim | null): Html | null {
  const quotes = claim?.figure.quotes.map(({ text }) => text) ?? []
  return quotes.some(speaksOfTheDead) ? null : quoteOf(quotes.join(' … '), 160)
}

const quoteOf = (text: string, limit: number): Html | null => {
  const plain = withoutNames(text).replaceAll(/\s+/gu, ' ').trim()
  return plain === '' ? null : `«${escape(shorten(plain, limit))}»`
}

function postRow(
  { post, quiet }: Extract<Hit, { is: 'post' }>,
  { channels, query }: Found,
  { words, messages }: Saying,
): Html {
  const holder: Holder =
    channels.find(({ handle }) => handle === post.channel)?.holder ?? 'coordination_hq'
  const title = words.post(
    messages.names.postOf[holder],
    messages.calendar.day(kyivDay(post.publishedAt)),
  )
  const text = quiet ? withoutTheDead(post.text) : post.text
  return lines([
    bold(link(title, postUrl(post))),
    speaksOfTheDead(text) ? null : quoteOf(snippetOf(withoutNames(text), query.terms), 200),
    post.missingAt === null ? null : words.missing,
  ])
}

/** The sentence in which most of what was looked for stands, with what follows it. */
function snippetOf(text: string, terms: readonly string[]): string {
  const sentences = sentencesOf(text)
  const scores = sentences.map((sentence) => {
    const words = searchable(sentence)
    return terms.filter((term) => words.includes(term)).length
  })
  return sentences.slice(scores.indexOf(Math.max(...scores))).join(' ')
}

function eventKeys({ hits }: Found, { messages }: Saying): Button[][] {
  const keys = hits.flatMap((hit) =>
    hit.is === 'event'
      ? [
          {
            text: messages.calendar.days(hit.event.firstDay, hit.event.lastDay),
            action: findData({ do: 'event', event: hit.event.id }),
          },
        ]
      : [],
  )
  return keys.flatMap((_, index) => (index % 2 === 0 ? [keys.slice(index, index + 2)] : []))
}

function pageKeys({ page, pages }: Found, words: SearchWords): Button[][] {
  const keys = [
    ...(page > 1 ? [{ text: words.back, action: findData({ do: 'page', page: page - 1 }) }] : []),
    ...(page < pages
      ? [{ text: words.more, action: findData({ do: 'page', page: page + 1 }) }]
      : []),
  ]
  return keys.length === 0 ? [] : [keys]
}

const topicKeys = (hidden: boolean, { messages }: Saying): Button[][] =>
  hidden ? [[{ text: messages.buttons.choose, action: actionData({ do: 'topics' }) }]] : []

/** What a press under a search asks for: another page of it, or an event as a message of its own. */
export type Find = Readonly<{ do: 'page'; page: number }> | Readonly<{ do: 'event'; event: number }>

/** How presses under a search begin. */
export const FIND = /^1:find:/u

/** Writes what a press under a search carries; the query itself stands in the message. */
const findData = (find: Find): string =>
  `1:find:${find.do}:${find.do === 'page' ? find.page : find.event}`

/** Reads what a press under a search carries; null for whatever this program did not write itself. */
export function parseFind(data: string): Find | null {
  const [, what, number = ''] = /^1:find:(page|event):([1-9]\d{0,14})$/u.exec(data) ?? []
  if (what === 'page') return { do: 'page', page: Number(number) }
  return what === 'event' ? { do: 'event', event: Number(number) } : null
}

/** Reads the query back out of a message that shows its results; null where it shows none. */
export const queryIn = (text: string): string | null =>
  /^[^«\n]{1,20}«(.+)»(?:\n|$)/u.exec(text)?.[1] ?? null
