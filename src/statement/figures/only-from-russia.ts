import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a clause without a number speaks only of those who came out of Russia: "an equal number of privates and
 * officers were freed from Russia" compares the freed of Ukraine with each other.
 */
export function isOnlyFromRussia(sentence: Sentence, { from }: Pick<Span, 'from'>): boolean {
  const clause = clauseAt(sentence, from)
  return (
    sentence.numbers.length === 0 &&
    has(sentence, ['from_russia'], clause) &&
    has(sentence, KINDS, clause) &&
    !has(sentence, OTHER_WAY, clause) &&
    !isOfRussians(sentence, clause)
  )
}

/** Somebody of Russia is named, and not only where they came from. */
const isOfRussians = (sentence: Sentence, clause: Span): boolean =>
  hitsIn(sentence, 'russian').some(
    (hit) =>
      hit.from >= clause.from &&
      hit.to <= clause.to &&
      !hitsIn(sentence, 'from_russia').some(({ from, to }) => from <= hit.from && hit.to <= to),
  )

const KINDS: readonly Idea[] = ['rank', 'officer', 'woman', 'man', 'civilian', 'military', 'defender', 'ukrainian'] // prettier-ignore
const OTHER_WAY: readonly Idea[] = ['in_return', 'from_ukraine', 'own', 'exchanged', 'received', 'each'] // prettier-ignore

/** Tells whether that many are only Ukraine's own, and nothing is said of the others: «рівно стільки захисників ми вирвали». */
export const isOnlyOfOurs = (sentence: Sentence, { to }: Span): boolean =>
  has(sentence, ['defender'], { from: to, to: to + OUR_WORDS })

/** «стільки наших захисників» */
const OUR_WORDS = 2
