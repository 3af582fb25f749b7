import { setGlobalProxyFromEnv } from 'node:http'

type Environment = Readonly<Record<string, string | undefined>>

const THIS_MACHINE = ['localhost', '127.0.0.1', '::1']

/**
 * Sends what `fetch` and node:http ask from now on through the proxy that HTTP_PROXY, HTTPS_PROXY (else
 * ALL_PROXY) and NO_PROXY name, in either case; never what stays on this machine. Gives back how to undo
 * it, or null where no proxy is named. Throws where a name is no address of an HTTP proxy.
 */
export function honourProxy(environment: Environment): (() => void) | null {
  const all = setting(environment, 'ALL_PROXY')
  const http = addressOf(setting(environment, 'HTTP_PROXY') ?? all)
  const https = addressOf(setting(environment, 'HTTPS_PROXY') ?? all)
  const none = setting(environment, 'NO_PROXY')?.split(/[\s,]+/u) ?? []
  if ((http === undefined && https === undefined) || none.includes('*')) return null
  return setGlobalProxyFromEnv({
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    NO_PROXY: [...none, ...THIS_MACHINE].filter((name) => name !== '').join(','),
  })
}

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name.toLowerCase()] ?? environment[name]
  return value === '' ? undefined : value
}

/** Other programs take `host:port` as well. An address may hold a password: errors do not show it. */
function addressOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const address = value.includes('://') ? value : `http://${value}`
  if (['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '')) return address
  throw new Error(
    'Cannot use the proxy: HTTP_PROXY, HTTPS_PROXY or ALL_PROXY is not an http(s) address',
  )
}
