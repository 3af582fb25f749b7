import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOurs, isThey } from '#statement/word/pronouns.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/**
 * Tells whether a text that nobody signs speaks for Russia where it calls a number ours: «Сорок наших забрали. Киеву отдали
 * семьсот» is said by those who gave Kyiv the others.
 */
export const isByThoseWhoGaveKyiv = (reading: Reading, sentence: Sentence, at: number): boolean =>
  reading.language !== 'uk' &&
  !speaksOf(reading, ['ua_voice']) &&
  !has(sentence, ['part', 'total', 'ukrainian', 'defender'], clauseAt(sentence, at)) &&
  reading.sentences
    .slice(Math.max(0, sentence.index - NEAR), sentence.index + NEAR + 1)
    .some((one) => isGivenThere(reading, one, at))

/** How many sentences may stand between the two. */
const NEAR = 2

/** No fewer than ours: «отдали Киеву»; of «передали» a word of Russia's must say whose it is. */
const isGivenThere = (reading: Reading, sentence: Sentence, ours: number): boolean =>
  sentence.numbers.some((at) => {
    const told = besideOurs(sentence, at, ours)
    return (
      at !== ours &&
      has(sentence, ['to_ukraine'], told) &&
      has(sentence, ['gave'], told) &&
      !has(sentence, OTHERWISE, told) &&
      (isByUs(reading, sentence, told) || speaksOf(reading, ['ru_voice'])) &&
      valueAt(reading.tokens, at) >= valueAt(reading.tokens, ours)
    )
  })

const OTHERWISE: readonly Idea[] = [
  'part',
  'total',
  'recall',
  'will',
  'ru_voice',
  'russia',
  'russian',
]

/** The clause of a number, or what of it stands on this side of ours: "took 38 of ours and gave Kyiv 1,000". */
function besideOurs(sentence: Sentence, at: number, ours: number): Span {
  const { from, to } = clauseAt(sentence, at)
  if (ours < from || ours >= to) return { from, to }
  return ours < at ? { from: ours + 1, to } : { from, to: ours }
}

const valueAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  return token?.kind === 'number' ? token.value : 0
}

/** «отдали», "gave" is said by the one who gives, where nobody else is named. */
const isByUs = ({ tokens }: Reading, { from }: Sentence, told: Span): boolean =>
  (someToken(tokens, told.from, told.to, isGivenAway) || someToken(tokens, from, told.to, isWe)) &&
  !someToken(tokens, from, told.to, isThey)

const isGivenAway = anyWord('отдали отдаем отдаём отдано отданы отдана gave')
const isWe = anyWord('мы we')

/** «27 наших бойцов», «наших сегодня забрали 27» */
export function isCalledOurs(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  if (someToken(tokens, at + 1, at + OURS_BEHIND, isOurs)) return true
  for (let before = at - 1; before >= Math.max(from, at - OURS_BEFORE); before -= 1) {
    if (tokens[before]?.kind !== 'word') return false
    if (isOurs(tokens[before])) return true
  }
  return false
}

const OURS_BEHIND = 3
const OURS_BEFORE = 3
