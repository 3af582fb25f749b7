import type { Action } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import { bold, type Html, italic } from './html.ts'
import type { Button, Message } from './message.ts'
import { narrowPage, onlyPage } from './narrow-page.ts'
import type { Page } from './page.ts'
import { type Quiet, RHYTHMS, SOUNDING } from './preferences.ts'
import { LANGUAGES, type Topic } from './reader.ts'
import type { Setting } from './setting.ts'
import {
  cityOf,
  HOME,
  homePage,
  inRows,
  key,
  pageKey,
  pageOf,
  QUIETABLE,
  quietLine,
  soundLine,
  soundOf,
  timeOf,
  type View,
  upper,
} from './settings.ts'
import { COMMON_ZONES, ZONES } from './zones.ts'

/** Shows a page of the settings. */
export function settingsPage(view: View, page: Page): Message {
  if ('topic' in page) return topicPage(view, page)
  if ('every' in page) return digestHours(view, page.every)
  return PAGES[page.at](view)
}

type HoursPage = Extract<Page, { topic: Topic }>

function topicPage(view: View, page: HoursPage): Message {
  switch (page.at) {
    case 'only':
      return onlyPage(view, page.topic)
    case 'hours':
      return hoursPage(view, page.topic)
    case 'from':
      return quietFromPage(view, page.topic)
    case 'to':
      return quietToPage(view, page)
  }
}

type WholePage = Exclude<Page, HoursPage | { at: 'hour' }>

const PAGES: Readonly<Record<WholePage['at'], (view: View) => Message>> = {
  home: homePage,
  sound: soundPage,
  quiet: quietPage,
  zone: (view) => zonePage(view, false),
  zones: (view) => zonePage(view, true),
  digest: digestPage,
  language: languagePage,
  plain: plainPage,
  pause: pausePage,
  narrow: narrowPage,
}

const set = (setting: Setting): Action => ({ do: 'set', setting })
const to = (at: 'quiet' | 'digest'): Action => ({ do: 'page', page: { at } })

function soundPage(view: View): Message {
  const messages = messagesIn(view.lang)
  const { settings } = messages
  const { topics, sound } = view.preferences
  const rows = topics
    .filter((topic) => SOUNDING.includes(topic))
    .map((topic) => {
      const on = !soundOf(sound, topic)
      const words = on ? settings.buttons.soundOn : settings.buttons.soundOff
      return [key(view, words(settings.topic[topic]), set({ is: 'sound', topic, on }))]
    })
  return pageOf(
    view,
    [
      bold(soundLine(view.preferences, messages) ?? settings.nothingToSet),
      italic(settings.soundNote),
    ],
    rows,
    HOME,
  )
}

/** Where only one topic can have quiet hours, its hours are shown at once. */
function quietPage(view: View): Message {
  const messages = messagesIn(view.lang)
  const { settings } = messages
  const topics = view.preferences.topics.filter((topic) => QUIETABLE.includes(topic))
  const [only] = topics
  if (only !== undefined && topics.length === 1) return hoursPage(view, only)
  return pageOf(
    view,
    [
      bold(quietLine(view.preferences, messages) ?? settings.nothingToSet),
      italic(settings.quietNote),
    ],
    topics.map((topic) => [pageKey(view, upper(settings.topic[topic]), { at: 'hours', topic })]),
    HOME,
  )
}

/** Nights that most people want, before any other hours. */
const NIGHTS = [
  { from: 21 * 60, to: 8 * 60 },
  { from: 22 * 60, to: 7 * 60 },
  { from: 23 * 60, to: 9 * 60 },
] as const

function hoursPage(view: View, topic: Topic): Message {
  const messages = messagesIn(view.lang)
  const { settings } = messages
  const choose = (text: string, quiet: Quiet): Button =>
    key(view, text, set({ is: 'quiet', topic, quiet }))
  const several = view.preferences.topics.filter((one) => QUIETABLE.includes(one)).length > 1
  return pageOf(
    view,
    [
      bold(quietLine(view.preferences, messages) ?? settings.nothingToSet),
      italic(settings.quietNote),
    ],
    [
      ...NIGHTS.map((night) => [choose(`${timeOf(night.from)}–${timeOf(night.to)}`, night)]),
      [choose(settings.buttons.noQuiet, 'none')],
      [pageKey(view, settings.buttons.otherHours, { at: 'from', topic })],
    ],
    several ? to('quiet') : HOME,
  )
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour * 60)

function quietToPage(
  view: View,
  { topic, from }: Readonly<{ topic: Topic; from: number }>,
): Message {
  const { settings } = messagesIn(view.lang)
  const hours = HOURS.filter((hour) => hour !== from).map((hour) =>
    key(view, timeOf(hour), set({ is: 'quiet', topic, quiet: { from, to: hour } })),
  )
  return pageOf(view, [bold(settings.quietTo(timeOf(from)))], inRows(hours, 4), {
    do: 'page',
    page: { at: 'from', topic },
  })
}

function quietFromPage(view: View, topic: Topic): Message {
  const { settings } = messagesIn(view.lang)
  const hours = HOURS.map((from) => pageKey(view, timeOf(from), { at: 'to', topic, from }))
  return pageOf(view, [bold(settings.quietFrom)], inRows(hours, 4), {
    do: 'page',
    page: { at: 'hours', topic },
  })
}

function zonePage(view: View, all: boolean): Message {
  const messages = messagesIn(view.lang)
  const { settings } = messages
  const zones = all ? ZONES : COMMON_ZONES
  const cities = zones.map((zone) => key(view, cityOf(zone, messages), set({ is: 'zone', zone })))
  return pageOf(
    view,
    [bold(settings.zone(cityOf(view.preferences.zone, messages))), italic(settings.zoneNote)],
    [
      ...inRows(cities, 3),
      ...(all ? [] : [[pageKey(view, settings.buttons.otherZones, { at: 'zones' })]]),
    ],
    all ? { do: 'page', page: { at: 'zone' } } : HOME,
  )
}

/** Offers the time zone near a place that was sent once; only a press sets it. */
export function zoneFoundMessage(view: View, zone: string): Message {
  const messages = messagesIn(view.lang)
  const city = cityOf(zone, messages)
  return pageOf(
    view,
    [messages.settings.zoneFound(city)],
    [
      [key(view, city, set({ is: 'zone', zone }))],
      [pageKey(view, messages.settings.buttons.otherZones, { at: 'zone' })],
    ],
    HOME,
  )
}

const NINE = 9 * 60

function digestPage(view: View): Message {
  const { settings } = messagesIn(view.lang)
  const { digest } = view.preferences
  const rhythms = RHYTHMS.map((every) =>
    key(
      view,
      settings.buttons.every[every],
      set({ is: 'digest', time: { every, at: digest?.at ?? NINE } }),
    ),
  )
  return pageOf(
    view,
    [
      bold(settings.digest(digest?.every ?? null, digest === null ? '' : timeOf(digest.at))),
      italic(settings.digestNote),
    ],
    [
      rhythms,
      ...(digest === null
        ? []
        : [
            [pageKey(view, settings.buttons.otherHour, { at: 'hour', every: digest.every })],
            [key(view, settings.buttons.digestOff, set({ is: 'digest', time: null }))],
          ]),
    ],
    HOME,
  )
}

function digestHours(view: View, every: (typeof RHYTHMS)[number]): Message {
  const { settings } = messagesIn(view.lang)
  const hours = HOURS.map((at) => key(view, timeOf(at), set({ is: 'digest', time: { every, at } })))
  return pageOf(view, [bold(settings.digestHour)], inRows(hours, 4), to('digest'))
}

/** Days of a pause that a button offers. */
const PAUSES = [1, 3, 7, 30] as const

function languagePage(view: View): Message {
  const { settings } = messagesIn(view.lang)
  const languages = LANGUAGES.map((lang) => [
    key(view, messagesIn(lang).language, set({ is: 'language', lang })),
  ])
  return pageOf(view, [bold(settings.buttons.language), settings.languageNote], languages, HOME)
}

function plainPage(view: View): Message {
  const { settings } = messagesIn(view.lang)
  const on = !view.preferences.plain
  const words = on ? settings.buttons.plainOn : settings.buttons.plainOff
  return pageOf(
    view,
    [bold(settings.plain(view.preferences.plain)), italic(settings.plainNote)],
    [[key(view, words, set({ is: 'plain', on }))]],
    HOME,
  )
}

function pausePage(view: View): Message {
  const { settings, calendar } = messagesIn(view.lang)
  const { pausedUntil, zone } = view.preferences
  const paused = pausedUntil !== null && pausedUntil > view.now
  const state: Html | null = paused ? settings.paused(calendar.moment(pausedUntil, zone)) : null
  const days = PAUSES.map((count) =>
    key(view, settings.buttons.days(count), set({ is: 'pause', pause: { days: count } })),
  )
  return pageOf(
    view,
    [bold(settings.buttons.pause), state, italic(settings.pauseNote)],
    [
      ...inRows(days, 2),
      ...(paused ? [[key(view, settings.buttons.resume, set({ is: 'pause', pause: null }))]] : []),
    ],
    HOME,
  )
}
