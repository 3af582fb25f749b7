import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a sentence sums up what many exchanges have brought, and not what one did: «Всего в рамках обменов дома уже
 * 6124 человека», "In all, 6,124 people have come home in exchanges".
 */
export const isSumOfSwaps = ({ tokens }: Reading, sentence: Sentence): boolean => {
  const named = hitsIn(sentence, 'exchange')
  return (
    named.length > 0 &&
    named.every(({ to }) => isSwaps(tokens[to - 1])) &&
    has(sentence, ['total_maybe']) &&
    (has(sentence, ['already']) ||
      sentence.numbers.some((at) => (tokens[at]?.value ?? 0) > MOST_OF_A_DAY))
  )
}

/** No day has brought more home. */
const MOST_OF_A_DAY = 2000
const isSwaps = anyWord('обмін{ів,ах,ами} обмен{ов,ах,ами} exchanges swaps')
