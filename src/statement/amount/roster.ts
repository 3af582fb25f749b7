import { isBatchAlone } from '#statement/count/batch-alone.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { labelBefore } from '#statement/count/service-label.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Reads a number that stands alone: nothing beside it is counted, and it can be nothing else. */
export const alone = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isBatchAlone(reading, sentence, at)
    ? { kinds: new Set<Idea>(['person']), span: { from: at, to: at + 1 } }
    : ofRoster(reading, sentence, at)

/** «ЗСУ — 26, Нацгвардія — 49, прикордонники — 25»: services alone, each before its number. */
function ofRoster({ tokens }: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (sentence.item || sentence.numbers.length < LEAST_OF_ROSTER) return null
  if (labelBefore(tokens, sentence, at) === null) return null
  const labels = sentence.numbers.map((one) => labelBefore(tokens, sentence, one))
  const isRoster =
    labels.every((label) => label !== null) && new Set(labels).size === sentence.numbers.length
  return isRoster ? { kinds: new Set<Idea>(['military']), span: { from: at, to: at + 1 } } : null
}

const LEAST_OF_ROSTER = 3
