import { namesDay } from '#statement/day/dated.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAllKnown } from '#statement/news/all-known.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { isNot } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { isNegated } from '#statement/sentence/negated.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether an exchange is named without a verb, and of this day or of both sides: «Сьогодні обмін 107 на 107».
 * A word nobody knows may say that it is blocked: «Заблокирован обмен по формуле 107 на 107».
 */
export const isNamedOfDay = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some(
    (s) =>
      s.place < TOP_SENTENCES &&
      has(s, TOLD) &&
      (namesDay(timeline, s) || isOfBoth(s)) &&
      hitsIn(s, 'exchange')
        .concat(hitsIn(s, 'exchanged'))
        .some(({ from }) => isSaidByVerb(timeline, s, from)),
  )

/** «Сторони не провели обмін 25 українських і 25 російських полонених» names none that was. */
const isSaidByVerb = (timeline: Timeline, s: Sentence, at: number): boolean => {
  const clause = clauseAt(s, at)
  return (
    !someToken(timeline.reading.tokens, clause.from, clause.to, isNot) &&
    (isDone(timeline, s) || isAllKnown(timeline, s, clause))
  )
}

const isOfBoth = (s: Sentence): boolean =>
  has(s, ['each']) || (has(s, ['ukrainian']) && has(s, ['russian']))

const TOLD: readonly Idea[] = ['exchange', 'exchanged', 'returned', 'home']

/** «Переговори не завершено: обмін …»: a verb that is denied tells of nothing. */
const isDone = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  BY_VERB.some((idea) => hitsIn(s, idea).some(({ from }) => !isNegated(tokens, from)))

/** A verb of return is said of people; else every word beside it must be known, or say nothing. */
const BY_VERB: readonly Idea[] = ['returned', 'exchanged', 'home', 'happened']
