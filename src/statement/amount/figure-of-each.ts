import { nounAfter, type NounPhrase } from '#statement/count/noun-phrase.ts'
import { woundedAfter } from './noun-said.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { PEOPLE, STATES } from '#statement/vocabulary/idea-groups.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Finds what a number counts by words far from it: the same number above, or the wounded of whom it is said. */
export const nounApart = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  figureOfEach(reading, sentence, at) ?? woundedAfter(reading, sentence, at)

/**
 * Reads a number without a noun that is called the figure of each side: in «175 військових удома. У Москві
 * назвали цифру 175 з кожного боку» it counts whom the same number counted above.
 */
function figureOfEach(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (!hitsIn(sentence, 'each').some(({ from }) => from === at + 1)) return null
  if (!has(sentence, SIDES) || !someToken(reading.tokens, sentence.from, at, isFigure)) return null
  const value = reading.tokens[at]?.value
  for (const above of reading.sentences.slice(0, sentence.index))
    for (const other of above.numbers) {
      const kinds = reading.tokens[other]?.value === value ? peopleAt(reading, above, other) : []
      if (kinds.length > 0) return { kinds: new Set(kinds), span: { from: at, to: at + 1 } }
    }
  return null
}

/** Whom a number counts by the noun behind it, of either side. */
const peopleAt = (reading: Reading, sentence: Sentence, at: number): readonly Idea[] =>
  [...(nounAfter(reading, sentence, at)?.kinds ?? [])]
    .filter((idea) => PEOPLE.includes(idea))
    .map(ofEither)

/** Each side has soldiers, and only one has defenders. */
const ofEither = (idea: Idea): Idea => (idea === 'defender' ? 'military' : idea)

const SIDES: readonly Idea[] = [...STATES, 'ua_voice', 'ru_voice']
const isFigure = wordsLike(
  /^(?:figures?|numbers?|tally|count|цифр[ауи]|число|кількість|количество)$/u,
)
