import type { Composer, Context } from 'grammy'
import { offerMessage } from '#notification/info.ts'
import { asksAfterPerson } from '#notification/personal.ts'
import type { Reader } from '#notification/reader.ts'
import { dayAlone, readQuery } from '#notification/search-query.ts'
import { answerMessage, helpMessage, stopMessage } from '#notification/talk.ts'
import { zoneNear } from '#notification/zones.ts'
import { zoneFoundMessage } from '#notification/settings-page.ts'
import { answer } from './answer.ts'
import type { Dependencies } from './dependencies.ts'
import { answersFeedbackPrompt, takeFeedback } from './feedback.ts'
import { answerForwarded } from './forwarded.ts'
import { searchFor } from './search.ts'
import { readerFor } from './person.ts'
import { ownTarget, viewOf } from './settings.ts'

/** What people write to be left alone, each as the whole of a text. */
const STOP = /^\s*(?:stop|unsubscribe|стоп|відписатися|відписатись|отписаться)\s*[.!]?\s*$/iu

/** How many albums are remembered, so that one of ten pictures is answered once. */
const ALBUMS = 1000

/**
 * Answers what is no command. A forwarded channel post gets what the ledger holds of it; anything else
 * is most likely a question about one person, and whatever it says is neither kept nor looked into.
 */
export function answerFreeText(chats: Composer<Context>, deps: Dependencies): void {
  const albums = new Set<string>()
  chats.on('message', async (ctx, next) => {
    const { media_group_id: album, forward_origin: origin } = ctx.message
    if (album !== undefined && !isFirstOf(albums, album)) return
    if (origin?.type !== 'channel') return next()
    // Whatever it carries: a poll, a story and a message of a kind yet to come are posts as well.
    await answerForwarded(deps, ctx, readerFor(deps, ctx), origin)
  })
  chats.on(
    ['message:text', 'message:media', 'message:contact', 'message:location'],
    async (ctx) => {
      const { text = '' } = ctx.message
      const reader = readerFor(deps, ctx)
      if (ctx.message.location !== undefined) {
        const { latitude, longitude } = ctx.message.location
        const view = viewOf(deps, ownTarget(ctx, reader))
        await answer(deps, ctx, zoneFoundMessage(view, zoneNear(latitude, longitude)))
      } else if (text.startsWith('/')) await answer(deps, ctx, helpMessage(reader))
      else await answerWords(deps, ctx, reader, text)
    },
  )
}

/**
 * A question after one person is answered as such, and not looked into. Anything else is a search; where
 * nothing fits it may be feedback, which the person's own press passes on.
 */
async function answerWords(
  deps: Dependencies,
  ctx: Context,
  reader: Reader,
  text: string,
): Promise<void> {
  if (answersFeedbackPrompt(ctx, reader)) return answer(deps, ctx, takeFeedback(deps, reader, text))
  if (text === '' || (asksAfterPerson(text) && !isDayOfExchanges(text))) {
    return answer(deps, ctx, answerMessage(reader, 'isHeAmongThem'))
  }
  if (STOP.test(text)) return answer(deps, ctx, stopMessage(reader))
  const found = searchFor(deps, reader, text)
  if (found !== null) return answer(deps, ctx, found)
  return answer(deps, ctx, offerMessage(reader), { replyTo: ctx.msgId ?? null })
}

/** Since when exchanges are on record; a day before it, written alone, is most likely a date of birth. */
const FIRST_DAY = '2022-01-01'

/** Whether a text is one day and nothing else on which an exchange may have been, were there such a day. */
function isDayOfExchanges(text: string): boolean {
  const query = readQuery(text)
  if (query?.noSuchDay === true) return /(?<!\d)20(?:2[2-9]|[3-9]\d)(?!\d)/u.test(text)
  const day = query === null ? null : dayAlone(query)
  return day !== null && day >= FIRST_DAY
}

function isFirstOf(albums: Set<string>, album: string): boolean {
  if (albums.has(album)) return false
  albums.add(album)
  const [oldest] = albums
  if (albums.size > ALBUMS && oldest !== undefined) albums.delete(oldest)
  return true
}
