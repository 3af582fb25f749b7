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
/** «Як і попередні обміни, його провели …», "unlike earlier ones": this one is told of beside them. */
const LIKENED = String.raw`(?:як|відміну|подібно|услід|вслед|слідом|как|отличие|подобно|like|unlike|as|after|similar)`
const SEASON = String.raw`(?<!\p{L})(?:[ву]літку|навесні|восени|взимку|летом|весной|осенью|зимой)`
const PREVIOUS = new RegExp(
  [
    String.raw`^(?!${LIKENED} )(?:\p{L}+ (?!${LIKENED} )){0,2}(?:попередн|предыдущ|прежн|колишн|літн|летн|весняні|весенние|previous|earlier|prior|past)\p{L}* (?:\p{L}+ ){0,2}${SWAPS}`,
    String.raw`(?:тисяч|тысяч|сотн|thousand|hundred)\p{L}* (?:інших|других|others)(?!\p{L})`,
    String.raw`${SEASON} (?:\p{L}+ )?(?:повернул|поверта|вернул|возвра|обмін|обмен|звільн|визвол|освобо|перед)\p{L}+`,
    String.raw`(?:swaps|exchanges|handovers|releases) (?:\p{L}+ ){0,2}(?:spring|summer|autumn|winter)(?!\p{L})`,
  ].join('|'),
  'u',
)
const THIS =
  /(?<!\p{L})(?:це|цей|этот|это|нынешн\p{L}+|нинішн\p{L}+|this (?:one|swap|exchange|time|handover)|now)(?!\p{L})/u
