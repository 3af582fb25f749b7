import { setGlobalProxyFromEnv } from 'node:http'

type Environment = Readonly<Record<string, string | undefined>>

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const
const THIS_MACHINE = ['localhost', '127.0.0.1', '::1']

/**
 * Sends what `fetch` and node:http ask from now on through the proxy that HTTP_PROXY, HTTPS_PROXY and
 * NO_PROXY name, in either case; never what stays on this machine. Gives back how to undo it, or null
 * where no proxy is named. Throws where a name is no address.
 */
export function honourProxy(environment: Environment): (() => void) | null {
  const [http, https, none] = NAMES.map((name) => {
    const value = environment[name.toLowerCase()] ?? environment[name]
    return value === '' ? undefined : value
  })
  for (const address of [http, https]) {
    if (address !== undefined && !isProxy(address)) {
      throw new Error('Cannot use the proxy: HTTP_PROXY or HTTPS_PROXY is not an http(s) address')
    }
  }
  if (http === undefined && https === undefined) return null
  return setGlobalProxyFromEnv({
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    NO_PROXY: [...(none === undefined ? [] : [none]), ...THIS_MACHINE].join(','),
  })
}

/** An address may hold a password: errors name the setting, not the value. */
const isProxy = (address: string): boolean =>
  ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '')
