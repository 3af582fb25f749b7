import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'

/**
 * Tells whether a lead without a verb names the exchange of yesterday, and the sentence behind tells who came:
 * «Про вчорашній обмін. Повернулися 33 військових.»
 */
export const isYesterdaysSwap = ({ sentences }: Reading, sentence: Sentence): boolean => {
  if (sentence.place !== 0 || !has(sentence, ['yesterday'])) return false
  const next = sentences[sentence.index + 1]
  return (
    !has(sentence, ['today', 'will', 'recall', 'denied']) &&
    hitsIn(sentence, 'yesterday').some(({ to }) =>
      has(sentence, ['exchange'], { from: to, to: to + 2 }),
    ) &&
    next !== undefined &&
    has(next, DONE) &&
    !has(next, ['today', 'tonight', 'body', 'dead', 'repatriation', 'recall', 'will'])
  )
}

/**
 * Tells whether some are told of among those who came in an exchange or out of captivity: «Они среди 361 украинца,
 * освобождённых вчера в рамках обмена», «Есть среди освобождённых накануне из плена».
 */
export const isAmongThose = (sentence: Sentence): boolean =>
  has(sentence, ['part']) && (has(sentence, ['through']) || hasLeft(sentence))

const hasLeft = (sentence: Sentence): boolean =>
  has(sentence, ['captivity']) && has(sentence, ['person', 'defender', 'military', 'captive'])

/** "They are among the 95 of yesterday's exchange, the brigade said on Friday": today's date is only of the telling. */
export const isAmongYesterdays = (sentence: Sentence): boolean =>
  has(sentence, ['yesterday']) && !has(sentence, ['today']) && isAmongThose(sentence)
