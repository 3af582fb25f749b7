import { isNumberWord, isSoMany } from '#statement/word/quantities.ts'
import { nounAfter, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isComma, isDash } from '#statement/word/small-words.ts'
import { isStaying } from '#statement/word/other-deeds.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Finds what a number counts behind «стільки» and who says so: «двісті п'ять — стільки, за заявою Міноборони РФ, росіян
 * вертається», «сорок — така кількість, твердить Москва, російських військових прибула».
 */
export function soManySaid(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  if (!isDash(tokens[at + 1])) return null
  const aside = behindSoMany(tokens, at + 2)
  if (aside === null || !isComma(tokens[aside])) return null
  const end = Math.min(sentence.to, aside + ASIDE_WORDS)
  const close = tokens.findIndex((token, one) => one > aside && one < end && isComma(token))
  if (close === -1) return null
  const noun = nounAfter(reading, sentence, close)
  return noun === null || isStillThere(reading, sentence, noun.span.to)
    ? null
    : { ...noun, span: { from: at, to: noun.span.to } }
}

/** «стільки, каже Москва, росіян перебуває в українському полоні»: nobody of them came. */
const isStillThere = ({ tokens }: Reading, sentence: Sentence, from: number): boolean =>
  has(sentence, ['captivity', 'will'], { from, to: sentence.to }) ||
  someToken(tokens, from, sentence.to, isStaying)

const behindSoMany = (tokens: readonly Token[], at: number): number | null => {
  if (isSoMany(tokens[at])) return at + 1
  return isSuch(tokens[at]) && isQuantity(tokens[at + 1]) ? at + 2 : null
}

const ASIDE_WORDS = 9
const isSuch = anyWord('така таке такая такое such that')
const isQuantity = oneOf(isNumberWord, anyWord('many'))
