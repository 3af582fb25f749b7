import type { Reading } from './reading.ts'
import type { Sentence, Span } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells where a clause ends that goes on behind who says it: «двоє цивільних, додав він, серед них»; not where
 * something else is counted there.
 */
export function endWithAside(
  { tokens }: Pick<Reading, 'tokens'>,
  { clauses }: Sentence,
  { to }: Span,
): number {
  const next = clauses.findIndex(({ from }) => from >= to)
  const aside = clauses[next]
  const rest = clauses[next + 1]
  const isAside =
    aside !== undefined &&
    aside.to - aside.from <= ASIDE_WORDS &&
    someToken(tokens, aside.from, aside.to, (token) => isSaying(token))
  return isAside && rest !== undefined && !isCounting(tokens, rest) ? rest.to : to
}

const isCounting = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to, ({ kind }) => kind === 'number')

const ASIDE_WORDS = 5
/** The comma behind an aside of who says so, where one begins at a comma: «, додала вона,»; else the place itself. */
export function endOfAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  for (let one = at + 1; one <= at + ASIDE_WORDS + 1; one += 1) {
    const token = tokens[one]
    if (token?.text === ',') return someToken(tokens, at, one, (word) => isSaying(word)) ? one : at
    if (token?.kind !== 'word') return at
  }
  return at
}

/** Tells whether a word is one of saying, or of whose words something is. */
export const isSaying = anyWord(`
  дода{в,ла,є,ють,ли} сказа{в,ла,л,ли} каже зазнач* уточни* повідоми* слова* добави{л,ла,ли}
  говорит отметил* сообщил* наголоси* нагада{в,ла,ли} підкресли* напомни* подчеркну* рассказал*
  розпові{в,ла,ли}
  said says added adds noted told according
`)
