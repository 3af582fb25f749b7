import type { LedgerEvent } from '#ledger/event.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { liveWordsIn } from './catalogue/live.ts'
import { searchWordsIn } from './catalogue/search.ts'
import { ownWords } from './exchange.ts'
import { blocks, bold, type Html, lines } from './html.ts'
import type { Message } from './message.ts'
import type { Reader } from './reader.ts'
import { linkTo } from './search.ts'
import { daysOf, toldBy } from './told.ts'

/** So many of each kind are told one by one; Telegram takes a hundred marks in a message. */
const TOLD = 8

/**
 * Tells in one card what a channel's readers missed while nothing could be posted there: of each exchange whose
 * word it is, how many by it and the way to the post, as it stands now; of bodies only the way to the posts. No
 * button works for all who read there, so that the links stand in the text.
 */
export function missedHereMessage(
  events: readonly LedgerEvent[],
  reader: Reader,
  isNew: boolean,
): Message {
  const live = liveWordsIn(reader.lang)
  const exchanges = events.filter(({ kind }) => kind === 'prisoner_exchange')
  const bodies = events.filter(({ kind }) => kind === 'body_repatriation')
  const left = exchanges.length - TOLD
  return {
    html: blocks([
      bold(live.missedHere),
      ...exchanges.slice(0, TOLD).map((event) => exchangeLines(event, reader)),
      left > 0 ? live.missedMore(left) : null,
      bodies.length === 0 ? null : bodiesLine(bodies, reader),
    ]),
    buttons: [],
    silent: exchanges.length === 0 || bodies.length > 0 || !isNew,
  }
}

function exchangeLines(event: LedgerEvent, reader: Reader): Html {
  const messages = messagesIn(reader.lang)
  const search = searchWordsIn(reader.lang)
  const { origin } = toldBy(event, 'ua_returned')
  const [said = '', ...parts] = ownWords(event, reader)
  return lines([
    bold([search.exchange(daysOf(event, messages)), ...ordinalOf(event, messages)].join(' · ')),
    [said, ...parts, ...linkTo(origin, messages)].join(' '),
    event.standing === 'unconfirmed' ? search.unconfirmed : null,
  ])
}

const ordinalOf = ({ ordinal }: LedgerEvent, { exchange }: Messages): string[] =>
  ordinal === null ? [] : [exchange.ordinal(ordinal)]

/** A channel's messages are seen on a lock screen too: no number, no place, no word of what happened. */
function bodiesLine(bodies: readonly LedgerEvent[], { lang }: Reader): Html {
  const messages = messagesIn(lang)
  const links = bodies
    .slice(0, TOLD)
    .flatMap((event) => linkTo(toldBy(event, 'bodies_to_ua').origin, messages))
  return [liveWordsIn(lang).missedBodies(bodies.length > 1), links.join(', ')].join(' ').trim()
}
