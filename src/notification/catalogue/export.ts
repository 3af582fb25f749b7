import type { Lang } from '#notification/reader.ts'
import { exportWords as en } from './en/export.ts'
import type { ExportWords } from './export-words.ts'
import { exportWords as ru } from './ru/export.ts'
import { exportWords as uk } from './uk/export.ts'

const CATALOGUE: Readonly<Record<Lang, ExportWords>> = { uk, en, ru }

/** Gives what is said of files to download in a language. */
export const exportWordsIn = (lang: Lang): ExportWords => CATALOGUE[lang]
