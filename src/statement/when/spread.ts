import { type Hit, hitsWithin } from '#statement/word/lexicon.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Doubt } from '#statement/vocabulary/doubt.ts'

/**
 * Finds the report of others that a sentence only passes on and that the text sets right below: «У мережі
 * ширять допис, що повернулися 84. Насправді …», "A post shared online says … In reality, …".
 */
export const spreadIn = (reading: Reading, sentence: Sentence): Span | null =>
  setRight(reading).find(({ from, to }) => from < sentence.to && to > sentence.from) ?? null

/** Tells whether a text sets any such report right. */
export const setsRight = (reading: Reading): boolean => setRight(reading).length > 0

/** Most texts pass nothing on. */
const setRight = onceAText((reading: Reading): readonly Span[] =>
  reading.also.doubts.flatMap((hit) =>
    hit.idea === 'spread' ? (reportBy(reading, hit) ?? []) : [],
  ),
)

/** From the words that pass it on to the end of the sentence; behind a colon to the end of the next. */
function reportBy({ tokens, sentences, also }: Reading, hit: Hit<Doubt>): Span | null {
  const s = sentences.find(({ from, to }) => hit.from >= from && hit.from < to)
  if (s === undefined) return null
  const isOpen =
    textAt(tokens, s.to - 1) === ':' || [1, 2].some((on) => isSaidIn(tokens[s.to + on]))
  const last = isOpen ? (sentences[s.index + 1] ?? s) : s
  const below = sentences.slice(last.index + 1, last.index + 1 + BELOW)
  const isRight = below.some(({ from, to }) =>
    hitsWithin(also.doubts, { from, to: Math.min(to, from + OPENING_WORDS) }).some(({ idea }) =>
      SETS_RIGHT.has(idea),
    ),
  )
  return isRight ? { from: hit.from, to: last.to } : null
}

/** «У ньому йдеться, що …», "It says …" */
const isSaidIn = anyWord('ньому ній них нем нём ней says claims йдеться говорится')

const BELOW = 2
const OPENING_WORDS = 7
const SETS_RIGHT: ReadonlySet<Doubt> = new Set<Doubt>(['in_truth', 'old', 'made_up'])
