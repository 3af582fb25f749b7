import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'

/**
 * Tells where the words that go with a number begin: before a bare number it is the number itself, of
 * «тіла та останки 18», "the bodies of 18" the noun.
 */
export function countedFrom({ tokens }: Reading, sentence: Sentence, at: number): number {
  const nouns = hitsIn(sentence, 'body')
  if (nouns.length === 0) return at
  let start = at
  for (let steps = 0; steps < MOST_WORDS && start > sentence.from; steps += 1) {
    const last = JOINED.has(textAt(tokens, start - 1)) ? start - 1 : start
    const noun = nouns.find(({ to }) => to === last)
    if (noun === undefined) break
    start = noun.from
  }
  return start < at && textAt(tokens, start - 1) === 'the' ? start - 1 : start
}

const MOST_WORDS = 2
const JOINED = new Set('of та і й и and'.split(' '))
