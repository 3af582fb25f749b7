import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * «140 наших дома. Минобороны РФ говорит о 82»: where Russia's officials are quoted with another number, they do
 * not tell the first one, and the text need not be of their side.
 */
export function isGainsaidByTheirs(reading: Reading, { index }: Sentence, at: number): boolean {
  if (!speaksOf(reading, ['ru_voice'])) return false
  const { sentences, tokens } = reading
  return sentences
    .slice(index + 1, index + 1 + SENTENCES)
    .some(
      (s) =>
        has(s, ['ru_voice']) &&
        !has(s, OF_OTHERS) &&
        s.numbers.some((one) => isNamed(tokens, one) && tokens[one]?.value !== tokens[at]?.value),
    )
}

const SENTENCES = 3

/** Such a number is of those who were given back for them, of some of them, or of other times. */
const OF_OTHERS: readonly Idea[] = [
  'gave',
  'received',
  'returned',
  'home',
  'in_return',
  'to_ukraine',
  'ukrainian',
  'part',
  'total',
  'recall',
  'will',
  'dead',
  'body',
  'unit',
  'from_ukraine',
]

/** «говорит о 82», «назвало цифру 82», «насчитало 82»; «82 ранены» are some of them. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  isNaming(tokens[at - 1]) &&
  (tokens[at + 1]?.kind !== 'word' || isOwn(tokens[at + 1]))

const isNaming = anyWord('о об про числ{о,а,е} цифр{у,а,е} назва* насчита* : —')
const isOwn = anyWord('сво* человек* военн* солдат* бойц* пленн*')
