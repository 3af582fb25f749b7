import type { Lang } from '#notification/reader.ts'
import { enLive } from './en/live.ts'
import type { LiveWords } from './live-words.ts'
import { ruLive } from './ru/live.ts'
import { ukLive } from './uk/live.ts'

const LIVE: Readonly<Record<Lang, LiveWords>> = { uk: ukLive, en: enLive, ru: ruLive }

/** Gives what the bot says of messages that were sent already, in a language. */
export const liveWordsIn = (lang: Lang): LiveWords => LIVE[lang]
