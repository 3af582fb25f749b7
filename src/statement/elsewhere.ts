import type { Evidence } from './evidence.ts'
import { has, type Sentence } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import { whenAt } from './when.ts'
import type { Idea } from './vocabulary/idea.ts'

/** What a text is about is said in its first sentences. */
const TOP_SENTENCES = 4
const LEAD_SENTENCES = 2

/**
 * Whether people came home, and the text itself says that it was no exchange, or that others
 * exchanged them: deportees, releases by grace, swaps between other countries.
 */
export function isOtherThanExchange(timeline: Timeline, evidence: Evidence): boolean {
  const { sentences } = timeline.reading
  const lead = sentences.slice(0, LEAD_SENTENCES)
  if (lead.some((s) => has(s, ['foreign'])) && !tellsOfOurs(evidence)) return true
  if (evidence.exchange.length > 0) return false
  return sentences.slice(0, TOP_SENTENCES).some((s) => isNoExchange(timeline, s))
}

/** Some other sentence of the news names one of the two sides. */
const tellsOfOurs = ({ exchange, through, release }: Evidence): boolean =>
  [...exchange, ...through, ...release].some((s) => has(s, OURS) && !has(s, ['foreign']))

const OURS: readonly Idea[] = ['ukrainian', 'ukraine', 'from_russia', 'from_ukraine', 'defender']

const isNoExchange = (timeline: Timeline, sentence: Sentence): boolean =>
  sentence.hits.some(
    ({ idea, from }) =>
      idea === 'no_exchange' && !['recalled', 'planned'].includes(whenAt(timeline, sentence, from)),
  )
