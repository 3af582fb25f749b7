import type { EventKind } from '#statement/statement.ts'
import { type Lang, LANGUAGES, type Topic, TOPICS } from './reader.ts'

export const PARTS = ['main', 'details', 'sources'] as const
/** What of an event is shown in its message. */
export type Part = (typeof PARTS)[number]

/** What a press asks for. */
export type Action =
  | Readonly<{ do: 'begin'; on: boolean }>
  | Readonly<{ do: 'topics' }>
  | Readonly<{ do: 'topic'; topic: Topic; on: boolean }>
  | Readonly<{ do: 'lang'; lang: Lang }>
  | Readonly<{ do: 'open'; event: number; part: Part }>
  | Readonly<{ do: 'latest' }>
  | Readonly<{ do: 'earlier'; kind: EventKind }>
  | Readonly<{ do: 'forget'; sure: boolean }>

/** Buttons stay in chats for years; a press of a form that is no longer understood begins otherwise. */
const VERSION = '1'
const KINDS = { exchanges: 'prisoner_exchange', bodies: 'body_repatriation' } as const
const TOPIC_OF = { prisoner_exchange: 'exchanges', body_repatriation: 'bodies' } as const
const STATE = new Map([
  [true, 'on'],
  [false, 'off'],
])
const ANSWER = new Map([
  [true, 'yes'],
  [false, 'no'],
])

/** Writes an action as a button carries it: ASCII, well under Telegram's 64 bytes. */
export const actionData = (action: Action): string => [VERSION, ...wordsOf(action)].join(':')

function wordsOf(action: Action): readonly (string | number)[] {
  switch (action.do) {
    case 'topics':
    case 'latest':
      return [action.do]
    case 'begin':
      return ['begin', STATE.get(action.on) ?? 'off']
    case 'topic':
      return ['topic', action.topic, STATE.get(action.on) ?? 'off']
    case 'lang':
      return ['lang', action.lang]
    case 'open':
      return ['open', action.event, action.part]
    case 'earlier':
      return ['earlier', TOPIC_OF[action.kind]]
    case 'forget':
      return ['forget', ANSWER.get(action.sure) ?? 'no']
  }
}

/** Reads what a press carries; null for whatever this program did not write itself. */
export function parseAction(data: string): Action | null {
  const [version, what = '', ...words] = data.split(':')
  const [read, arity] = READERS.get(what) ?? [() => null, 0]
  return version === VERSION && words.length === arity ? read(words[0] ?? '', words[1] ?? '') : null
}

type Read = (first: string, second: string) => Action | null

const READERS: ReadonlyMap<string, readonly [read: Read, arity: number]> = new Map([
  ['begin', [readBegin, 1]],
  ['topics', [() => ({ do: 'topics' }), 0]],
  ['latest', [() => ({ do: 'latest' }), 0]],
  ['topic', [readTopic, 2]],
  ['lang', [readLang, 1]],
  ['open', [readOpen, 2]],
  ['earlier', [readEarlier, 1]],
  ['forget', [readForget, 1]],
])

function readBegin(state: string): Action | null {
  return state === 'on' || state === 'off' ? { do: 'begin', on: state === 'on' } : null
}

function readTopic(name: string, state: string): Action | null {
  const topic = TOPICS.find((known) => known === name)
  if (topic === undefined || (state !== 'on' && state !== 'off')) return null
  return { do: 'topic', topic, on: state === 'on' }
}

function readLang(name: string): Action | null {
  const lang = LANGUAGES.find((known) => known === name)
  return lang === undefined ? null : { do: 'lang', lang }
}

function readOpen(id: string, name: string): Action | null {
  const part = PARTS.find((known) => known === name)
  return part === undefined || !/^[1-9]\d{0,14}$/u.test(id)
    ? null
    : { do: 'open', event: Number(id), part }
}

function readEarlier(name: string): Action | null {
  if (name !== 'exchanges' && name !== 'bodies') return null
  return { do: 'earlier', kind: KINDS[name] }
}

function readForget(word: string): Action | null {
  return word === 'yes' || word === 'no' ? { do: 'forget', sure: word === 'yes' } : null
}
