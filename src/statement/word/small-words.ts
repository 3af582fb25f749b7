import type { Token } from './token.ts'
import { wordsLike } from './word.ts'

/*
 * Small words and marks of the three languages that many rules ask for alike. A rule that needs a word
 * more, or one less, keeps a question of its own beside it.
 */

/** Tells whether a word joins two of a kind: «та», «и», "and". */
export const isAnd = wordsLike(/^(?:та|і|й|и|and)$/u)

/** Tells whether a word joins two of a kind or leaves it open which of them: «та», «или». */
export const isAndOr = wordsLike(/^(?:та|і|й|и|and|або|или)$/u)

/** Tells whether a word denies what stands right behind it: «не», "not". */
export const isNot = wordsLike(/^(?:не|not)$/u)

/** Tells whether a word says of which whole the rest of the phrase is a part: «із», "of". */
export const isOutOf = wordsLike(/^(?:з|із|зі|из|of)$/u)

/** Tells whether a word says that more come: «ще», "another". */
export const isFurther = wordsLike(/^(?:ще|іще|ещё|еще|another|further)$/u)

/** Tells whether a word sets one thing behind another in time: «після», "following". */
export const isAfter = wordsLike(/^(?:after|following|після|после)$/u)

/** Tells whether a word says for whom somebody is swapped: «на», «за», "for". */
export const isFor = wordsLike(/^(?:на|за|for)$/u)

/** Tells whether a word says that two do something at once: «разом», "along". */
export const isTogether = wordsLike(/^(?:разом|вместе|together|along)$/u)

/** Tells whether a word makes the English verb behind it passive: "was given". */
export const isBeen = wordsLike(/^(?:been|was|were)$/u)

/** Tells whether a mark begins what is told of the words before it: «—», «:». */
export const isDashOrColon = wordsLike(/^[—:]$/u)

/** Tells whether a mark sets something in: «—», «,». */
export const isDashOrComma = wordsLike(/^[,—]$/u)

/** Tells whether a figure looks like a year of these two decades, and counts nobody. */
export const isYearOfLate = wordsLike(/^20[12]\d$/u)

/** Tells whether a word sets those it stands before among others: «серед», "among". */
export const isAmong = wordsLike(/^(?:серед|среди|among)$/u)

/** Tells whether a word begins a clause of time: «коли», "when". */
export const isWhen = wordsLike(/^(?:коли|когда|when)$/u)

/** Tells whether a word says whence: «із», "from". */
export const isFrom = wordsLike(/^(?:з|із|зі|с|со|из|from)$/u)

/** Tells whether a word is the article of one: "a", "an". */
export const isAn = wordsLike(/^(?:a|an)$/u)

/** Tells whether a word adds to what is before it: «та», «плюс». */
export const isAndOrPlus = wordsLike(/^(?:та|і|й|и|and|плюс|plus)$/u)

/** Tells whether a word names those who are left of a whole: «решта», "the rest". */
export const isRest = wordsLike(/^(?:решта|остальные|rest|remainder)$/u)

/** Tells whether a verb declines something: who refuses something else says nothing of the news. */
export const isRefused = wordsLike(/^(?:відмов|отказ|refus|declin|reject)/u)

/** Tells whether a word is written in Latin letters alone. */
export const isEnglish = wordsLike(/^[a-z]+$/u)

/** Tells whether a sentence may begin with a word behind a full stop: a small letter begins none. */
export const mayBegin = (token: Token | undefined): boolean =>
  token === undefined || token.capital || token.kind !== 'word' || isStateWrittenSmall(token)

/** The other state as many write it even there: «…повернули 1000 тіл. росії передали 38.» */
const isStateWrittenSmall = wordsLike(/^(?:росі(?:я|ї|ю|є|єю|яни|янам)|рф|москва|москві|кремль)$/u)
