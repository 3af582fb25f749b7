import { badRequest } from './api-error.ts'
import type { Upload } from './parameters.ts'

const BREAK = Buffer.from('\r\n\r\n')

/**
 * Takes a multipart body apart; a part with a file name is a file, any other one a text. Written for
 * this purpose because clients (grammY too) write headers that strict readers refuse.
 */
export function parseMultipart(body: Buffer, contentType: string): Map<string, string | Upload> {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/iu.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw badRequest("can't parse multipart body: boundary not found")
  const parts = new Map<string, string | Upload>()
  for (const part of split(body, `--${boundary}`)) {
    const head = part.indexOf(BREAK)
    if (head === -1) continue
    const headers = part.subarray(0, head).toString('utf8')
    const name = parameter(headers, 'name')
    if (name !== undefined) parts.set(name, content(headers, part.subarray(head + BREAK.length)))
  }
  return parts
}

function split(body: Buffer, delimiter: string): Buffer[] {
  const parts: Buffer[] = []
  let at = body.indexOf(delimiter)
  while (at !== -1) {
    const start = at + delimiter.length
    const next = body.indexOf(`\r\n${delimiter}`, start)
    if (next === -1) break
    // The delimiter's own line break stands before the headers.
    parts.push(body.subarray(start + 2, next))
    at = next + 2
  }
  return parts
}

const parameter = (headers: string, name: string): string | undefined =>
  new RegExp(`content-disposition:[^\\r\\n]*[;\\s]${name}="?([^"\\r\\n;]*)"?`, 'iu').exec(
    headers,
  )?.[1]

function content(headers: string, bytes: Buffer): string | Upload {
  const fileName = parameter(headers, 'filename')
  if (fileName === undefined) return bytes.toString('utf8')
  const mimeType = /content-type:\s*([^\r\n;]+)/iu.exec(headers)?.[1]?.trim()
  return { fileName, mimeType: mimeType ?? 'application/octet-stream', bytes }
}
