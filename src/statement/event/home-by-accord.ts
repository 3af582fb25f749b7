import { namesDay } from '#statement/day/dated.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAccordDone } from '#statement/sentence/accord-done.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { BODIES, NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isWoundedOfAccord } from './wounded-of-accord.ts'

/** Tells whether soldiers came whom nobody counts and no word calls exchanged, by what the sides agreed. */
export const isByAccord = (timeline: Timeline, s: Sentence): boolean =>
  isWoundedOfAccord(timeline, s) || isHomeByAccord(timeline, s) || isStageByAccord(timeline, s)

/** «За домовленостями у Стамбулі відбувся перший етап повернення важкопоранених захисників»: a stage of it is over. */
const isStageByAccord = ({ reading }: Timeline, s: Sentence): boolean =>
  isTop(s) &&
  has(s, ['stage']) &&
  has(s, ['happened', 'returned']) &&
  has(s, SOLDIERS) &&
  !has(s, OTHER) &&
  reading.sentences.some((one) => isTop(one) && has(one, ['agreed']) && !has(one, OTHER))

const OTHER: readonly Idea[] = [...NO_NEWS, ...PROMISED, ...BODIES, 'elsewhere', 'other_deed']

/**
 * Tells whether a sentence brings soldiers home where the text says that on its day a point of what the sides agreed was
 * carried out: «Додому привезли поранених. 4 липня Штаб виконав наступний пункт того, про що домовлено у Стамбулі».
 */
const isHomeByAccord = (timeline: Timeline, s: Sentence): boolean =>
  speaksOf(timeline.reading, ['agreed']) &&
  isTop(s) &&
  has(s, ['home']) &&
  has(s, SOLDIERS) &&
  timeline.reading.sentences.some((one) => isTop(one) && namesDay(timeline, one) && isAccordDone(timeline.reading, one)) // prettier-ignore

/**
 * Tells whether soldiers who came today did so by an agreement under which either side gives its prisoners to the other:
 * «Росія відпустила сьогодні 270 військових. За домовленістю у Стамбулі сторони мають віддати одна одній по тисячі людей».
 */
export const isOwedToEach = (timeline: Timeline, release: readonly Sentence[]): boolean =>
  release.some(
    (s) => namesDay(timeline, s) && has(s, SOLDIERS) && has(s, ['gave', 'from_russia']),
  ) &&
  timeline.reading.sentences.some(
    (s) =>
      has(s, ['agreed']) &&
      has(s, ['each']) &&
      has(s, ['person', 'captive', 'military']) &&
      !has(s, ['denied', 'refuted', 'recall']),
  )

const isTop = ({ place }: Sentence): boolean => place >= 0 && place < TOP_SENTENCES

const SOLDIERS: readonly Idea[] = ['wounded', 'military', 'defender', 'captive']
