import { isNumberWord } from '#statement/word/quantities.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Takes a number for Russia's dead where its speaker names it as his own figure under far more that came to
 * Ukraine: «Саралієв назвав і свою цифру, 45», "Saraliev gave his own figure: 45". One nearly as great is only his
 * count of the same.
 */
export const ownFigure = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  has(sentence, ['ru_voice']) &&
  sentence.numbers.length === 1 &&
  !has(sentence, OTHERWISE) &&
  reading.tokens[at + 1]?.kind !== 'word' &&
  isCalledOwn(reading.tokens, sentence, at) &&
  speaksOf(reading, ['body', 'dead']) &&
  isUnderMore(reading, sentence, at)
    ? { kinds: new Set<Idea>(['body', 'russian']), span: { from: at, to: at + 1 } }
    : null

const OTHERWISE: readonly Idea[] = [
  ...OURS,
  'ua_voice',
  'captive',
  'captivity',
  'total',
  'recall',
  'will',
]

function isCalledOwn(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  for (let word = at - 1; word > Math.max(from, at - NEAR); word -= 1)
    if (isNumberWord(tokens[word])) return isOwn(tokens[word - 1])
  return false
}

const NEAR = 6
const isOwn = anyWord('сво{ю,є,е,ё} власн{у,е,ий} собственн{ую,ое} own his its their')

const isUnderMore = ({ tokens, sentences }: Reading, { index }: Sentence, at: number): boolean =>
  sentences
    .slice(0, index)
    .some(
      (s) =>
        has(s, ['body', 'dead']) &&
        s.numbers.some((one) => (tokens[one]?.value ?? 0) >= TIMES * (tokens[at]?.value ?? 0)),
    )

const TIMES = 3
