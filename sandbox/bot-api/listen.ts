import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Telegram } from './telegram.ts'

/** Serves a stand-in alone on a free port of 127.0.0.1; `url` is what a client takes as its API root. */
export async function listen(
  telegram: Telegram,
): Promise<Readonly<{ url: string; close: () => Promise<void> }>> {
  const server = createServer((request, response) => {
    if (!telegram.handle(request, response)) response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Cannot listen: no address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      telegram.close()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
