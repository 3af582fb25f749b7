import { decodeReference } from './html-reference.ts'
import { cannotParse } from './cannot-parse.ts'

/** A start tag as far as it matters: its argument is the one attribute that Telegram heeds in it. */
export type StartTag = Readonly<{ name: string; argument: string | null; end: number }>

const KNOWN = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '),
)

const SPACE = /\s/u

/** Reads the start tag at a `<`; attributes that Telegram does not heed are passed over, as there. */
export function readStartTag(source: string, begin: number): StartTag {
  const nameEnd = search(source, begin + 1, /[\s>]/gu)
  if (nameEnd === -1) throw cannotParse(source, 'Unclosed start tag{at}', begin)
  const name = source.slice(begin + 1, nameEnd).toLowerCase()
  if (!KNOWN.has(name)) throw cannotParse(source, `Unsupported start tag "${name}"{at}`, begin)
  let argument: string | null = null
  let at = skipSpace(source, nameEnd)
  while (source[at] !== '>') {
    const attribute = readAttribute(source, at, { name, begin })
    argument = heeded(name, attribute.name, attribute.value) ?? argument
    at = skipSpace(source, attribute.end)
    if (at >= source.length) throw cannotParse(source, 'Unclosed start tag{at}', begin)
  }
  return finished(source, { name, argument, end: at + 1 }, begin)
}

function finished(source: string, tag: StartTag, begin: number): StartTag {
  if (tag.name === 'span' && tag.argument === null) {
    throw cannotParse(source, 'Tag "span" must have class "tg-spoiler"{at}', begin)
  }
  if (tag.name === 'tg-emoji' && !isLong(tag.argument ?? '')) {
    throw cannotParse(source, 'Invalid custom emoji identifier specified')
  }
  return tag
}

const isLong = (text: string): boolean => /^\d+$/u.test(text) && BigInt(text) < 2n ** 63n

function heeded(tag: string, attribute: string, value: string | null): string | null {
  switch (`${tag} ${attribute}`) {
    case 'a href':
    case 'tg-emoji emoji-id':
      return value
    case 'code class':
      return value?.startsWith('language-') === true ? value.slice('language-'.length) : null
    case 'span class':
      return value === 'tg-spoiler' ? value : null
    case 'blockquote expandable':
      return ''
    default:
      return null
  }
}

type Attribute = Readonly<{ name: string; value: string | null; end: number }>

function readAttribute(
  source: string,
  start: number,
  tag: Readonly<{ name: string; begin: number }>,
): Attribute {
  const nameEnd = until(source, start, /[\s=>/"']/gu)
  const name = source.slice(start, nameEnd)
  if (name === '') {
    const problem = `Empty attribute name in the tag "${tag.name}"{at}`
    throw cannotParse(source, problem, tag.begin)
  }
  const equals = skipSpace(source, nameEnd)
  if (source[equals] !== '=') return { name, value: null, end: equals }
  const at = skipSpace(source, equals + 1)
  const quote = source[at]
  if (quote === undefined) throw cannotParse(source, 'Unclosed start tag{at}', tag.begin)
  return quote === '"' || quote === "'"
    ? { name, ...quoted(source, at + 1, quote) }
    : { name, ...bare(source, at) }
}

/** A value without quotes may hold letters, digits, dots and hyphens, and is not case-sensitive. */
function bare(source: string, start: number): { value: string; end: number } {
  const end = until(source, start, /[^a-z0-9.-]/giu)
  const after = source[end]
  if (after === undefined || (after !== '>' && !SPACE.test(after))) {
    throw cannotParse(source, 'Unexpected end of name token{at}', start)
  }
  return { value: source.slice(start, end).toLowerCase(), end }
}

function quoted(source: string, start: number, quote: string): { value: string; end: number } {
  const close = source.indexOf(quote, start)
  const end = close === -1 ? source.length : close
  const raw = source.slice(start, end)
  const value = raw.replaceAll(/&[^&;]{1,12};?/gu, (reference) => {
    const { text, end: used } = decodeReference(reference, 0)
    return text + reference.slice(used)
  })
  return { value, end: Math.min(end + 1, source.length) }
}

function search(source: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from
  return pattern.exec(source)?.index ?? -1
}

function until(source: string, from: number, pattern: RegExp): number {
  const found = search(source, from, pattern)
  return found === -1 ? source.length : found
}

const skipSpace = (source: string, from: number): number => until(source, from, /\S/gu)
