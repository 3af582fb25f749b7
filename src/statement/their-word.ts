import type { Amount } from './amount.ts'
import { clauseAt, has } from './sentence.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Tells whether a number is only Russia's word, with nobody of Ukraine speaking beside it: "150 were
 * swapped, the Russian ministry said, while 189 have come home by Zelensky's account".
 */
export const isTheirWord = ({ sentence, at }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  if (has(sentence, VOICES, clause))
    return has(sentence, ['ru_voice'], clause) && !has(sentence, ['ua_voice'], clause)
  const from = sentence.numbers.findLast((number) => number < at) ?? sentence.from
  const to = sentence.numbers.find((number) => number > at) ?? sentence.to
  return has(sentence, ['ru_voice'], { from, to }) && !has(sentence, ['ua_voice'], { from, to })
}

const VOICES: readonly Idea[] = ['ua_voice', 'ru_voice']

/** Tells whether Ukraine's own word, or a text's, stands against a number that only Russia names. */
export const isGainsaidByOurs = (a: Amount, same: readonly Amount[]): boolean =>
  isTheirWord(a) && same.some((b) => !isTheirWord(b))
