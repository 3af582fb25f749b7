import type { UpdateQueue } from './update-queue.ts'
import { seconds } from './wire.ts'

type WebhookState = Readonly<{
  /** Empty where there is none. */
  url: string
  secret: string | null
  maxConnections: number
  /** Its date in seconds. */
  lastError: Readonly<{ date: number; message: string }> | null
}>

export type Webhook = Readonly<{
  readonly state: WebhookState
  set(state: WebhookState): void
  close(): void
}>

export type WebhookOptions = Readonly<{
  queue: UpdateQueue
  now: () => number
  /** The first pause after a failed push, in milliseconds of real time; it doubles up to a minute. */
  retryMs: number
  /** Runs a call that came as the answer to a push. */
  call: (body: unknown) => Promise<void>
}>

const LONGEST_RETRY = 60_000
/** Telegram gives a bot about this long, in milliseconds. */
const PUSH_TIMEOUT = 60_000

const NO_WEBHOOK: WebhookState = {
  url: '',
  secret: null,
  maxConnections: 40,
  lastError: null,
}

/**
 * Pushes updates one after another, each until the bot takes it with 2xx; one at a time, so that their
 * order holds (Telegram keeps it within each chat).
 */
export function createWebhook({ queue, now, retryMs, call }: WebhookOptions): Webhook {
  let state = NO_WEBHOOK
  let failures = 0
  let isPushing = false
  let timer: NodeJS.Timeout | undefined
  let stop = new AbortController()
  let isClosed = false

  const pump = async (): Promise<void> => {
    const update = queue.state.pending[0]
    if (isClosed || isPushing || update === undefined || state.url === '') return
    isPushing = true
    const { signal } = stop
    const error = await push(state, update, { signal, call })
    isPushing = false
    if (signal.aborted) return void pump()
    if (error === null) {
      failures = 0
      queue.confirmBefore(update.update_id + 1)
      return pump()
    }
    failures += 1
    state = { ...state, lastError: { date: seconds(now()), message: error } }
    timer = setTimeout(() => void pump(), Math.min(retryMs * 2 ** (failures - 1), LONGEST_RETRY))
    return undefined
  }

  const begin = (next: WebhookState): void => {
    clearTimeout(timer)
    stop.abort()
    stop = new AbortController()
    state = next
    failures = 0
    void pump()
  }
  queue.onPush(() => {
    if (failures === 0) void pump()
  })
  return {
    get state() {
      return state
    },
    set: begin,
    close: () => {
      isClosed = true
      clearTimeout(timer)
      stop.abort()
    },
  }
}

type Means = Readonly<{ signal: AbortSignal; call: (body: unknown) => Promise<void> }>

/** Pushes one update; gives null, or what getWebhookInfo tells of the failure. */
async function push(
  { url, secret }: WebhookState,
  update: unknown,
  { signal, call }: Means,
): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PUSH_TIMEOUT)]),
    })
    const body = await response.text()
    if (!response.ok) {
      return `Wrong response from the webhook: ${response.status} ${response.statusText}`
    }
    await callIn(body, call)
    return null
  } catch (error) {
    return `Connection failed: ${error instanceof Error ? error.message : 'unknown'}`
  }
}

/** Runs the call in an answer, if there is one; what is wrong with it is nobody's to hear, as with Telegram. */
async function callIn(body: string, call: Means['call']): Promise<void> {
  if (!body.startsWith('{')) return
  try {
    await call(JSON.parse(body))
  } catch {
    // The push itself was taken.
  }
}
