import type { IncomingMessage, ServerResponse } from 'node:http'
import { serveFile, serveMethod, type Serving } from './serve.ts'

/** Addresses of Telegram's: a token begins with the bot's number. */
const METHOD_PATH = /^\/bot(\d[^/]*)\/([A-Za-z]+)$/u
const FILE_PATH = /^\/file\/bot(\d[^/]*)\/(?:photos|documents)\/([\w-]+)$/u

/** Takes a request if its address is one of Telegram's; false leaves it to others. */
export function handle(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const method = METHOD_PATH.exec(path)
  if (method !== null) {
    const [, token = '', name = ''] = method
    void serveMethod(serving, request, response, { token, method: name, query })
    return true
  }
  const file = FILE_PATH.exec(path)
  if (file === null) return false
  const [, token = '', fileId = ''] = file
  serveFile(serving, response, { token, fileId })
  return true
}
