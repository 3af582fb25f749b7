import type { Hit } from '#statement/word/lexicon.ts'
import type { Span } from '#statement/sentence/sentence.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'

type Words = readonly Hit<Identity>[]

/** Tells whose word it may be: Russia's, or that of who speaks for it. */
export const isWhose = ({ idea }: Words[number]): boolean => idea === 'source' || idea === 'speaker'

/** Finds a source with a word of saying beside it: «за твердженням Росії», «твердить сторона, яка їх передала». */
export function besideSource(words: Words): Span | null {
  const says = words.filter(({ idea }) => idea === 'says')
  for (const source of words.filter((w) => isWhose(w))) {
    const said = says.find((one) => isNear(source, one))
    if (said !== undefined) return spanOf(source, said)
  }
  return null
}

const isNear = (a: Span, b: Span): boolean =>
  Math.abs(a.from - b.from) <= NEAR || Math.max(a.from - b.to, b.from - a.to) < NEAR

const NEAR = 4

const spanOf = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})
