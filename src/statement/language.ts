import type { Language } from './statement.ts'

/** Letters that only one of the two languages has. */
const OF_UKRAINIAN = new Set('іїєґ')
const OF_RUSSIAN = new Set('ыэъ')

/** Tells the language of an evened text by its letters; Cyrillic with no letter of its own is Russian. */
export function languageOf(text: string): Language {
  let [latin, cyrillic, ukrainian, russian] = [0, 0, 0, 0]
  for (const letter of text) {
    if (letter >= 'a' && letter <= 'z') latin += 1
    else if (letter >= 'а' && letter <= 'ґ') {
      cyrillic += 1
      if (OF_UKRAINIAN.has(letter)) ukrainian += 1
      else if (OF_RUSSIAN.has(letter)) russian += 1
    }
  }
  if (latin > cyrillic) return 'en'
  return ukrainian > russian ? 'uk' : 'ru'
}
