import type { Rhythm } from '#notification/preferences.ts'
import type { Group } from '#notification/narrowing.ts'
import type { Topic } from '#notification/reader.ts'

/** What is said where a chat is set up. Times are "09:00"; names of topics stand as they are given here. */
export type SettingsWords = Readonly<{
  title: string
  /** Above the settings of a group or a channel, opened in private. */
  titleOf: (chat: string) => string
  /** The short name of a topic, inside a sentence. */
  topic: Readonly<Record<Topic, string>>
  topics: (names: readonly string[]) => string
  noTopics: string
  sound: (states: readonly string[]) => string
  soundOf: (topic: string, on: boolean) => string
  quiet: (states: readonly string[]) => string
  quietOf: (topic: string, hours: Readonly<{ from: string; to: string }> | null) => string
  zone: (city: string) => string
  digest: (every: Rhythm | null, time: string) => string
  plain: (on: boolean) => string
  /** `only` is the name of an agreement or a group. */
  narrow: (states: readonly string[]) => string
  narrowOf: (topic: string, only: string) => string
  narrowAsk: string
  /** Over the choices of a topic; null: all of it. */
  narrowState: (topic: string, only: string | null) => string
  narrowNote: string
  group: Readonly<Record<Group, string>>
  /** An agreement that has no name of its own. */
  agreementOf: (day: string) => string
  paused: (until: string) => string
  /** What a page explains. */
  soundNote: string
  quietNote: string
  quietFrom: string
  quietTo: (from: string) => string
  zoneNote: string
  zoneFound: (city: string) => string
  digestNote: string
  digestHour: string
  languageNote: string
  plainNote: string
  pauseNote: string
  resumed: string
  nothingToSet: string
  buttons: Readonly<{
    topics: string
    narrow: string
    all: string
    sound: string
    quiet: string
    zone: string
    digest: string
    language: string
    plain: string
    pause: string
    resume: string
    undo: string
    soundOn: (topic: string) => string
    soundOff: (topic: string) => string
    noQuiet: string
    otherHours: string
    otherZones: string
    every: Readonly<Record<Rhythm, string>>
    otherHour: string
    digestOff: string
    plainOn: string
    plainOff: string
    days: (count: number) => string
  }>
}>
