import type { Span } from './sentence.ts'
import { isAfter, isComma, isStop } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether what ended is the pause before an exchange, or its preparation, and nobody came by it: «пауза в обмінах
 * завершилася», «сторони завершили підготовку обміну», "the lull in swaps is over".
 */
export const isEndOfElse = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isOfWhatEnded(tokens, from, to) || isPauseOrReadying(tokens, to)

/** The pause stands before its verb; in «після затишшя обмін завершився» it is only after what. */
function isOfWhatEnded(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, from - SUBJECT_WITHIN); at -= 1) {
    const token = tokens[at]
    if (token === undefined || isEnd(token)) return false
    if (isPause(token) || isReadying(token))
      return !someToken(tokens, Math.max(0, at - AFTER_WITHIN), at, isAfter)
  }
  return false
}

/** «завершили підготовку», «скінчилася тривала перерва» */
const isPauseOrReadying = (tokens: readonly Token[], to: number): boolean =>
  [to, to + 1].some((at) => isPause(tokens[at]) || isReadying(tokens[at])) && !isEnd(tokens[to])

const isEnd = (token: Token | undefined): boolean =>
  isStop(token) || isComma(token) || token?.kind === 'break'

const SUBJECT_WITHIN = 6
const AFTER_WITHIN = 3
const isPause = anyWord(`
  перерва пауза затишшя перер{ы,і}в затишье простой простій
  break pause lull hiatus halt gap
`)
const isReadying = anyWord('підготовк* подготовк* приготуван* приготовлен* preparation{,s}')
