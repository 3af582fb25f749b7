import { escape } from './html.ts'
import type { Message } from './message.ts'
import { LANGUAGES, type Lang, type Topic, TOPICS } from './reader.ts'

/** What operators wrote behind /notice, or why it cannot be sent. */
export type Written =
  | Readonly<{ is: 'notice'; language: Lang | null; topic: Topic | null; text: string }>
  | Readonly<{ is: 'unclear' | 'too_long' }>

const LONGEST = 3000

const OPTION = /^\s*(lang|topic)=(\S*)/u

/** Reads `lang=uk topic=exchanges text`; a language or topic that does not exist makes it unclear. */
export function readNotice(typed: string): Written {
  const given = new Map<string, string>()
  let rest = typed
  for (let found = OPTION.exec(rest); found !== null; found = OPTION.exec(rest)) {
    given.set(found[1] ?? '', found[2] ?? '')
    rest = rest.slice(found[0].length)
  }
  const language = oneOf(LANGUAGES, given.get('lang'))
  const topic = oneOf(TOPICS, given.get('topic'))
  const text = rest.trim()
  if (text === '' || language === undefined || topic === undefined) return { is: 'unclear' }
  return text.length > LONGEST ? { is: 'too_long' } : { is: 'notice', language, topic, text }
}

/** Null where nothing was written, undefined where it is none of the words that there are. */
const oneOf = <Word extends string>(
  words: readonly Word[],
  written: string | undefined,
): Word | null | undefined =>
  written === undefined ? null : words.find((word) => word === written)

/** A notice as people see it: the operators' words as they stand, without sound. */
export const noticeMessage = (text: string): Message => ({
  html: escape(text),
  buttons: [],
  silent: true,
})
