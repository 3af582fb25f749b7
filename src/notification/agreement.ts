import type { LedgerEvent } from '#ledger/event.ts'
import type { Messages } from './catalogue/messages.ts'
import { escape, type Html, shorten, wordIn } from './html.ts'

/** Names the agreement that a source ties the event to; null where a row of the history names none. */
export function agreementOf({ agreement, lead }: LedgerEvent, messages: Messages): Html | null {
  const { exchange, names } = messages
  if (agreement === null) return lead.origin.is === 'post' ? exchange.agreementNotNamed : null
  const name = wordIn(names.agreement, agreement.id)
  const words = agreement.quote === null ? agreement.id : `«${shorten(agreement.quote.text, 120)}»`
  return exchange.agreement(name ?? escape(words), agreement.share === 'part')
}
