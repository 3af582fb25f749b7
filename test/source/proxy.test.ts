import { connect } from 'node:net'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { honourProxy } from '#source/proxy.ts'
import { closeHosts, host } from './hosts.ts'

const undoing: (() => void)[] = []
afterEach(async () => {
  for (const undo of undoing.splice(0)) undo()
  await closeHosts()
})

/** A proxy on this machine that leads every tunnel to one host. */
async function proxyTo(port: number): Promise<Readonly<{ url: string; tunnels: string[] }>> {
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket)
      socket.pipe(through)
    })
    through.on('error', () => socket.destroy())
    socket.on('error', () => through.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  undoing.push(() => {
    proxy.close()
    proxy.closeAllConnections()
  })
  const address = proxy.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    tunnels,
  }
}

const honour = (environment: Record<string, string>): void => {
  const undo = honourProxy(environment)
  if (undo !== null) undoing.push(undo)
}
const read = async (address: string): Promise<string> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(3000) })
  return response.text()
}

test.for(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])(
  '%s leads requests through the proxy',
  async (name) => {
    const page = await host((_, response) => response.end('сторінка'))
    const proxy = await proxyTo(Number(new URL(page.url).port))
    honour({ [name]: proxy.url })
    expect(await read('http://nobody.invalid/s/Koord_shtab')).toBe('сторінка')
    expect(proxy.tunnels).toEqual(['nobody.invalid:80'])
  },
)

test('what stays on this machine takes no proxy, nor what NO_PROXY names', async () => {
  const page = await host((_, response) => response.end('сторінка'))
  const proxy = await proxyTo(1)
  honour({ HTTP_PROXY: proxy.url, NO_PROXY: 'nobody.invalid' })
  expect(await read(page.url)).toBe('сторінка')
  await expect(read('http://nobody.invalid/')).rejects.toThrow('fetch failed')
  expect(proxy.tunnels).toEqual([])
})

test('without such a setting nothing changes, and a wrong one is refused without being shown', () => {
  expect(honourProxy({ HTTP_PROXY: '', NO_PROXY: '*' })).toBeNull()
  for (const name of ['HTTPS_PROXY', 'ALL_PROXY']) {
    expect(() => honourProxy({ [name]: 'socks5://user:secret@proxy' })).toThrow(
      /^Cannot use the proxy: (?!.*secret)/u,
    )
  }
})

test('a proxy may be named without a scheme, and `*` in NO_PROXY takes it for nothing', async () => {
  const page = await host((_, response) => response.end('сторінка'))
  const proxy = await proxyTo(Number(new URL(page.url).port))
  honour({ HTTP_PROXY: proxy.url.slice('http://'.length) })
  expect(await read('http://nobody.invalid/s/Koord_shtab')).toBe('сторінка')
  expect(honourProxy({ HTTP_PROXY: proxy.url, NO_PROXY: 'x.invalid, *' })).toBeNull()
})
