import { anyWord } from './any-word.ts'

/* Words that place something in time without naming a day. */

/** Tells whether a word says that something has come about: «вже», "already". */
export const isAlready = anyWord('вже уже already')

/** Tells whether a word says that it is so now: «нині», "currently"; today is another idea. */
export const isNow = anyWord('зараз нині наразі тепер сейчас ныне теперь now currently')

/** Tells whether a word says that something was before: «раніше», "previously". */
export const isEarlier = anyWord('раніше ранее раньше earlier before previously')

/** Tells whether a word says that something came after: «згодом», "later". */
export const isLater = anyWord(`
  пізніше згодом потім позже позднее потом впоследствии
  later eventually subsequently
`)

/** Tells whether a word is the one for a year: «році», "year". */
export const isYearWord = anyWord("рік року році роком год года году годом year year's")

/** Tells whether a word is an English month, long or short: "March", "Sept". */
export const isMonth = anyWord(`
  january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep{,t} oct nov dec
`)
