import { has, type Sentence } from './sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'

/** Marks that stand before the items of a list and, inside a line, nowhere else. */
const isParting = anyWord('• ▪ ● ▫ ✅ ✔ ☑ ■ □ ◾ ◽ ➡ ► ➤ ○')

const OPENING = new Set('• ▪ ● ▫ ✅ ✔ ☑ ■ □ ◾ ◽ ➡ ► ➤ ○ — - · * ➖ –'.split(' '))

/** Tells whether a mark at the start of a line opens an item of a list: editors put dashes and stars there too. */
export const isBullet = (text: string): boolean => OPENING.has(text)

/**
 * Finds the bullets inside lines that part items as ends of lines do: «Вдома ✅ 15 нацгвардійців ✅ 40 воїнів».
 * One alone is an ornament, and dashes, stars and points in a line join more often than they part.
 */
export function partingBullets(tokens: readonly Token[]): ReadonlySet<number> {
  const bullets: number[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'mark' && isParting(token)) bullets.push(at)
  }
  return bullets.length < 2 ? NONE : partingAmong(tokens, bullets)
}

function partingAmong(tokens: readonly Token[], bullets: readonly number[]): ReadonlySet<number> {
  const parting = new Set<number>()
  let ofLine = new Map<string, number>()
  let last = 0
  for (const at of bullets) {
    if (someToken(tokens, last, at, ({ kind }) => kind === 'break')) ofLine = new Map()
    last = at
    const before = ofLine.get(textAt(tokens, at))
    if (before !== undefined) parting.add(before).add(at)
    ofLine.set(textAt(tokens, at), at)
  }
  return parting
}

const NONE: ReadonlySet<number> = new Set()

/** Tells whether a line opens a list whose first item only counts people: «Вдома:», «✅ 15 нацгвардійців». */
export function opensCount(sentences: readonly Sentence[], { index }: Sentence): boolean {
  const next = sentences[index + 1]
  return next?.item === true && next.header === index && next.onlyCounts && has(next, FIGHTERS)
}
