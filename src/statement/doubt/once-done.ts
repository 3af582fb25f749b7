import { namesDay } from '#statement/day/dated.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { newsIn } from './guessed.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { EventStatement, ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Holds what has no figure and no day and stands only behind «коли», «после того как», "once": «про обмін
 * повідомляють, коли він уже відбувся» tells what is done each time, and nobody may have come.
 */
export function heldOfOnceDone(findings: Findings, { figures }: EventStatement): ReviewReason[] {
  if (Object.keys(figures).length > 0) return []
  const { timeline } = findings
  const news = newsIn(findings)
  const [first] = news
  const isOnly = news.every((s) => isOnlyOnceDone(timeline, s))
  return first !== undefined && isOnly
    ? [hold('unconfirmed', quoteOf(timeline.reading, first).text)]
    : []
}

const DEEDS: readonly Idea[] = ['happened', 'exchanged', 'returned', 'gave', 'through']

function isOnlyOnceDone(timeline: Timeline, s: Sentence): boolean {
  if (has(s, ['today', 'tonight', 'yesterday']) || namesDay(timeline, s)) return false
  const { tokens } = timeline.reading
  const deeds = DEEDS.flatMap((idea) => hitsIn(s, idea))
  return (
    deeds.length > 0 &&
    deeds.every(({ from }) => someToken(tokens, Math.max(s.from, from - NEAR), from, isOnce))
  )
}

/** «щойно звільнених» are those of today; what begins a clause has its verb a few words on. */
const NEAR = 5
const isOnce = anyWord('коли когда щойно після после как once when after whenever')
