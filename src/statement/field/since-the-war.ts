import { isSince } from '#statement/word/prepositions.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a word is of the war, from which exchanges are counted: «first exchange for four months» counts from no beginning. */
export const isWarWord = anyWord(`
  вторгнен* війн* вторжен* войн* сво операц* конфликт* конфлікт*
  war* invasion* aggression*
`)

/** Tells whether a word for days is of those when the war began: «обмін від дня великого вторгнення», «с первых дней войны». */
export const isFirstDayOfWar = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - 2, at, isSince) && someToken(tokens, at + 1, at + WAR_WORDS, isWarWord)

/** «від дня повномасштабного російського вторгнення» */
const WAR_WORDS = 4
