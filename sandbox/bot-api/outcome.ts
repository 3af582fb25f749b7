import type { ErrorParameters } from './api-error.ts'
import type { Call, Fault } from './telegram.ts'

/** How a call ended, with the parameters of a refusal. */
export type Outcome = NonNullable<Call['outcome']> & Readonly<{ parameters?: ErrorParameters }>

/** Makes a refusal. */
export const refused = (code: number, description: string): Outcome => ({
  ok: false,
  code,
  description,
})

/** What Telegram's servers say with these codes, when they say no more. */
const STATUS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** Tells what a fault answers instead of the method; null cuts the connection, undefined lets the method run. */
export function plannedOutcome(fault: Fault | null): Outcome | null | undefined {
  switch (fault?.kind) {
    case 'reset':
      return null
    case 'http':
      return httpError(fault)
    case 'too_many':
      return tooMany(fault)
    case 'slow':
    case 'half':
    case 'lost_answer':
    case undefined:
      return undefined
  }
}

function httpError({ status = 500, description }: Fault): Outcome {
  return refused(status, description ?? STATUS[status] ?? `Error ${status}`)
}

function tooMany({ retryAfter = 1, description }: Fault): Outcome {
  const words = description ?? `Too Many Requests: retry after ${retryAfter}`
  return { ...refused(429, words), parameters: { retry_after: retryAfter } }
}
