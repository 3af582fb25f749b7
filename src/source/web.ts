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

/** Gets a path; `isEnough` false sends the question on to the next host. */
export type Web = Readonly<{
  get: (path: string, signal: AbortSignal, isEnough?: (html: string) => boolean) => Promise<Fetched>
}>

/**
 * Opens the way to the hosts: each is asked once a second at most, and the next one where DNS, the
 * connection or the server fails; a redirect is told and not followed. `now` is the machine's clock.
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
  return {
    async get(path, signal, isEnough = () => true) {
      const got: Tried[] = []
      for (const gate of inOrder(gates, options.now())) {
        // oxlint-disable-next-line no-await-in-loop -- the next host is asked only when this one failed
        const fetched = await ask(gate, path, signal)
        if (isFinal(fetched, gate.host + path, isEnough)) return fetched
        got.push({ host: gate.host, fetched })
      }
      return (
        bestOf(got) ?? { is: 'refused', status: 429, retryAfterMs: opensAt(gates) - options.now() }
      )
    },
  }
}

type Tried = Readonly<{ host: string; fetched: Fetched }>

function isFinal(fetched: Fetched, asked: string, isEnough: (html: string) => boolean): boolean {
  switch (fetched.is) {
    case 'page':
      return isEnough(fetched.html)
    case 'moved':
      return !isSamePlace(fetched.to, asked)
    case 'too_large':
      return true
    case 'refused':
    case 'unreachable':
      return false
  }
}

/** A host that sends the same path to another host says nothing of the channel. */
function isSamePlace(to: string, asked: string): boolean {
  const [a, b] = [URL.parse(to), URL.parse(asked)]
  return a?.pathname === b?.pathname && a?.host !== b?.host
}

/** No host gave a final answer: what the best of them said, or all their failures in one line. */
function bestOf(got: readonly Tried[]): Fetched | null {
  const page = got.find(({ fetched }) => fetched.is === 'page')
  if (page !== undefined) return page.fetched
  const [first] = got
  if (first === undefined) return null
  if (got.every(({ fetched }) => fetched.is === 'refused')) return first.fetched
  const failures = got.map(({ host, fetched }) => `${host}: ${failureOf(fetched)}`)
  return { is: 'unreachable', detail: failures.join('; ') }
}

function failureOf(fetched: Fetched): string {
  if (fetched.is === 'unreachable') return fetched.detail
  if (fetched.is === 'refused') return `HTTP ${fetched.status}`
  return fetched.is === 'moved' ? 'sends elsewhere' : 'no page'
}
