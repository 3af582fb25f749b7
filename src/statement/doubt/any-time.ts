import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isFurther } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Holds bodies that a side "has brought back" with no word of a handover and of no day, as somebody says: «Україна повернула тіла
 * 522 військових, розповів речник» counts all that came so far, and may even be of those that were given away.
 */
export function heldOfAnyTime({ timeline, evidence }: Findings): readonly ReviewReason[] {
  const { reading } = timeline
  const { bodies } = evidence
  const [first] = bodies
  if (first === undefined || reading.sentences.some((s) => isOfHandover(s))) return []
  if (!bodies.every((s) => isOfNoDay(timeline, s) && isBroughtBack(timeline, s))) return []
  const isDated = reading.sentences.some((s) => !bodies.includes(s) && namesDay(timeline, s))
  return isDated ? [] : [hold('day_unclear', quoteOf(reading, first).text)]
}

/** Who handed over, and what it is called. */
const OF_HANDOVER: readonly Idea[] = [
  'repatriation',
  'happened',
  'exchange',
  'russia',
  'to_russia',
  'hedge',
  'thanks',
  'through',
  'stage',
  'agreed',
]

/** «загинули в полоні» tells where they died, and not from where they came. */
const isOfHandover = (s: Sentence): boolean =>
  has(s, OF_HANDOVER) ||
  hitsIn(s, 'from_russia').some(
    ({ from, to }) => !hitsIn(s, 'captivity').some((held) => from <= held.from && held.to <= to),
  )

const namesDay = ({ dates }: Timeline, s: Sentence): boolean =>
  has(s, ['today', 'tonight', 'yesterday']) || datesIn(dates, s).length > 0

/** Today is only when somebody said so: the word stands in the clause of the speaker. */
function isOfNoDay(timeline: Timeline, s: Sentence): boolean {
  if (has(s, ['tonight', 'yesterday']) || datesIn(timeline.dates, s).length > 0) return false
  return hitsIn(s, 'today').every(({ from }) => {
    const clause = clauseAt(s, from)
    return !has(s, ['body', 'dead', 'returned', 'gave', 'managed', 'to_return'], clause)
  })
}

/** «повернула», «вдалося повернути»: said of one's own as of those who are given to the others. */
const isBroughtBack = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  has(s, ['today', 'ua_voice', 'other_deed']) &&
  has(s, ['ukraine', 'managed']) &&
  !has(s, ['to_ukraine', 'each']) &&
  !someToken(tokens, s.from, s.to, isFurther) &&
  tokens.slice(s.from, s.to).some((token) => isBack(token))

const isBack = anyWord(`
  повернул{а,и} повернув повернути вернул{,а,и} вернуть возвратил{а,и} возвратить
  brought bring returned recovered recover retrieved got
`)
