import { type Pair, QUOTA_FROM } from '#statement/side/pair.ts'
import { numbersInOrder } from '#statement/side/in-order.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Figure } from '#statement/statement.ts'

type Both = Readonly<{
  toUkraine: Figure | null
  toRussia: Figure | null
  doubts: readonly string[]
}>

/** A formula helps only beside a figure with a side, where it is equal, or where both sides are named in its order: else that tells nothing. */
export function fromPair(
  reading: Reading,
  pairs: readonly Pair[],
  toUkraine: Figure | null,
  toRussia: Figure | null,
): Both {
  const [pair] = pairs
  const asRead = { toUkraine, toRussia, doubts: [] }
  if (pair === undefined || (toUkraine !== null && toRussia !== null)) return asRead
  const known = toUkraine ?? toRussia
  const named = known === null ? inOrder(reading, pair) : null
  if (named !== null) return named
  const value = valueFrom(pair, known)
  if (value === null) return { ...asRead, doubts: [`${pair.first}:${pair.second}`] }
  const figure: Figure = { value, how: 'stated', quotes: [pair.quote] }
  return { toUkraine: toUkraine ?? figure, toRussia: toRussia ?? figure, doubts: [] }
}

/** «909 к 43: столько тел передано украинской и российской сторонам» */
function inOrder(reading: Reading, { sentence, quote }: Pair): Both | null {
  const named = numbersInOrder(reading, sentence)
  if (named === null) return null
  const of = (value: number): Figure => ({ value, how: 'stated', quotes: [quote] })
  return { toUkraine: of(named.ua), toRussia: of(named.ru), doubts: [] }
}

/** What the formula leaves beside the known figure; null where it does not hold that figure. */
function valueFrom({ first, second }: Pair, known: Figure | null): number | null {
  if (first === second && first < QUOTA_FROM && (known === null || known.value === first))
    return first
  if (known === null) return null
  if (known.value === first) return second
  return known.value === second ? first : null
}
