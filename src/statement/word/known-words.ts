import { anyWord } from './any-word.ts'

/*
 * Words of the matter that several rules know alike without asking a vocabulary. A rule that needs a form
 * more, or one less, keeps a question of its own beside it.
 */

/** Tells whether a word is one body. */
export const isBody = anyWord('тіло тело body')

/** Tells whether a word is where bodies lie. */
export const isMorgue = anyWord('морг* morgue*')

/** Tells whether a word is of a swap, noun or verb. */
export const isSwap = anyWord('обмін* обмен* exchange* swap*')

/** Tells whether a word is one swap: «обміном», not «обмінами». */
export const isOneSwap = anyWord('обмін обміну обміном обмен обмена обменом')

/** Tells whether a word is of Ukraine, its people too. */
export const isUkraine = anyWord('україн* украин* ukrain*')

/** Tells whether a word is of one of the two states, its people too. */
export const isEitherState = anyWord('україн* украин* ukrain* росі* росс* russia* рф*')

/** Tells whether a word is the first of a row. */
export const isFirst = anyWord('перш* перв* first')

/** Tells whether a Ukrainian word numbers the times something was done: «втретє». */
export const isAgain = anyWord("вдруге втретє вчетверте вп'яте вшосте")

/** Tells whether a verb says whose something is: «належать нашим захисникам». */
export const isBelonging = anyWord('належ* принадлеж* belong*')

/** Tells whether a word opens a greeting: «Слава Україні!» names no side. */
export const isGlory = anyWord('слава')

/** Tells whether a verb of giving back is also that of whoever got them back: «повернула», «вернули», "returned". */
export const isTakingBack = anyWord('поверн* верн* возвра* return*')
