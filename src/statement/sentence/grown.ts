import type { Hit } from '#statement/word/lexicon.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Reads "boys" and "girls" who come out of captivity, or whom a text calls ours, as grown people: so are soldiers
 * called. Where children, ages or a deportation are named as well, they are children.
 */
export function withGrown(
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
): readonly Hit<Idea>[] {
  const young = hits.filter(({ idea }) => idea === 'child')
  if (young.length === 0 || !young.every(({ from }) => isLad(tokens[from]))) return hits
  if (tokens.some((token) => isOfYouth(token))) return asChildren(hits, young)
  if (!isOfFighters(tokens, hits)) return hits
  return hits.map((hit) => (hit.idea === 'child' ? { ...hit, idea: 'person' } : hit))
}

const isOfFighters = (tokens: readonly Token[], hits: readonly Hit<Idea>[]): boolean =>
  hits.some(
    ({ idea, from }) =>
      OF_CAPTIVES.has(idea) ||
      (idea === 'child' && isOur(tokens[from - 1]) && isOfNumber(tokens, from)),
  )

/** "84 boys and girls were returned to their parents": no soldier is named, and they are what they are called. */
function asChildren(hits: readonly Hit<Idea>[], young: readonly Hit<Idea>[]): readonly Hit<Idea>[] {
  if (hits.some(({ idea }) => OF_SOLDIERS.has(idea))) return hits
  return hits.filter(
    ({ idea, from, to }) =>
      idea !== 'person' || !young.some((one) => from <= one.from && one.to <= to),
  )
}

const OF_SOLDIERS: ReadonlySet<Idea> = new Set<Idea>([
  'exchange',
  'exchanged',
  'military',
  'defender',
  'from_russia',
])

const OF_CAPTIVES: ReadonlySet<Idea> = new Set<Idea>(['exchange', 'exchanged', 'captivity'])

/** "84 of our boys", "our 84 boys", "our boys are home" */
const isOfNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.kind !== 'word' ||
  tokens[at - 3]?.kind === 'number' ||
  (tokens[at - 1]?.kind === 'number' && textAt(tokens, at - 2) === 'our')

const isOur = wordsLike(/^(?:our|\d+)$/u)
const isLad = anyWord('boy{,s} girl{,s}')
const isOfYouth = anyWord(`
  aged ages age deport* abduct* camp school* year-old{,s} parents foster guardian{,s} orphan*
  summer team football* choir
`)
