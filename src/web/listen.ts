import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

export type Listening = AsyncDisposable & Readonly<{ port: number }>

/** Listens until disposed; port 0 takes a free one. Rejects where the address is taken. */
export async function listenOn(
  app: Hono,
  { host, port }: Readonly<{ host: string; port: number }>,
): Promise<Listening> {
  const listening = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
    listening.resolve(info.port)
  })
  server.on('error', (cause: Error) => {
    listening.reject(
      new Error(`Cannot listen on ${host}:${port} (HTTP_HOST, HTTP_PORT)`, { cause }),
    )
  })
  const taken = await listening.promise
  return {
    port: taken,
    [Symbol.asyncDispose]: async () => {
      const closed = Promise.withResolvers<void>()
      server.close(() => {
        closed.resolve()
      })
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      await closed.promise
    },
  }
}
