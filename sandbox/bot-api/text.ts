import type { MessageEntity } from 'grammy/types'
import { badRequest } from './api-error.ts'
import { detectEntities } from './detect.ts'
import { readEntities } from './entity-list.ts'
import { parseHtml, type Formatted } from './html.ts'
import { listOf, textOf, type Parameters } from './parameters.ts'

/** UTF-16 units after entities were parsed, as Telegram counts them. */
const MAX_TEXT = 4096
const MAX_CAPTION = 1024
/** What stands beyond these Telegram drops without a word. */
const MAX_ENTITIES = 100

/** Reads `text` (or the field named) with its `parse_mode` or `entities`; throws Telegram's 400. */
export function readText(parameters: Parameters, field = 'text'): Formatted {
  const source = textOf(parameters, field) ?? ''
  if (source === '') throw badRequest('message text is empty')
  const read = formatted(source, parameters, 'entities')
  if (read.text === '') throw badRequest('text must be non-empty')
  if (read.text.length > MAX_TEXT) throw badRequest('message is too long')
  return read
}

/** Reads `caption` with its `parse_mode` or `caption_entities`; none is an empty one. */
export function readCaption(parameters: Parameters): Formatted {
  const source = textOf(parameters, 'caption') ?? ''
  const read = formatted(source, parameters, 'caption_entities')
  if (read.text.length > MAX_CAPTION) throw badRequest('message caption is too long')
  return read
}

function formatted(source: string, parameters: Parameters, field: string): Formatted {
  const mode = textOf(parameters, 'parse_mode')?.toLowerCase()
  if (mode !== undefined && mode !== 'html') throw badRequest('unsupported parse_mode')
  if (mode === 'html') return finish(parseHtml(source.replaceAll('\r', '')))
  return finish({ text: source, entities: readEntities(listOf(parameters, field) ?? [], source) })
}

/** Trims and completes a text the way Telegram keeps it, entities moved along. */
export function finish({ text, entities }: Formatted): Formatted {
  // Telegram replaces control characters by spaces.
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const clean = text.replaceAll(/[\0-\u0008\u000B-\u001F]/gu, ' ')
  const start = clean.length - clean.trimStart().length
  const kept = clean.trim()
  const moved = entities
    .map((entity) => move(entity, start, kept.length))
    .filter((entity) => entity.length > 0)
  const marked = withoutInsidesOfCode(moved)
  // What is too long is refused anyway, and not worth the search.
  const found = kept.length > MAX_TEXT ? [] : detectEntities(kept, marked)
  const all = [...marked, ...found]
  all.sort((one, other) => one.offset - other.offset || other.length - one.length)
  return { text: kept, entities: all.slice(0, MAX_ENTITIES) }
}

function move(entity: MessageEntity, start: number, length: number): MessageEntity {
  const from = Math.min(Math.max(entity.offset - start, 0), length)
  const to = Math.min(Math.max(entity.offset + entity.length - start, 0), length)
  return { ...entity, offset: from, length: to - from }
}

/** Code shows nothing but itself: Telegram drops bold and the like within it. */
function withoutInsidesOfCode(entities: MessageEntity[]): MessageEntity[] {
  const blocks = entities.filter(({ type }) => type === 'code' || type === 'pre')
  if (blocks.length === 0) return entities
  return entities.filter((entity) =>
    blocks.every((block) => block === entity || !isWithin(entity, block)),
  )
}

const isWithin = (inner: MessageEntity, outer: MessageEntity): boolean =>
  inner.type !== outer.type &&
  inner.offset >= outer.offset &&
  inner.offset + inner.length <= outer.offset + outer.length
