import { isSinceOrAfter } from '#statement/word/prepositions.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from './timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text says only how long there had been none: «Відколи 6 серпня …, сторони полоненими не
 * обмінювалися», «Тижнями обміну не було». None came before this one, and this one may be.
 */
export const isUpToNow = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  isBeforeReturn(tokens, sentence, { from, to }) ||
  (!has(sentence, ['returned']) &&
    ((someToken(tokens, from, to, isSwapping) &&
      someToken(tokens, sentence.from, from, isSinceOrAfter)) ||
      (!has(sentence, ['today', 'tonight']) &&
        someToken(tokens, sentence.from, sentence.to, (token) => isLong(token)))))

/** «Чотири місяці не було жодного обміну — аж ось зустріли 75»: for how long there was none stands before those who came. */
const isBeforeReturn = (
  tokens: Timeline['reading']['tokens'],
  sentence: Sentence,
  { from, to }: Span,
): boolean => {
  const before = { from: sentence.from, to: from }
  return (
    someToken(tokens, before.from, from, (token) => isLong(token)) &&
    someToken(tokens, Math.max(before.from, from - WAS_WORDS), to, isWas) &&
    !has(sentence, [...SWAPPED, 'today', 'tonight'], before)
  )
}

const WAS_WORDS = 3
const isWas = anyWord('було* было* були* были* відбува* проводи* been* was* were*')

/** «Тижнями обміну не було», «Обмена не было больше месяца» */
const isLong = anyWord(`
  тижн* місяц* місяч* недел* месяц* роками* годами* давно* довго* долго*
  week{,s} month{,s} years
`)

const isSwapping = anyWord('обмінюва* обменива* обмінів обменов')
