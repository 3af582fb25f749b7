import { isInto } from '#statement/word/prepositions.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Holds bodies that have only come as far as Belarus, through which they go: «Ешелон із тілами 900 військових прибув до
 * Білорусі», "has arrived in Belarus". Handed over there they have come.
 */
export function doubtsOfBelarus(
  { timeline: { reading }, evidence }: Findings,
  { bodies_to_ua: ours }: Figures,
): readonly ReviewReason[] {
  const [news] = evidence.bodies
  return ours !== undefined &&
    news !== undefined &&
    evidence.bodies.every((s) => isToBelarus(reading, s))
    ? [hold('unconfirmed', quoteOf(reading, news).text)]
    : []
}

const isToBelarus = ({ tokens }: Reading, s: Sentence): boolean =>
  !has(s, HANDED_OVER) &&
  tokens
    .slice(s.from + 1, s.to)
    .some((token, at) => isBelarus(token) && isInto(tokens[s.from + at]))

const HANDED_OVER: readonly Idea[] = [
  'to_ukraine',
  'gave',
  'received',
  'exchanged',
  'exchange',
  'repatriation',
  'through',
]
const isBelarus = anyWord('білорус{і,ь,и} білорусію белорусси{ю,и} беларус{ь,и} belarus')
