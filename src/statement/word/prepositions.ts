import { isAbout, isAfter, isAmong, isOf, isOutOf } from './small-words.ts'
import { oneOf, wordsLike } from './word.ts'

/* Words that say whence, whither, of which whole, when and beside whom; more of them stand in small-words.ts. */

/** Tells whether a word says of whom something was got: «від», "from". */
export const isFromWhom = wordsLike(/^(?:від|од|от|from)$/u)

/** Tells whether a word says since when: «відколи», "since". */
export const isSince = wordsLike(
  /^(?:від|од|з|із|зі|с|со|от|since|from|відтоді|відколи|починаючи|начиная)$/u,
)

/** Tells whether a word says whither: «до», "into". */
export const isInto = wordsLike(/^(?:до|у|в|во|на|to|in|into|at|reached)$/u)

/** Tells whether a word begins a span of time: «протягом», "during". */
export const isDuring = wordsLike(
  /^(?:у|в|во|за|протягом|упродовж|течение|in|during|over|throughout|of|for)$/u,
)

/** Tells whether a word says as for whom: «щодо», "regarding". */
export const isConcerning = wordsLike(
  /^(?:щодо|стосовно|относительно|отношении|касательно|насчет|насчёт|concerning|regarding)$/u,
)

/** Tells whether a word stands before two sides: «між», "between". */
export const isBetween = wordsLike(/^(?:між|поміж|между|between)$/u)

/** Tells whether a word says in whose stead: «замість». */
export const isInstead = wordsLike(/^(?:замість|вместо|instead)$/u)

/** Tells whether a word says on top of whom: «крім», "besides". */
export const isBesides = wordsLike(/^(?:крім|окрім|кроме|помимо|besides)$/u)

/** Tells whether a word says for whose good: «для», "for". */
export const isForWhom = wordsLike(/^(?:для|for)$/u)

/** Tells whether a word says since or after when: «після», "since". */
export const isSinceOrAfter = oneOf(isSince, isAfter)

/** Tells whether a word says of what something is told: «про», "of". */
export const isAboutOrOf = oneOf(isAbout, isOf)

/** Tells whether a word says of which whole, or among whom: «з», «з-поміж», "among". */
export const isOutOfOrAmong = oneOf(isOutOf, isAmong)
