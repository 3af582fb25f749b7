import type { Amount } from '#statement/count/amount.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someNow } from '#statement/when/told-now.ts'
import { LATELY, NO_NEWS } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether the whole that some are told of is that of the handover right above, of which nobody has said how many
 * came: «8 червня відбувся обмін тілами. Серед 50 полеглих, яких прийняла Україна, 37 – …».
 */
export const isOfThisHandover = (timeline: Timeline, { sentence }: Amount): boolean =>
  !has(sentence, LATER) &&
  has(sentence, UKRAINE) &&
  timeline.reading.sentences.some(
    (s) =>
      s.index < sentence.index &&
      sentence.index - s.index <= SENTENCES_BELOW &&
      tellsOfDay(timeline, s) &&
      !timeline.reading.sentences.slice(s.index, sentence.index).some((one) => counts(one)),
  )

/** A morgue or a region gets some of all. */
const UKRAINE: readonly Idea[] = ['ukraine', 'to_ukraine']
const SENTENCES_BELOW = 3

/** What is found out of some, or told of other days, is of a whole that came before. */
const LATER: readonly Idea[] = [...NO_NEWS, 'captured', 'study', 'total', 'afterwards', 'already']

const tellsOfDay = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['repatriation']) &&
  someNow(timeline, s, ['happened', 'exchanged']) &&
  (has(s, LATELY) || datesIn(timeline.dates, s).some(({ day }) => day === timeline.day))

/** How many bodies came is told by a number beside them. */
const counts = (s: Sentence): boolean =>
  s.numbers.length > 0 && has(s, ['returned', 'gave', 'received'])
