import { isNot } from './small-words.ts'
import { anyWord } from './any-word.ts'
import { oneOf } from './word.ts'

/* Words that help a verb or deny it. */

/** Tells whether a word or a dash joins those told of to what they are: «—», «були», "are". */
export const isLink = anyWord('— is are was were є був була було були был была было были це это')

/** Tells whether a word is a form of the English "be". */
export const isBe = anyWord('be been being is are was were')

/** Tells whether a word says that something was: «було», "were". */
export const isWas = anyWord('був була було були был была было были was were been')

/** Tells whether a word is a form of the English "have". */
export const isHave = anyWord('have has had')

/** Tells whether a word says that there is none of what stands behind it: «жодного», "no". */
export const isNo = anyWord(
  'ні ани ані ни нет немає нема no none nobody жодн* ніяк* никак* без without',
)

/** Tells whether a word makes a deed one that is only thought of: «б», "would". */
export const isWould = anyWord('б би бы would')

/** Tells whether a word denies what is done or that there is any: «не», «жодного», "never". */
export const isNotOrNo = oneOf(isNot, isNo)
