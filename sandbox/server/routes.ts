import type { IncomingMessage, ServerResponse } from 'node:http'
import { readJson, Refusal, sendJson, sendRefusal } from './answers.ts'
import { refusal } from './guard.ts'
import type { Live } from './live.ts'
import { orderNamed } from './orders.ts'
import { servePageFile } from './page-files.ts'
import { viewNamed } from './views.ts'
import type { World } from './world.ts'

type Exchange = Readonly<{ request: IncomingMessage; response: ServerResponse; url: URL }>

/** A channel's page shows texts that anyone may have typed: it loads and runs nothing. */
const CHANNEL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Answers every request of the sandbox; `log` hears of our own errors, without what was asked. */
export function createRoutes(
  world: World,
  live: Live,
  log: (line: string) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer({ request, response, url: urlOf(request) }, world, live).catch((error: unknown) => {
      // Whoever went away while we were reading needs no answer.
      if (response.destroyed) return
      if (error instanceof Refusal) sendRefusal(response, error.status, error.message)
      else if (isRefusal(error)) sendRefusal(response, 400, error.message)
      else {
        log(`Cannot answer a request: ${error instanceof Error ? error.stack : String(error)}`)
        sendRefusal(response, 500, 'Cannot answer: an error of the sandbox itself')
      }
    })
  }
}

/** The channels and the chats refuse in a sentence of ours; a TypeError's "Cannot read" is an error of ours. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && !(error instanceof TypeError) && error.message.startsWith('Cannot ')

/** The address asked for, whatever its host; an address that is none at all is the front page's neighbour. */
const urlOf = (request: IncomingMessage): URL =>
  URL.parse(request.url ?? '/', 'http://sandbox') ?? new URL('http://sandbox/404')

async function answer(exchange: Exchange, world: World, live: Live): Promise<void> {
  const { request, response, url } = exchange
  const why = refusal(request)
  if (why !== null) throw new Refusal(403, why)
  if (world.telegram.handle(request, response)) return
  if (isRead(request) && servePageFile(url.pathname, response)) return
  if (url.pathname.startsWith('/sandbox/')) {
    await answerSandbox(exchange, world, live)
    return
  }
  response.setHeader('content-security-policy', CHANNEL_POLICY)
  if (world.channels.handle(request, response)) return
  throw new Refusal(404, 'Cannot show that: there is no such page')
}

const isRead = (request: IncomingMessage): boolean =>
  request.method === 'GET' || request.method === 'HEAD'

async function answerSandbox(exchange: Exchange, world: World, live: Live): Promise<void> {
  const { request, response, url } = exchange
  const name = url.pathname.slice('/sandbox/'.length)
  if (request.method === 'POST') {
    const body = await readJson(request)
    sendJson(response, 200, await orderNamed(name)(world, body))
    return
  }
  if (!isRead(request)) throw new Refusal(405, `Cannot ${request.method ?? ''}: GET or POST`)
  if (name === 'events' && request.method === 'GET') live.open(request, response)
  else if (name === 'file') sendFile(exchange, world)
  else {
    const view = viewNamed(name)
    if (view === null) throw new Refusal(404, `Cannot show ${name}: there is no such view`)
    sendJson(response, 200, view(world, url.searchParams))
  }
}

/** Shows a picture that the bot sent; what is no picture is offered as a download. */
function sendFile({ response, url }: Exchange, { telegram }: World): void {
  const file = telegram.file(url.searchParams.get('id') ?? '')
  if (file === undefined)
    throw new Refusal(404, 'Cannot show the file: there is none under that id')
  const isPicture = /^image\/(?:png|jpeg|webp|gif)$/u.test(file.mimeType)
  response.writeHead(200, {
    'content-type': isPicture ? file.mimeType : 'application/octet-stream',
    'content-disposition': isPicture ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  response.end(file.bytes)
}
