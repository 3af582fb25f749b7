import { readBody } from './read-body.ts'

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

/** How one address was answered, before anybody looks at what it says. */
export type Fetched =
  | Readonly<{ is: 'page'; html: string }>
  | Readonly<{ is: 'moved'; to: string }>
  | Readonly<{ is: 'refused'; status: number; retryAfterMs: number | null }>
  | Readonly<{ is: 'unreachable'; detail: string }>
  | Readonly<{ is: 'too_large'; limit: number }>

export type Limits = Readonly<{ timeoutMs: number; maxBytes: number; signal: AbortSignal }>

// The labels that the page reader knows («edited», «Service message») are the English ones.
const HEADERS = {
  accept: 'text/html',
  'accept-language': 'en',
  'user-agent': 'Vdoma/0.1 (reads the public previews of official channels)',
}

/** Asks one address once; rejects only where `signal` was aborted, else every end is a value. */
export async function request(fetch: Fetch, address: string, limits: Limits): Promise<Fetched> {
  const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(limits.timeoutMs)])
  try {
    const response = await fetch(address, { headers: HEADERS, redirect: 'manual', signal })
    return await answerOf(response, address, limits.maxBytes)
  } catch (error) {
    limits.signal.throwIfAborted()
    return { is: 'unreachable', detail: why(error) }
  }
}

async function answerOf(response: Response, address: string, maxBytes: number): Promise<Fetched> {
  if (response.status === 200) {
    const html = await readBody(response, maxBytes)
    return html === null ? { is: 'too_large', limit: maxBytes } : { is: 'page', html }
  }
  await response.body?.cancel()
  return refusalOf(response, address)
}

function refusalOf({ status, headers }: Response, address: string): Fetched {
  const location = headers.get('location')
  if (status >= 300 && status < 400 && location !== null) {
    return { is: 'moved', to: URL.parse(location, address)?.href ?? location }
  }
  if (status >= 500) return { is: 'unreachable', detail: `HTTP ${status}` }
  return { is: 'refused', status, retryAfterMs: retryAfter(headers.get('retry-after')) }
}

const MAX_RETRY_AFTER_S = 3600

function retryAfter(header: string | null): number | null {
  const seconds = Number(header ?? NaN)
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds, MAX_RETRY_AFTER_S) * 1000
    : null
}

/** The innermost reason: fetch itself says no more than «fetch failed». */
function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return why(error.cause)
  if (error instanceof AggregateError && error.errors.length > 0) return why(error.errors[0])
  if (error.name === 'TimeoutError') return 'no answer in time'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
