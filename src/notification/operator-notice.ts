import { escape } from './html.ts'
import type { Message } from './message.ts'
import { LANGUAGES, type Lang, type Topic, TOPICS } from './reader.ts'

/** What may be written before the text to narrow the circle. */
type Option = 'lang' | 'topic'

/** What operators wrote behind /notice, or why it cannot be sent. */
export type Written =
  | Readonly<{ is: 'notice'; language: Lang | null; topic: Topic | null; text: string }>
  | Readonly<{ is: 'unclear' | 'too_long' }>
  /** A value that there is none of. */
  | Readonly<{ is: 'wrong'; option: Option; value: string; known: readonly string[] }>
  /** A word before a `=` that narrows nothing, or one written twice. */
  | Readonly<{ is: 'unknown_option' | 'twice'; name: string }>

const LONGEST = 3000

/** A word, a `=` and a value, in any letters and with any spaces: a slip of the hand must not reach everybody. */
const OPTION = /^\s*(?:--?)?(?<name>\p{L}{1,20})\s*[=＝]\s*(?<value>\S*)/u
/** `lang:uk` and `lang uk` are meant as options as well, and are none; so is what stands behind the text. */
const NEARLY =
  /^\s*(?:--?)?(?<name>lang|language|topic)\s*(?::|\s+(?=uk|ua|en|ru|exchanges|bodies|quota)\b)/iu
const BEHIND = /(?<!\S)(?:--?)?(?<name>lang|language|topic)\s*[=＝]/giu

type Given = Readonly<{ options: ReadonlyMap<string, string>; text: string }>

/**
 * Reads `lang=uk topic=exchanges text`, in small letters or large ones. What looks like an option and is none, or
 * names what there is not, is refused and never sent as a text to all.
 */
export function readNotice(typed: string): Written {
  const given = optionsOf(typed)
  if ('is' in given) return given
  const { options, text } = given
  const language = oneOf('lang', LANGUAGES, options.get('lang'))
  if (language !== null && typeof language === 'object') return language
  const topic = oneOf('topic', TOPICS, options.get('topic'))
  if (topic !== null && typeof topic === 'object') return topic
  if (text === '') return { is: 'unclear' }
  return text.length > LONGEST ? { is: 'too_long' } : { is: 'notice', language, topic, text }
}

function optionsOf(typed: string): Given | Written {
  const options = new Map<string, string>()
  let text = typed
  for (let found = OPTION.exec(text); found !== null; found = OPTION.exec(text)) {
    const { name: written = '', value = '' } = found.groups ?? {}
    const name = written.toLowerCase()
    if (name !== 'lang' && name !== 'topic') return { is: 'unknown_option', name: written }
    const known = options.get(name) ?? value.toLowerCase()
    if (known !== value.toLowerCase()) return { is: 'twice', name }
    options.set(name, known)
    text = text.slice(found[0].length)
  }
  return misplacedIn(text, options) ?? { options, text: text.trim() }
}

/** An option that was given in its place may stand in the text as well. */
function misplacedIn(text: string, given: Given['options']): Written | null {
  const found = [NEARLY.exec(text), ...text.matchAll(BEHIND)].map((one) => one?.groups?.['name'])
  const name = found.find((one) => one !== undefined && !given.has(one.toLowerCase()))
  return name === undefined ? null : { is: 'unknown_option', name }
}

/** Null where nothing was written. */
function oneOf<Word extends string>(
  option: Option,
  known: readonly Word[],
  value: string | undefined,
): Word | null | Extract<Written, { is: 'wrong' }> {
  if (value === undefined) return null
  return known.find((word) => word === value) ?? { is: 'wrong', option, value, known }
}

/** A notice as people see it: the operators' words as they stand, without sound. */
export const noticeMessage = (text: string): Message => ({
  html: escape(text),
  buttons: [],
  silent: true,
})
