import type { Amount } from '#statement/count/amount.ts'
import { isCivil, isMilitary, isMixed } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Gives the soldiers whom only their place makes look like a part («вдома 110 військових з Маріуполя та 15 цивільних»,
 * "110 soldiers from Mariupol and 15 civilians"): the civilians counted in one breath with them are no part of them, and
 * no greater number tells of all.
 */
export const placedSoldiers = (reading: Reading, inside: readonly Amount[]): readonly Amount[] =>
  inside.filter(
    (a) =>
      a.part &&
      isMilitary(a) &&
      !a.approximate &&
      inside.every(({ value }) => value <= a.value) &&
      inside.some((civil) => isCivil(civil) && !isMixed(civil) && isInOneBreath(reading, a, civil)),
  )

const isInOneBreath = ({ tokens }: Reading, soldiers: Amount, civil: Amount): boolean =>
  civil.sentence === soldiers.sentence &&
  !civil.part &&
  !civil.approximate &&
  civil.at > soldiers.at &&
  civil.at - soldiers.span.to <= PLACE_WORDS &&
  isJoiner(tokens[civil.at - 1]) &&
  !has(soldiers.sentence, ['part', 'captured'], { from: soldiers.sentence.from, to: civil.at }) &&
  !someToken(tokens, soldiers.at + 1, civil.at, ({ kind }) => kind === 'number')

/** «з полку „Азов“ та з Маріуполя, а також …» */
const PLACE_WORDS = 7
const isJoiner = anyWord(', та і й и а також также ще еще and also plus плюс')
