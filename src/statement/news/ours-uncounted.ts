import { has, hitsIn, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { OWN_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence on top says without a number that Ukraine's own came, and what stands beside shows that
 * it is of this day: they are named by services right below, or the next sentence names the day of the return.
 */
export const isOursBeside = (timeline: Timeline, s: Sentence): boolean =>
  s.place >= 0 &&
  s.place < TOP_SENTENCES &&
  has(s, OWN_SOLDIERS) &&
  !has(s, ['will', 'denied', 'recall', 'total', 'elsewhere']) &&
  (isNamedByServices(timeline, s) || isDatedNext(timeline, s))

/** «З неволі виходять наші військові та цивільні, повідомив Президент. Це прикордонники, нацгвардійці, воїни ЗСУ» */
const isNamedByServices = ({ reading }: Timeline, s: Sentence): boolean => {
  const next = reading.sentences[s.index + 1]
  return (
    s.place === 0 &&
    has(s, ['from_russia']) &&
    (has(s, ['ua_voice']) || someToken(reading.tokens, s.from, s.to, isPresident)) &&
    next !== undefined &&
    hitsIn(next, 'military').length >= SERVICES
  )
}

const SERVICES = 3
const isPresident = anyWord('президент* president*')

/** «Звільнено чергову групу наших захисників. Це повернення, яке відбулося 23 липня, …» */
const isDatedNext = (
  { reading: { tokens, sentences }, dates, day }: Timeline,
  s: Sentence,
): boolean =>
  someToken(tokens, s.from, s.to, isGroup) &&
  sentences
    .slice(s.index + 1, s.index + 3)
    .some((one) => has(one, ['happened']) && datesIn(dates, one).some((date) => date.day === day))

/** Tells words for some who came together: «чергова група». */
export const isGroup = anyWord('груп{,п}{а,и,у} партія партію партия партию group batch')
