import { wordsLike } from './word.ts'

/* Words that place something in time without naming a day. */

/** Tells whether a word says that something has come about: «вже», "already". */
export const isAlready = wordsLike(/^(?:вже|уже|already)$/u)

/** Tells whether a word says that it is so now: «нині», "currently"; today is another idea. */
export const isNow = wordsLike(/^(?:зараз|нині|наразі|тепер|сейчас|ныне|теперь|now|currently)$/u)

/** Tells whether a word says that something was before: «раніше», "previously". */
export const isEarlier = wordsLike(/^(?:раніше|ранее|раньше|earlier|before|previously)$/u)

/** Tells whether a word says that something came after: «згодом», "later". */
export const isLater = wordsLike(
  /^(?:пізніше|згодом|потім|позже|позднее|потом|впоследствии|later|eventually|subsequently)$/u,
)

/** Tells whether a word is the one for a year: «році», "year". */
export const isYearWord = wordsLike(/^(?:рік|року|році|роком|год|года|году|годом|year|year's)$/u)

/** Tells whether a word is an English month, long or short: "March", "Sept". */
export const isMonth = wordsLike(
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u,
)
