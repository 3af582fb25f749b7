import { isNumberWord } from '#statement/word/quantities.ts'
import type { Span } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a word of giving gives a figure and nobody: "gave an identical number, 107 servicemen". Who
 * "gave the same number of soldiers" gave them.
 */
export function isNumberGiven(tokens: readonly Token[], { from, to }: Span): boolean {
  if (!isGave(tokens[from])) return false
  for (let at = to; at < to + BEFORE_NUMBER; at += 1)
    if (isNumberWord(tokens[at])) return textAt(tokens, at + 1) !== 'of'
  return false
}

/** "gave a slightly different figure" */
const BEFORE_NUMBER = 4
const isGave = anyWord('gave gives given giving')
