import type { Lang } from '#notification/reader.ts'
import { search as en } from './en/search.ts'
import { search as ru } from './ru/search.ts'
import type { SearchWords } from './search-words.ts'
import { search as uk } from './uk/search.ts'

const CATALOGUE: Readonly<Record<Lang, SearchWords>> = { uk, en, ru }

/** Gives what the bot says of a search in a language. */
export const searchWordsIn = (lang: Lang): SearchWords => CATALOGUE[lang]
