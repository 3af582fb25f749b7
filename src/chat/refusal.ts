import { GrammyError } from 'grammy'

/** What a second user of the token, or a refused one, is called in an answer of Telegram's. */
const CONFLICT = /\bconflict\b/iu
const UNAUTHORIZED = /\bunauthorized\b/iu

/** Whether an error, or what caused it, is Telegram refusing our token (401) or a second user of it (409). */
export function refusalOf(error: unknown): 'token' | 'conflict' | null {
  if (!(error instanceof Error)) return null
  if (error instanceof GrammyError) {
    if (error.error_code === 401) return 'token'
    return error.error_code === 409 ? 'conflict' : null
  }
  if (CONFLICT.test(error.message)) return 'conflict'
  if (UNAUTHORIZED.test(error.message)) return 'token'
  return refusalOf(error.cause)
}
