import { isOurs } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Takes «наших» of a Russian text for Russia's where other bodies are given to Kyiv by its name: «28 наших
 * погибших вернулись, Киеву отданы тела тысячи». No Ukrainian calls his own side so.
 */
export const withOursOfOthers = (
  reading: Reading,
  amounts: readonly Amount[],
): readonly Amount[] =>
  reading.language === 'ru' &&
  speaksOf(reading, ['to_ukraine']) &&
  !speaksOf(reading, ['ua_voice', 'from_russia']) &&
  amounts.some((a) => isGivenToKyiv(reading, a))
    ? amounts.map((a) => (isOfOurs(reading, a) ? { ...a, toward: 'ru' } : a))
    : amounts

const isDead = ({ kinds }: Amount): boolean => kinds.has('body') || kinds.has('dead')

const isGivenToKyiv = ({ tokens }: Reading, a: Amount): boolean =>
  isDead(a) &&
  a.toward === 'ua' &&
  has(a.sentence, ['gave']) &&
  hitsIn(a.sentence, 'to_ukraine').some(({ from, to }) => someToken(tokens, from, to, isKyiv))

/** «Украине передали 1000 тел, среди них 28 наших» may be said there. */
const isKyiv = anyWord('киеву всу украинской')

const isOfOurs = ({ tokens }: Reading, a: Amount): boolean =>
  isDead(a) && a.toward === null && someToken(tokens, a.span.from, a.span.to, isOurs)
