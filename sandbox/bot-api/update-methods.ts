import { badRequest, conflict } from './api-error.ts'
import { flagOf, integerOf, listOf, textOf, type Parameters } from './parameters.ts'
import type { Method, Service } from './service.ts'

/** Telegram holds a poll no longer than this, in seconds. */
const MAX_TIMEOUT = 50
const MAX_UPDATES = 100

const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most)

function setAllowed({ queue }: Service, parameters: Parameters): void {
  const allowed = listOf(parameters, 'allowed_updates')?.filter((name) => typeof name === 'string')
  if (allowed !== undefined) queue.state.allowed = allowed.length === 0 ? null : allowed
}

export const getUpdates: Method = (service, { parameters, onGone }) => {
  if (service.webhook.state.url !== '') throw conflict(WEBHOOK_ACTIVE)
  setAllowed(service, parameters)
  return service.queue.poll({
    offset: integerOf(parameters, 'offset') ?? 0,
    limit: clamp(integerOf(parameters, 'limit') ?? MAX_UPDATES, 1, MAX_UPDATES),
    timeoutMs: clamp(integerOf(parameters, 'timeout') ?? 0, 0, MAX_TIMEOUT) * 1000,
    onGone,
  })
}

export const setWebhook: Method = (service, { parameters }) => {
  const { webhook, queue } = service
  const url = textOf(parameters, 'url') ?? ''
  const secret = textOf(parameters, 'secret_token') ?? null
  if (secret !== null && !/^[\w-]{1,256}$/u.test(secret)) {
    throw badRequest('secret token contains unallowed characters')
  }
  if (url !== '') checkAddress(url)
  setAllowed(service, parameters)
  if (flagOf(parameters, 'drop_pending_updates')) queue.state.pending = []
  if (url !== '') queue.interrupt('terminated by setWebhook request')
  const maxConnections = clamp(integerOf(parameters, 'max_connections') ?? 40, 1, 100)
  webhook.set({ url, secret, maxConnections, lastError: null })
  return true
}

const PORTS = new Set(['', '443', '80', '88', '8443'])

/** Telegram pushes over HTTPS to four ports; a loopback address is taken as a local server takes it. */
function checkAddress(address: string): void {
  if (!URL.canParse(address)) throw badRequest('bad webhook: invalid webhook URL specified')
  const { protocol, hostname, port } = new URL(address)
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]'
  if (isLocal && (protocol === 'http:' || protocol === 'https:')) return
  if (protocol !== 'https:')
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  if (!PORTS.has(port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443')
  }
}

export const deleteWebhook: Method = ({ webhook, queue }, { parameters }) => {
  if (flagOf(parameters, 'drop_pending_updates')) queue.state.pending = []
  webhook.set({ url: '', secret: null, maxConnections: 40, lastError: null })
  return true
}

export const getWebhookInfo: Method = ({ webhook, queue }) => {
  const { url, maxConnections, lastError } = webhook.state
  return {
    url,
    has_custom_certificate: false,
    pending_update_count: queue.state.pending.length,
    ...(url === '' ? {} : { max_connections: maxConnections }),
    ...(lastError === null
      ? {}
      : { last_error_date: lastError.date, last_error_message: lastError.message }),
    ...(queue.state.allowed === null ? {} : { allowed_updates: queue.state.allowed }),
  }
}
