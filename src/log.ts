import { destination, type DestinationStream, pino } from 'pino'
import type { Log } from '#watch/log.ts'

export type { Log } from '#watch/log.ts'

const TOKEN = /\d{5,}:[\w-]{20,}/gu

/**
 * Makes the log: one JSON line on standard error for each thing that happened, with ids; never what
 * people wrote. Errors are written as their messages, tokens removed.
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
      serializers: { err: (error: unknown) => withoutTokens(messageOf(error)) },
    },
    to,
  )
}

/** The message of an error and of what caused it. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${messageOf(error.cause)}`
}

/** Takes out what looks like a bot's token: libraries put the address of a call into their errors. */
export const withoutTokens = (text: string): string => text.replaceAll(TOKEN, '<token>')
