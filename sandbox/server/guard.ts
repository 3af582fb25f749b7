import type { IncomingMessage } from 'node:http'

const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Paths that a link on any page may lead a person to: they only show, they change nothing. */
const READ_ONLY = /^\/(?!bot|file\/|sandbox\/)/u

const hostName = (host: string): string => host.replace(/:\d+$/u, '').toLowerCase()

/**
 * Tells why a request must not be served, or null if it may: a page elsewhere on the web must neither
 * read the sandbox under a name of its own (DNS rebinding) nor order anything in it (cross-site posts).
 */
export function refusal(request: IncomingMessage): string | null {
  const host = request.headers.host ?? ''
  if (!OWN_NAMES.has(hostName(host)))
    return 'Cannot answer: the sandbox is reached as 127.0.0.1 or localhost only'
  const origin = request.headers.origin
  if (origin !== undefined && origin !== `http://${host}`)
    return 'Cannot answer: the request comes from a page that is not the sandbox'
  return isFromElsewhere(request)
    ? 'Cannot answer: another site may link to a page of the sandbox and no more'
    : null
}

function isFromElsewhere(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  const isLinkToPage =
    request.method === 'GET' &&
    request.headers['sec-fetch-mode'] === 'navigate' &&
    READ_ONLY.test(request.url ?? '/')
  return !isLinkToPage
}
