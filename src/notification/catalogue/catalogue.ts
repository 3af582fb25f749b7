import type { Lang } from '#notification/reader.ts'
import { en } from './en/en.ts'
import type { Messages } from './messages.ts'
import { ru } from './ru/ru.ts'
import { uk } from './uk/uk.ts'

/** What the bot says, by language: a language without its catalogue does not compile. */
const CATALOGUE: Readonly<Record<Lang, Messages>> = { uk, en, ru }

/** Gives everything that the bot says in a language. */
export const messagesIn = (lang: Lang): Messages => CATALOGUE[lang]
