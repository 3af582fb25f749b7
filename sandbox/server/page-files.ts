import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../page')

const STYLE = 'text/css; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'

type Served = Readonly<{ file: string; type: string }>

const served = (type: string, ending: string, names: readonly string[]): [string, Served][] =>
  names.map((name) => [`/sandbox/${name}.${ending}`, { file: `${name}.${ending}`, type }])

/** Each file of the page by the address it is served at; nothing else of the disk is ever served. */
const FILES: ReadonlyMap<string, Served> = new Map<string, Served>([
  ['/', { file: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/sandbox/icon.svg', { file: 'icon.svg', type: 'image/svg+xml' }],
  ...served(STYLE, 'css', ['page', 'parts', 'channel', 'chat', 'phone']),
  ...served(SCRIPT, 'js', ['attempt', 'channel', 'chat', 'clock', 'dom', 'line', 'message']),
  ...served(SCRIPT, 'js', ['page', 'people', 'post', 'profile', 'rich-text', 'toast', 'words']),
])

/** The page runs its own script and style and talks to its own address: nothing else, whatever a text says. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Serves a file of the browser page; false if the path is none of them. */
export function servePageFile(path: string, response: ServerResponse): boolean {
  const found = FILES.get(path)
  if (found === undefined) return false
  const { file, type } = found
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  })
  response.end(readFileSync(join(FOLDER, file)))
  return true
}
