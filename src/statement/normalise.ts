/** A text made even for reading; `offsets[i]` is where its i-th character stands in the text as given. */
export type Even = Readonly<{ text: string; offsets: readonly number[]; given: string }>

const APOSTROPHES = "'’ʼ‘`´′＇ʹ"
const QUOTES = '«»“”„″‟"'
const DASHES = '–—−‒―'
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\u20E3\u0300-\u036F]/u
const LETTER = /\p{L}/u

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
export function normalise(given: string): Even {
  const out: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < given.length;) {
    const point = String.fromCodePoint(given.codePointAt(at) ?? 32)
    const even = INVISIBLE.test(point) ? '' : evenOf(point, given, at)
    if (even !== '') {
      out.push(even)
      offsets.push(at)
    }
    at += point.length
  }
  offsets.push(given.length)
  return { text: unmixed(out.join('')), offsets, given }
}

/** One UTF-16 unit for a character, or nothing where it is only for the eye. */
function evenOf(point: string, given: string, at: number): string {
  if (point < '\u0080') return evenAscii(point, given, at)
  if (APOSTROPHES.includes(point)) return isInsideWord(given, at) ? "'" : '"'
  if (QUOTES.includes(point)) return '"'
  if (DASHES.includes(point)) return '—'
  if (point === '‑') return '-'
  if (/\s/u.test(point)) return point === '\u2028' || point === '\u2029' ? '\n' : ' '
  const composed = composedWith(point, given.slice(at + point.length, at + point.length + 1))
  const plain = composed.normalize('NFKC').toLowerCase()
  if (plain === 'ё') return 'е'
  if (plain.length === 1) return plain
  return LETTER.test(plain.charAt(0)) ? plain.charAt(0) : ' '
}

function evenAscii(point: string, given: string, at: number): string {
  if (point === "'" || point === '`') return isInsideWord(given, at) ? "'" : '"'
  if (point === '\r') return given[at + 1] === '\n' ? '' : '\n'
  return point === '\t' ? ' ' : composedWith(point, given.charAt(at + 1)).toLowerCase()
}

const isInsideWord = (given: string, at: number): boolean =>
  LETTER.test(given.charAt(at - 1)) && LETTER.test(given.charAt(at + 1))

/** и with a breve after it is й; a stress mark after a letter is nothing. */
function composedWith(point: string, next: string): string {
  if (!/[\u0300-\u036F]/u.test(next)) return point
  const composed = (point + next).normalize('NFC')
  return composed.length === 1 ? composed : point
}

const MIXED = /\p{L}*(?:[a-z][а-яіїєґ]|[а-яіїєґ][a-z])\p{L}*/gu

/** Puts a word that mixes the alphabets into the one that holds most of it; length stays. */
function unmixed(text: string): string {
  return text.replace(MIXED, (word) => {
    const latin = word.match(/[a-z]/gu)?.length ?? 0
    const table = latin * 2 > word.length ? TO_LATIN : TO_CYRILLIC
    return Array.from(word, (letter) => table[letter] ?? letter).join('')
  })
}
