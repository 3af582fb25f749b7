import type { IncomingMessage, ServerResponse } from 'node:http'

/** The longest order is a post of 4,096 characters; whoever sends more is not the page. */
const LONGEST_BODY = 256 * 1024

/** What was asked for cannot be done, and the sentence says why: it becomes the answer, with its status. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Answers with JSON that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(JSON.stringify(body))
}

/** Answers with a sentence of why not, and lets go of a body nobody will read. */
export function sendRefusal(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.setHeader('connection', 'close')
  sendJson(response, status, { error: sentence })
}

/** Reads a request's JSON; throws a Refusal at another content type, at too long a body and at text that is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/iu.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, 'Cannot take the order: it must be application/json')
  const text = await readText(request)
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    throw new Refusal(400, 'Cannot take the order: its body is no JSON')
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue
    size += part.length
    if (size > LONGEST_BODY)
      throw new Refusal(413, `Cannot take the order: it is longer than ${LONGEST_BODY} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
