import { textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'

/**
 * Leaves out lines that say nothing of the news: a headline that stands there twice, in capitals or not,
 * and whose a picture is («Фото: Генштаб»), for whoever took it has not said what the post says.
 */
export function withoutCredits(tokens: readonly Token[]): readonly Token[] {
  const first = lineEnd(tokens, 0)
  if (first === tokens.length) return tokens
  const repeated = repeatedAt(tokens, first)
  const rest =
    repeated === null ? tokens : [...tokens.slice(0, first), ...tokens.slice(repeated + first)]
  return rest.some((token, at) => isPicture(token) && isCredit(rest, at))
    ? rest.filter((_, at) => !isOfCredit(rest, at))
    : rest
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && tokens[to]?.kind !== 'break') to += 1
  return to
}

/** Of fewer words two lines may be alike for another reason. */
const LEAST_HEADLINE = 4

/** Where the first line stands once more right below itself. */
function repeatedAt(tokens: readonly Token[], length: number): number | null {
  if (length < LEAST_HEADLINE) return null
  let from = length
  while (tokens[from]?.kind === 'break') from += 1
  if (lineEnd(tokens, from) - from !== length) return null
  for (let at = 0; at < length; at += 1)
    if (textAt(tokens, at) !== textAt(tokens, from + at)) return null
  return from
}

const isPicture = anyWord('фото photo')
const LONGEST_NAME = 8

/** «Фото:» opens a line that only names somebody. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && tokens[at - 1]?.kind !== 'break') return false
  if (textAt(tokens, at + 1) !== ':') return false
  const end = lineEnd(tokens, at)
  if (end - at < 3 || end - at > LONGEST_NAME) return false
  return tokens.slice(at, end).every(({ kind }) => kind === 'word' || kind === 'mark')
}

function isOfCredit(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > 0 && tokens[from - 1]?.kind !== 'break') from -= 1
  return tokens[at]?.kind !== 'break' && isPicture(tokens[from]) && isCredit(tokens, from)
}
