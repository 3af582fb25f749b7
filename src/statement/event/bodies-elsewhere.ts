import type { Amount } from '#statement/count/amount.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { type Findings, newsOf } from '#statement/figures/findings.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { hold } from '#statement/review.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { someToken } from '#statement/word/token.ts'
import { isFinding } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether bodies beside an exchange were only found somewhere: «знайшли тіла трьох», «водолазы подняли останки». */
export const isOnlyFound = ({ tokens }: Reading, { sentence: s }: Amount): boolean =>
  (has(s, ['unearthed']) ||
    someToken(tokens, s.from, s.to, (word) => isFinding(word) || isRaised(word))) &&
  !has(s, HANDED_OVER)

const isRaised = anyWord('підняли піднято винесли подняли подняты вынесли pulled')

const HANDED_OVER: readonly Idea[] = [
  'gave',
  'exchanged',
  'exchange',
  'repatriation',
  'to_ukraine',
  'to_russia',
  'from_russia',
  'russia',
  'also',
]

/** Doubts bodies that a line above the exchange tells of: whether they came with it nobody says. */
export function doubtsOfBodiesAbove(
  { timeline: { reading }, amounts, evidence }: Findings,
  { bodies_to_ua, bodies_to_ru }: Figures,
): readonly ReviewReason[] {
  if (bodies_to_ua === undefined && bodies_to_ru === undefined) return []
  const first = firstOf(evidence)
  if (first === null) return []
  const told = new Set([bodies_to_ua?.value, bodies_to_ru?.value])
  const bodies = newsOf(amounts, (a) => isBodies(a) && told.has(a.value))
  return bodies.length > 0 && bodies.every((a) => isAbove(a, first))
    ? bodies.slice(0, 1).map((a) => hold('second_event', quoteOf(reading, a.span).text))
    : []
}

const isAbove = ({ sentence }: Amount, first: Sentence): boolean =>
  sentence.index < first.index && sentence.line < first.line && !has(sentence, ['exchange'])

/** The first sentence that tells of the exchange. */
const firstOf = ({ exchange, through, release }: Evidence): Sentence | null =>
  [...exchange, ...through, ...release].reduce<Sentence | null>(
    (best, s) => (best === null || s.index < best.index ? s : best),
    null,
  )
