import type { Language } from './statement.ts'

/** Tells the language of an evened text by its letters; Ukrainian where Cyrillic gives no other sign. */
export function languageOf(text: string): Language {
  const cyrillic = count(text, /[а-яіїєґ]/gu)
  if (count(text, /[a-z]/gu) > cyrillic) return 'en'
  return count(text, /[ыэъ]/gu) > count(text, /[іїєґ]/gu) ? 'ru' : 'uk'
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
