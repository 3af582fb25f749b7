import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'

/**
 * Tells whether a sentence speaks of other exchanges, those before: «Попередні обміни проводили за домовленостями, досягнутими
 * в Стамбулі», «про понад тисячу інших, повернутих у червні», "Previous swaps this summer were carried out under …".
 */
export const isOfPrevious = (reading: Reading, sentence: Sentence): boolean => {
  if (has(sentence, ['today'])) return false
  const words = wordsOf(reading, sentence)
  return PREVIOUS.test(words) && !THIS.test(words)
}

const SWAPS = String.raw`(?:обмін|обмен|етап|этап|передач|репатріац|репатриац|swaps|exchanges|stages|handovers|transfers)`
const PREVIOUS = new RegExp(
  [
    String.raw`^(?:\p{L}+ ){0,2}(?:попередн|предыдущ|прежн|колишн|літн|летн|весняні|весенние|previous|earlier|prior|past)\p{L}* (?:\p{L}+ ){0,2}${SWAPS}`,
    String.raw`(?:тисяч|сотн|thousand|hundred)\p{L}* (?:інших|других|others)(?!\p{L})`,
  ].join('|'),
  'u',
)
const THIS =
  /(?<!\p{L})(?:це|цей|этот|это|нынешн\p{L}+|нинішн\p{L}+|this (?:one|swap|exchange|time|handover)|now)(?!\p{L})/u
