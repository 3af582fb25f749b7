import type { LedgerEvent } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import type { RetractionReason } from './catalogue/live-words.ts'
import { liveWordsIn } from './catalogue/live.ts'
import { bold, lines } from './html.ts'
import { retractedMessage } from './live.ts'
import type { Message } from './message.ts'
import type { Reader } from './reader.ts'
import { daysIn, momentIn } from './when-told.ts'

/** An event that was taken back, and why. */
export type Withdrawn = Readonly<{ event: LedgerEvent; reason: RetractionReason }>

/** So many days are named; of more their number is told. */
const NAMED = 10

/**
 * Stands in the place of a card all of whose events were taken back, and names the exchanges among them by
 * their days. Throws RangeError where there are none.
 */
export function retractedCard(
  withdrawn: readonly Withdrawn[],
  reader: Reader,
  at: Instant,
): Message {
  const [first] = withdrawn
  if (first === undefined) throw new RangeError('Cannot take back a card of no events')
  if (withdrawn.length === 1)
    return retractedMessage(first.event, reader, { at, reason: first.reason })
  const live = liveWordsIn(reader.lang)
  const exchanges = withdrawn.filter(({ event }) => event.kind === 'prisoner_exchange')
  const when = momentIn(reader, at)
  return {
    html: lines([
      ...[
        exchanges.filter(({ reason }) => reason !== 'our_mistake'),
        exchanges.filter(({ reason }) => reason === 'our_mistake'),
      ].map((some) => sentenceOf(some, reader, at)),
      exchanges.length < withdrawn.length ? bold(live.retractedGate(when)) : null,
    ]),
    buttons: [],
    silent: true,
  }
}

function sentenceOf(some: readonly Withdrawn[], reader: Reader, at: Instant): string | null {
  const [first] = some
  if (first === undefined) return null
  if (some.length === 1)
    return retractedMessage(first.event, reader, { at, reason: first.reason }).html
  const days = [...new Set(inOrder(some).map(({ event }) => daysIn(reader, event)))]
  const named = days.slice(0, NAMED)
  return bold(
    liveWordsIn(reader.lang).retractedSeveral(
      { days: named, more: days.length - named.length, when: momentIn(reader, at) },
      first.reason,
    ),
  )
}

const inOrder = (some: readonly Withdrawn[]): readonly Withdrawn[] =>
  some.toSorted((a, b) => (a.event.firstDay < b.event.firstDay ? -1 : 1))
