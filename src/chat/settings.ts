import type { Context } from 'grammy'
import type { Action, SettingsAction } from '#notification/action.ts'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { choicesFor, type Only, onlyCode } from '#notification/narrowing.ts'
import { nothingChosen, type Preferences } from '#notification/preferences.ts'
import type { Lang, Reader, Topic } from '#notification/reader.ts'
import type { Setting } from '#notification/setting.ts'
import { type Change, soundOf, type View } from '#notification/settings.ts'
import { settingsPage } from '#notification/settings-page.ts'
import { topicsMessage } from '#notification/talk.ts'
import type { Message } from '#notification/message.ts'
import type { Page } from '#notification/page.ts'
import { type Instant, instant } from '#post/post.ts'
import { setLanguage } from '#store/chats.ts'
import { transaction } from '#store/db.ts'
import { pauseChat } from '#store/rest.ts'
import {
  preferencesOf,
  setDigest,
  setOnly,
  setPlain,
  setQuiet,
  setSound,
  setZone,
} from '#store/settings.ts'
import type { Dependencies } from './dependencies.ts'
import { remember, turn } from './person.ts'

/** The chat that is set up, who sets it up, and what it is called where that is another chat. */
export type Target = Readonly<{
  chatId: number
  /** How the chat itself is spoken to. */
  reader: Reader
  /** The language of whoever presses. */
  lang: Lang
  title: string | null
}>

/** The chat of a press as its own target. */
export const ownTarget = (ctx: Context, reader: Reader): Target => ({
  chatId: ctx.chatId ?? 0,
  reader,
  lang: reader.lang,
  title: null,
})

/** Reads everything that a chat has set; a stranger has set nothing. */
const preferencesFor = ({ db }: Pick<Dependencies, 'db'>, target: Target): Preferences =>
  preferencesOf(db, target.chatId) ?? nothingChosen({ ...target.reader, topics: [] })

/** Makes the view of a chat's settings, as they stand now. */
export const viewOf = (deps: Dependencies, target: Target, change: Change | null = null): View => ({
  lang: target.lang,
  preferences: preferencesFor(deps, target),
  now: deps.now(),
  agreements: deps.ledger.agreements(),
  chat: target.title === null ? null : { id: target.chatId, title: target.title },
  change,
})

/** Answers a press on the settings of a chat; null for what is not for that chat. */
export function respondToSettings(
  deps: Dependencies,
  target: Target,
  action: SettingsAction,
): Message | null {
  switch (action.do) {
    case 'topics':
      return topicsMessage(viewOf(deps, target))
    case 'page':
      return settingsPage(viewOf(deps, target), action.page)
    case 'topic':
      return turned(deps, target, action)
    case 'set':
      return changed(deps, target, action.setting)
  }
}

function turned(
  deps: Dependencies,
  target: Target,
  { topic, on, only: code }: Extract<Action, { do: 'topic' }>,
): Message | null {
  if (topic === 'bodies' && target.title !== null) return null
  if (topic === 'digest') return turnedDigest(deps, target, on)
  const before = preferencesFor(deps, target)
  const was = before.topics.includes(topic)
  const only = code === undefined ? null : coded(deps, topic, code)
  if (code !== undefined && only === null) return null
  transaction(deps.db, () => {
    turn(deps, target.chatId, target.reader, { topic, on })
    if (on && only !== null) setOnly(deps.db, target.chatId, topic, only)
  })
  const { turnedOn, turnedOff } = messagesIn(target.lang).talk
  return topicsMessage(
    viewOf(deps, target, {
      said: on ? turnedOn[topic] : turnedOff[topic],
      undo: was === on ? null : backTo(before, topic, was),
    }),
  )
}

function turnedDigest(deps: Dependencies, target: Target, on: boolean): Message | null {
  const { digest } = preferencesFor(deps, target)
  const time = on ? (digest ?? ({ every: 'week', at: 9 * 60 } as const)) : null
  return changed(deps, target, { is: 'digest', time })
}

/** The press that turns a topic as it was, narrowed to what it was narrowed to. */
function backTo({ only }: Preferences, topic: Topic, on: boolean): Action {
  const narrowed = only[topic]
  return on && narrowed !== undefined
    ? { do: 'topic', topic, on, only: onlyCode(narrowed) }
    : { do: 'topic', topic, on }
}

/** Finds what a button's sign stands for among what the topic may be narrowed to; null where nothing does. */
const coded = ({ ledger }: Dependencies, topic: Topic, code: string): Only | null =>
  choicesFor(topic, ledger.agreements()).find((only) => onlyCode(only) === code) ?? null

function changed(deps: Dependencies, target: Target, setting: Setting): Message | null {
  if (isUnknown(deps, setting)) return null
  const before = preferencesFor(deps, target)
  transaction(deps.db, () => {
    remember(deps, target.chatId, target.reader)
    apply(deps, target.chatId, setting)
  })
  const after = afterSetting(target, setting)
  const undo = inverseOf(setting, before)
  const change: Change = {
    said: setting.is === 'pause' && setting.pause === null ? messagesIn(after.lang).settings.resumed : null, // prettier-ignore
    undo: undo === null ? null : { do: 'set', setting: undo },
  }
  return settingsPage(viewOf(deps, after, change), pageAfter(setting))
}

const onlyOf = (deps: Dependencies, { topic, code }: Extract<Setting, { is: 'only' }>) =>
  code === null ? null : coded(deps, topic, code)

/** A sign that stands for nothing on record narrows nothing. */
const isUnknown = (deps: Dependencies, setting: Setting): boolean =>
  setting.is === 'only' && setting.code !== null && onlyOf(deps, setting) === null

/** In a chat of one's own the page is shown in the language just chosen. */
const afterSetting = (target: Target, setting: Setting): Target =>
  setting.is === 'language' && target.title === null ? { ...target, lang: setting.lang } : target

const DAY_MS = 86_400_000

function apply(deps: Dependencies, chatId: number, setting: Setting): void {
  const { db, now } = deps
  switch (setting.is) {
    case 'sound':
      setSound(db, chatId, setting.topic, setting.on)
      return
    case 'quiet':
      setQuiet(db, chatId, setting.topic, setting.quiet)
      return
    case 'zone':
      setZone(db, chatId, setting.zone, now())
      return
    case 'digest':
      setDigest(db, chatId, setting.time, now())
      return
    case 'language':
      setLanguage(db, chatId, setting.lang)
      return
    case 'plain':
      setPlain(db, chatId, setting.on)
      return
    case 'only':
      setOnly(db, chatId, setting.topic, onlyOf(deps, setting))
      return
    case 'pause':
      pauseChat(db, chatId, pauseEnd(setting.pause, now()))
  }
}

function pauseEnd(pause: Extract<Setting, { is: 'pause' }>['pause'], now: Instant): Instant | null {
  if (pause === null) return null
  return 'days' in pause ? instant(now + pause.days * DAY_MS) : pause.until
}

/** The setting that takes another back, by what stood before; null where nothing changed. */
function inverseOf(setting: Setting, before: Preferences): Setting | null {
  const inverse = standing(setting, before)
  return JSON.stringify(inverse) === JSON.stringify(setting) ? null : inverse
}

/** The same setting as it stood before. */
function standing(setting: Setting, before: Preferences): Setting {
  switch (setting.is) {
    case 'sound':
      return { ...setting, on: soundOf(before.sound, setting.topic) }
    case 'quiet':
      return { ...setting, quiet: before.quiet[setting.topic] ?? 'usual' }
    case 'zone':
      return { is: 'zone', zone: before.zone }
    case 'digest':
      return { is: 'digest', time: before.digest }
    case 'language':
      return { is: 'language', lang: before.lang }
    case 'only':
      return { ...setting, code: codeOf(before, setting.topic) }
    case 'plain':
      return { is: 'plain', on: before.plain }
    case 'pause':
      return { is: 'pause', pause: pauseOf(before) }
  }
}

const pauseOf = ({ pausedUntil }: Preferences): Extract<Setting, { is: 'pause' }>['pause'] =>
  pausedUntil === null ? null : { until: pausedUntil }

function codeOf({ only }: Preferences, topic: Topic): string | null {
  const narrowed = only[topic]
  return narrowed === undefined ? null : onlyCode(narrowed)
}

function pageAfter(setting: Setting): Page {
  switch (setting.is) {
    case 'quiet':
      return { at: 'hours', topic: setting.topic }
    case 'only':
      return { at: 'only', topic: setting.topic }
    case 'sound':
    case 'zone':
    case 'digest':
    case 'language':
    case 'plain':
    case 'pause':
      return { at: setting.is }
  }
}
