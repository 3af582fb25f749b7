import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { askedOf } from '#statement/sentence/answered.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/** Finds the noun of a bare number in the question before it: «– А цивільні? – Двоє.»; women may be among those told of before. */
export function nounAsked(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const question = askedOf(reading, sentence)
  return question === null || has(question, HANDED) || !has(question, ['civilian'])
    ? null
    : { kinds: new Set<Idea>(['civilian']), span: { from: at, to: at + 1 } }
}
