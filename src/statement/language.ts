import type { Language } from './statement.ts'

type Alphabet = 'latin' | 'cyrillic' | 'ukrainian' | 'russian'

/** Which alphabet a letter is of; some letters only one of the two Cyrillic languages has. */
const LETTERS: ReadonlyMap<number, Alphabet> = new Map([
  ...lettersOf('abcdefghijklmnopqrstuvwxyz', 'latin'),
  ...lettersOf('абвгдежзийклмнопрстуфхцчшщьюя', 'cyrillic'),
  ...lettersOf('іїєґ', 'ukrainian'),
  ...lettersOf('ыэъ', 'russian'),
])

function lettersOf(letters: string, alphabet: Alphabet): [number, Alphabet][] {
  return Array.from(letters, (letter) => [letter.charCodeAt(0), alphabet])
}

/** Tells the language of an evened text by its letters; Cyrillic with no letter of its own is Russian. */
export function languageOf(text: string): Language {
  const seen = { latin: 0, cyrillic: 0, ukrainian: 0, russian: 0 }
  for (let at = 0; at < text.length; at += 1) {
    const kind = LETTERS.get(text.charCodeAt(at))
    if (kind !== undefined) seen[kind] += 1
  }
  if (seen.latin > seen.cyrillic + seen.ukrainian + seen.russian) return 'en'
  return seen.ukrainian > seen.russian ? 'uk' : 'ru'
}
