import { isAddedUp } from '#statement/count/addend.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import type { How } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isOfEachService } from './each-way.ts'

type Counted = Readonly<{ value: number; how: How; phrase: NounPhrase }>

/** How many a number counts: twice as many of either service, and with the number added to it by a sign. */
export function valueAt(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  phrase: NounPhrase,
): Counted {
  const value = tokens[at]?.value ?? 0
  if (isOfEachService(tokens, sentence, at)) return { value: value * 2, how: 'added', phrase }
  return isAddedUp(tokens, at)
    ? { value: value + (tokens[at - 2]?.value ?? 0), how: 'added', phrase: ofBoth(phrase) }
    : { value, how: 'stated', phrase }
}

/** «150 + 7 цивільних»: the noun of the second tells nothing of the first but that they are people. */
const ofBoth = ({ kinds, span }: NounPhrase): NounPhrase => ({
  kinds: OF_THE_LAST.some((kind) => kinds.has(kind))
    ? new Set<Idea>([...[...kinds].filter((kind) => !OF_THE_LAST.includes(kind)), 'person'])
    : kinds,
  span,
})

const OF_THE_LAST: readonly Idea[] = ['civilian', 'woman', 'child', 'wounded']
