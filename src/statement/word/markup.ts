import { textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { wordsLike } from './word.ts'

/**
 * Leaves out the marks that only say how words look or where they lead: «**115** воїнів», «__вдома__»,
 * «#обмін». A star that stands free, or opens a line, is the bullet of an item.
 */
export const withoutMarkup = (tokens: readonly Token[], given: string): readonly Token[] =>
  MARKUP.test(given) ? tokens.filter((token, at) => !isMarkup(tokens, token, at)) : tokens

const MARKUP = /[*#]|__/u
const isStroke = wordsLike(/^[*_]$/u)
const isHash = anyWord('#')

const isMarkup = (tokens: readonly Token[], token: Token, at: number): boolean =>
  isHash(token) ? isHashInside(tokens, at) : isStroke(token) && isAroundWords(tokens, token, at)

/** «після #обмін полоненими»; tags beside each other are none of the sentence's words. */
const isHashInside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'word' &&
  isTight(tokens, at + 1) &&
  !isHash(tokens[at - 2]) &&
  !isHash(tokens[at + 2])

function isAroundWords(tokens: readonly Token[], { text }: Token, at: number): boolean {
  const behind = isTight(tokens, at) ? textAt(tokens, at - 1) : ''
  const ahead = isTight(tokens, at + 1) ? textAt(tokens, at + 1) : ''
  if (behind === text || ahead === text) return true
  return text === '*' && (behind !== '' || (ahead !== '' && !opensLine(tokens, at)))
}

const opensLine = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'break'

/** A token stands right behind the one before it, in the same line. */
function isTight(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token === undefined || before.end !== token.start) return false
  return before.kind !== 'break' && token.kind !== 'break'
}
