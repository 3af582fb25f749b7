import { isMonth } from './times.ts'
import { DAY, KILO, NUMBER, OTHER, SET_APART, SUFFIX, valueOf } from './figures.ts'
import type { Even } from './normalise.ts'
import { anyWord } from './any-word.ts'
import { withLetter, type Word, wordIn, wordsLike } from './word.ts'

/**
 * A piece of a text. `number` stands for counts, `ordinal` for places in a row, `other` for figures
 * that count nothing (percent, clock times, telephone numbers, fractions), `day` for 24.01.2025, 24/01/2025 and 2025-01-24.
 */
export type Token = Readonly<{
  kind: 'word' | 'number' | 'ordinal' | 'other' | 'day' | 'mark' | 'break'
  /** Lower case, evened. */
  text: string
  /** The number of its word. */
  id: number
  /** Offsets into the text as given. */
  start: number
  end: number
  value: number
  /** Letters that follow the digits after a hyphen: «121-го». */
  suffix: string
  capital: boolean
}>

/** What a unit of an evened text is; a plus begins figures. */
const LETTER = 1
const DIGIT = 2
const PLUS = 3
const SPACE = 4
const BREAK = 5
const MARK = 6

const KINDS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [DIGIT, /[0-9]/u],
  [PLUS, /\+/u],
  [BREAK, /\n/u],
  [SPACE, /\s/u],
]

const kindOfLetter = (letter: string): number =>
  KINDS.find(([, pattern]) => pattern.test(letter))?.[0] ?? MARK

/** The alphabets in use are known at once; all others are asked for. */
const KNOWN = Uint8Array.from({ length: 0x2200 }, (_, code) =>
  kindOfLetter(String.fromCharCode(code)),
)

/** What stands at a place; behind the end, spaces. */
function kindAt(units: Uint16Array, at: number): number {
  const code = units[at] ?? 0
  return code < KNOWN.length ? (KNOWN[code] ?? 0) : kindOfLetter(String.fromCharCode(code))
}

/** Cuts an evened text into tokens; every line break becomes one `break`. */
export function tokenise(even: Even): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < even.size;) at = readToken(even, at, tokens)
  return tokens
}

function readToken(even: Even, at: number, tokens: Token[]): number {
  switch (kindAt(even.units, at)) {
    case SPACE:
      return at + 1
    case LETTER:
      return readWord(even, at, tokens)
    case DIGIT:
      return readDigits(even, at, tokens)
    case PLUS:
      return readFigure(even, at, tokens)
    case BREAK:
      return push(even, tokens, { kind: 'break', at, end: at + 1, value: NONE, suffix: '' })
    default:
      return push(even, tokens, { kind: 'mark', at, end: at + 1, value: NONE, suffix: '' })
  }
}

const APOSTROPHE = 0x27
const HYPHEN = 0x2d
const PERCENT = 0x25
const ZERO = 0x30
/** Longer figures no number holds exactly. */
const EXACT_DIGITS = 15

const isJoint = (unit: number): boolean => unit === APOSTROPHE || unit === HYPHEN

/** A word is letters, held together by apostrophes and hyphens. */
function readWord(even: Even, at: number, tokens: Token[]): number {
  const { units } = even
  let end = at
  let letters = 0
  while (kindAt(units, end) === LETTER) {
    const letter = units[end] ?? 0
    letters = withLetter(letters, letter)
    end += 1
    const joint = units[end] ?? 0
    if (isJoint(joint) && kindAt(units, end + 1) === LETTER) {
      letters = withLetter(letters, joint)
      end += 1
    }
  }
  const word = wordIn(units, at, end, letters)
  return push(even, tokens, { kind: 'word', at, end, value: NONE, suffix: '' }, word)
}

/** Most figures are digits with nothing after them that could belong to them: «84 захисники», «84.» */
function readDigits(even: Even, at: number, tokens: Token[]): number {
  const { units } = even
  let end = at
  let value = 0
  for (; kindAt(units, end) === DIGIT; end += 1) value = value * 10 + (units[end] ?? 0) - ZERO
  if (!isAlone(units, end)) return readFigure(even, at, tokens)
  if (end - at > EXACT_DIGITS) value = Number(even.text.slice(at, end))
  const kind =
    isPlaceInRow(tokens) || isGluedToSeries(tokens, even.offsets[at]) ? 'ordinal' : 'number'
  return push(even, tokens, { kind, at, end, value, suffix: '' })
}

const isAlone = (units: Uint16Array, end: number): boolean =>
  kindAt(units, end) !== LETTER &&
  kindAt(units, end + 1) !== DIGIT &&
  !(kindAt(units, end) === SPACE ? isEndingApart(units, end + 1) : units[end] === DASH) &&
  !isJoint(units[end] ?? 0) &&
  units[end] !== PERCENT &&
  units[end + 1] !== PERCENT

/** A second space before more figures, or a short word that may be the ending of a number: «68 го», «68 й». */
const isEndingApart = (units: Uint16Array, at: number): boolean =>
  kindAt(units, at + 1) === DIGIT ||
  (ENDINGS.includes(units[at] ?? 0) &&
    (kindAt(units, at + 1) !== LETTER || kindAt(units, at + 2) !== LETTER))

const DASH = 0x20_14
const ENDINGS = Array.from('гйtrn', (letter) => letter.charCodeAt(0))

/** «під номером 50», «№ 50» (the sign is read as the letter it begins with), "the swap, number 50": a place in a row. */
function isPlaceInRow(tokens: readonly Token[]): boolean {
  const at = tokens.at(-1)?.text === '.' ? tokens.length - 2 : tokens.length - 1
  if (isNumberSign(tokens[at])) return true
  // "Swap No. 51": with no such noun before it "no" is a word of its own.
  if (isShortSign(tokens[at]) && isOfSeries(tokens[at - 1])) return true
  // "They number 909"
  return textAt(tokens, at) === 'number' && !isThose(tokens[at - 1])
}

/** «#обмін51» names an exchange by its place in the row. */
function isGluedToSeries(tokens: readonly Token[], start: number | undefined): boolean {
  const before = tokens.at(-1)
  return before !== undefined && before.end === start && isNameOfSeries(before)
}

const isNameOfSeries = anyWord('обмін обмен exchange swap')
const isNumberSign = anyWord('n # номер номером')
const isShortSign = anyWord('no nr')
const isOfSeries = anyWord('swap exchange repatriation stage')
const isThose = wordsLike(/^(?:they|we|who|that|which|and|to|\p{L}+s)$/u)

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : ''
}

function readFigure(even: Even, at: number, tokens: Token[]): number {
  const { text } = even
  const day = matchAt(DAY, text, at)
  if (day !== '')
    return push(even, tokens, { kind: 'day', at, end: at + day.length, value: NONE, suffix: '' })
  const other = matchAt(OTHER, text, at)
  if (other !== '')
    return push(even, tokens, {
      kind: 'other',
      at,
      end: at + other.length,
      value: NONE,
      suffix: '',
    })
  const isNamed = isGluedToSeries(tokens, even.offsets[at])
  const digits = ungrouped(spacedOnly(matchAt(NUMBER, text, at), even, at), tokens.at(-1), isNamed)
  if (digits === '')
    return push(even, tokens, { kind: 'mark', at, end: at + 1, value: NONE, suffix: '' })
  const kilo = matchAt(KILO, text, at + digits.length)
  if (kilo !== '') {
    const value = Math.round(valueOf(digits) * 1000)
    return push(even, tokens, {
      kind: 'number',
      at,
      end: at + digits.length + kilo.length,
      value,
      suffix: '',
    })
  }
  const behind = at + digits.length
  const suffix = caseForm(matchAt(SUFFIX, text, behind) || matchAt(SET_APART, text, behind))
  const end = behind + suffix.length
  return push(even, tokens, {
    kind: isNamed || isPlainPlace(digits, suffix, tokens) ? 'ordinal' : kindOf(suffix),
    at,
    end,
    value: valueOf(digits),
    suffix: suffix.replace(JOINED, ''),
  })
}

/** "Swap No. 51 took place": what follows only looked like an ending. */
const isPlainPlace = (digits: string, suffix: string, tokens: readonly Token[]): boolean =>
  suffix === '' && /^\d+$/u.test(digits) && isPlaceInRow(tokens)

const JOINED = /^[-— ]/u

/** «100захисників»: so long a word lacks the space before it, and is no ending. */
const caseForm = (suffix: string): string =>
  suffix.length >= GLUED_WORD && !suffix.includes('-') ? '' : suffix

const GLUED_WORD = 7

/** «71🔥 150»: a picture between figures parts them. */
const spacedOnly = (digits: string, { given, offsets }: Even, at: number): string =>
  digits.includes('  ') && !/^[\d\s]+$/u.test(given.slice(offsets[at], offsets[at + digits.length]))
    ? digits.slice(0, digits.indexOf(' '))
    : digits

/** In "on February 5 150 soldiers returned" the first figure is a day, and no thousands. */
const ungrouped = (digits: string, before: Token | undefined, isNamed: boolean): string =>
  (isNamed && digits.includes(' ')) || (/^[1-3]?\d {1,2}\d{3}$/u.test(digits) && isMonth(before))
    ? digits.slice(0, digits.indexOf(' '))
    : digits

/** «71-й» and «58th» are places in a row; «30-річний» counts years; «121-го» may be either. */
function kindOf(suffix: string): Token['kind'] {
  if (suffix === '') return 'number'
  const letters = suffix.replace(JOINED, '')
  return letters.length <= 3 || isLongCase(letters) ? 'ordinal' : 'other'
}

/** «20-тьох», «12-теро» */
const isLongCase = (letters: string): boolean =>
  /^т?ь?(?:ома|еро|[оа]ма|ьох|ьом)$|^тьма$/u.test(letters)

type Piece = Pick<Token, 'kind' | 'value' | 'suffix'> & Readonly<{ at: number; end: number }>

/** The value of what is no figure. */
const NONE = Number.NaN

function push(
  even: Even,
  tokens: Token[],
  { kind, at, end, value, suffix }: Piece,
  { text, id }: Word = wordIn(even.units, at, end),
): number {
  const start = even.offsets[at] ?? 0
  const capital = kind === 'word' && even.given.charCodeAt(start) !== even.units[at]
  tokens.push({ kind, text, id, start, end: endOf(even, end), value, suffix, capital })
  return end
}

/** The end in the given text of what ends before the evened character `next`. */
function endOf(even: Even, next: number): number {
  const last = even.offsets[next - 1] ?? 0
  const after = even.offsets[next] ?? even.given.length
  if (after === last + 1) return after
  const size = (even.given.codePointAt(last) ?? 0) > 0xff_ff ? 2 : 1
  return Math.min(last + size, after)
}

/** The text of a token, or nothing beyond either end. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

/** Tells whether any token from one place up to and without another is so; nothing lies beyond the ends. */
export function someToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  isSo: (token: Token) => boolean,
): boolean {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(0, from); at < end; at += 1) {
    const token = tokens[at]
    if (token !== undefined && isSo(token)) return true
  }
  return false
}
