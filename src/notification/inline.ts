import type { LedgerEvent } from '#ledger/event.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { searchWordsIn } from './catalogue/search.ts'
import { alertMessage } from './exchange.ts'
import { blocks, escape, type Html, lines } from './html.ts'
import type { Reader } from './reader.ts'
import { figureQuote, linkTo } from './search.ts'
import { daysOf, toldBy } from './told.ts'

/** An exchange as somebody may put it into any chat: how it looks in the list, and the text to send. */
export type Card = Readonly<{
  /** The same for the same event in the same words. */
  id: string
  title: string
  description: string
  html: Html
}>

/**
 * Makes a card to cite of an exchange: figures with their holders, the quote, the link. Others than the
 * one who asked will read it, so it is of exchanges only and says no word of the dead.
 */
export function exchangeCard(event: LedgerEvent, reader: Reader, bot: string): Card {
  const words = searchWordsIn(reader.lang)
  const messages = messagesIn(reader.lang)
  const { claim, holder, origin } = toldBy(event, 'ua_returned')
  const name = messages.names.holder[holder].is
  return {
    id: `exchange-${event.id}-${reader.lang}`,
    title: words.exchange(daysOf(event, messages)),
    description: lines([
      words.said(name, claim?.figure.value ?? null),
      event.ordinal === null ? null : messages.exchange.ordinal(event.ordinal),
    ]),
    html: blocks([
      alertMessage(event, reader).html,
      lines([figureQuote(claim), linkTo(origin, messages).join('')]),
      `${words.askedBy} @${escape(bot)}`,
    ]),
  }
}

/**
 * Makes what stands alone where there was no exchange on a day: that there was none, and the days of the
 * exchanges next to it. `day` is as the one who asked wrote it where it has no year.
 */
export function noneCard(
  day: string,
  nearest: readonly LedgerEvent[],
  reader: Reader,
  bot: string,
): Card {
  const words = searchWordsIn(reader.lang)
  const messages = messagesIn(reader.lang)
  const title = words.noneOn(/^\d{4}-/u.test(day) ? messages.calendar.day(day) : day)
  const days = nearest.map((event) => daysOf(event, messages))
  const description = days.length === 0 ? '' : words.nearestDays(days)
  return {
    id: `none-${reader.lang}`,
    title,
    description,
    html: blocks([
      lines([`${escape(title)}.`, description === '' ? null : description]),
      `${words.askedBy} @${escape(bot)}`,
    ]),
  }
}
