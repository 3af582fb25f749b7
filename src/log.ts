import { GrammyError } from 'grammy'
import { destination, type DestinationStream, pino } from 'pino'
import type { Log } from '#watch/log.ts'
import { ownWords, withoutTokens } from './discreet.ts'

export type { Log } from '#watch/log.ts'

/**
 * Makes the log: one JSON line on standard error for each thing that happened, with ids; never what
 * people wrote. Errors are written as their messages, of Telegram's only its own words; no line holds a token.
 */
export function createLog(
  level: string,
  to: DestinationStream = destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: messageOf },
      hooks: { streamWrite: withoutTokens },
    },
    to,
  )
}

/** The message of an error and of what caused it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = wordsOf(error)
  return error.cause === undefined ? said : `${said}: ${messageOf(error.cause)}`
}

/** What Telegram refuses it may quote. */
const wordsOf = (error: Error): string =>
  error instanceof GrammyError
    ? `Cannot call '${error.method}': ${error.error_code} ${ownWords(error.description)}`
    : error.message
