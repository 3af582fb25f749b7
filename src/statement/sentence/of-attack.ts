import { marksIn, type Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

const isOfAttack = soughtWords(
  /^(?:дрон|шахед|безпілотник|беспилотник|ракет|обстріл|обстрел|санкці|санкци|укази?$|drones?$|missiles?$|shelling|sanction)/u,
)

/** Who leaves captivity may have flown drones. */
const OF_SWAP: readonly Idea[] = [
  'exchange',
  'exchanged',
  'captivity',
  'captive',
  'from_russia',
  'repatriation',
  'body',
  'home',
]

/** Tells whether a text holds words of attacks or sanctions at all. */
export const speaksOfAttacks = (reading: Reading): boolean =>
  isMarked(marksIn(reading), isOfAttack.mark)

/**
 * Tells whether a sentence counts who was hit or put under sanctions, below the news in a summary of a day: «За
 * добу випустили 214 дронів, двоє загиблих», «санкції щодо 47 осіб».
 */
export const isOfAttackOrSanctions = (sentence: Sentence): boolean =>
  isMarked(sentence.marks, isOfAttack.mark) && !has(sentence, OF_SWAP)
