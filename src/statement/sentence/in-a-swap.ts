import { isAbout, isTo } from '#statement/word/small-words.ts'
import { has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether a verb behind "in a swap" is of whoever was freed there: "soldiers freed in a swap began new jobs". */
export const isBehindInSwap = (tokens: readonly Token[], { from }: Pick<Span, 'from'>): boolean =>
  isSwap(tokens[from]) && isArticle(tokens[from - 1]) && isIn(tokens[from - 2])

const isSwap = anyWord('swap exchange')
const isArticle = anyWord('a an the prisoner pow')
const isIn = anyWord('in during through under by via a an the')

/**
 * Tells whether what took place are the talks that are named after an exchange on which somebody agreed: «домовилися про
 * обмін … Третій раунд переговорів пройшов», with or without a full stop.
 */
export function isOfTalks(
  tokens: readonly Token[],
  sentence: Sentence,
  swap: Span,
  { from }: Span,
): boolean {
  const agreed = hitsIn(sentence, 'agreeing').findLast(({ to }) => to <= swap.from)
  return (
    agreed !== undefined &&
    swap.from - agreed.to <= AGREED_WITHIN &&
    someToken(tokens, agreed.to - 1, swap.from, isAboutOrTo) &&
    someToken(tokens, swap.to, from, isTalks) &&
    !someToken(tokens, swap.to, from, isIt)
  )
}

/** "The agreements on prisoner exchanges have been carried out in full": they have, on no day of which it tells. */
export const isOfDeal = (
  tokens: readonly Token[],
  sentence: Sentence,
  swap: Span,
  { from }: Span,
): boolean => {
  const deal = hitsIn(sentence, 'agreed').findLast(({ to }) => to <= swap.from)
  return (
    deal !== undefined &&
    swap.from - deal.to <= AGREED_WITHIN &&
    swap.to <= from &&
    someToken(tokens, deal.to, swap.from, isAboutOrTo) &&
    !someToken(tokens, swap.to, from, isIt) &&
    !has(sentence, ['today', 'tonight']) &&
    !has(sentence, ['exchange'], { from: deal.to, to: swap.from }) &&
    !has(sentence, ['exchange'], { from: swap.to, to: from })
  )
}

const AGREED_WITHIN = 5
const isAboutOrTo = oneOf(isAbout, isTo)
const isTalks = anyWord(`
  раунд тур переговор{ы,ів,ов,и} перемовин{,и} зустріч встреча
  talks round meeting session
`)
const isIt = anyWord('він он it який которы{й,е} которая яка which that')
