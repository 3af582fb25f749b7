import { isLink } from '#statement/word/auxiliaries.ts'
import { nounAfter, type NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isComma, isOutOf, isAmong, isIncluding } from '#statement/word/small-words.ts'
import { isSaying } from '#statement/sentence/said-between.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

const OF_THEM =
  /^(?:(?:(?:з|із|из|of) (?:них|цих|them|whom|those|these)|решти|інші|остальных|others) )?(?:(?:—|are|were|is|є|це|это) )?/u

/** Finds the noun that is said of a number: «двоє з них — цивільні», "51 are civilians", "the remaining 8, a woman among them, are civilians". */
export function nounSaid(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  if (isOutOf(tokens[at - 1])) return null
  const last = lastOfAside(tokens, at)
  if (!mayLink(tokens[last + 1])) return null
  const after = tokens.slice(last + 1, Math.min(last + 4, sentence.to))
  const [link = ''] = OF_THEM.exec(`${after.map(({ text }) => text).join(' ')} `) ?? []
  const words = link.split(' ').length - 1
  const noun =
    words === 0 ? null : nounAfter(reading, sentence, behindSayer(reading, sentence, last + words))
  return noun === null ? null : { kinds: noun.kinds, span: { from: at, to: noun.span.to } }
}

/** The last word before the noun, where who says it stands in between: «двое из них, по его словам, гражданские». */
function behindSayer({ tokens }: Reading, sentence: Sentence, at: number): number {
  if (!isComma(tokens[at + 1])) return at
  const close = [3, 4, 5, 6, 7].find((step) => isComma(tokens[at + step]))
  if (close === undefined || !someToken(tokens, at + 2, at + close, isSaying)) return at
  // "Five of them, Moscow said, are civilians": the other side's word of our people.
  if (has(sentence, ['russia', 'ru_voice'], { from: at + 1, to: at + close })) return at
  return isLink(tokens[at + close + 1]) ? at + close + 1 : at + close
}

/** What `OF_THEM` may begin with. */
const mayLink = anyWord('з із из of решти інші остальных others — are were is є це это')

/** The mark that closes what is set in about some of them, right behind a number; else the number itself. */
function lastOfAside(tokens: Reading['tokens'], at: number): number {
  if (!isOpening(tokens[at + 1])) return at
  const isOfSome = someToken(tokens, at + 2, at + 5, isAmongOrIncluding)
  const close = [3, 4, 5, 6, 7].find((step) => isClosing(tokens[at + step]))
  return isOfSome && close !== undefined ? at + close : at
}

/** What may open something set in behind a number. */
export const isOpening = anyWord(', ( —')
/** What may close it. */
export const isClosing = anyWord(', ) —')
const isAmongOrIncluding = oneOf(isAmong, isIncluding)
