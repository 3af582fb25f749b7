import { isAlso, isStop } from './small-words.ts'
import { textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'

/**
 * Sets below a text what is no part of it though it stands above: a row of hashtags («#обмін #полонені»),
 * and what leads to other news («Читайте також: …»). Nothing is lost, but neither opens the text, nor
 * frames what is told behind it.
 */
export function withAsidesBelow(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => opensLine(tokens, at) && mayBeAside(token))) return tokens
  const told: Token[] = []
  const below: Token[] = []
  for (let from = 0; from < tokens.length;) {
    const to = asideEnd(tokens, from)
    const end = to ?? lineEnd(tokens, from)
    ;(to === null ? told : below).push(...tokens.slice(from, end + 1))
    from = end + 1
  }
  const end = tokens.find(({ kind }) => kind === 'break')
  return below.length === 0 || end === undefined ? tokens : [...told, end, ...below]
}

const opensLine = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'break'

const mayBeAside = anyWord('# читайте читай дивіться смотрите також также read see watch')
const isRead = anyWord('читайте читай дивіться смотрите read see watch')
const isMore = anyWord('ще еще more')

function lineEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && tokens[to]?.kind !== 'break') to += 1
  return to
}

/** Where an aside that opens at the beginning of a line ends; null where there is none, or nothing is told behind it. */
function asideEnd(tokens: readonly Token[], from: number): number | null {
  const line = lineEnd(tokens, from)
  if (isRowOfTags(tokens, from, line)) return tellsOn(tokens, line) ? line : null
  if (!leadsToOther(tokens, from) || line - from < LEAST_HEADLINE) return null
  const end = from === 0 && !partsAgain(tokens, line) ? line : blockEnd(tokens, line)
  return (from === 0 ? tellsOn : tellsAtLength)(tokens, end) ? end : null
}

/** «Читайте також: Рада ухвалила закон»; of less it is not known where the headlines end. */
const LEAST_HEADLINE = 6

/** «Читайте також: …», "Read also: …": what begins there is of other news. */
export const leadsToOther = (tokens: readonly Token[], at: number): boolean =>
  isRead(tokens[at])
    ? isAlso(tokens[at + 1]) || isMore(tokens[at + 1])
    : isAlso(tokens[at]) && isRead(tokens[at + 1])

/** Only words with a hash mark before each, and marks. */
function isRowOfTags(tokens: readonly Token[], from: number, to: number): boolean {
  if (textAt(tokens, from) !== '#') return false
  for (let at = from; at < to; at += 1) {
    const isTag = textAt(tokens, at - 1) === '#' && tokens[at - 1]?.end === tokens[at]?.start
    if (tokens[at]?.kind !== 'mark' && !isTag) return false
  }
  return true
}

/** Headlines of other news stand one below the other, and an empty line ends them. */
function blockEnd(tokens: readonly Token[], line: number): number {
  let end = line
  while (end < tokens.length && tokens[end + 1]?.kind !== 'break') end = lineEnd(tokens, end + 1)
  return Math.min(end, tokens.length)
}

const partsAgain = (tokens: readonly Token[], line: number): boolean =>
  tokens.some(({ kind }, at) => at > line && kind === 'break' && tokens[at - 1]?.kind === 'break')

const tellsOn = (tokens: readonly Token[], end: number): boolean =>
  tokens.some(({ kind }, at) => at > end && kind === 'word')

/** A headline has no full stop, and a sentence that is no headline has one and many words. */
const LEAST_PROSE = 10

function tellsAtLength(tokens: readonly Token[], end: number): boolean {
  for (let from = end + 1; from < tokens.length; from = lineEnd(tokens, from) + 1) {
    const to = lineEnd(tokens, from)
    if (to - from > LEAST_PROSE && isStop(tokens[to - 1])) return true
  }
  return false
}
