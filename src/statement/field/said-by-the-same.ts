import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { byPronoun } from '#statement/sentence/said-by-pronoun.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import { BODIES, OUR_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds where the speaker of Russia who has told what Russia got goes on, behind a semicolon, with whose the others
 * are: «Росія забрала 49 своїх, каже депутат; решта, твердить він, — українські військові».
 */
export function saidByTheSame(
  reading: Reading,
  sentence: Sentence,
  words: readonly Hit<Identity>[],
): Span | null {
  const part = lastPart(reading, sentence)
  if (part === null || !isOfOursAlone(reading, sentence, part)) return null
  return byPronoun(
    reading,
    sentence,
    words
      .filter(({ from }) => from >= part.from)
      .map((one) => (one.idea === 'calls' ? { ...one, idea: 'says' } : one)),
  )
}

/** Said of Ukraine's soldiers, and of no number, behind what was told of Russia's. */
const isOfOursAlone = ({ sentences }: Reading, sentence: Sentence, part: Span): boolean =>
  has(sentence, OF_RUSSIA, { from: sentence.from, to: part.from }) &&
  has(sentence, OUR_SOLDIERS, part) &&
  !has(sentence, OF_OTHERS, part) &&
  sentence.numbers.every((at) => at < part.from) &&
  sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 1).some((s) => has(s, BODIES))

function lastPart({ tokens }: Reading, { from, to }: Span): Span | null {
  for (let at = to - 1; at > from; at -= 1)
    if (textAt(tokens, at) === ';') return { from: at + 1, to }
  return null
}

const OF_RUSSIA: readonly Idea[] = ['own', 'russian', 'russia', 'ru_voice']
const OF_OTHERS: readonly Idea[] = [
  'captive',
  'captivity',
  'to_russia',
  'russian',
  'own',
  'ua_voice',
]
