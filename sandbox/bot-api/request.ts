import type { IncomingMessage } from 'node:http'
import { ApiError, badRequest } from './api-error.ts'
import { parseMultipart } from './multipart.ts'
import { isRecord, isUpload, type Parameters, type Upload } from './parameters.ts'

/** What a request brought, before anything is checked. */
export type Input = Readonly<{ raw: Parameters; attached: ReadonlyMap<string, Upload> }>

/** Beyond this Telegram itself refuses a request: 50 MB for a file, and some room. */
const MAX_BODY = 52 * 1024 * 1024

/** Reads a call's parameters from its address and its body: JSON, a form, or multipart. */
export async function readInput(request: IncomingMessage, query: string): Promise<Input> {
  const body = await readBody(request)
  const inAddress = query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
  if (body.length === 0) return { raw: inAddress, attached: new Map() }
  const { raw, attached } = readForm(body, request.headers['content-type'] ?? '')
  return { raw: query === '' ? raw : { ...inAddress, ...raw }, attached }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size <= MAX_BODY) chunks.push(chunk)
  }
  // Read to its end first: a client that is still writing would not hear the answer.
  if (size > MAX_BODY) throw new ApiError(413, 'Request Entity Too Large')
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

function readForm(body: Buffer, contentType: string): Input {
  const type = contentType.toLowerCase()
  if (type.startsWith('application/json')) return { raw: readJson(body), attached: new Map() }
  if (type.startsWith('multipart/form-data')) return readParts(body, contentType)
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const form = new URLSearchParams(body.toString('utf8'))
    return { raw: Object.fromEntries(form), attached: new Map() }
  }
  throw badRequest('unsupported content type of the request')
}

function readJson(body: Buffer): Parameters {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (isRecord(value)) return value
  } catch {
    // Told below, in the same words.
  }
  throw badRequest("can't parse request: expected a JSON object")
}

function readParts(body: Buffer, contentType: string): Input {
  const parts = [...parseMultipart(body, contentType)]
  const attached = new Map<string, Upload>()
  for (const [name, part] of parts) if (isUpload(part)) attached.set(name, part)
  // A file may be a parameter by its own name, or be pointed at by `attach://name` and be none.
  const text = JSON.stringify(parts.filter(([, part]) => !isUpload(part)))
  const raw = parts.filter(([name, part]) => !isUpload(part) || !text.includes(`attach://${name}`))
  return { raw: Object.fromEntries(raw), attached }
}
