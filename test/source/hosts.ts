import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { instant } from '#post/post.ts'
import type { WebOptions } from '#source/web.ts'

export type Host = Readonly<{ url: string; asked: string[] }>

const servers: Server[] = []

/** A host on this machine that answers as told and notes what it was asked. */
export async function host(answer: RequestListener): Promise<Host> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, asked }
}

/** An address at which nothing listens. */
export async function deadHost(): Promise<string> {
  const { url } = await host(() => {})
  await closeOne(servers.pop())
  return url
}

export const closeHosts = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map(closeOne))
}

async function closeOne(server: Server | undefined): Promise<void> {
  if (server === undefined) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

/** Options for hosts on this machine: no pace, short patience, no chance. */
export const options = (given: Partial<WebOptions> & Pick<WebOptions, 'hosts'>): WebOptions => ({
  fetch: async (address, init) => fetch(address, init),
  now: () => instant(Date.now()),
  sleep: async (ms, signal) => wait(ms, undefined, { signal }),
  random: () => 0.5,
  paceMs: 0,
  timeoutMs: 2000,
  ...given,
})

export const forever = new AbortController().signal
