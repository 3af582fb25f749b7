import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { OWN_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'

/**
 * Tells whether a sentence on top says without a number that Ukraine's own came, and what stands beside shows that
 * it is of this day: they are named by services right below, or the next sentence names the day of the return, or
 * they are out of captivity and at home by an exchange.
 */
export const isOursBeside = (timeline: Timeline, s: Sentence): boolean =>
  s.place >= 0 &&
  s.place < TOP_SENTENCES &&
  has(s, OWN_SOLDIERS) &&
  !has(s, ['will', 'denied', 'recall', 'total', 'elsewhere']) &&
  (isNamedByServices(timeline, s) || isDatedNext(timeline, s) || isOutAndHome(timeline, s))

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

/** «Наші хлопці вдома, полон позаду. … Обмін був не з легких» */
const isOutAndHome = (timeline: Timeline, s: Sentence): boolean =>
  s.place === 0 &&
  has(s, ['home']) &&
  has(s, ['captivity']) &&
  has(s, ['ukrainian', 'defender']) &&
  hitsIn(s, 'home').every(({ from }) => whenAt(timeline, s, from) === 'now') &&
  !someToken(timeline.reading.tokens, 0, timeline.reading.tokens.length, isAftercare) &&
  timeline.reading.sentences.some((one) =>
    hitsIn(one, 'exchange').some(
      ({ from, to }) =>
        from - clauseAt(one, from).from <= 1 &&
        isTookPlace(timeline.reading.tokens[to]) &&
        !someToken(timeline.reading.tokens, to, one.to, isBeginning) &&
        isOfNow(timeline, one, from),
    ),
  )

/** «Обмін — лише початок шляху» tells of no exchange of today, nor does what doctors explain. */
const isTookPlace = anyWord(`
  був дався відбу{вся,лось} пройшов стався тривав готу{вався,вали} вдався виявився
  был дался состоялся прошел прошёл случился длился готовил{ся,и} удался оказался
  was took happened proved came lasted went
`)
const isBeginning = anyWord(
  'почат* начал* перш* перв* begin* start* first лише тільки лишь только only just',
)
const isAftercare = anyWord(`
  психолог* психіатр* психиатр* реабіліт* реабилит* лікар* врач* медик* адаптац*
  doctor* psycholog* psychiatr* rehabilit* therap* medic{,s} counsel{l,}* nightmare*
`)

/** «Обмін був не з легких» denies nothing. */
const isOfNow = (timeline: Timeline, s: Sentence, at: number): boolean => {
  const when = whenAt(timeline, s, at)
  return when === 'now' || (when === 'denied' && !has(s, ['happened']))
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
