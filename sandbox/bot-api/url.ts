import { badRequest } from './api-error.ts'

const APP_LINK = /^(?:tg|ton|tonsite):/iu

/** Completes an address as Telegram does (`example.org` becomes `http://example.org/`); null if it is none. */
export function normalUrl(address: string): string | null {
  if (APP_LINK.test(address)) return address
  const url = /^https?:\/\//iu.test(address) ? address : `http://${address}`
  if (/\s/u.test(address) || !URL.canParse(url)) return null
  const { hostname, href } = new URL(url)
  // A name without a dot (localhost) is no address to Telegram.
  return hostname.includes('.') || hostname.startsWith('[') ? href : null
}

/** Gives an address as Telegram keeps it, or throws its 400; `what` names the place, as "entity URL". */
export function checkedUrl(address: string, what: string): string {
  const refused = (why: string): Error => badRequest(`${what} '${address}' is invalid: ${why}`)
  if (address === '') throw refused('URL host is empty')
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(address)?.[1]?.toLowerCase()
  if (scheme !== undefined && !['http', 'https', 'tg', 'ton', 'tonsite'].includes(scheme)) {
    throw refused('Unsupported URL protocol')
  }
  const url = normalUrl(address)
  if (url === null) throw refused('Wrong HTTP URL')
  return url
}
