import { operatorEn } from './operator-en.ts'
import { operatorUk } from './operator-uk.ts'
import type { OperatorWords } from './operator-words.ts'

/** The languages that there are words for operators in. */
export type OperatorLang = 'uk' | 'en'

const CATALOGUE: Readonly<Record<OperatorLang, OperatorWords>> = { uk: operatorUk, en: operatorEn }

/** Gives the words for operators in a language. */
export const operatorWordsIn = (lang: OperatorLang): OperatorWords => CATALOGUE[lang]
