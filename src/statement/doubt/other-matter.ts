import type { Findings } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement, ReviewReason } from '#statement/statement.ts'
import type { Token } from '#statement/word/token.ts'
import { cuesOf } from '#statement/word/cues.ts'
import { boundsFor, CUE_WEIGHTS, weightAsReport } from './report-words.ts'

/**
 * A second reader that knows no rule: it has only seen which words stand in reports of events and which
 * in other posts (`test/corpus`). Where the rules read news and nearly no report has such words, the post
 * is of another matter (a play, a funeral, another war), and a person looks; the detail names the words.
 */
export function heldOfOtherMatter(findings: Findings, event: EventStatement): ReviewReason[] {
  const { tokens } = findings.timeline.reading
  const { least, words } = boundsFor(tokens)
  const more = words === 0 || isPlain(findings, event) ? 0 : MORE
  return weightAsReport(tokens) < least + more ? [hold('other_matter', wordsAgainst(tokens))] : []
}

/** What no exchange and no bodies are named for, only lower sentences tell or no figure stands with, by so much more, but in few words. */
const MORE = 80

/** Of a thousand reports all but twenty tell the news in their first two sentences. */
const TOP_SENTENCES = 2

const isPlain = (
  { evidence: { exchange, through, bodies } }: Findings,
  { figures }: EventStatement,
): boolean =>
  Object.keys(figures).length > 0 &&
  [exchange, through, bodies].some((told) => told.some(({ place }) => place < TOP_SENTENCES))

const MOST_NAMED = 5

/** The words that weigh most against a report, in the order of the text. */
function wordsAgainst(tokens: readonly Token[]): string {
  const places = [...cuesOf(tokens)]
    .map(([cue, at]) => ({ at, weight: CUE_WEIGHTS.get(cue) ?? 0 }))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ at }) => at)
  const named = [...new Set(places)].slice(0, MOST_NAMED).toSorted((a, b) => a - b)
  return named.map((at) => tokens[at]?.text ?? '').join(', ')
}
