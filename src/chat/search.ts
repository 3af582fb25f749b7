import type { Composer, Context } from 'grammy'
import { openedMessage } from '#notification/bodies.ts'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import type { Message } from '#notification/message.ts'
import type { Reader } from '#notification/reader.ts'
import { dayAlone, readQuery, type SearchQuery } from '#notification/search-query.ts'
import {
  asksForBodies,
  FIND,
  type Find,
  type Hit,
  parseFind,
  PER_PAGE,
  queryIn,
  searchHowTo,
  searchMessage,
} from '#notification/search.ts'
import { indexDue } from '#store/search-index.ts'
import { findHits, nearestExchanges } from '#store/search.ts'
import { answer, show } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { readerFor } from './person.ts'
import { cardOf } from './reference.ts'

type Searching = Pick<Dependencies, 'db' | 'channels'>

/** So many changes are taken into the index before a search; the rest is not waited for. */
const INDEXED_AT_ONCE = 200

/** Answers /search in private chats, and the buttons under what was found. */
export function answerSearch(bot: Composer<Context>, deps: Dependencies): void {
  const chats = bot.filter(({ chat }) => chat?.type === 'private')
  chats.command(['search', 'find'], async (ctx) => {
    const reader = readerFor(deps, ctx)
    const query = readQuery(ctx.match)
    const message = query === null ? searchHowTo(reader) : pageOf(deps, reader, query, 1)
    await answer(deps, ctx, message)
  })
  chats.callbackQuery(FIND, async (ctx) => {
    const reader = readerFor(deps, ctx)
    const find = parseFind(ctx.callbackQuery.data)
    const shown = ctx.callbackQuery.message?.text ?? ''
    const message = find === null ? null : found(deps, reader, find, shown)
    await stopSpinner(ctx, message === null ? messagesIn(reader.lang).talk.oldButton : null)
    if (message === null) return
    await (find?.do === 'page' ? show(deps, ctx, message) : answer(deps, ctx, message))
  })
}

/** Finds what fits a text that is no command; null where nothing does, or where there is no word in it. */
export function searchFor(deps: Searching, reader: Reader, text: string): Message | null {
  const query = readQuery(text)
  if (query === null) return null
  indexDue(deps.db, deps.channels ?? [], INDEXED_AT_ONCE)
  const bodies = asksForBodies(reader)
  const { total } = findHits(deps.db, query, { bodies, offset: 0, limit: 1 })
  const hidden = query.ofTheDead && !bodies
  const isPlain = query.noSuchDay !== true && query.isNumber !== true && dayAlone(query) === null
  const nothing = total === 0 && !hidden && isPlain
  return nothing ? null : pageOf(deps, reader, query, 1)
}

function pageOf(deps: Searching, reader: Reader, query: SearchQuery, wanted: number): Message {
  const { db, channels = [] } = deps
  indexDue(db, channels, INDEXED_AT_ONCE)
  const at = (page: number) =>
    findHits(db, query, {
      bodies: asksForBodies(reader),
      offset: (page - 1) * PER_PAGE,
      limit: PER_PAGE,
    })
  // What was found may have become less since the button was made.
  const first = at(wanted)
  const page = first.total === 0 ? 1 : wanted
  const { total, hits } = page === wanted ? first : at(page)
  const pages = Math.ceil(total / PER_PAGE)
  const shown = total === 0 ? nearest(db, query) : hits
  return searchMessage({ query, total, page, pages, hits: shown, channels }, reader)
}

/** The exchanges next to the day that was asked for, where it is one. */
function nearest(db: Dependencies['db'], query: SearchQuery): readonly Hit[] {
  const day = dayAlone(query)
  return day === null ? [] : nearestExchanges(db, day).map((event) => ({ is: 'event', event }))
}

/** What a press shows; null for what this chat may not open or what is no more. */
function found(deps: Dependencies, reader: Reader, find: Find, shown: string): Message | null {
  if (find.do === 'page') {
    const query = readQuery(queryIn(shown) ?? '')
    return query === null ? null : pageOf(deps, reader, query, find.page)
  }
  const event = deps.ledger.event(find.event)
  if (event === null) return null
  if (event.kind === 'prisoner_exchange') return cardOf(deps, event, reader)
  return asksForBodies(reader) ? openedMessage(event, reader, 'main') : null
}

async function stopSpinner(ctx: Context, text: string | null): Promise<void> {
  // A press that is too old to be answered harms nobody.
  await ctx.answerCallbackQuery(text === null ? {} : { text, show_alert: true }).catch(() => null)
}
