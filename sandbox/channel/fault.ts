import type { ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import type { Mode } from './types.ts'

/** Above any page of Telegram's, which are 100-150 KB. */
const HUGE_CHUNKS = 512
const CHUNK = `<!-- ${'a page without an end '.repeat(3000)} -->\n`

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

function plain(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, html)
  response.end(`<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr><center>nginx</center></body></html>`) // prettier-ignore
}

function huge(response: ServerResponse): void {
  response.writeHead(200, html)
  const chunks = Readable.from(Array.from({ length: HUGE_CHUNKS }, () => CHUNK))
  // A reader that had enough goes away, which is the reader's right.
  pipeline(chunks, response, () => {})
}

const FAULTS: Readonly<Partial<Record<Mode, (response: ServerResponse) => void>>> = {
  blank: (response) => {
    response.writeHead(200, { ...html, 'content-length': 0 })
    response.end()
  },
  too_many_requests: (response) => {
    plain(response, 429, '429 Too Many Requests')
  },
  server_error: (response) => {
    plain(response, 502, '502 Bad Gateway')
  },
  reset: (response) => {
    response.socket?.resetAndDestroy()
  },
  slow: (response) => {
    response.writeHead(200, html)
    response.write('<!DOCTYPE html>\n')
  },
  huge,
}

/** Answers as a failing host does where the mode is such a one; false where the mode is not. */
export function fault(mode: Mode, response: ServerResponse): boolean {
  const answer = FAULTS[mode]
  if (answer === undefined) return false
  answer(response)
  return true
}
