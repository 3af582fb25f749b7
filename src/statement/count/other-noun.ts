import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a noun that names nobody known stands right behind a number, or behind one adjective: «15 вантажівок»,
 * «18 судмедэкспертов», "30 forensic kits". So many are counted of that, and not of those told of before.
 */
export function isOfOtherNoun({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const isUnknown = (one: number): boolean =>
    one < sentence.to &&
    tokens[one]?.capital === false &&
    !sentence.hits.some(({ from, to }) => from <= one && one < to)
  if (!isUnknown(at + 1)) return false
  return isNoun(tokens[at + 1]) || (isQuality(tokens[at + 1]) && isUnknown(at + 2) && isNoun(tokens[at + 2])) // prettier-ignore
}

/** In the plural, as behind a number; words of two or three letters are of other kinds. */
const isNoun = wordsLike(
  /^(?:[а-яіїєґ'ё]{2,}(?:ів|їв|ок|ек|ень|ей|ов|ев|ёв|иць|ниц|ин|тів|ект[иы])|[a-z]{2,}[a-rt-z]s)$/u,
)
const isQuality = wordsLike(
  /^(?:[а-яіїєґ'ё]{3,}(?:их|ых)|[a-z]{3,}(?:ic|al|ed|ive|ous|ary|ful|en))$/u,
)
