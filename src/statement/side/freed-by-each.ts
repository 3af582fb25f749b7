import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { someToken } from '#statement/word/token.ts'
import { isLettingGo } from '#statement/word/deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a side lets go of those whom it held, as a text says of each of the two before: "Each side freed 175.
 * Ukraine also freed four civilians" tells who left Ukraine's captivity.
 */
export function isFreedAsByEach(reading: Reading, sentence: Sentence, { from, to }: Span): boolean {
  if (!speaksOf(reading, ['each']) || !someToken(reading.tokens, from, to, isLettingGo))
    return false
  const each = freedByEach(reading)
  return each !== null && each < sentence.to
}

/** Where a text first says that each side frees: «кожна сторона звільнила», "Kyiv and Moscow each freed". */
const freedByEach = onceAText(({ tokens, sentences }: Reading): number | null => {
  for (const sentence of sentences)
    for (const { from, to } of hitsIn(sentence, 'each'))
      if (
        someToken(tokens, from, Math.min(to + VERB_WITHIN, sentence.to), isLettingGo) ||
        isTheyFreed(tokens[from - 1])
      )
        return from
  return null
})

/** «кожна зі сторін звільнила» */
const VERB_WITHIN = 3

/** «сторони звільнили по 175» */
const isTheyFreed = anyWord('звільнили освободили відпустили отпустили')
