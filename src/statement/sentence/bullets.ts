import { has, type Sentence } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'

/** Marks that stand before the items of a list and, inside a line, nowhere else. */
const PARTING = new Set([
  '•',
  '▪',
  '●',
  '▫',
  '✅',
  '✔',
  '☑',
  '■',
  '□',
  '◾',
  '◽',
  '➡',
  '►',
  '➤',
  '○',
])

const OPENING = new Set([...PARTING, '—', '-', '·', '*', '➖', '–'])

/** Tells whether a mark at the start of a line opens an item of a list: editors put dashes and stars there too. */
export const isBullet = (text: string): boolean => OPENING.has(text)

/**
 * Finds the bullets inside lines that part items as ends of lines do: «Вдома ✅ 15 нацгвардійців ✅ 40 воїнів».
 * One alone is an ornament, and dashes, stars and points in a line join more often than they part.
 */
export function partingBullets(tokens: readonly Token[]): ReadonlySet<number> {
  const parting = new Set<number>()
  let ofLine = new Map<string, number>()
  tokens.forEach(({ kind }, at) => {
    if (kind === 'break') ofLine = new Map()
    if (kind !== 'mark') return
    const text = textAt(tokens, at)
    if (!PARTING.has(text)) return
    const before = ofLine.get(text)
    if (before !== undefined) parting.add(before).add(at)
    ofLine.set(text, at)
  })
  return parting
}

/** Tells whether a line opens a list whose first item only counts people: «Вдома:», «✅ 15 нацгвардійців». */
export function opensCount(sentences: readonly Sentence[], { index }: Sentence): boolean {
  const next = sentences[index + 1]
  return next?.item === true && next.header === index && next.onlyCounts && has(next, FIGHTERS)
}
