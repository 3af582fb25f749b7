import type { Amount } from './amount.ts'
import { clauseAt, has, type Sentence } from './sentence.ts'

/**
 * Puts right what a doubtful verb says: of «Россия вернула 45 тел, Киеву передано 757» the first came
 * to Russia, for a verb said of both ways gives way to a recipient.
 */
export const bodiesBySide = (bodies: readonly Amount[]): readonly Amount[] =>
  bodies.map((a) =>
    isDoubtful(a) && bodies.some((b) => isGiven(b, a)) ? { ...a, toward: 'ru' } : a,
  )

/** «вернула» of Russia, and nobody to whom. */
function isDoubtful({ sentence, at, toward }: Amount): boolean {
  const clause = clauseAt(sentence, at)
  if (toward === 'ru' || !has(sentence, ['russia'], clause)) return false
  return !has(sentence, ['to_ukraine'], clause) && isOfBothWays(sentence, clause)
}

const isOfBothWays = (sentence: Sentence, { from, to }: Sentence['clauses'][number]): boolean =>
  sentence.hits.some(
    (gave) =>
      gave.idea === 'gave' &&
      gave.from >= from &&
      gave.to <= to &&
      sentence.hits.some(({ idea, from: start }) => idea === 'returned' && start === gave.from),
  )

const isGiven = (b: Amount, a: Amount): boolean =>
  b.sentence === a.sentence &&
  b.toward === 'ua' &&
  b.value !== a.value &&
  has(b.sentence, ['to_ukraine'], clauseAt(b.sentence, b.at)) &&
  clauseAt(b.sentence, b.at) !== clauseAt(a.sentence, a.at)

/** «тіло Героя та тіла ще шести захисників»: the one and the others, where no number holds both. */
export function oneAndOthers(wholes: readonly Amount[]): readonly Amount[] {
  const one = wholes.find(({ how }) => how === 'implied')
  const others = wholes.filter(({ how }) => how !== 'implied')
  const [other] = others
  if (one === undefined || other === undefined || other.sentence !== one.sentence) return []
  return others.length === 1 && other.at > one.at && (other.toward ?? 'ua') === (one.toward ?? 'ua')
    ? [one, other]
    : []
}
