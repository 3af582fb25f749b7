import type { IncomingMessage, ServerResponse } from 'node:http'

/** A proxy or a laptop's sleep kills a silent connection: a comment line now and then keeps it known. */
const HEARTBEAT_MS = 15_000

/** A page that reads nothing must not fill our memory: past this many unread bytes it is let go. */
const UNREAD_LIMIT = 1_000_000

export type Live = Readonly<{
  /** Opens a stream of server-sent events to a page, until the page goes away. */
  open(request: IncomingMessage, response: ServerResponse): void
  /** Tells every open page; a page that is away asks for the whole state when it is back. */
  tell(news: Readonly<Record<string, unknown>>): void
  /** Ends every stream. */
  close(): void
}>

/** Makes the one-way line from the sandbox to its pages (server-sent events). */
export function createLive(): Live {
  const pages = new Set<ServerResponse>()
  const send = (text: string): void => {
    for (const page of pages) {
      if (page.writableLength > UNREAD_LIMIT) page.destroy()
      else page.write(text)
    }
  }
  const heartbeat = setInterval(() => {
    send(': still here\n\n')
  }, HEARTBEAT_MS).unref()
  return {
    open(request, response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      })
      response.write('retry: 1000\n\n')
      pages.add(response)
      response.once('close', () => pages.delete(response))
      request.resume()
    },
    tell(news) {
      if (pages.size > 0) send(`data: ${JSON.stringify(news)}\n\n`)
    },
    close() {
      clearInterval(heartbeat)
      for (const page of pages) page.end()
      pages.clear()
    },
  }
}
