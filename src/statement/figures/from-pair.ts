import { type Pair, QUOTA_FROM } from '#statement/side/pair.ts'
import type { Figure } from '#statement/statement.ts'

type Both = Readonly<{
  toUkraine: Figure | null
  toRussia: Figure | null
  doubts: readonly string[]
}>

/** A formula helps only beside a figure with a side, or where it is equal: its order tells nothing. */
export function fromPair(
  pairs: readonly Pair[],
  toUkraine: Figure | null,
  toRussia: Figure | null,
): Both {
  const [pair] = pairs
  const asRead = { toUkraine, toRussia, doubts: [] }
  if (pair === undefined || (toUkraine !== null && toRussia !== null)) return asRead
  const value = valueFrom(pair, toUkraine ?? toRussia)
  if (value === null) return { ...asRead, doubts: [`${pair.first}:${pair.second}`] }
  const figure: Figure = { value, how: 'stated', quotes: [pair.quote] }
  return { toUkraine: toUkraine ?? figure, toRussia: toRussia ?? figure, doubts: [] }
}

/** What the formula leaves beside the known figure; null where it does not hold that figure. */
function valueFrom({ first, second }: Pair, known: Figure | null): number | null {
  if (first === second && first < QUOTA_FROM && (known === null || known.value === first))
    return first
  if (known === null) return null
  if (known.value === first) return second
  return known.value === second ? first : null
}
