import type { Agreement } from '#ledger/agreement.ts'
import type { Instant } from '#post/post.ts'
import { type Action, actionData } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { Messages } from './catalogue/messages.ts'
import { blocks, bold, escape, type Html, italic, lines, wordIn } from './html.ts'
import type { Button, Message } from './message.ts'
import type { Only } from './narrowing.ts'
import type { Page } from './page.ts'
import { type Hours, type Preferences, type Quiet, SOUNDING, soundsAtFirst } from './preferences.ts'
import type { Lang, Topic } from './reader.ts'

/** What has just changed, and the press that takes it back. */
export type Change = Readonly<{ said: string | null; undo: Action | null }>

/** Whose settings are shown, in whose language. */
export type View = Readonly<{
  lang: Lang
  preferences: Preferences
  now: Instant
  /** Agreements on record: what topics may be narrowed to. */
  agreements: readonly Agreement[]
  /** The group or channel that is set up from here; null for the chat itself. */
  chat: Readonly<{ id: number; title: string }> | null
  change: Change | null
}>

/** Makes a button of a settings page. */
export const key = ({ chat }: View, text: string, action: Action): Button => ({
  text,
  action: actionData(action, chat?.id ?? null),
})

/** Makes a button that leads to a page. */
export const pageKey = (view: View, text: string, page: Page): Button =>
  key(view, text, { do: 'page', page })

/** Puts a page together: what has changed, its words, its buttons, the way to take back and to go back. */
export function pageOf(
  view: View,
  body: readonly (Html | null)[],
  rows: readonly (readonly Button[])[],
  back: Action | null,
): Message {
  const { buttons, settings } = messagesIn(view.lang)
  const { said = null, undo = null } = view.change ?? {}
  return {
    html: blocks([said === null ? null : italic(said), ...body]),
    buttons: [
      ...(undo === null ? [] : [[key(view, settings.buttons.undo, undo)]]),
      ...rows,
      ...(back === null ? [] : [[key(view, buttons.back, back)]]),
    ],
    silent: true,
  }
}

/** Writes a text with a capital letter, as on a button. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Puts buttons in rows of so many. */
export const inRows = (buttons: readonly Button[], wide: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / wide) }, (_, row) =>
    buttons.slice(row * wide, (row + 1) * wide),
  )

/** The page that all others lead back to. */
export const HOME: Action = { do: 'page', page: { at: 'home' } }

/** Shows how a chat is set up, with a way to change each thing. */
export function homePage(view: View): Message {
  const messages = messagesIn(view.lang)
  const { title, titleOf, buttons } = messages.settings
  const to = (
    text: string,
    at: 'sound' | 'quiet' | 'zone' | 'digest' | 'language' | 'plain' | 'pause',
  ) => pageKey(view, text, { at })
  return pageOf(
    view,
    [
      bold(view.chat === null ? title : titleOf(escape(view.chat.title))),
      lines(stateOf(view, messages)),
    ],
    [
      [key(view, buttons.topics, { do: 'topics' }), to(buttons.digest, 'digest')],
      [to(buttons.sound, 'sound'), to(buttons.quiet, 'quiet')],
      [to(buttons.zone, 'zone'), to(buttons.language, 'language')],
      [to(buttons.plain, 'plain'), to(buttons.pause, 'pause')],
    ],
    null,
  )
}

/** Tells how a chat is set up. Of topics that are not chosen nothing is said: the fallen are named only to those who asked. */
export function stateOf(view: View, messages: Messages): (Html | null)[] {
  const { settings, calendar } = messages
  const { preferences, now } = view
  const { topics, digest, zone, plain, pausedUntil } = preferences
  return [
    topics.length === 0
      ? settings.noTopics
      : settings.topics(topics.map((topic) => settings.topic[topic])),
    narrowLine(view, messages),
    soundLine(preferences, messages),
    quietLine(preferences, messages),
    settings.zone(cityOf(zone, messages)),
    settings.digest(digest?.every ?? null, digest === null ? '' : timeOf(digest.at)),
    settings.plain(plain),
    pausedUntil !== null && pausedUntil > now
      ? settings.paused(calendar.moment(pausedUntil, zone))
      : null,
  ]
}

/** Lists what chosen topics are narrowed to; null where none is. */
export function narrowLine(view: View, messages: Messages): Html | null {
  const { topics, only } = view.preferences
  const { settings } = messages
  const states = topics.flatMap((topic) => {
    const narrowed = only[topic]
    return narrowed === undefined
      ? []
      : [settings.narrowOf(settings.topic[topic], onlyName(view, narrowed, messages))]
  })
  return states.length === 0 ? null : settings.narrow(states)
}

/** Names what a topic is narrowed to; an agreement without a name of its own by its day. */
export function onlyName({ agreements }: View, only: Only, messages: Messages): string {
  const { settings, names, calendar } = messages
  if (only.is === 'group') return settings.group[only.group]
  const agreement = agreements.find(({ id }) => id === only.id)
  const name = [only.id, ...(agreement?.statementIds ?? [])].flatMap(
    (id) => wordIn(names.agreement, id) ?? [],
  )[0]
  if (name !== undefined) return name
  return agreement === undefined
    ? escape(only.id)
    : settings.agreementOf(calendar.day(agreement.announcedOn))
}

/** Names a zone by a city; one that is not on our list by its own name. */
export const cityOf = (zone: string, { cities }: Messages): string => cities[zone] ?? escape(zone)

/** Writes minutes after midnight: 09:00. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Lists which chosen topics sound; null where none can. */
export function soundLine({ topics, sound }: Preferences, { settings }: Messages): Html | null {
  const states = topics
    .filter((topic) => SOUNDING.includes(topic))
    .map((topic) => settings.soundOf(settings.topic[topic], soundOf(sound, topic)))
  return states.length === 0 ? null : settings.sound(states)
}

/** Whether a topic sounds in a chat. */
export const soundOf = (sound: Preferences['sound'], topic: Topic): boolean =>
  sound[topic] ?? soundsAtFirst(topic)

/** Topics that may have quiet hours; the digest has an hour of its own. */
export const QUIETABLE: readonly Topic[] = ['exchanges', 'bodies', 'quota', 'claims']

/** Lists the quiet hours of the chosen topics; null where none can have any. */
export function quietLine({ topics, quiet }: Preferences, { settings }: Messages): Html | null {
  const states = topics
    .filter((topic) => QUIETABLE.includes(topic))
    .map((topic) => {
      const hours = hoursOf(topic, quiet[topic] ?? 'usual')
      return settings.quietOf(
        settings.topic[topic],
        hours === null ? null : { from: timeOf(hours.from), to: timeOf(hours.to) },
      )
    })
  return states.length === 0 ? null : settings.quiet(states)
}

/** A message about the fallen rests from nine in the evening to eight in the morning unless set otherwise. */
function hoursOf(topic: Topic, quiet: Quiet): Hours | null {
  if (quiet === 'none') return null
  if (quiet !== 'usual') return quiet
  return topic === 'bodies' ? { from: 21 * 60, to: 8 * 60 } : null
}
