import { isAllOfThese } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { themBefore } from '#statement/count/number-of-them.ts'
import { isAllOfBattle } from '#statement/count/of-battle.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import {
  isAlongside,
  isAmong,
  isTogether,
  isWith,
  isAlso,
  isAnd,
  isPlus,
} from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isMadeExact } from './exactly.ts'
import type { Found } from './side-of.ts'
import { isOfPromised } from './still-held.ts'

/** Tells whether whoever is counted only seems to be a part, and is all who came. */
export const isOfAll = (reading: Reading, found: Found, before: Amount | undefined): boolean =>
  (before !== undefined && isBesideAll(reading, found, before)) ||
  themBefore(reading, found.sentence, found.at) !== null ||
  isAllOfBattle(reading, found.sentence, found.at, found.phrase) ||
  isMadeExact(reading.tokens, found.sentence, found.at) ||
  isOfPromised(reading.tokens, found.sentence, found.at)

/** «вони серед 53 захисників, а також 3 цивільних, звільнених …»: both are those among whom they came. */
const isBesideAll = ({ tokens }: Reading, { sentence, at }: Found, before: Amount): boolean =>
  before.sentence === sentence &&
  !before.part &&
  isAmong(tokens[isAllOfThese(tokens[before.at - 1]) ? before.at - 2 : before.at - 1]) &&
  ((at - before.span.to <= ALSO_WORDS && isAddingTo(tokens[at - 1])) ||
    isTogetherWithAll(tokens, at))

const isAddingTo = oneOf(isAnd, isAlso, isPlus, anyWord('as'))

/** «серед восьми цивільних, яких звільнили разом зі 138 військовими»: however far, they came with all of them. */
const isTogetherWithAll = (tokens: Reading['tokens'], at: number): boolean =>
  isAlongside(tokens[at - 1]) || (isWith(tokens[at - 1]) && isTogether(tokens[at - 2]))

/** «…, а також», "as well as" */
const ALSO_WORDS = 4
