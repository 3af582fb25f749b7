import { anyWord } from './any-word.ts'
import { oneOf } from './word.ts'

/* Words that name a number, stand for one or compare it. */

/** Tells whether a word stands for a number told before: «стільки». */
export const isSoMany = anyWord('стільки столько')

/** Tells whether a word stands before what is compared with: «ніж», "than". */
export const isThan = anyWord('ніж аніж чем чим нежели than')

/** Tells whether a word takes them one by one: «кожен», "each". */
export const isEach = anyWord('each every either apiece кожн* кажд*')

/** Tells whether a word names a number: «кількість», "count". */
export const isNumberWord = anyWord(`
  числ{о,а,у,і,ом} цифр{а,и,у,ы,і,ою,ой} кіль{кість,кості} количеств{о,а,у,е}
  number{,s} figure{,s} tall{y,ies} count{,s} total toll
`)

/** Tells whether a word stands before what something is compared with or likened to: «ніж», «як», "as". */
export const isThanOrAs = oneOf(isThan, anyWord('як как as like'))

/** Tells whether a word stands for a number told before, the "many" of "as many" too: «стільки». */
export const isSoManyInAnyTongue = oneOf(isSoMany, anyWord('many'))

/** Tells whether a word names a share of a whole: «половина», "most". */
export const isMost = anyWord(`
  більшість більшості половина большинство большинства третина чверть треть четверть
  most majority half third quarter
`)
