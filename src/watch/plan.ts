import { liveMessage, updateMessage } from '#notification/live.ts'
import type { Message } from '#notification/message.ts'
import { LANGUAGES, type Reader } from '#notification/reader.ts'
import type { Instant } from '#post/post.ts'
import type { Shown } from '#store/deliveries.ts'
import type { Due, Work } from '#store/due.ts'
import type { Told } from './desk.ts'

/** What is to be done about a delivery now. */
export type Plan =
  | Readonly<{
      do: 'send'
      message: Message
      replyTo: number | null
      /** All deliveries that this message settles: a card settles several. */
      settles: readonly number[]
      shown: Shown
    }>
  | Readonly<{
      do: 'edit'
      message: Message
      messageId: number
      version: number
      /** Whether the message marks as corrected what it shows now. */
      corrected: boolean
    }>
  /** The message cannot be edited any more: what corrects it comes anew, in its place for all edits after. */
  | Readonly<{ do: 'replace'; message: Message; version: number; corrected: boolean }>
  /** The message would look the same after an edit. */
  | Readonly<{ do: 'skip'; version: number; corrected: boolean }>
  | Readonly<{ do: 'hold'; until: Instant }>
  | Readonly<{ do: 'drop'; reason: string }>
  /** Our own mistake: tried again later. */
  | Readonly<{ do: 'fail'; reason: string }>

/** Says what a delivery carries, from what the ledger holds at that moment. */
export type Planner = (due: Due, now: Instant) => Plan

/** The reader behind a delivery, as messages speak to it. */
export const readerOf = ({ language, zone, topic, plain }: Work): Reader => ({
  lang: LANGUAGES.find((lang) => lang === language) ?? 'uk',
  zone,
  topics: [topic],
  ...(plain === 1 ? { plain: true } : {}),
})

/** The message that a delivery is sent as, whoever of a language and a zone it goes to. */
export function messageOf(work: Work, { event, progress }: Told): Message {
  const reader = readerOf(work)
  if (work.kind === 'update') {
    return updateMessage(event, reader, work.reason === 'stage' ? 'stage' : 'number')
  }
  return liveMessage(event, reader, { opened: null, mark: null, progress })
}
