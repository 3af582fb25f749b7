const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/**
 * Reads the character reference at an `&`; Telegram knows four names and all numbers, and leaves the
 * rest as it stands.
 */
export function decodeReference(source: string, at: number): { text: string; end: number } {
  const [whole = '', number, hex, name] =
    /^&(?:#(\d{1,7})(?!\d)|#x([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|([a-z]{2,4})(?![a-zA-Z]));?/u.exec(
      source.slice(at, at + 16),
    ) ?? []
  const text = name === undefined ? character(number, hex) : NAMED[name]
  return text === undefined ? { text: '&', end: at + 1 } : { text, end: at + whole.length }
}

function character(number: string | undefined, hex: string | undefined): string | undefined {
  const code = number === undefined ? Number.parseInt(hex ?? '', 16) : Number(number)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined
}
