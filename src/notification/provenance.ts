import type { LedgerEvent } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { differences } from './diff.ts'
import { blocks, escape, type Html, lines, shorten } from './html.ts'
import type { Message } from './message.ts'
import type { Reader } from './reader.ts'
import { withoutNames } from './search-names.ts'
import { speaksOfBodies } from './sources.ts'

/** How a message came to say what it says, beside its sources. */
export type Provenance = Readonly<{
  /** When this chat was told; null where it was not. */
  sentAt: Instant | null
  /** The leading post as it was seen, the first version first. */
  versions: readonly Readonly<{ seenAt: Instant; text: string }>[]
}>

/** So much of one sentence, and so many sentences of one version, are shown. */
const LONGEST = 240
const MOST = 6

/**
 * Adds to the sources of an event when the chat was told of it, its number on record, and what earlier versions of the post said
 * otherwise; of names nothing, and of the fallen nothing in what tells of an exchange.
 */
export function withProvenance(
  message: Message,
  event: LedgerEvent,
  reader: Reader,
  { sentAt, versions }: Provenance,
): Message {
  const { sources, info, calendar } = messagesIn(reader.lang)
  const quiet = event.kind === 'prisoner_exchange'
  const own = lines([
    sentAt === null ? null : sources.sent(calendar.moment(sentAt, reader.zone)),
    info.eventNumber(event.id),
  ])
  const earlier = versions.flatMap((version, index) => {
    const next = versions[index + 1]
    return next === undefined ? [] : [versionOf(version, next.text, reader, quiet)]
  })
  const html = blocks([message.html, own, ...earlier])
  return { ...message, html: fits(html) ? html : blocks([message.html, own]) }
}

const fits = (html: Html): boolean => html.replaceAll(/<[^>]*>/gu, '').length <= 4000

function versionOf(
  { seenAt, text }: Provenance['versions'][number],
  ...[after, reader, quiet]: [string, Reader, boolean]
): Html | null {
  const { info, calendar } = messagesIn(reader.lang)
  const changed = differences(text, after)
    .filter((sentence) => !quiet || !speaksOfBodies(sentence.text))
    .map(({ is, text: words }) => ({ is, words: withoutNames(words) }))
    .filter(({ words }) => /[\p{L}\d]/u.test(words))
    .slice(0, MOST)
    .map(({ is, words }) => {
      const said = escape(shorten(words, LONGEST))
      return is === 'gone' ? `− «<s>${said}</s>»` : `+ «${said}»`
    })
  if (changed.length === 0) return null
  return lines([info.earlierVersion(calendar.moment(seenAt, reader.zone)), ...changed])
}
