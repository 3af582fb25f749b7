import type { Hit } from '#statement/word/lexicon.ts'
import { clauseAt, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Goes on to the end of what names the source, and takes in a short clause whole. */
export function wholeHedge(
  timeline: Timeline,
  sentence: Sentence,
  { from, to }: Span,
  words: readonly Hit<Identity>[],
): Span {
  const clause = clauseAt(sentence, from)
  if (clause.to - clause.from <= SHORT && to <= clause.to) return trimmed(timeline, clause, from)
  const side = words.find((one) => one.idea === 'side' && one.from === to)
  return trimmed(timeline, { from: beginning(timeline, sentence, from), to: side?.to ?? to }, from)
}

const isBeginner = anyWord(`
  за з із зі як про попередн* по со с из как предварительн*
  as according to on by the preliminary
`)

/** «за попереднім …» belongs to it. */
function beginning({ reading }: Timeline, { from }: Sentence, at: number): number {
  let first = at
  while (first > from && isBeginner(reading.tokens[first - 1])) first -= 1
  return first
}

const SHORT = 7
const isOpener = anyWord('які що яка та і й а но але которые что и which that and but —')

/** «які за твердженням …» begins with the hedge. */
function trimmed({ reading }: Timeline, clause: Span, hedge: number): Span {
  let { from, to } = clause
  while (from < hedge && isOpener(reading.tokens[from])) from += 1
  while (to > from + 1 && reading.tokens[to - 1]?.kind === 'mark') to -= 1
  return { from, to }
}
