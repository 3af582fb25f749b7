/** Text that may stand in a message as it is: our own words, or outside words after `escape`. */
export type Html = string

/**
 * Makes words from outside harmless: in Telegram's HTML only these four signs mean anything, halves of
 * signs are refused, and marks that turn the direction of writing could make a line read as another.
 */
export const escape = (text: string): Html =>
  text
    .toWellFormed()
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const bold = (html: Html): Html => `<b>${html}</b>`
export const italic = (html: Html): Html => `<i>${html}</i>`
export const quoted = (html: Html): Html => `<blockquote>${html}</blockquote>`

/** Makes a link, or the bare words where the address is no web address. */
export const link = (words: Html, url: string): Html =>
  isWebAddress(url) ? `<a href="${escape(url)}">${words}</a>` : words

/** Whether Telegram will take an address for a button or a link. */
export const isWebAddress = (url: string): boolean =>
  url.length <= 2048 && /^https?:\/\/[^\s"<>]+$/u.test(url) && URL.canParse(url)

/** Looks a word from outside up; what every object has of its own is no word of ours. */
export const wordIn = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** Joins what is there, line by line; null and empty parts leave no trace. */
export const lines = (parts: readonly (Html | null)[]): Html =>
  parts.filter((part) => part !== null && part !== '').join('\n')

/** Joins blocks with an empty line between them; null and empty blocks leave no trace. */
export const blocks = (parts: readonly (Html | null)[]): Html =>
  parts.filter((part) => part !== null && part !== '').join('\n\n')

/** Cuts words from outside to `limit` signs as a person counts them, never inside one. */
export function shorten(text: string, limit: number): string {
  const signs = Array.from(
    new Intl.Segmenter('uk', { granularity: 'grapheme' }).segment(text.slice(0, limit * 8)),
    ({ segment }) => segment,
  )
  if (signs.length <= limit && text.length <= limit * 8) return text
  return `${signs.slice(0, limit - 1).join('')}…`
}
