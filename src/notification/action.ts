import type { EventKind } from '#statement/statement.ts'
import { isOnlyCode } from './narrowing.ts'
import { type Page, pageWords, readPage } from './page.ts'
import { type Lang, LANGUAGES, type Topic, TOPICS } from './reader.ts'
import { readSetting, type Setting, settingWords } from './setting.ts'

export const PARTS = ['main', 'details', 'sources'] as const
/** What of an event is shown in its message. */
export type Part = (typeof PARTS)[number]

/** What a press asks for. */
export type Action =
  /** Exchanges on or off, from the first message. */
  | Readonly<{ do: 'begin'; on: boolean }>
  | Readonly<{ do: 'topics' }>
  /** `only`: the sign of what the topic is narrowed to at once; absent for all of it. */
  | Readonly<{ do: 'topic'; topic: Topic; on: boolean; only?: string }>
  | Readonly<{ do: 'lang'; lang: Lang }>
  | Readonly<{ do: 'page'; page: Page }>
  | Readonly<{ do: 'set'; setting: Setting }>
  | Readonly<{ do: 'open'; event: number; part: Part }>
  | Readonly<{ do: 'latest' }>
  /** `from`: the event in whose message the list takes its place, to which it leads back. */
  | Readonly<{ do: 'earlier'; kind: EventKind; from?: number }>
  | Readonly<{ do: 'year'; kind: EventKind; year: number }>
  /** Passes the text that the pressed message answers to the operator. */
  | Readonly<{ do: 'feedback' }>
  | Readonly<{ do: 'forget'; sure: boolean }>

/** An action, and the group or channel whose settings it is about; null for the chat of the press. */
export type Press = Readonly<{ action: Action; chat: number | null }>

/** Buttons stay in chats for years; a press of a form that is no longer understood begins otherwise. */
const VERSION = '1'
const KINDS = { exchanges: 'prisoner_exchange', bodies: 'body_repatriation' } as const
const TOPIC_OF = { prisoner_exchange: 'exchanges', body_repatriation: 'bodies' } as const

const onOff = (on: boolean): string => (on ? 'on' : 'off')

/** Writes an action as a button carries it: ASCII, well under Telegram's 64 bytes. */
export const actionData = (action: Action, chat: number | null = null): string =>
  [chat === null ? VERSION : `${VERSION}@${chat}`, action.do, ...wordsOf(action)].join(':')

/** An action on how a chat is set up, which an administrator may also do for a group. */
export type SettingsAction = Extract<Action, { do: 'topics' | 'topic' | 'page' | 'set' }>

const OF_SETTINGS: readonly Action['do'][] = ['topics', 'topic', 'page', 'set']

/** Whether an action is on how a chat is set up. */
export const isOfSettings = (action: Action): action is SettingsAction =>
  OF_SETTINGS.includes(action.do)

const wordsOf = (action: Action): readonly (string | number)[] =>
  isOfSettings(action) ? wordsOfSettings(action) : wordsOfOther(action)

function wordsOfSettings(action: SettingsAction): readonly (string | number)[] {
  switch (action.do) {
    case 'topics':
      return []
    case 'page':
      return pageWords(action.page)
    case 'set':
      return settingWords(action.setting)
    case 'topic':
      return [action.topic, onOff(action.on), ...(action.only === undefined ? [] : [action.only])]
  }
}

function wordsOfOther(action: Exclude<Action, SettingsAction>): readonly (string | number)[] {
  switch (action.do) {
    case 'latest':
    case 'feedback':
      return []
    case 'year':
      return [TOPIC_OF[action.kind], action.year]
    case 'begin':
      return [onOff(action.on)]
    case 'lang':
      return [action.lang]
    case 'open':
      return [action.event, action.part]
    case 'earlier':
      return wordsOfEarlier(action)
    case 'forget':
      return [action.sure ? 'yes' : 'no']
  }
}

const wordsOfEarlier = ({
  kind,
  from,
}: Extract<Action, { do: 'earlier' }>): readonly (string | number)[] => [
  TOPIC_OF[kind],
  ...(from === undefined ? [] : [from]),
]

/** Reads what a press carries; null for whatever this program did not write itself. */
export function parsePress(data: string): Press | null {
  const [head = '', what = '', ...words] = data.split(':')
  const chat = chatIn(head)
  const action = chat === undefined ? null : (READERS.get(what)?.(words) ?? null)
  return action === null || chat === undefined ? null : { action, chat }
}

/** The chat behind the version; undefined where the version is not ours. */
function chatIn(head: string): number | null | undefined {
  if (head === VERSION) return null
  const [version, chat = ''] = head.split('@')
  return version === VERSION && /^-[1-9]\d{0,15}$/u.test(chat) && head === `${version}@${chat}`
    ? Number(chat)
    : undefined
}

/** Reads an action on the chat of the press itself; null for any other. */
export function parseAction(data: string): Action | null {
  const press = parsePress(data)
  return press?.chat === null ? press.action : null
}

type Read = (words: readonly string[]) => Action | null

/** Reads an action without words. */
const bare =
  (action: Action): Read =>
  (words) =>
    words.length === 0 ? action : null

const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['begin', readBegin],
  ['topics', bare({ do: 'topics' })],
  ['latest', bare({ do: 'latest' })],
  ['topic', readTopic],
  ['lang', readLang],
  ['page', (words) => made(readPage(words), (page) => ({ do: 'page', page }))],
  ['set', (words) => made(readSetting(words), (setting) => ({ do: 'set', setting }))],
  ['open', readOpen],
  ['feedback', bare({ do: 'feedback' })],
  ['earlier', readEarlier],
  ['year', readYear],
  ['forget', readForget],
])

const made = <Value>(value: Value | null, make: (value: Value) => Action): Action | null =>
  value === null ? null : make(value)

function readBegin([state, ...more]: readonly string[]): Action | null {
  if (more.length > 0 || (state !== 'on' && state !== 'off')) return null
  return { do: 'begin', on: state === 'on' }
}

function readTopic([name, state, only, ...more]: readonly string[]): Action | null {
  const topic = TOPICS.find((known) => known === name)
  if (topic === undefined || more.length > 0 || (state !== 'on' && state !== 'off')) return null
  if (only === undefined) return { do: 'topic', topic, on: state === 'on' }
  return state === 'on' && isOnlyCode(only) ? { do: 'topic', topic, on: true, only } : null
}

function readLang([name, ...more]: readonly string[]): Action | null {
  const lang = LANGUAGES.find((known) => known === name)
  return lang === undefined || more.length > 0 ? null : { do: 'lang', lang }
}

const ID = /^[1-9]\d{0,14}$/u

function readOpen([id = '', name, ...more]: readonly string[]): Action | null {
  const part = PARTS.find((known) => known === name)
  return part === undefined || more.length > 0 || !ID.test(id)
    ? null
    : { do: 'open', event: Number(id), part }
}

function readEarlier([name, id, ...more]: readonly string[]): Action | null {
  if (more.length > 0 || (name !== 'exchanges' && name !== 'bodies')) return null
  if (id === undefined) return { do: 'earlier', kind: KINDS[name] }
  return ID.test(id) ? { do: 'earlier', kind: KINDS[name], from: Number(id) } : null
}

function readYear([name, year = '', ...more]: readonly string[]): Action | null {
  if (more.length > 0 || (name !== 'exchanges' && name !== 'bodies')) return null
  return /^20\d{2}$/u.test(year) ? { do: 'year', kind: KINDS[name], year: Number(year) } : null
}

function readForget([word, ...more]: readonly string[]): Action | null {
  if (more.length > 0 || (word !== 'yes' && word !== 'no')) return null
  return { do: 'forget', sure: word === 'yes' }
}
