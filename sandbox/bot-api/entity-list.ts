import type { MessageEntity } from 'grammy/types'
import { badRequest } from './api-error.ts'
import { isRecord, type Parameters } from './parameters.ts'
import { checkedUrl } from './url.ts'

const PLAIN = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline ' +
    'strikethrough spoiler blockquote expandable_blockquote code pre date_time'
  ).split(' '),
)

/** What an entity of these types must carry besides its place. */
const NEEDS: Readonly<Record<string, string>> = {
  text_link: 'url',
  text_mention: 'user',
  custom_emoji: 'custom_emoji_id',
}

/** Reads an `entities` array against its text; throws what Telegram would answer. */
export function readEntities(list: readonly unknown[], text: string): MessageEntity[] {
  return list.map((item) => {
    if (!isEntity(item)) throw badRequest("can't parse MessageEntity: Unsupported type specified")
    checkPlace(item.offset, item.length, text)
    return item.type === 'text_link' ? { ...item, url: checkedUrl(item.url, 'entity URL') } : item
  })
}

/** Tells if a value is an entity; throws where one lacks what its type needs. */
function isEntity(value: unknown): value is MessageEntity {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false
  const need = Object.hasOwn(NEEDS, value['type']) ? NEEDS[value['type']] : undefined
  if (need === undefined) return PLAIN.has(value['type'])
  if (value[need] === undefined) {
    throw badRequest(`can't parse MessageEntity: Can't find field "${need}"`)
  }
  checkNeed(need, value)
  return true
}

function checkNeed(need: string, value: Parameters): void {
  if (need === 'custom_emoji_id' && !isLong(String(value[need]))) {
    throw badRequest(`can't parse MessageEntity: Field "custom_emoji_id" must be a valid Number`)
  }
  const user = value['user']
  if (need === 'user' && (!isRecord(user) || !(Number(user['id']) > 0))) {
    throw badRequest('user not found')
  }
}

const isLong = (text: string): boolean => /^\d{1,19}$/u.test(text) && BigInt(text) < 2n ** 63n

function checkPlace(offset: number, length: number, text: string): void {
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`)
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`)
  if (offset > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  }
  const end = offset + length
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    )
  }
  for (const [at, edge] of [
    [offset, 'begins'],
    [end, 'ends'],
  ] as const) {
    if (isInsidePair(text, at)) {
      throw badRequest(`entity ${edge} in a middle of a UTF-16 symbol at byte offset ${at}`)
    }
  }
}

const isInsidePair = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]$/.test(text.charAt(at)) && /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1))
