import type { Even } from './normalise.ts'
import { type Word, wordIn, wordsLike } from './word.ts'

/**
 * A piece of a text. `number` stands for counts, `ordinal` for places in a row, `other` for figures
 * that count nothing (percent, clock times, telephone numbers, fractions), `day` for 24.01.2025.
 */
export type Token = Readonly<{
  kind: 'word' | 'number' | 'ordinal' | 'other' | 'day' | 'mark' | 'break'
  /** Lower case, evened. */
  text: string
  /** What is known of its text. */
  word: Word
  /** Offsets into the text as given. */
  start: number
  end: number
  value: number
  /** Letters that follow the digits after a hyphen: «121-го». */
  suffix: string
  capital: boolean
}>

const DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.(?:\d{4}|2\d)(?!\d)/uy
const OTHER =
  /\d+(?:[.,]\d+)?\s?%|(?<=(?:\d\.\d{2,4},?|(?<!\p{L})(?:о|об|в|у|at|by|до|близько|около|після|после)) )(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|(?:[01]?\d|2[0-3])[:.][0-5]\d(?=\s?(?:—|\||am|pm|[,\s]*\d{1,2}\.\d{1,2}\.|\n|$))|24\/7|\d+\/\d+|0(?:[ -]\d{2,3}){2,}|\+\d[\d ()-]{8,}/uy
const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:[,.]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?/uy
const SUFFIX = /-?(?:st|nd|rd|th)(?!\p{L})|-?(?!на|к|—)[а-яіїєґ']+(?!\p{L})/uy

/** Cuts an evened text into tokens; every line break becomes one `break`. */
export function tokenise(even: Even): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < even.text.length;) at = readToken(even, at, tokens)
  return tokens
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : ''
}

function readToken(even: Even, at: number, tokens: Token[]): number {
  const { text } = even
  const first = text.charAt(at)
  if (first === ' ') return at + 1
  const end = wordEnd(text, at)
  if (end > at) return push(even, tokens, { kind: 'word', at, end })
  if (first === '+' || (first >= '0' && first <= '9')) return readFigure(even, at, tokens)
  if (first === '\n') return push(even, tokens, { kind: 'break', at, end: at + 1 })
  return first.trim() === '' ? at + 1 : push(even, tokens, { kind: 'mark', at, end: at + 1 })
}

/** Letters of the alphabets in use are told at once; all others are asked for. */
const LETTERS = Array.from({ length: 0x500 }, (_, code) => /\p{L}/u.test(String.fromCharCode(code)))

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < LETTERS.length ? LETTERS[code] === true : /\p{L}/u.test(text.charAt(at))
}

/** Where the word at a place ends: letters, held together by apostrophes and hyphens. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (isLetter(text, at)) {
    at += 1
    const joint = text.charAt(at)
    if ((joint === "'" || joint === '-') && isLetter(text, at + 1)) at += 1
  }
  return at
}

function readFigure(even: Even, at: number, tokens: Token[]): number {
  const { text } = even
  const day = matchAt(DAY, text, at)
  if (day !== '') return push(even, tokens, { kind: 'day', at, end: at + day.length })
  const other = matchAt(OTHER, text, at)
  if (other !== '') return push(even, tokens, { kind: 'other', at, end: at + other.length })
  const digits = ungrouped(matchAt(NUMBER, text, at), tokens.at(-1))
  if (digits === '') return push(even, tokens, { kind: 'mark', at, end: at + 1 })
  const suffix = matchAt(SUFFIX, text, at + digits.length)
  const end = at + digits.length + suffix.length
  return push(even, tokens, { kind: kindOf(suffix), at, end }, [digits, suffix])
}

const isMonth = wordsLike(
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u,
)

/** In "on February 5 150 soldiers returned" the first figure is a day, and no thousands. */
const ungrouped = (digits: string, before: Token | undefined): string =>
  /^[1-3]?\d \d{3}$/u.test(digits) && isMonth(before)
    ? digits.slice(0, digits.indexOf(' '))
    : digits

/** «71-й» and «58th» are places in a row; «30-річний» counts years; «121-го» may be either. */
function kindOf(suffix: string): Token['kind'] {
  if (suffix === '') return 'number'
  const letters = suffix.replace('-', '')
  return letters.length <= 3 ? 'ordinal' : 'other'
}

type Piece = Readonly<{ kind: Token['kind']; at: number; end: number }>

function push(even: Even, tokens: Token[], piece: Piece, figure?: readonly string[]): number {
  const { kind, at, end } = piece
  const start = even.offsets[at] ?? 0
  const word = wordIn(even.text, at, end)
  tokens.push({
    kind,
    text: word.text,
    word,
    start,
    end: endOf(even, end),
    value: figure?.[0] === undefined ? Number.NaN : valueOf(figure[0]),
    suffix: figure?.[1]?.replace('-', '') ?? '',
    capital: kind === 'word' && even.given.charCodeAt(start) !== word.text.charCodeAt(0),
  })
  return end
}

/** The end in the given text of what ends before the evened character `next`. */
function endOf(even: Even, next: number): number {
  const last = even.offsets[next - 1] ?? 0
  const size = (even.given.codePointAt(last) ?? 0) > 0xff_ff ? 2 : 1
  return Math.min(last + size, even.offsets[next] ?? even.given.length)
}

/** Reads «2 430», «2,430» and «1,2»; a group of exactly three digits is thousands. */
function valueOf(digits: string): number {
  if (/^\d{1,3}(?:[ ,.]\d{3})+$/u.test(digits)) return Number(digits.replaceAll(/[ ,.]/gu, ''))
  return Number(digits.replace(',', '.'))
}

/** The text of a token, or nothing beyond either end. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''
