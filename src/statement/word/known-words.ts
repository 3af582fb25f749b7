import { wordsLike } from './word.ts'

/*
 * Words of the matter that several rules know alike without asking a vocabulary. A rule that needs a form
 * more, or one less, keeps a question of its own beside it.
 */

/** Tells whether a word is one body. */
export const isBody = wordsLike(/^(?:тіло|тело|body)$/u)

/** Tells whether a word is where bodies lie. */
export const isMorgue = wordsLike(/^(?:морг|morgue)/u)

/** Tells whether a word is of a swap, noun or verb. */
export const isSwap = wordsLike(/^(?:обмін|обмен|exchange|swap)/u)

/** Tells whether a word is one swap: «обміном», not «обмінами». */
export const isOneSwap = wordsLike(/^(?:обмін|обміну|обміном|обмен|обмена|обменом)$/u)

/** Tells whether a word is of Ukraine, its people too. */
export const isUkraine = wordsLike(/^(?:україн|украин|ukrain)/u)

/** Tells whether a word is of one of the two states, its people too. */
export const isEitherState = wordsLike(/^(?:україн|украин|ukrain|росі|росс|russia|рф)/u)

/** Tells whether a word is the first of a row. */
export const isFirst = wordsLike(/^(?:перш|перв|first$)/u)

/** Tells whether a Ukrainian word numbers the times something was done: «втретє». */
export const isAgain = wordsLike(/^(?:вдруге|втретє|вчетверте|вп'яте|вшосте)$/u)

/** Tells whether a verb says whose something is: «належать нашим захисникам». */
export const isBelonging = wordsLike(/^(?:належ|принадлеж|belong)/u)

/** Tells whether a word opens a greeting: «Слава Україні!» names no side. */
export const isGlory = wordsLike(/^слава$/u)

/** Tells whether a verb of giving back is also that of whoever got them back: «повернула», «вернули», "returned". */
export const isTakingBack = wordsLike(/^(?:поверн|верн|возвра|return)/u)
