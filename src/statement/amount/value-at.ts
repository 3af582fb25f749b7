import { isAddedUp } from '#statement/count/addend.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import type { How } from '#statement/statement.ts'
import { isOfEachService } from './each-way.ts'

/** How many a number counts: twice as many of either service, and with the number added to it by a sign. */
export function valueAt(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): Readonly<{ value: number; how: How }> {
  const value = tokens[at]?.value ?? 0
  if (isOfEachService(tokens, sentence, at)) return { value: value * 2, how: 'added' }
  return isAddedUp(tokens, at)
    ? { value: value + (tokens[at - 2]?.value ?? 0), how: 'added' }
    : { value, how: 'stated' }
}
