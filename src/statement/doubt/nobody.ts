import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { EventStatement, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Holds what took place and brought nobody: «Обмін відбувся: 0 захисників вдома», «не передала жодного тіла». */
export function heldOfNobody(
  { timeline: { reading }, evidence, amounts }: Findings,
  { figures }: EventStatement,
): ReviewReason[] {
  if (Object.values(figures).some(({ value }) => value > 0)) return []
  const { exchange, through, release, bodies } = evidence
  const first = [...exchange, ...through, ...release, ...bodies].find(
    (s) => isNone(s) || amounts.some((a) => a.value === 0 && a.sentence === s),
  )
  return first === undefined ? [] : [hold('figures_differ', quoteOf(reading, first).text)]
}

const isNone = (s: Sentence): boolean =>
  hitsIn(s, 'none').some(({ from, to }) => has(s, COUNTED, { from, to: to + COUNTED_WITHIN }))

const COUNTED_WITHIN = 2
const COUNTED: readonly Idea[] = ['body', 'dead', 'defender', 'captive', 'military', 'person']
