import type { Lang } from '#notification/reader.ts'
import type { ChartWords } from './chart-words.ts'
import { chart as en } from './en/chart.ts'
import { chart as ru } from './ru/chart.ts'
import { chart as uk } from './uk/chart.ts'

const CATALOGUE: Readonly<Record<Lang, ChartWords>> = { uk, en, ru }

/** Gives what is said on charts and under them in a language. */
export const chartWordsIn = (lang: Lang): ChartWords => CATALOGUE[lang]
