import type { Composer, Context } from 'grammy'
import type { InlineQueryResultArticle, InlineQueryResultsButton } from 'grammy/types'
import type { LedgerEvent } from '#ledger/event.ts'
import { searchWordsIn } from '#notification/catalogue/search.ts'
import { type Card, exchangeCard, noneCard } from '#notification/inline.ts'
import { dayAlone, readQuery, type SearchQuery } from '#notification/search-query.ts'
import { readerOf } from '#store/chats.ts'
import { latestEvents } from '#store/events.ts'
import { indexDue } from '#store/search-index.ts'
import { exchangesByNumber, findHits, nearestExchanges } from '#store/search.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor } from './person.ts'
import { isTooOld, outcomeOf } from './send.ts'

/** Telegram keeps an answer for so many seconds; by default five minutes, in which a number gets old. */
const CACHE_SECONDS = 10
const CARDS = 20
const AT_FIRST = 10
const INDEXED_AT_ONCE = 50

/** Answers `@bot 69`, `@bot 19.08.2025`, `@bot Стамбул` in any chat with exchanges to cite. */
export function answerInline(bot: Composer<Context>, deps: Dependencies): void {
  bot.on('inline_query', async (ctx) => {
    const reader = readerOf(deps.db, ctx.from.id) ?? readerFor(deps, ctx)
    const words = searchWordsIn(reader.lang)
    const { events, emptyDay, next } = found(deps, ctx.inlineQuery.query, ctx.inlineQuery.offset)
    const button: InlineQueryResultsButton = { text: words.openBot, start_parameter: 'inline' }
    const cards =
      emptyDay === undefined
        ? events.map((event) => exchangeCard(event, reader, ctx.me.username))
        : [noneCard(emptyDay, events, reader, ctx.me.username)]
    try {
      await ctx.answerInlineQuery(cards.map(article), {
        cache_time: CACHE_SECONDS,
        is_personal: true,
        next_offset: next,
        button,
      })
    } catch (error) {
      if (isTooOld(error)) return
      deps.log.warn({ outcome: outcomeOf(error) }, 'Cannot answer an inline query')
    }
  })
}

/** With `emptyDay` nothing was on that day, and the events are those next to it. */
type Answer = Readonly<{ events: readonly LedgerEvent[]; emptyDay?: string; next: string }>

/** A number alone, as «69», «№ 69» or «1 000»; a year is looked for as a word. */
const NUMBER_ALONE = /^\s*[#№]?\s*(?!20[2-9]\d\D*$)(?<digits>\d{1,3}(?:[\s,]?\d{3})?)\s*[.?!]?\s*$/u

/**
 * Nothing typed gives the latest; a number alone the exchange of that number, or those of so many people;
 * a day without an exchange only that there was none. What holds neither a word nor a day, such as
 * «-1», gives nothing.
 */
function found(deps: Dependencies, typed: string, from: string): Answer {
  const { digits } = NUMBER_ALONE.exec(typed)?.groups ?? {}
  if (digits !== undefined) return numbered(deps, Number(digits.replaceAll(/\D/gu, '')))
  const query = isOdd(typed) ? null : readQuery(typed)
  if (query !== null) return foundBy(deps, query, /^\d{1,6}$/u.test(from) ? Number(from) : 0)
  const events = typed.trim() === '' ? latestEvents(deps.db, 'prisoner_exchange', AT_FIRST) : []
  return { events, next: '' }
}

const numbered = ({ db }: Dependencies, number: number): Answer => ({
  events: exchangesByNumber(db, number, CARDS),
  next: '',
})

/** Whether a text holds figures and signs only, and is no day. */
function isOdd(typed: string): boolean {
  if (/\p{L}/u.test(typed)) return false
  const query = readQuery(typed)
  return query !== null && query.days === null && !/^\s*20[2-9]\d\s*$/u.test(typed)
}

function foundBy({ db, channels = [] }: Dependencies, query: SearchQuery, offset: number): Answer {
  indexDue(db, channels, INDEXED_AT_ONCE)
  const asked = { bodies: false, only: 'exchanges', offset, limit: CARDS } as const
  const { hits, total } = findHits(db, query, asked)
  const day = dayAlone(query)
  if (total === 0 && day !== null) {
    return { events: nearestExchanges(db, day), emptyDay: day, next: '' }
  }
  if (total === 0 && query.terms.length === 0 && query.everyYear !== undefined) {
    return { events: [], emptyDay: query.shown, next: '' }
  }
  const next = offset + CARDS < total ? String(offset + CARDS) : ''
  const events = hits.flatMap((hit) => (hit.is === 'event' ? [hit.event] : []))
  return { events, next }
}

const article = ({ id, title, description, html }: Card): InlineQueryResultArticle => ({
  type: 'article',
  id,
  title,
  description,
  input_message_content: {
    message_text: html,
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  },
})
