import { isTheirs, isWhose } from '#statement/word/pronouns.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isOf } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether those of whom a sentence counts nobody else are dead: «Ще двоє не дожили: їхні тіла передали разом із живими», «Чотирьох віддали на щиті». */
export const isOfTheirBodies = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): boolean => isOfThoseOf(tokens, sentence, at) || isAllTheirBodies(tokens, sentence, at)

/** "remains crossed both ways: those of 1,212 persons to Ukraine, those of 27 to Russia" */
const isOfThoseOf = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isOf(tokens[at - 1]) &&
  isThose(tokens[at - 2]) &&
  has(sentence, ['body'], { from: sentence.from, to: at })

const isThose = anyWord('those')

const isAllTheirBodies = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  sentence.numbers.length === 1 &&
  hitsIn(sentence, 'body').some(
    ({ from, to }) => from > at + 1 && (isTheir(tokens[from - 1]) || isShield(tokens[to - 1])),
  ) &&
  has(sentence, HANDED) &&
  !has(sentence, ['part'])

const isTheir = oneOf(isTheirs, isWhose)
const isShield = anyWord('щиті щите shield{,s}')
