import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { RECKONED_OURS } from '#statement/vocabulary/whose-word.ts'
import { namesThem, spanOf } from './left-to-their-word.ts'

/**
 * Finds whom Russia is said to count the dead among: «тіла, які росія відносить до українських оборонців», «украинскими
 * военными их именует Россия», "bodies which Moscow considers Ukrainian soldiers". Whoever tells so leaves it open.
 */
export function reckonedByTheirs(reading: Reading, sentence: Sentence): Span | null {
  if (!isOfBodies(reading, sentence) || !namesThem(reading, sentence)) return null
  const words = wordsOf(reading, sentence)
  const reckoned = RECKONED.exec(words)
  return reckoned === null ? null : spanOf(words, sentence, reckoned)
}

const RECKONED = new RegExp(RECKONED_OURS)

const isOfBodies = ({ sentences }: Reading, sentence: Sentence): boolean =>
  [sentence, sentences[sentence.index - 1], sentences[sentence.index - 2]].some(
    (one) => one !== undefined && has(one, BODIES),
  ) && !has(sentence, ['captive', 'captivity'])
