import type { Even } from './normalise.ts'
import type { Language } from '#statement/statement.ts'

const LATIN = 1
const CYRILLIC = 2
const UKRAINIAN = 3
const RUSSIAN = 4

/** Which alphabet a letter is of, 0 for none; some letters only one of the two Cyrillic languages has. */
const LETTERS = new Uint8Array(0x500)
for (const [alphabet, letters] of [
  [LATIN, 'abcdefghijklmnopqrstuvwxyz'],
  [CYRILLIC, 'абвгдежзийклмнопрстуфхцчшщьюя'],
  [UKRAINIAN, 'іїєґ'],
  [RUSSIAN, 'ыэъ'],
] as const)
  for (const letter of letters) LETTERS[letter.charCodeAt(0)] = alphabet

/** Short texts may hold no letter of their own: «Вдома 84 захисники». */
const UKRAINIAN_WORD =
  /(?<!\p{L})(?:додому|вдома|удома|захисник\p{L}*|полону|уточнення|виправлення|поверну(?:т\p{L}*|л[аио]с[ья])|чи|та|але)(?!\p{L})/u

/** Words of Russian that no Ukrainian text has: «та сторона» is of either language. */
const RUSSIAN_WORD =
  /(?<!\p{L})(?:что|только|лишь|сегодня|вчера|вернул\p{L}*|погибш\p{L}*|российск\p{L}*|украинск\p{L}*|сообщил\p{L}*|из)(?!\p{L})/u

/** Tells the language of a text by its letters, and without any of its own by a few words. */
export function languageOf(even: Even): Language {
  const { latin, cyrillic, ukrainian, russian } = lettersOf(even)
  if (latin > cyrillic + ukrainian + russian) return 'en'
  if (ukrainian === russian)
    return UKRAINIAN_WORD.test(even.text) && !RUSSIAN_WORD.test(even.text) ? 'uk' : 'ru'
  return ukrainian > russian ? 'uk' : 'ru'
}

type Letters = Readonly<{ latin: number; cyrillic: number; ukrainian: number; russian: number }>

/** How many letters of each alphabet a text has. */
function lettersOf({ units, size }: Even): Letters {
  SEEN.fill(0)
  for (let at = 0; at < size; at += 1) {
    const unit = units[at] ?? 0
    const alphabet = unit < LETTERS.length ? (LETTERS[unit] ?? 0) : 0
    SEEN[alphabet] = (SEEN[alphabet] ?? 0) + 1
  }
  const of = (alphabet: number): number => SEEN[alphabet] ?? 0
  return {
    latin: of(LATIN),
    cyrillic: of(CYRILLIC),
    ukrainian: of(UKRAINIAN),
    russian: of(RUSSIAN),
  }
}

/** Room for counting the letters of one text. */
const SEEN = new Uint32Array(RUSSIAN + 1)
