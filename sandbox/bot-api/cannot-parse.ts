import { badRequest } from './api-error.ts'

/** Makes Telegram's refusal; its offsets count bytes of UTF-8, not characters. */
export function cannotParse(source: string, problem: string, at?: number): Error {
  const place = at === undefined ? '' : ` at byte offset ${Buffer.byteLength(source.slice(0, at))}`
  return badRequest(`can't parse entities: ${problem.replace('{at}', place)}`)
}
