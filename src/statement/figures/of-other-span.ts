import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isThisOne } from '#statement/word/pronouns.ts'
import { isDay } from '#statement/word/small-words.ts'
import { isPrevious, isSpan } from '#statement/word/spans.ts'
import { isNumberWord } from '#statement/word/quantities.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether a sentence counts more days than one: «звільнених цього місяця — 320». */
export const isOfOtherSpan = (tokens: readonly Token[], sentence: Sentence): boolean =>
  tokens
    .slice(sentence.from, sentence.to)
    .some((token, step) => isLong(token) && isOfSpan(tokens[sentence.from + step - 1]))

/** Tells whether what is called a number was told before the event: «Киев называл другое число — 127 — перед обменом». */
export const isNumberAhead = (tokens: readonly Token[], sentence: Sentence): boolean =>
  isToldAhead(tokens, sentence) && someToken(tokens, sentence.from, sentence.to, isNumberWord)

/** Tells whether a sentence speaks of what was before the event: «перед обменом». */
export const isToldAhead = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'exchange').some(
    ({ from }) => isAhead(tokens, from - 1) || isAhead(tokens, from - 2),
  )

const isLong = (token: Token | undefined): boolean => isSpan(token) && !isDay(token)
const isOfSpan = oneOf(isThisOne, isPrevious, anyWord('за in over'))

/** «перед обміном», "before the exchange", "ahead of the swap" */
const isAhead = (tokens: readonly Token[], at: number): boolean =>
  isBefore(tokens[at]) || (isOf(tokens[at]) && isAheadWord(tokens[at - 1]))
const isBefore = anyWord('перед напередодні накануне before')
const isOf = anyWord('of')
const isAheadWord = anyWord('ahead')
