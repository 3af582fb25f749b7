import { isDash, isStop } from './small-words.ts'
import { textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { wordsLike } from './word.ts'

/**
 * Makes one line of what was broken to fit a screen: «Додому повернулися вісімдесят / чотири
 * захисники». A line that goes on with a small letter goes on with the sentence, but not in a list; and
 * where breaks stand where the next word had no room, so do those before a figure or a name.
 */
export function withoutWraps(tokens: readonly Token[]): readonly Token[] {
  const told = toldOnIn(tokens)
  if (told.length === 0) return tokens
  const gone = new Set([...told, ...fittedIn(tokens)])
  return tokens.filter((_, at) => !gone.has(at))
}

/** The breaks behind which a small letter goes on. */
function toldOnIn(tokens: readonly Token[]): readonly number[] {
  // Whoever begins a text small writes every line so.
  if (isSmall(tokens[0])) return []
  const breaks: number[] = []
  let isList = false
  for (let from = 0; from < tokens.length;) {
    const to = lineEnd(tokens, from)
    isList = to > from && (isList || textAt(tokens, to - 1) === ':' || isBullet(tokens[from]))
    if (!isList && to - from >= SOME && goesOn(tokens, to)) breaks.push(to)
    from = to + 1
  }
  return breaks
}

const isSmall = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital

/** A line of fewer words may be one of a column. */
const SOME = 3

const isBullet = wordsLike(/^[•▪●▫✅✔☑■□◾◽➡►➤○—\-·*➖+]$/u)
const isEnd = anyWord('. ! ? … : ; |')

const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isSmall(tokens[at + 1]) &&
  !isEnd(tokens[at - 1]) &&
  !(endsInFigure(tokens, at) && endsInFigure(tokens, lineEnd(tokens, at + 1)))

/** «ЗСУ — 130» above «цивільні — 6» */
const endsInFigure = (tokens: readonly Token[], end: number): boolean =>
  tokens[textAt(tokens, end - 1) === ',' ? end - 2 : end - 1]?.kind === 'number'

function lineEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && tokens[end]?.kind !== 'break') end += 1
  return end
}

/** Breaks of one width are made by a machine; a person ends most lines sooner than there is room. */
const LEAST_BREAKS = 3
const MOST_OF_THEM = 0.8

/** The breaks before which the first word of the next line had no room, where most of a text's are so. */
function fittedIn(tokens: readonly Token[]): readonly number[] {
  const width = widthOf(tokens)
  const fitted: number[] = []
  let breaks = 0
  for (let from = 0; from < tokens.length;) {
    const to = lineEnd(tokens, from)
    if (partsSentence(tokens, to)) {
      breaks += 1
      if (lengthOf(tokens, from, to) + 1 + firstOf(tokens, to + 1) > width) fitted.push(to)
    }
    from = to + 1
  }
  return fitted.length >= Math.max(LEAST_BREAKS, breaks * MOST_OF_THEM) ? fitted : []
}

/** How many units a line takes up, with all its marks. */
const lengthOf = (tokens: readonly Token[], from: number, to: number): number =>
  to > from ? (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) : 0

/** A line stands on either side, no sentence ends before the break and no item begins behind it. */
function partsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || before.kind === 'break' || isStop(before)) return false
  if (after === undefined || after.kind === 'break') return false
  return !isBullet(after) || isDash(after)
}

/** How long the longest line is. */
function widthOf(tokens: readonly Token[]): number {
  let width = 0
  for (let from = 0; from < tokens.length;) {
    const to = lineEnd(tokens, from)
    width = Math.max(width, lengthOf(tokens, from, to))
    from = to + 1
  }
  return width
}

/** How long the first word of a line is, with the marks that stand tight to it. */
function firstOf(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined) return 0
  let end = first.end
  for (let next = at + 1; tokens[next]?.start === end; next += 1) end = tokens[next]?.end ?? end
  return end - first.start
}
