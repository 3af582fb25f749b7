import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { ApiError } from './api-error.ts'
import type { CallLog } from './calls.ts'
import { checkParameters } from './check.ts'
import type { Order } from './faults.ts'
import { plannedOutcome, refused, type Outcome } from './outcome.ts'
import { methodNamed } from './methods.ts'
import { integerOf, isUpload, type Parameters } from './parameters.ts'
import { readInput, type Input } from './request.ts'
import type { Service } from './service.ts'
import type { Fault } from './telegram.ts'

export type Serving = Readonly<{
  token: string
  service: Service
  faults: Order
  log: CallLog
  /** Aborted when the server closes: what a fault holds back then is not answered. */
  closing: AbortController
}>

/** Does one call of any origin to the end, and remembers it; null if a fault left nothing to answer. */
export async function perform(
  serving: Serving,
  name: string,
  input: Input,
  onGone: (callback: () => void) => void,
): Promise<Readonly<{ outcome: Outcome | null; fault: Fault | null }>> {
  const method = methodNamed(name)
  if (method === undefined) {
    return { outcome: refused(404, 'Not Found: method not found'), fault: null }
  }
  const fault = serving.faults.strike(method.name, chatIdOf(input.raw))
  const isHeldToTheEnd = fault?.kind === 'slow' && !(await waited(fault.ms, serving.closing.signal))
  if (isHeldToTheEnd) return { outcome: null, fault }
  const planned = plannedOutcome(fault)
  const outcome =
    planned === undefined ? await run(serving.service, method.name, input, onGone) : planned
  serving.log.note({
    method: method.name,
    parameters: told(input.raw),
    at: serving.service.world.now(),
    outcome,
    fault: fault?.kind ?? null,
  })
  return { outcome, fault }
}

/** False where the server closes first. */
const waited = async (ms = 1000, closing: AbortSignal): Promise<boolean> =>
  await delay(ms, true, { signal: closing }).catch(() => false)

function chatIdOf(raw: Parameters): number | undefined {
  const text = raw['chat_id']
  return integerOf(raw, 'chat_id') ?? (typeof text === 'string' ? Number(text) : undefined)
}

async function run(
  service: Service,
  name: string,
  { raw, attached }: Input,
  onGone: (callback: () => void) => void,
): Promise<Outcome> {
  try {
    const parameters = checkParameters(name, raw)
    const result = await methodNamed(name)?.run(service, { parameters, attached, onGone })
    return { ok: true, result }
  } catch (error) {
    return outcomeOf(error)
  }
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof ApiError)) throw error
  const { code, message, parameters } = error
  return { ...refused(code, message), ...(parameters === undefined ? {} : { parameters }) }
}

/** Files would fill the memory of a log. */
function told(raw: Parameters): Parameters {
  if (!Object.values(raw).some(isUpload)) return raw
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [
      name,
      isUpload(value) ? { file_name: value.fileName, size: value.bytes.length } : value,
    ]),
  )
}

/** Answers one HTTP request for a method. */
export async function serveMethod(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
  address: Readonly<{ token: string; method: string; query: string }>,
): Promise<void> {
  try {
    if (address.token !== serving.token) return answer(response, refused(401, 'Unauthorized'), null)
    const input = await readInput(request, address.query)
    const onGone = (callback: () => void): void => void response.once('close', callback)
    const { outcome, fault } = await perform(serving, address.method, input, onGone)
    answer(response, outcome, fault)
  } catch (error) {
    answerError(response, error)
  }
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.destroyed || response.headersSent) return void response.destroy()
  if (error instanceof ApiError) return answer(response, outcomeOf(error), null)
  // A bug of the stand-in's own: told in full, since nobody but a developer is here.
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  answer(response, refused(500, `Internal Server Error: ${reason}`), null)
}

function answer(response: ServerResponse, outcome: Outcome | null, fault: Fault | null): void {
  if (outcome === null) return void response.socket?.resetAndDestroy()
  if (fault?.kind === 'lost_answer' || response.destroyed) return void response.destroy()
  const body = Buffer.from(JSON.stringify(envelope(outcome)))
  response.writeHead(outcome.ok ? 200 : outcome.code, {
    'content-type': 'application/json',
    'content-length': body.length,
  })
  if (fault?.kind !== 'half') return void response.end(body)
  response.write(body.subarray(0, body.length >> 1), () => response.destroy())
}

function envelope(outcome: Outcome): unknown {
  if (outcome.ok) return { ok: true, result: outcome.result }
  const { code, description, parameters } = outcome
  return { ok: false, error_code: code, description, ...(parameters && { parameters }) }
}

/** Serves the bytes of a file that getFile named. */
export function serveFile(
  { token, service }: Serving,
  response: ServerResponse,
  asked: Readonly<{ token: string; fileId: string }>,
): void {
  const file = asked.token === token ? service.files.get(asked.fileId) : undefined
  if (file === undefined) return answer(response, refused(404, 'Not Found'), null)
  // Whatever the bot called it, a browser is not to run it.
  response.writeHead(200, {
    'content-type': file.mimeType.startsWith('image/') ? file.mimeType : 'application/octet-stream',
    'content-length': file.bytes.length,
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  })
  response.end(file.bytes)
}
