import type { Asked } from './window.ts'

/** What a request wants of a channel. `handle` is as the request spells it. */
export type Wanted = Readonly<{ handle: string }> &
  (
    | Readonly<{ is: 'page'; asked: Asked }>
    | Readonly<{ is: 'widget'; id: number }>
    | Readonly<{ is: 'landing'; id: number | null }>
  )

/** Telegram's names: a letter, then letters, digits and low lines. Ours begin at five signs. */
const PATH = /^\/(?<preview>s\/)?(?<handle>[A-Za-z]\w{4,31})(?:\/(?<id>\d{1,10}))?\/?$/u
/** First parts of paths that belong to the sandbox itself. */
const OWN = new Set(['sandbox'])

const positive = (text: string | null): number | null => {
  const value = /^\d{1,10}$/u.test(text ?? '') ? Number(text) : 0
  return value > 0 ? value : null
}

/** Telegram gives the newest page for `before=0` and for a number that is none. */
function askedOf(query: URLSearchParams, id: number | null): Asked {
  const before = positive(query.get('before'))
  if (before !== null) return { is: 'before', id: before }
  const after = positive(query.get('after'))
  if (after !== null) return { is: 'after', id: after }
  return id === null ? { is: 'newest' } : { is: 'around', id }
}

type Parts = Readonly<{ preview: boolean; handle: string; id: number | null }>

function partsOf(path: string): Parts | null {
  const { preview, handle, id } = PATH.exec(path)?.groups ?? {}
  if (handle === undefined || OWN.has(handle.toLowerCase())) return null
  return { preview: preview !== undefined, handle, id: positive(id ?? null) }
}

/** Reads a request's path; null where it is not a channel's. */
export function readPath(method: string, url: string): Wanted | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const [path = '/', search = ''] = url.split('?', 2)
  const parts = partsOf(path)
  if (parts === null) return null
  const { preview, handle, id } = parts
  const query = new URLSearchParams(search)
  if (preview) return { is: 'page', handle, asked: askedOf(query, id) }
  if (id !== null && positive(query.get('embed')) !== null) return { is: 'widget', handle, id }
  return { is: 'landing', handle, id }
}
