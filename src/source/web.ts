import { type GateOptions, HostGate, inOrder, opensAt } from './host-gate.ts'
import { type Fetch, type Fetched, request } from './request.ts'

export type WebOptions = GateOptions &
  Readonly<{
    fetch: Fetch
    /** Base addresses in the order of trust; Telegram serves the same pages on three. */
    hosts?: readonly string[]
    /** Milliseconds between two requests to one host; 0 for a host on this machine. */
    paceMs?: number
    timeoutMs?: number
    /** Counted after decompression. */
    maxBytes?: number
  }>

/** The hosts that serve the preview; in July 2026 the first had no DNS for two days. */
const TELEGRAM_HOSTS = ['https://t.me', 'https://telegram.me', 'https://telegram.dog']

/** What ends a question; anything else sends it on to the next host. */
type Ends = Readonly<{
  /** By default every page. */
  page?: (html: string) => boolean
  /** Whether a redirect is an answer; by default none is. */
  redirect?: (to: URL) => boolean
}>

export type Web = Readonly<{
  get: (path: string, signal: AbortSignal, ends?: Ends) => Promise<Fetched>
}>

/**
 * Opens the way to the hosts: each is asked once a second at most, and the next one where DNS, the
 * connection or the server fails, or sends elsewhere; a redirect is told and not followed.
 */
export function openWeb(options: WebOptions): Web {
  const {
    hosts = TELEGRAM_HOSTS,
    paceMs = 1000,
    timeoutMs = 15_000,
    maxBytes = 4_000_000,
  } = options
  const gates = hosts.map((host) => new HostGate(host, paceMs, options))
  const ask = async (gate: HostGate, path: string, signal: AbortSignal): Promise<Fetched> => {
    await gate.turn(signal)
    const fetched = await request(options.fetch, gate.host + path, { timeoutMs, maxBytes, signal })
    gate.settle(fetched)
    return fetched
  }
  const askTwice = async (gate: HostGate, path: string, signal: AbortSignal): Promise<Fetched> => {
    const fetched = await ask(gate, path, signal)
    const spelled = fetched.is === 'moved' ? otherSpelling(fetched.to, gate.host + path) : null
    return spelled === null ? fetched : ask(gate, spelled, signal)
  }
  return {
    async get(path, signal, ends = {}) {
      const got: Tried[] = []
      for (const gate of inOrder(gates, options.now())) {
        // oxlint-disable-next-line no-await-in-loop -- the next host is asked only when this one failed
        const fetched = await askTwice(gate, path, signal)
        if (isFinal(fetched, ends)) return fetched
        got.push({ host: gate.host, fetched })
      }
      return (
        bestOf(got) ?? { is: 'refused', status: 429, retryAfterMs: opensAt(gates) - options.now() }
      )
    },
  }
}

type Tried = Readonly<{ host: string; fetched: Fetched }>

function isFinal(fetched: Fetched, { page, redirect }: Ends): boolean {
  if (fetched.is === 'page') return page === undefined || page(fetched.html)
  if (fetched.is !== 'moved') return fetched.is === 'too_large'
  const to = URL.parse(fetched.to)
  return to !== null && redirect !== undefined && redirect(to)
}

/**
 * The path under which a host wants to be asked for the same thing: spelled otherwise or with more in
 * its query. Null for any other redirect.
 */
function otherSpelling(to: string, asked: string): string | null {
  const [a, b] = [URL.parse(to), URL.parse(asked)]
  if (a === null || b === null || a.host !== b.host) return null
  if (a.pathname.toLowerCase() !== b.pathname.toLowerCase()) return null
  for (const [name, value] of b.searchParams) a.searchParams.set(name, value)
  return a.href === b.href ? null : a.pathname + a.search
}

/** No host gave a final answer: what the best of them said, or all their failures in one line. */
function bestOf(got: readonly Tried[]): Fetched | null {
  const best = ['page', 'moved'].flatMap((is) => got.filter(({ fetched }) => fetched.is === is))
  if (best[0] !== undefined) return best[0].fetched
  const [first] = got
  if (first === undefined) return null
  if (got.every(({ fetched }) => fetched.is === 'refused')) return first.fetched
  const failures = got.map(({ host, fetched }) => `${host}: ${failureOf(fetched)}`)
  return { is: 'unreachable', detail: failures.join('; ') }
}

function failureOf(fetched: Fetched): string {
  if (fetched.is === 'unreachable') return fetched.detail
  return fetched.is === 'refused' ? `HTTP ${fetched.status}` : 'no page'
}
