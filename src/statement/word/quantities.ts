import { oneOf, wordsLike } from './word.ts'

/* Words that name a number, stand for one or compare it. */

/** Tells whether a word stands for a number told before: «стільки». */
export const isSoMany = wordsLike(/^(?:стільки|столько)$/u)

/** Tells whether a word stands before what is compared with: «ніж», "than". */
export const isThan = wordsLike(/^(?:ніж|аніж|чем|чим|нежели|than)$/u)

/** Tells whether a word takes them one by one: «кожен», "each". */
export const isEach = wordsLike(/^(?:each|every|either|apiece|кожн\p{L}+|кажд\p{L}+)$/u)

/** Tells whether a word names a number: «кількість», "count". */
export const isNumberWord = wordsLike(
  /^(?:числ(?:о|а|у|і|ом)|цифр(?:а|и|у|ы|і|ою|ой)|кіль(?:кість|кості)|количеств(?:о|а|у|е)|numbers?|figures?|tall(?:y|ies)|counts?|total|toll)$/u,
)

/** Tells whether a word stands before what something is compared with or likened to: «ніж», «як», "as". */
export const isThanOrAs = oneOf(isThan, wordsLike(/^(?:як|как|as|like)$/u))

/** Tells whether a word stands for a number told before, the "many" of "as many" too: «стільки». */
export const isSoManyInAnyTongue = oneOf(isSoMany, wordsLike(/^many$/u))

/** Tells whether a word names a share of a whole: «половина», "most". */
export const isMost = wordsLike(
  /^(?:most|majority|half|більшість|більшості|половина|большинство|большинства|third|quarter|третина|чверть|треть|четверть)$/u,
)
