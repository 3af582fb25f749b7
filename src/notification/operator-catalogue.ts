import { operatorEn } from './operator-en.ts'
import { operatorUk } from './operator-uk.ts'
import type { OperatorWords } from './operator-words.ts'
import type { Lang } from './reader.ts'

/** The words for operators in the language of their chat; Ukrainian where there are none in it. */
export const operatorWordsIn = (lang: Lang): OperatorWords =>
  lang === 'en' ? operatorEn : operatorUk
