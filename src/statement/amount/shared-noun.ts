import type { Amount } from '#statement/count/amount.ts'
import { nounAfter, type NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Reads the noun that a number shares with the one of the other side: «230 украинских и 248 российских
 * солдат», "95 Russian and 95 Ukrainian prisoners".
 */
export const sharedNoun = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isAdjective(reading.tokens[at + 1]) && isJoint(reading.tokens[at + 2])
    ? sharedWithNext(reading, sentence, at)
    : null

function sharedWithNext(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const number = numberAt(reading.tokens, sentence, at + 3)
  if (number === null) return null
  const whose = sideOf(sentence, at + 1)
  const noun = nounAfter(reading, sentence, number)
  if (whose === undefined || noun === null || !noun.kinds.has(otherOf(whose))) return null
  const kinds = new Set([...noun.kinds].filter((idea) => idea !== otherOf(whose)))
  return { kinds: kinds.add(whose), span: { from: at, to: at + 2 } }
}

/** The other number, or the last word of «столько же». */
const numberAt = (tokens: Reading['tokens'], { hits }: Sentence, at: number): number | null => {
  if (tokens[at]?.kind === 'number') return at
  const same = hits.find(({ idea, from }) => idea === 'same_number' && from === at)
  return same === undefined ? null : same.to - 1
}

/** Reads the noun of the number before: «146 російських військових обміняли на 146 українських». */
export function nounOfOther(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  if (!isAdjective(reading.tokens[at + 1]) || before?.sentence !== sentence) return null
  const whose = sideOf(sentence, at + 1)
  if (whose === undefined || !before.kinds.has(otherOf(whose))) return null
  const kinds = new Set([...before.kinds].filter((idea) => idea !== otherOf(whose)))
  return { kinds: kinds.add(whose), span: { from: at, to: at + 2 } }
}

const isJoint = wordsLike(/^(?:та|і|й|и|and|,)$/u)
const isAdjective = wordsLike(/^(?:ukrainian|russian|(?:україн|украин|росі|росс)\p{L}+[иы]х)$/u)

const sideOf = ({ hits }: Sentence, at: number): Idea | undefined =>
  hits.find(({ idea, from }) => from === at && (idea === 'ukrainian' || idea === 'russian'))?.idea

const otherOf = (whose: Idea): Idea => (whose === 'russian' ? 'ukrainian' : 'russian')
