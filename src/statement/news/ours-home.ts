import { isOurs } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { areHomeNow } from '#statement/when/home-now.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a short lead says that «наші» are home: «Наші вдома. 120 людей», «Плюс 44 наших удома!». So
 * officials tell of soldiers, and of others too; and so a number does right behind the exchange before it.
 */
export const isOursHome = (reading: Reading, sentence: Sentence): boolean =>
  (sentence.place === 0 &&
    (isUncounted(reading.tokens, sentence) || isCounted(reading.tokens, sentence))) ||
  areHomeNow(reading, sentence)

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
  const lads = endOfLads(tokens, at)
  if (lads !== null) return lads
  if (isOurs(tokens[at + 1])) return at + 2
  if (isOurs(tokens[at - 1])) return at + 1
  return textAt(tokens, at + 1) === 'of' && textAt(tokens, at + 2) === 'ours' ? at + 3 : null
}

/** «84 наші хлопці», "84 of our boys", "our 84 lads": those who fight, and no children. */
function endOfLads(tokens: readonly Token[], at: number): number | null {
  const ours = textAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  if (isOurs(tokens[ours]) && isLad(tokens[ours + 1])) return ours + 2
  return isOurs(tokens[at - 1]) && isLad(tokens[at + 1]) ? at + 2 : null
}

const isLad = anyWord(`
  хлопц{і,ів} дівчат дівчата парн{я,ей,и} ребят ребята пацан{и,ів,ов,ы}
  boys guys lads girls
`)
const isFiller = anyWord('вже уже знову снова сьогодні сегодня нарешті наконец are now —')
const SHORT_LEAD = 5
const COUNTED_LEAD = 7
