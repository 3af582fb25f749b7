import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import type { Token } from '#statement/word/token.ts'
import { isDenying, isFake, isRumour } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether what stands at a place is a hoax or a rumour that a text says its news is not: «Це не фейк». */
export const isNoFake = (tokens: readonly Token[], at: number): boolean =>
  ((isFake(tokens[at]) || isRumour(tokens[at])) &&
    (isNotOrNo(tokens[at - 1]) || (isBetween(tokens[at - 1]) && isNotOrNo(tokens[at - 2])))) ||
  (isDenying(tokens[at]) && isNeither(tokens[at - 1]))

const isNeither = anyWord('ані ні ни не nor or')

/** «не просто чутка», "not only a rumour" say that it is one. */
const isBetween = anyWord('a* an* the* є* жодн* ніяк* никак* очередной* чергов*')
