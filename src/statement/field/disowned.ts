import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isNot } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

type Tokens = Reading['tokens']

/** "Nothing in either statement links it to the deal of July 23", «ніщо не пов'язує його з домовленостями» */
export const isTiedByNothing = (tokens: Tokens, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isUnrelated) ||
  (someToken(tokens, from, to, isNothing) && someToken(tokens, from, to, isTying))

const isUnrelated = anyWord('unrelated')

const isNothing = anyWord('nothing nobody neither none ніщо ніхто жодн* ничто никто')
const isTying = anyWord(`
  пов'яз{ує,ують,ав,ала,али} связыва{ет,ют,л,ла,ли}
  do link{,s} linked tie{,s} tied connect{,s} connected
`)

/** «цей обмін до тих домовленостей не належить», "the exchange is not part of those agreements": said to be under another one, or under none. */
export function isDisowned(tokens: Tokens, s: Sentence): boolean {
  for (let at = s.from + 1; at < s.to; at += 1)
    if (isNot(tokens[at - 1]) && isBelonging(tokens[at]))
      return has(s, ['exchange', 'repatriation'])
  return false
}

const isBelonging = anyWord(`
  належить стосується входить пов'язан* охоплен* належав стосувався
  относится касается входит связан* является относился
  part covered included linked related under
`)

/**
 * Tells whether a text leaves open if the exchange is under the agreement that it names: «Чи належить нинішній обмін до цієї
 * домовленості, не уточнюють», "it was not clear whether the swap was part of that deal".
 */
export const isLeftOpen = ({ tokens, sentences }: Reading): boolean =>
  sentences.some(
    (s) =>
      has(s, ['exchange', 'repatriation']) &&
      has(s, ['agreed']) &&
      tokens
        .slice(s.from, s.to)
        .some(
          (token, step) =>
            isWhether(token) &&
            someToken(
              tokens,
              s.from + step - 1,
              Math.min(s.to, s.from + step + WHETHER_WITHIN),
              isBelonging,
            ),
        ),
  )

/** «относится ли», "whether Thursday's exchange was part of" */
const WHETHER_WITHIN = 7
const isWhether = anyWord('чи ли whether')
