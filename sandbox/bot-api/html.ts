import type { MessageEntity } from 'grammy/types'
import { cannotParse } from './cannot-parse.ts'
import { decodeReference } from './html-reference.ts'
import { normalUrl } from './url.ts'
import { readStartTag, type StartTag } from './html-tag.ts'

export type Formatted = Readonly<{ text: string; entities: readonly MessageEntity[] }>

type Open = StartTag & Readonly<{ offset: number }>

const SIMPLE: Readonly<
  Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'>
> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
}

type Reading = { text: string; entities: MessageEntity[]; open: Open[] }

/**
 * Reads Telegram's HTML into plain text and entities, by the rules and in the words of TDLib's own
 * parser; a tag that is unknown, unbalanced or unclosed is a 400.
 */
export function parseHtml(source: string): Formatted {
  const reading: Reading = { text: '', entities: [], open: [] }
  let at = 0
  while (at < source.length) at = step(source, at, reading)
  const left = reading.open.at(-1)
  if (left !== undefined) {
    throw cannotParse(source, `Can't find end tag corresponding to start tag "${left.name}"`)
  }
  return reading
}

function step(source: string, at: number, reading: Reading): number {
  const next = nextSpecial(source, at)
  if (next > at) {
    reading.text += source.slice(at, next)
    return next
  }
  if (source[at] === '&') {
    const { text, end } = decodeReference(source, at)
    reading.text += text
    return end
  }
  if (source[at + 1] === '/') return endTag(source, at, reading)
  const tag = readStartTag(source, at)
  reading.open.push({ ...tag, offset: reading.text.length })
  return tag.end
}

function nextSpecial(source: string, at: number): number {
  const special = /[<&]/gu
  special.lastIndex = at
  return special.exec(source)?.index ?? source.length
}

function endTag(source: string, at: number, reading: Reading): number {
  const tag = reading.open.pop()
  if (tag === undefined) throw cannotParse(source, 'Unexpected end tag{at}', at)
  const [, name = '', gap = ''] = /^<\/([^\s>]*)(\s*)/u.exec(source.slice(at, at + 200)) ?? []
  const end = at + 2 + name.length + gap.length
  if (source[end] !== '>') throw cannotParse(source, 'Unclosed end tag{at}', at)
  if (name !== '' && name.toLowerCase() !== tag.name) {
    throw cannotParse(
      source,
      `Unmatched end tag{at}, expected "</${tag.name}>", found "</${name.toLowerCase()}>"`,
      at,
    )
  }
  const length = reading.text.length - tag.offset
  const inner = reading.text.slice(tag.offset)
  const entity = length === 0 ? null : entityOf(tag, inner, reading.entities)
  if (entity !== null) reading.entities.push(entity)
  return end + 1
}

function entityOf(tag: Open, inner: string, made: MessageEntity[]): MessageEntity | null {
  const place = { offset: tag.offset, length: inner.length }
  const simple = SIMPLE[tag.name]
  if (simple !== undefined) return { type: simple, ...place }
  switch (tag.name) {
    case 'a':
      return link(tag.argument ?? inner, place)
    case 'tg-emoji':
      return { type: 'custom_emoji', ...place, custom_emoji_id: tag.argument ?? '' }
    case 'blockquote':
      return { type: tag.argument === null ? 'blockquote' : 'expandable_blockquote', ...place }
    case 'code':
      // A language without a <pre> around it is nothing to Telegram; the <pre> looks for it here.
      return tag.argument === null
        ? { type: 'code', ...place }
        : { type: 'pre', ...place, language: tag.argument }
    default:
      return preOf(place, made)
  }
}

function link(address: string, place: { offset: number; length: number }): MessageEntity | null {
  const user = /^tg:\/\/user\?id=(\d+)$/u.exec(address)?.[1]
  if (user !== undefined) {
    return {
      type: 'text_mention',
      ...place,
      user: { id: Number(user), is_bot: false, first_name: '' },
    }
  }
  const url = normalUrl(address)
  return url === null ? null : { type: 'text_link', ...place, url }
}

/** A <pre> right around a <code class="language-…"> takes its language and its place. */
function preOf(place: { offset: number; length: number }, made: MessageEntity[]): MessageEntity {
  const inner = made.at(-1)
  if (inner?.type === 'pre' && inner.offset === place.offset && inner.length === place.length) {
    made.pop()
    return inner
  }
  return { type: 'pre', ...place }
}
