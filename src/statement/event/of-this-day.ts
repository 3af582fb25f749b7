import type { Evidence } from '#statement/news/evidence.ts'
import {
  has,
  hitsIn,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { datesIn, OTHER_DAYS, type Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { PROMISED, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether people came on top of a text that calls the exchange one of this day below: «Військові вдома. …
 * Сьогоднішній обмін став результатом …», "the video of the exchange of August 24"; or whether an exchange is told
 * there of several days, and below who came in it today.
 */
export const isOfThisDay = (
  timeline: Timeline,
  { exchange, through, release }: Pick<Evidence, 'exchange' | 'through' | 'release'>,
): boolean =>
  timeline.basis !== 'published' &&
  ((release.some((s) => s.place < TOP_SENTENCES && has(s, ['home', 'captivity'])) &&
    timeline.reading.sentences.some((s) => s.place < BELOW_TOP && isCalledOfDay(timeline, s))) ||
    (exchange.some((s) => s.place < TOP_SENTENCES) &&
      through.some((s) => s.place < BELOW_TOP && has(s, ['today']) && has(s, ['from_russia']))))

const BELOW_TOP = 7

/** «сьогоднішній обмін», "the exchange of August 24": the day stands right beside. */
const isCalledOfDay = (timeline: Timeline, s: Sentence): boolean =>
  !has(s, NOT_SURE) &&
  hitsIn(s, 'exchange').some(
    (hit) => isOfDay(timeline, s, hit) && !OTHER_DAYS.has(whenAt(timeline, s, hit.from)),
  )

const NOT_SURE: readonly Idea[] = [...UNDONE, ...PROMISED, 'alleged']

const isOfDay = ({ dates, day }: Timeline, s: Sentence, { from, to }: Span): boolean =>
  hitsIn(s, 'today').some((today) => today.to === from || today.from === to) ||
  datesIn(dates, s).some((date) => date.day === day && date.from >= to && date.from - to <= WITHIN)

/** «обмена военнопленными с Россией 24 августа» */
const WITHIN = 3
