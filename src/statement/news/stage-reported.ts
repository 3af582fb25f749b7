import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { NO_NEWS, PEOPLE, PROMISED } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken } from '#statement/word/token.ts'
import { isReported } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether officials report that one more stage of an exchange is over, and say of whom it was: "On Tuesday Kyiv
 * reported one more stage of the swap, for seriously wounded prisoners", «повідомили про черговий етап обміну». Of one
 * that is still to come the same words may be said: this sentence and the next one speak of nothing ahead.
 */
export const isStageReported = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['stage']) &&
  !isAhead(s) &&
  hitsIn(s, 'stage').some(
    (stage) =>
      has(s, ['exchange'], { from: stage.to, to: stage.to + OF_WITHIN }) &&
      isReportedAnew(timeline, s, stage.from) &&
      whenAt(timeline, s, stage.from) === 'now',
  ) &&
  saysOfWhom(timeline, s)

function saysOfWhom({ reading: { sentences } }: Timeline, s: Sentence): boolean {
  const next = sentences[s.index + 1]
  if (next !== undefined && isAhead(next)) return false
  return has(s, WHOM) || (next !== undefined && has(next, WHOM))
}

const isReportedAnew = ({ reading: { tokens } }: Timeline, s: Sentence, at: number): boolean => {
  const from = Math.max(s.from, at - REPORTED_WITHIN)
  return someToken(tokens, from, at, isReported) && someToken(tokens, from, at, isMore)
}

const isAhead = (s: Sentence): boolean => has(s, AHEAD)
const AHEAD: readonly Idea[] = [...NO_NEWS, ...PROMISED]
const WHOM: readonly Idea[] = [...PEOPLE, 'wounded', 'captive']
const OF_WITHIN = 5
const REPORTED_WITHIN = 5
const isMore = anyWord('more another further new fresh ще черговий новий еще ещё очередном новом')
