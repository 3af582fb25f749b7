import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Channels } from './types.ts'

/** Serves the channels alone on a free port of 127.0.0.1; `close` cuts what is still open. */
export async function listen(
  channels: Channels,
): Promise<Readonly<{ url: string; close: () => Promise<void> }>> {
  const server = createServer((request, response) => {
    if (channels.handle(request, response)) return
    response.writeHead(404)
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
