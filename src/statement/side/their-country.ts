import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/**
 * "A lawmaker in Moscow said that his country had been given 80 bodies", «за його словами, їхня країна отримала 49»: the
 * country that received is that of whoever speaks in the sentence.
 */
export function byTheirCountry(
  { tokens }: Reading,
  sentence: Sentence,
  { from }: Span,
  at: number,
): Direction | null {
  const country = tokens.findLastIndex(
    (token, place) => place > from && place < at && isCountry(token) && isTheirs(tokens[place - 1]),
  )
  if (country < 0 || isGivenBy(tokens, country)) return null
  if (!isGiven(tokens, sentence, country, at)) return null
  const isOfRussia = has(sentence, ['ru_voice'], { from: sentence.from, to: country })
  const isOfUkraine = has(sentence, ['ua_voice'], { from: sentence.from, to: country })
  if (isOfRussia === isOfUkraine) return null
  return isOfRussia ? 'ru' : 'ua'
}

/** "had been given", «їхній країні передали», «его страна получила»; what it is owed has not come. */
const isGiven = (
  tokens: readonly Token[],
  sentence: Sentence,
  country: number,
  at: number,
): boolean =>
  has(sentence, ['received'], { from: country, to: at }) ||
  (has(sentence, ['gave'], { from: country, to: at }) &&
    (someToken(tokens, country + 1, country + 3, isBeen) || isReceiver(tokens[country])))

/** "received from his country" */
const isGivenBy = (tokens: readonly Token[], country: number): boolean =>
  isFromWord(tokens[country - 2])

const isCountry = anyWord('country країн{а,і} стран{а,е}')
const isReceiver = anyWord('країні стране')
const isTheirs = anyWord('his her its their його її їхн{я,ій} его её ее их')
const isBeen = anyWord('been was')
const isFromWord = anyWord('from by of від із з зі от из')
