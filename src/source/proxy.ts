import { setGlobalProxyFromEnv } from 'node:http'

type Environment = Readonly<Record<string, string | undefined>>

const THIS_MACHINE = ['localhost', '127.0.0.1', '::1']

/**
 * Sends what `fetch` and node:http ask from now on through the proxy that HTTP_PROXY, HTTPS_PROXY (else
 * ALL_PROXY) and NO_PROXY name, in either case; never what stays on this machine. Gives back how to undo
 * it, or null where no proxy is named. Throws where a name is no address of an HTTP proxy.
 */
export function honourProxy(environment: Environment): (() => void) | null {
  const [complaint] = proxyComplaints(environment)
  if (complaint !== undefined) throw new Error(`Cannot use the proxy: ${complaint}`)
  const http = proxyFor(environment, 'HTTP_PROXY')
  const https = proxyFor(environment, 'HTTPS_PROXY')
  const none = setting(environment, 'NO_PROXY')?.split(/[\s,]+/u) ?? []
  if ((http === undefined && https === undefined) || none.includes('*')) return null
  return setGlobalProxyFromEnv({
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    ...(https === undefined ? {} : { HTTPS_PROXY: https }),
    NO_PROXY: [...none, ...THIS_MACHINE].filter((name) => name !== '').join(','),
  })
}

const proxyFor = (environment: Environment, name: string): string | undefined =>
  addressOf(setting(environment, name) ?? setting(environment, 'ALL_PROXY') ?? '')

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name.toLowerCase()] ?? environment[name]
  return value === '' ? undefined : value
}

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'] as const

/**
 * Says which of the proxies that an environment names cannot be one; none where all can. An address may hold a
 * password: no sentence shows it.
 */
export const proxyComplaints = (environment: Environment): readonly string[] =>
  NAMES.filter((name) => {
    const value = setting(environment, name)
    return value !== undefined && addressOf(value) === undefined
  }).map(
    (name) =>
      `${name} must be the http(s) address of a proxy, such as http://proxy.example:3128 or proxy.example:3128`,
  )

/** Other programs take `host:port` as well; a bare word is rather a mistake than the name of a host. */
function addressOf(value: string): string | undefined {
  if (!value.includes('://') && !/:\d+\/?$/u.test(value)) return undefined
  const address = value.includes('://') ? value : `http://${value}`
  const { protocol, hostname = '' } = URL.parse(address) ?? {}
  return hostname !== '' && (protocol === 'http:' || protocol === 'https:') ? address : undefined
}
