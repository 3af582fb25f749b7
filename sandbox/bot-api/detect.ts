import type { MessageEntity } from 'grammy/types'

const FOUND =
  /(?<![\p{L}\p{N}_@/#])(?:(?<url>(?:https?:\/\/|t\.me\/|(?:[a-z0-9-]+\.)+(?:com|org|net|gov|info|ua|ru)(?![\p{L}\p{N}_.-]))[^\s<>"'«»]*)|(?<mention>@[a-z]\w{3,31})|(?<bot_command>\/\w{1,64}(?:@\w{3,32})?)|(?<hashtag>#[\p{L}\p{N}_]{1,256}))/giu

const MAY_HOLD = /[@/#.]/u

/** Finds what Telegram marks by itself (links, mentions, commands, hashtags) outside of links and code. */
export function detectEntities(text: string, taken: readonly MessageEntity[]): MessageEntity[] {
  if (!MAY_HOLD.test(text)) return []
  const closed = taken.filter(({ type }) => CLOSED.has(type))
  const found: MessageEntity[] = []
  for (const { 0: whole, index, groups } of text.matchAll(FOUND)) {
    const type = TYPES.find((name) => groups?.[name] !== undefined) ?? 'url'
    const length = type === 'url' ? whole.replace(/[.,:;!?)\]]+$/u, '').length : whole.length
    const isFree = closed.every(
      (entity) => index + length <= entity.offset || index >= entity.offset + entity.length,
    )
    if (isFree) found.push({ type, offset: index, length })
  }
  return found
}

const TYPES = ['url', 'mention', 'bot_command', 'hashtag'] as const

const CLOSED = new Set<MessageEntity['type']>([
  'url',
  'mention',
  'bot_command',
  'hashtag',
  'text_link',
  'text_mention',
  'code',
  'pre',
])
