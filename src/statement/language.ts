import type { Language } from './statement.ts'

/** Tells the language of an evened text by its letters; Cyrillic with no letter of its own is Russian. */
export function languageOf(text: string): Language {
  const cyrillic = count(text, /[а-яіїєґ]/gu)
  if (count(text, /[a-z]/gu) > cyrillic) return 'en'
  return count(text, /[іїєґ]/gu) > count(text, /[ыэъ]/gu) ? 'uk' : 'ru'
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
