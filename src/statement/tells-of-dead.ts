import type { Reading } from './reading.ts'
import { has } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import { someToken } from './token.ts'
import { wordsLike } from './word.ts'

/** Tells whether a text is of the dead at all: works of art, workers and children are repatriated too. */
export const tellsOfDead = ({ reading }: Timeline): boolean =>
  reading.sentences.some((s) => has(s, ['body', 'dead'])) || isOfGraves(reading)

/** «репатріація відбулася, попереду ДНК-експертиза»: what is done with the dead tells of them. */
const isOfGraves = ({ tokens }: Reading): boolean => someToken(tokens, 0, tokens.length, isGrave)

const isGrave = wordsLike(
  /^(?:загину|днк|dna$|рефрижератор|refrigerat|морг(?:а|у|и|і|ів|ов|ах)?$|morgue|похов|похорон|захорон|buri|могил|graves?$|forensic|суд(?:ово|ебно)-?мед|опізнан|опознан|впізнан)/u,
)
