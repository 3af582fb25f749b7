import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a short lead says that «наші» are home: «Наші вдома. 120 людей», «Плюс 44 наших удома!». So
 * officials tell of soldiers, and of others too.
 */
export const isOursHome = ({ tokens }: Reading, sentence: Sentence): boolean =>
  sentence.place === 0 && (isUncounted(tokens, sentence) || isCounted(tokens, sentence))

const isUncounted = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  to - from <= SHORT_LEAD &&
  someToken(tokens, from, to, (token) => isOurs(token)) &&
  !someToken(tokens, from, to, ({ kind }) => kind === 'number')

/** The number stands right beside them, and right behind that they are home: nobody else is named. */
const isCounted = (tokens: readonly Token[], sentence: Sentence): boolean =>
  sentence.to - sentence.from <= COUNTED_LEAD &&
  has(sentence, ['home']) &&
  sentence.numbers.some((at) => {
    const end = endOfOurs(tokens, at)
    if (end === null) return false
    const home = isFiller(tokens[end]) ? end + 1 : end
    return hitsIn(sentence, 'home').some(({ from }) => from === home)
  })

function endOfOurs(tokens: readonly Token[], at: number): number | null {
  if (isOfOurs(tokens[at + 1])) return at + 2
  if (isOfOurs(tokens[at - 1])) return at + 1
  return textAt(tokens, at + 1) === 'of' && textAt(tokens, at + 2) === 'ours' ? at + 3 : null
}

const isFiller = wordsLike(/^(?:вже|уже|знову|снова|сьогодні|сегодня|нарешті|наконец|are|now|—)$/u)
const SHORT_LEAD = 5
const COUNTED_LEAD = 7
const isOurs = wordsLike(/^(?:наші|наши)$/u)
const isOfOurs = wordsLike(/^наших$/u)
