import type { Update } from 'grammy/types'

/** What is logged of an error: its words, its code, and where in the program it came. */
export type Fault = Readonly<{ err: string; code?: string; at: readonly string[] }>

/**
 * Says what went wrong with an update. Of what the error says every word is left out that stands in the update as
 * well: an error may quote whoever wrote, and what people write is never logged.
 */
export function faultOf(error: unknown, update: Update): Fault {
  if (!(error instanceof Error)) return { err: typeof error, at: [] }
  const code = codeOf(error)
  return {
    err: without(wordsIn(update), error.message),
    ...(code === null ? {} : { code }),
    at: placesOf(error),
  }
}

const WORD = /[\p{L}\p{M}\p{N}_]{3,}/gu
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** Every word of every text in an update, names too. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return wordsOf(value)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

/** Whoever quotes may cut a word short. */
const without = (words: readonly string[], text: string): string =>
  text.replaceAll(WORD, (word) => {
    const said = word.toLowerCase()
    return words.some((one) => one.includes(said) || said.includes(one)) ? '…' : word
  })

const CODE = /^[A-Z0-9_]{1,40}$/u

function codeOf(error: Error): string | null {
  const code: unknown = 'code' in error ? error.code : null
  return typeof code === 'string' && CODE.test(code) ? code : null
}

const MOST_PLACES = 4
const PLACE = /(?:src|sandbox|test|node_modules)\/[\w@./-]+:\d+/gu

/** A stack begins with what the error says: only what follows are places. */
function placesOf({ stack = '', message }: Error): readonly string[] {
  const said = stack.indexOf(message)
  const frames = said < 0 ? '' : stack.slice(said + message.length)
  return (frames.match(PLACE) ?? []).slice(0, MOST_PLACES)
}
