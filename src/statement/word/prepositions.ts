import { isAbout, isAfter, isAmong, isOf, isOutOf } from './small-words.ts'
import { anyWord } from './any-word.ts'
import { oneOf } from './word.ts'

/* Words that say whence, whither, of which whole, when and beside whom; more of them stand in small-words.ts. */

/** Tells whether a word says of whom something was got: «від», "from". */
export const isFromWhom = anyWord('від од от from')

/** Tells whether a word says since when: «відколи», "since". */
export const isSince = anyWord(
  'від од з із зі с со от since from відтоді відколи починаючи начиная',
)

/** Tells whether a word says whither: «до», "into". */
export const isInto = anyWord('до у в во на to in into at reached')

/** Tells whether a word begins a span of time: «протягом», "during". */
export const isDuring = anyWord(
  'у в во за протягом упродовж течение in during over throughout of for',
)

/** Tells whether a word says as for whom: «щодо», "regarding". */
export const isConcerning = anyWord(`
  щодо стосовно относительно отношении касательно насчет насчёт
  concerning regarding
`)

/** Tells whether a word stands before two sides: «між», "between". */
export const isBetween = anyWord('між поміж между between')

/** Tells whether a word says in whose stead: «замість». */
export const isInstead = anyWord('замість вместо instead')

/** Tells whether a word says on top of whom: «крім», "besides". */
export const isBesides = anyWord('крім окрім кроме помимо besides')

/** Tells whether a word says for whose good: «для», "for". */
export const isForWhom = anyWord('для for')

/** Tells whether a word says since or after when: «після», "since". */
export const isSinceOrAfter = oneOf(isSince, isAfter)

/** Tells whether a word says of what something is told: «про», "of". */
export const isAboutOrOf = oneOf(isAbout, isOf)

/** Tells whether a word says of which whole, or among whom: «з», «з-поміж», "among". */
export const isOutOfOrAmong = oneOf(isOutOf, isAmong)
