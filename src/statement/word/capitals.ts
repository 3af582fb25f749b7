import { isStop } from './small-words.ts'
import type { Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { wordsLike } from './word.ts'

/**
 * Takes capitals for small letters in sentences where every word has one («ОБМІН: ВДОМА 42 ЗАХИСНИКИ ТА ТРОЄ
 * ЗАХИСНИЦЬ», "Thirty Soldiers And A British Citizen Came Home"): they tell no name there. What begins a
 * sentence keeps its own.
 */
export function withoutCapitals(tokens: readonly Token[], given: string): readonly Token[] {
  const spans = sentencesInCapitals(tokens, given)
  if (spans.length === 0) return tokens
  const told = [...tokens]
  for (const { from, to } of spans)
    for (let at = from; at < to; at += 1) {
      const token = told[at]
      if (token?.capital === true && !begins(told, from, at) && !isName(token))
        told[at] = { ...token, capital: false }
    }
  return told
}

type Span = Readonly<{ from: number; to: number }>

function sentencesInCapitals(tokens: readonly Token[], given: string): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < tokens.length;) {
    let to = from
    let words = 0
    let isSmall = false
    for (; to < tokens.length && !isEnd(tokens[to]); to += 1) {
      const token = tokens[to]
      if (token?.kind !== 'word') continue
      words += 1
      isSmall ||= !token.capital
    }
    if (!isSmall && words >= LEAST_WORDS && isSetSo(tokens.slice(from, to), given))
      spans.push({ from, to })
    from = to + 1
  }
  return spans
}

/** Of fewer words all may be names. */
const LEAST_WORDS = 4

/** A row of names has no small word with a capital, and their other letters are small. */
const isSetSo = (line: readonly Token[], given: string): boolean =>
  line.some((token, at) => at > 0 && isSmallWord(token)) ||
  line.every(({ kind, start, end }) => kind !== 'word' || isUpper(given.slice(start, end)))

const isUpper = (written: string): boolean => written === written.toUpperCase()

const isSmallWord = anyWord(`
  та і й в у з із зі на до за по від и с из от
  the a an of and in on to for from by with at as
`)
/** "US" is no pronoun, and whoever is «з Волині» is of one place. */
const isName = wordsLike(
  /^us$|^(?!женщин|мужчин|більшин|батьківщин|вітчизн)\p{L}+(?:щин|ччин)[аиіуоюйє]{1,2}$|^(?:волин|волын|буковин|прикарпат|закарпат|галичин|маріупол|мариупол|mariupol|азовстал|azovstal)/u,
)
const isEnd = (token: Token | undefined): boolean =>
  token?.kind === 'break' || (token?.kind === 'mark' && isStop(token))

const begins = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).every(({ kind }) => kind === 'mark')
