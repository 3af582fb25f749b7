import type { MessageEntity } from 'grammy/types'
import { cannotParse } from './cannot-parse.ts'
import { decodeReference } from './html-reference.ts'
import { normalUrl } from './url.ts'
import { readStartTag, type StartTag } from './html-tag.ts'

export type Formatted = Readonly<{ text: string; entities: readonly MessageEntity[] }>

type Place = Readonly<{ offset: number; length: number }>

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

type Reading = {
  text: string
  entities: MessageEntity[]
  open: Open[]
  /** The language that a <code> named: nothing of its own, until a <pre> stands right around it. */
  languages: Map<MessageEntity, string>
}

/**
 * Reads Telegram's HTML into plain text and entities, by the rules and in the words of TDLib's own
 * parser; a tag that is unknown, unbalanced or unclosed is a 400.
 */
export function parseHtml(source: string): Formatted {
  const reading: Reading = { text: '', entities: [], open: [], languages: new Map() }
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
  if (reading.text.length > tag.offset) close(reading, tag)
  return end + 1
}

function close(reading: Reading, tag: Open): void {
  const inner = reading.text.slice(tag.offset)
  const place = { offset: tag.offset, length: inner.length }
  const entity =
    tag.name === 'code' || tag.name === 'pre'
      ? codeOrPre(reading, tag, place)
      : entityOf(tag, inner, place)
  if (entity !== null) reading.entities.push(entity)
}

function entityOf(tag: Open, inner: string, place: Place): MessageEntity | null {
  const simple = SIMPLE[tag.name]
  if (simple !== undefined) return { type: simple, ...place }
  const { argument } = tag
  if (tag.name === 'a') return link(argument === null || argument === '' ? inner : argument, place)
  if (tag.name === 'tg-emoji') {
    return { type: 'custom_emoji', ...place, custom_emoji_id: argument ?? '' }
  }
  return { type: argument === null ? 'blockquote' : 'expandable_blockquote', ...place }
}

/** A <pre> and a <code class="language-…"> around the same text, in either order, are one block. */
function codeOrPre(reading: Reading, tag: Open, place: Place): MessageEntity {
  const inner = reading.entities.at(-1)
  const isAround = inner?.offset === place.offset && inner.length === place.length
  const other = tag.name === 'code' ? 'pre' : 'code'
  if (isAround && inner.type === other) {
    const language = tag.argument ?? reading.languages.get(inner)
    if (language !== undefined) {
      reading.entities.pop()
      return { type: 'pre', ...place, language }
    }
  }
  const entity: MessageEntity = { type: tag.name === 'code' ? 'code' : 'pre', ...place }
  if (tag.argument !== null) reading.languages.set(entity, tag.argument)
  return entity
}

function link(address: string, place: Place): MessageEntity | null {
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
