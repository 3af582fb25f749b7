import { isLongAgo, isNotBefore } from '#statement/day/long-ago.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isOnlyOfWords } from './only-of-word.ts'
import { isWhich } from './story.ts'
import { someToken } from '#statement/word/token.ts'
import { isPrevious } from '#statement/word/spans.ts'
import { isColon } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

type Sited = Readonly<{ timeline: Timeline; sentence: Sentence }>
type Place = Sited & Readonly<{ at: number; clause: Span }>

/** Tells whether a sentence may be of long ago, or of what was before in some of its clauses. */
export const mayBeOfBefore = (sited: Sited): boolean =>
  has(sited.sentence, ['today', 'tonight']) || isLongAgo(sited)

/**
 * Tells whether a place is of before, whatever is told of today beside it: «сьогодні повідомили про підозру блогеру, якого
 * раніше обміняли», «сьогодні доправили на обстеження після попереднього обміну».
 */
export function isOfBefore(place: Place): boolean {
  const { timeline, sentence, at, clause } = place
  const { tokens } = timeline.reading
  const recalled = hitsIn(sentence, 'recall')
  if (recalled.some(({ from, to }) => from < at && at < to && isPrevious(tokens[from])))
    // «Від попереднього обміну минув тиждень, і сьогодні новий»
    return !someToken(tokens, at, sentence.to, (token) => isNew(token))
  const isOfWhom =
    clause.from > sentence.from &&
    [0, 1, 2].some((word) => isWhich(tokens[clause.from + word])) &&
    !has(sentence, ['today', 'tonight'], clause) &&
    recalled.some(({ from, to }) => from >= clause.from && to <= clause.to)
  return (
    isOfWhom ||
    isWhenThen(place) ||
    (isLongAgo(place) && isNotBefore(place) && !isOnlyOfWords(timeline, sentence))
  )
}

/** «нынешняя передача больше сентябрьской, когда тел было 501» */
const isWhenThen = ({ timeline, sentence, at }: Place): boolean =>
  hitsIn(sentence, 'recall').some(
    ({ to }) =>
      to <= at &&
      isWhen(timeline.reading.tokens[to - 1]) &&
      !someToken(timeline.reading.tokens, to, at, isColon) &&
      !has(sentence, ['today', 'tonight'], { from: to, to: at }),
  )

const isWhen = anyWord('коли когда')
const isNew = anyWord('новий* нов{ы,у}й* новые* нові* another* new')
