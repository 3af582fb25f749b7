import { figureInCircle, withHundreds } from './drawn-figures.ts'
import { withoutAddresses } from './addresses.ts'
import { withoutEntities } from './entities.ts'
import { evenHyphen, evenStroke, isInsideWord } from './keyboard.ts'

/**
 * A text made even for reading: its UTF-16 units from the first up to and without `size`, and spaces behind
 * them. `offsets[i]` is where its i-th unit stands in the text as given. It is good until the next text is
 * made even: texts are read one after the other, and share the room.
 */
export type Even = Readonly<{
  text: string
  units: Uint16Array
  size: number
  offsets: Uint32Array
  given: string
}>

const APOSTROPHES = "'’ʼ‘`´′＇ʹʻʽʾʿˈ"
const QUOTES = '«»“”„″‟"'
const LINE_ENDS = '\u0085\u2028\u2029'
const DASHES = '–—−‒―'
/** Coloured shapes and a pointing hand, which channels set before the items of a list. */
const BULLETS = /^[🔸🔹🔶🔷🔺🔻🔘🔵🔴🟠🟡🟢🟣🟤🟥🟦🟧🟨🟩👉]$/u
/** Soft hyphens, joiners, direction marks, variation selectors, keycaps and marks over letters. */
const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}]$/u
const LETTER = /\p{L}/u
/** Letters and signs that are drawn as nothing, which channels set to part paragraphs. */
const BLANK = /[\s\u115F\u1160\u3164\uFFA0\u2800]/u

/** «95³ захисників»: raised and lowered figures are marks of footnotes. */
const RAISED = /[⁰¹²³⁴-⁹₀-₉]/u
const FIGURE = /^\p{Nd}$/u
/** The one key that is a number of two figures; its second half stands for the second of them. */
const TEN = '🔟'
const HALF_OF_TEN = TEN.charAt(1)

/** Latin letters that are set inside Cyrillic words because they look the same. */
const TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcehikmoptxy', (latin, at) => [latin, 'авсенікмортху'[at] ?? latin]),
)
const TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
)

/**
 * Makes a text even: composed letters, lower case, one apostrophe, one dash, one quotation mark,
 * plain spaces for emoji, ё as е, and Latin look-alikes inside Cyrillic words as Cyrillic.
 */
export function normalise(written: string): Even {
  const given = withHundreds(withoutAddresses(withoutEntities(written)))
  const { units, offsets } = roomFor(given.length)
  const marked = ABOVE.test(given)
  let size = 0
  let before = 0
  let mixes = 0
  for (let at = 0; at < given.length; at += 1) {
    const plain = marked ? plainBefore(given, at) : plainOf(given.charCodeAt(at))
    const unit = plain === 0 ? unitOf(evenOf(pointAt(given, at), given, at)) : plain
    if (unit !== 0) {
      const alphabet = alphabetOf(unit)
      mixes |= MIXING[alphabet | before] ?? 0
      before = alphabet
      units[size] = unit
      offsets[size] = at
      size += 1
    }
    if (plain === 0 && pointAt(given, at).length > 1 && pointAt(given, at) !== TEN) at += 1
  }
  offsets[size] = given.length
  units[size] = SPACE
  units[size + 1] = SPACE
  const even = new EvenText({ units, size, offsets: offsets.subarray(0, size + 1), given })
  return mixes === 0 ? even : unmixed(even)
}

/** Whoever looks one or two units beyond the end finds a space there. */
const BEHIND = 2
const SPACE = 0x20

type Room = Pick<Even, 'units' | 'offsets'>

const newRoom = (letters: number): Room => ({
  units: new Uint16Array(letters + BEHIND),
  offsets: new Uint32Array(letters + 1),
})

/** No post of the channels is longer. */
const USUAL = 1 << 13
const USUAL_ROOM = newRoom(USUAL)

const roomFor = (letters: number): Room => (letters <= USUAL ? USUAL_ROOM : newRoom(letters))

/** Its text is made of the units when it is asked for: most posts are read without it. */
class EvenText implements Even {
  readonly units: Uint16Array
  readonly size: number
  readonly offsets: Uint32Array
  readonly given: string
  #text: string | null = null

  constructor({ units, size, offsets, given }: Omit<Even, 'text'>) {
    this.units = units
    this.size = size
    this.offsets = offsets
    this.given = given
  }

  get text(): string {
    return (this.#text ??= UNITS.decode(this.units.subarray(0, this.size)))
  }
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true })

const pointAt = (given: string, at: number): string =>
  String.fromCodePoint(given.codePointAt(at) ?? 32)

/** The unit of a text of one, 0 for an empty one. */
const unitOf = (text: string): number => (text === '' ? 0 : text.charCodeAt(0))

/** What most characters of most posts become, whatever stands beside them but a mark over letters; or 0. */
const PLAIN = Uint16Array.from({ length: 0x2200 }, (_, code) => {
  const point = String.fromCodePoint(code)
  const isOfPlace = '\'`\r-"*'.includes(point) || APOSTROPHES.includes(point)
  return isOfPlace ? 0 : unitOf(evenOf(point, '', 0))
})

const plainOf = (unit: number): number => (unit < PLAIN.length ? (PLAIN[unit] ?? 0) : 0)

/** In a text that holds marks over letters: with such a mark behind it no letter is plain. */
const plainBefore = (given: string, at: number): number =>
  ABOVE.test(given.charAt(at + 1)) ? 0 : plainOf(given.charCodeAt(at))

/** A mark over the letter before it. */
const ABOVE = /[\u0300-\u036F]/u

/** One UTF-16 unit for a character, or nothing where it is only for the eye. */
function evenOf(point: string, given: string, at: number): string {
  if (point < '\u0080') return evenAscii(point, given, at)
  if (point === TEN) return '1'
  if (point === HALF_OF_TEN) return '0'
  if (point >= '\u0400' && point <= '\u04FF') return evenCyrillic(point, given.charAt(at + 1))
  if (INVISIBLE.test(point)) return ''
  if (APOSTROPHES.includes(point)) return isInsideWord(given, at) ? "'" : '"'
  return (
    evenMark(point, given, at) ?? evenLetter(composedWith(point, given.charAt(at + point.length)))
  )
}

/** The quick way for most letters of most posts. */
function evenCyrillic(point: string, next: string): string {
  const plain = composedWith(point, next).toLowerCase()
  if (plain === 'ё') return 'е'
  // «г» and «к» under a stress mark are letters of another language, and are none here.
  return plain === 'ѓ' || plain === 'ќ' ? point.toLowerCase() : plain
}

/** Quotation marks, dashes and spaces of every kind as one of each, and figures in circles. */
function evenMark(point: string, given: string, at: number): string | null {
  if (QUOTES.includes(point)) return '"'
  if (DASHES.includes(point)) return '—'
  if (BULLETS.test(point)) return '•'
  if (point === '‑') return '-'
  if (!BLANK.test(point)) return figureInCircle(point, given, at)
  return LINE_ENDS.includes(point) ? '\n' : ' '
}

/** A letter or a figure in its plain lower-case form; a space for pictures. */
function evenLetter(composed: string): string {
  if (RAISED.test(composed)) return ' '
  if (FIGURE.test(composed)) return figureOf(composed)
  const plain = composed.normalize('NFKC').toLowerCase()
  if (plain === 'ё') return 'е'
  return plain.length === 1 || LETTER.test(plain.charAt(0)) ? plain.charAt(0) : ' '
}

/** The figure that a digit of any script stands for: each script has its ten in a row, from zero on. */
function figureOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (FIGURE.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

function evenAscii(point: string, given: string, at: number): string {
  if (point === "'" || point === '`') return isInsideWord(given, at) ? "'" : '"'
  if (point === '\r') return given[at + 1] === '\n' ? '' : '\n'
  if (point === '\t') return ' '
  if (point === '-') return evenHyphen(given, at)
  if (point === '"' || point === '*') return evenStroke(point, given, at)
  return composedWith(point, given.charAt(at + 1)).toLowerCase()
}

/** и with a breve after it is й; a stress mark after a letter is nothing. */
function composedWith(point: string, next: string): string {
  if (next < '\u0300' || next > '\u036F') return point
  const composed = (point + next).normalize('NFC')
  return composed.length === 1 ? composed : point
}

const LATIN = 1
const CYRILLIC = 2
const BOTH = 3
/** Letters that look like figures, and figures. */
const LIKE_FIGURE = 4
const OF_FIGURES = 8
const ALPHABETS = Uint8Array.from({ length: 0x500 }, (_, code) => {
  const letter = String.fromCodePoint(code)
  if (/\d/u.test(letter)) return OF_FIGURES
  const like = /[oоlіiз]/u.test(letter) ? LIKE_FIGURE : 0
  if (/[a-z]/u.test(letter)) return LATIN | like
  return /[а-яіїєґ]/u.test(letter) ? CYRILLIC | like : 0
})
/** Which sets of two neighbours are of both alphabets, or of a figure and what looks like one. */
const MIXING = Uint8Array.from({ length: 16 }, (_, set) =>
  (set & BOTH) === BOTH || set > (LIKE_FIGURE | OF_FIGURES) ? 1 : 0,
)

const alphabetOf = (unit: number): number => (unit < ALPHABETS.length ? (ALPHABETS[unit] ?? 0) : 0)

const MIXED = /\p{L}*(?:[a-z][а-яіїєґ]|[а-яіїєґ][a-z])\p{L}*/gu

const BEHIND_FIGURE = 8
/**
 * A small «з», «і» or «о» before figures is a word that a space is missing behind; «10з полону» and
 * «10З ПОЛОНУ» end with one.
 */
const isMeantAsFigure = (figure: string, behind: string): boolean =>
  /^[\dlIІЗ]/u.test(figure) &&
  !figure.includes('з') &&
  !(figure.endsWith('З') && TAKEN_FROM.test(behind))
const TAKEN_FROM = /^ ?(?:\p{Lu}|полону|плена|рос|рф)/u

/** «15O», «l50», «З00»: figures with letters in them that look like others; «з 300» began with a word. */
const MIXED_FIGURE =
  /(?<![\p{L}\d])(?:[lіiз](?=[\dоoз]{2}))?(?=[оo]*\d)[\dоo]+(?:з[\dоoз]*)?(?![\p{L}\d])/gu
const TO_FIGURES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('oоlіiз', (letter, at) => [letter, '001113'[at] ?? letter]),
)

/** Letters that no letter of the other alphabet looks like. */
const OWN_LATIN = /[dfgjlnqrsuvwz]/gu
const OWN_CYRILLIC = /[бгґджзийїйлпфцчшщьюяєыэъ]/gu

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** The alphabet of which a text holds more letters that are its own. */
const mostOwn = (text: string): number =>
  countOf(text, OWN_LATIN) > countOf(text, OWN_CYRILLIC) ? LATIN : CYRILLIC

/** The alphabet that a word is meant in; null where all its letters look alike: «саmе». */
function alphabetOfWord(word: string): number | null {
  const [latin, cyrillic] = [OWN_LATIN, OWN_CYRILLIC].map((own) => countOf(word, own) > 0)
  if (latin === cyrillic && latin === false) return null
  if (latin !== cyrillic) return latin === true ? LATIN : CYRILLIC
  return countOf(word, /[a-z]/gu) * 2 > word.length ? LATIN : CYRILLIC
}

function inAlphabet(word: string, alphabet: number): string {
  const table = alphabet === LATIN ? TO_LATIN : TO_CYRILLIC
  return Array.from(word, (letter) => table[letter] ?? letter).join('')
}

/** Puts a word that mixes the alphabets into the one that it is meant in; length stays. */
function unmixed({ text: mixed, size, offsets, given }: Even): Even {
  let most = 0
  const ofText = (): number => (most ||= mostOwn(mixed))
  const isFigure = (figure: string, at: number): boolean => {
    const end = offsets[at + figure.length] ?? 0
    return isMeantAsFigure(given.slice(offsets[at], end), given.slice(end, end + BEHIND_FIGURE))
  }
  const text = mixed
    .replace(MIXED_FIGURE, (figure, at: number) =>
      isFigure(figure, at)
        ? Array.from(figure, (letter) => TO_FIGURES[letter] ?? letter).join('')
        : figure,
    )
    .replace(MIXED, (word) => inAlphabet(word, alphabetOfWord(word) ?? ofText()))
  const units = Uint16Array.from(text + ' '.repeat(BEHIND), (letter) => letter.charCodeAt(0))
  return { text, units, size, offsets, given }
}
