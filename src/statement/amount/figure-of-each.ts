import { isNumberWord } from '#statement/word/quantities.ts'
import { nounAfter, type NounPhrase } from '#statement/count/noun-phrase.ts'
import { woundedAfter } from './noun-said.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, PEOPLE, STATES } from '#statement/vocabulary/idea-groups.ts'
import { isPer } from '#statement/word/small-words.ts'

/** Finds what a number counts by words far from it: the same number above, or the wounded of whom it is said. */
export const nounApart = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  figureOfEach(reading, sentence, at) ??
  perSide(reading, sentence, at) ??
  woundedAfter(reading, sentence, at)

/** «Обмін полоненими: з кожної сторони по 115»: so many came to either side. */
const perSide = ({ tokens }: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isPer(tokens[at - 1]) &&
  tokens[at + 1]?.kind !== 'word' &&
  has(sentence, ['exchange', 'exchanged']) &&
  !has(sentence, BODIES) &&
  hitsIn(sentence, 'each').some(({ from, to }) => to === at - 1 && to - from > 1)
    ? { kinds: OF_EITHER, span: { from: at, to: at + 1 } }
    : null

/**
 * Reads a number without a noun that is called the figure of each side: in «175 військових удома. У Москві
 * назвали цифру 175 з кожного боку» it counts whom the same number counted above.
 */
function figureOfEach(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (!hitsIn(sentence, 'each').some(({ from }) => from === at + 1)) return null
  const isNamed =
    someToken(reading.tokens, sentence.from, at, isNumberWord) ||
    has(sentence, ['exchange'], { from: sentence.from, to: at })
  if (!has(sentence, SIDES) || !isNamed) return null
  const counted = countedAbove(reading, sentence)
  const same = counted.find(({ value }) => value === reading.tokens[at]?.value)
  const isTheirCount = counted.length > 0 && has(sentence, ['ru_voice'])
  const kinds = same === undefined ? (isTheirCount ? OF_EITHER : null) : new Set(same.kinds)
  return kinds === null ? null : { kinds, span: { from: at, to: at + 1 } }
}

/** The people whom the sentences above count. */
const countedAbove = (
  reading: Reading,
  { index }: Sentence,
): readonly Readonly<{ value: number; kinds: readonly Idea[] }>[] =>
  reading.sentences
    .slice(0, index)
    .flatMap((above) =>
      above.numbers.map((other) => ({
        value: reading.tokens[other]?.value ?? 0,
        kinds: peopleAt(reading, above, other),
      })),
    )
    .filter(({ kinds }) => kinds.length > 0)

/** "189 are home. The ministry in Moscow put the figure at 195 for each side": its own count of the same swap. */
const OF_EITHER: ReadonlySet<Idea> = new Set(['person'])

/** Whom a number counts by the noun behind it, of either side. */
const peopleAt = (reading: Reading, sentence: Sentence, at: number): readonly Idea[] =>
  [...(nounAfter(reading, sentence, at)?.kinds ?? [])]
    .filter((idea) => PEOPLE.includes(idea))
    .map(ofEither)

/** Each side has soldiers, and only one has defenders. */
const ofEither = (idea: Idea): Idea => (idea === 'defender' ? 'military' : idea)

const SIDES: readonly Idea[] = [...STATES, 'ua_voice', 'ru_voice']
