import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'

/**
 * Tells whether one body without a number came from the other side on the day of the news: «Сьогодні до України
 * повернуто тіло захисника», «24 серпня Україні передано тіло загиблого воїна». Towns that meet their own dead
 * name neither side, and without a day it is the story of one man.
 */
export const isOfOneBody = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['body']) &&
  has(s, ['to_ukraine', 'from_russia']) &&
  (has(s, ['today', 'tonight']) || isOfDay(timeline, s))

const isOfDay = ({ dates, day }: Timeline, span: Span): boolean =>
  datesIn(dates, span).some((date) => date.day === day)
