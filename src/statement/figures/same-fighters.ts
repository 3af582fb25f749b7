import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isNo } from '#statement/word/auxiliaries.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether as many are fighters, with no civilians among them: «таку ж кількість військовополонених», "the same
 * number of soldiers", «стільки ж військових, а цивільних жодного», "as many soldiers plus 3 civilians".
 */
export const areSameFighters = (
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
): boolean => {
  const near = { from, to: Math.min(to + NOUN_WORDS, sentence.to) }
  return (
    (has(sentence, ['military', 'defender'], near) || someToken(tokens, to, near.to, isOfWar)) &&
    hitsIn(sentence, 'civilian').every(
      (hit) => hit.from < to || hit.from >= near.to || isCountedApart(tokens, sentence, to, hit),
    )
  )
}

const NOUN_WORDS = 6
/** «цивільних — жодного» */
const NONE_WITHIN = 2
const isOfWar = anyWord('військовополонен* военнопленн* pow{,s} war')

/** They have a number of their own behind the fighters, or there are none of them. */
const isCountedApart = (
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  { from: at, to }: Span,
): boolean =>
  has(sentence, ['military', 'defender'], { from, to: at }) &&
  (someToken(tokens, from, at, isNo) ||
    someToken(tokens, to, to + NONE_WITHIN, isNo) ||
    sentence.numbers.some((one) => one > from && one < at))
