/** What a name of a character stands for in texts that were cut out of a page. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  minus: '−',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '',
  zwnj: '',
  amp: '&',
  lt: '<',
  gt: '>',
}

const ENTITY = /&(?:amp;)?(?:([a-z]{2,6})|#(\d{2,5})|#x([\da-f]{2,4}));/giu
const TAG =
  /<\/?(br|p|li|div|b|i|u|s|a|em|strong|span|ul|ol|blockquote|code|pre|tg-emoji)(?: [^<>\n]*)?\/?>/giu
const PARTING = /^(?:br|p|li|div|blockquote)$/iu

/** Nobody sees it, and no word ends by it. */
export const FILLER = '\u2060'

/**
 * Puts characters in the place of what a page writes for them («1&nbsp;212», «об&#39;єднання»,
 * «<b>84</b>»), filled up so that no other place moves.
 */
export function withoutEntities(given: string): string {
  const named = given.includes('&') ? given.replace(ENTITY, characterOf) : given
  return named.includes('<') ? named.replace(TAG, markOf) : named
}

function characterOf(entity: string, name?: string, decimal?: string, hex?: string): string {
  const character =
    name === undefined
      ? String.fromCharCode(
          decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal),
        )
      : NAMED[name.toLowerCase()]
  return character === undefined ? entity : character.padEnd(entity.length, FILLER)
}

const markOf = (tag: string, name: string): string =>
  (PARTING.test(name) ? '\n' : '').padEnd(tag.length, FILLER)
