import { isNot } from './small-words.ts'
import { oneOf, wordsLike } from './word.ts'

/* Words that help a verb or deny it. */

/** Tells whether a word or a dash joins those told of to what they are: «—», «були», "are". */
export const isLink = wordsLike(
  /^(?:—|is|are|was|were|є|був|була|було|були|был|была|было|были|це|это)$/u,
)

/** Tells whether a word is a form of the English "be". */
export const isBe = wordsLike(/^(?:be|been|being|is|are|was|were)$/u)

/** Tells whether a word says that something was: «було», "were". */
export const isWas = wordsLike(/^(?:був|була|було|були|был|была|было|были|was|were|been)$/u)

/** Tells whether a word is a form of the English "have". */
export const isHave = wordsLike(/^(?:have|has|had)$/u)

/** Tells whether a word says that there is none of what stands behind it: «жодного», "no". */
export const isNo = wordsLike(
  /^(?:ні|ани|ані|ни|нет|немає|нема|no|none|nobody|жодн\p{L}*|ніяк\p{L}+|никак\p{L}+|без|without)$/u,
)

/** Tells whether a word makes a deed one that is only thought of: «б», "would". */
export const isWould = wordsLike(/^(?:б|би|бы|would)$/u)

/** Tells whether a word denies what is done or that there is any: «не», «жодного», "never". */
export const isNotOrNo = oneOf(isNot, isNo)
