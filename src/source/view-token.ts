import { type Instant, instant } from '#post/post.ts'

/** What a block's `data-view` tells: which channel it is of and when the page was rendered. */
export type ViewToken = Readonly<{ channelId: number; renderedAt: Instant }>

/**
 * Reads a `data-view` token (base64url of JSON with c = minus the channel's number, t = seconds); null
 * for anything else, so that a made-up token proves nothing.
 */
export function readViewToken(token: string | undefined): ViewToken | null {
  const { c, t } = fieldsOf(token ?? '')
  if (!isPositive(-Number(c)) || !isPositive(t)) return null
  return { channelId: -Number(c), renderedAt: instant(t * 1000) }
}

const MAX_LENGTH = 1000

function fieldsOf(token: string): { c?: unknown; t?: unknown } {
  if (token === '' || token.length > MAX_LENGTH) return {}
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const isPositive = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0
