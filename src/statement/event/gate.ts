import {
  isOfChildren,
  isOfChildrenAlone,
  isOfCiviliansAlone,
  judgeCivilians,
} from './civilians-alone.ts'
import { type Evidence, isFromCaptivity } from '#statement/news/evidence.ts'
import { isGroupOfAccord } from '#statement/news/counted-so.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isByAccord, isOwedToEach } from './home-by-accord.ts'
import { isInKind } from './in-kind.ts'
import { isOfStage } from './of-stage.ts'
import { isGroup, isOursBeside } from '#statement/news/ours-uncounted.ts'
import { isOursHome } from '#statement/news/ours-home.ts'
import { isOfQuota } from '#statement/side/pair.ts'
import type { Party } from '#statement/figures/people.ts'
import {
  has,
  hitsIn,
  type Sentence,
  LEAD_SENTENCES,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { hold } from '#statement/review.ts'
import { isMoreOfCaptives } from '#statement/day/more-today.ts'
import { isNotLast } from '#statement/sentence/not-last.ts'
import type { Figure } from '#statement/statement.ts'
import { datesIn, GONE_BY, OTHER_DAYS, type Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { seriesOf } from '#statement/field/series.ts'
import { someToken } from '#statement/word/token.ts'
import { saysNoNumber } from '#statement/when/no-count.ts'
import { isOfThisDay } from './of-this-day.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { EVENT, held, NONE, type Verdict } from './verdict.ts'
import {
  FIGHTERS,
  HELD,
  HELD_THERE,
  LATELY,
  OUR_SOLDIERS,
  OWN_SOLDIERS,
} from '#statement/vocabulary/idea-groups.ts'

/** More than any day's exchange so far. */
export const MANY_PEOPLE = 1000
/** No day brought home so many yet; a thousand is what agreements speak of. */
export const MOST_PEOPLE = 999

/** Tells whether a text may tell of an exchange, whoever it counts: nothing else leads, and not only children came. */
export const mayBeExchange = (findings: Findings): boolean =>
  !isOtherThanExchange(findings) &&
  !isLedByOther(findings.timeline) &&
  !isOfChildrenAlone(findings.timeline.reading, findings.evidence.release)

/**
 * Judges what may be an exchange: with figures by how the return is told, without them by plain words
 * only.
 */
export function judgeExchange(
  timeline: Timeline,
  evidence: Evidence,
  ua: Party,
  ru: Party,
): Verdict {
  if (!isSwap(evidence) && isOfCiviliansAlone(timeline.reading, ru)) return NONE
  const counted = [ua.total, ru.total, ua.civilians, ru.civilians].some((figure) => figure !== null)
  if (counted) return judgeCounted(timeline, evidence, ua, ru)
  return judgeUncounted(timeline, evidence)
}

function judgeCounted(timeline: Timeline, evidence: Evidence, ua: Party, ru: Party): Verdict {
  const total = ua.total ?? ru.total
  if (isTooMany(timeline, total, evidence)) return NONE
  if (isSwap(evidence) || (ua.total !== null && ru.total !== null)) return EVENT
  if (isOfCivilians(evidence, ua) && isOnlyCivil(ru)) return judgeCivilians(timeline, evidence, ua)
  return judgeRelease(timeline, evidence, String(total?.value))
}

const isSwap = ({ exchange, through }: Evidence): boolean => exchange.length + through.length > 0

/**
 * So many came in no day so far: only «відбувся обмін», or a lead that names the day, is believed to
 * be a misprint of news and read by a person; all others are running totals.
 */
const isTooMany = (timeline: Timeline, total: Figure | null, evidence: Evidence): boolean =>
  total !== null &&
  total.value > MANY_PEOPLE &&
  evidence.exchange.length === 0 &&
  !evidence.release.some((s) => isLead(s) && namesDay(timeline, s))

/** Civilians alone, and no soldiers from captivity whom nobody counts. */
const isOfCivilians = ({ release }: Evidence, ua: Party): boolean =>
  isOnlyCivil(ua) && (ua.total !== null || ua.civilians === null || !isFromCaptivity(release))

const isOnlyCivil = ({ total, civilians }: Party): boolean =>
  total === null || total.value === civilians?.value

/** People came back from captivity, or something calls it an exchange; fighters alone are held. */
function judgeRelease(timeline: Timeline, evidence: Evidence, detail: string): Verdict {
  const { release } = evidence
  if (leftCaptivity(timeline, release)) return EVENT
  if (isExchange(timeline, evidence) && release.some((s) => !isOfChildren(s))) return EVENT
  if (release.some((s) => isOursHome(timeline.reading, s)))
    return held(hold('not_called_exchange', detail))
  if (!isOfFighters(timeline, release)) return NONE
  const known = isAgreed(timeline) || isOfCaptivity(timeline)
  const led = release.some((s) => isLead(s)) && tellsOfFighters(timeline, release)
  return led && known ? EVENT : held(hold('not_called_exchange', detail))
}

const leftCaptivity = ({ reading }: Timeline, release: readonly Sentence[]): boolean =>
  isFromCaptivity(release) || release.some((s) => isMoreOfCaptives(reading, s))

/** Something calls it an exchange: its name on the day, a formula of agreements, or the verb. */
const isExchange = (timeline: Timeline, { release, quota }: Evidence): boolean =>
  quota ||
  isInKind(timeline.reading, release) ||
  isOwedToEach(timeline, release) ||
  release.some((s) => isOfExchanged(s)) ||
  timeline.reading.sentences.some((s) => isNamed(s) && isNamedNow(timeline, s))

/** «Щойно обміняли 146 українців» */
const isOfExchanged = (s: Sentence): boolean =>
  isLead(s) &&
  has(s, ['exchanged']) &&
  has(s, ['ukrainian', 'russian', 'defender', 'military', 'person'])

const isLead = ({ place }: Sentence): boolean => place < LEAD_SENTENCES

/** Fighters came, or somebody not named did on this day. */
const isOfFighters = (timeline: Timeline, release: readonly Sentence[]): boolean =>
  release.some(
    (s) =>
      has(s, FIGHTERS) ||
      (isLead(s) && (namesDay(timeline, s) || tellsOfFighters(timeline, release))),
  )

/** «116 наших повертаються. Захисники Маріуполя …»: who they are may stand beside those who came. */
const tellsOfFighters = ({ reading, carried }: Timeline, release: readonly Sentence[]): boolean =>
  release.some((s) => has(s, FIGHTERS)) ||
  reading.sentences
    .filter(({ place, index }) => place < TOP_SENTENCES && !carried.has(index))
    .some((s) => has(s, [...FIGHTERS, 'rank', 'officer']))

/** Captivity is named further down, or an official of the two sides tells of it by services and ranks. */
const isOfCaptivity = ({ reading }: Timeline): boolean => {
  const top = reading.sentences.filter(({ place }) => place < TOP_SENTENCES)
  return (
    reading.sentences.some((s) => has(s, HELD_THERE)) ||
    (top.some((s) => has(s, ['ua_voice', 'body'])) &&
      top.some((s) => has(s, ['rank', 'officer', 'captured', 'body'])))
  )
}

/** «друга частина домовленостей», «дякуємо посередникам»: soldiers come home by agreement of the sides only. */
const isAgreed = ({ reading }: Timeline): boolean =>
  reading.sentences
    .filter(({ place }) => place < TOP_SENTENCES)
    .some((s) => has(s, ['agreed', 'stage', 'thanks']))

/** On top, or below it where it is not of others; never only as what was or is to come. */
const isNamedNow = (timeline: Timeline, s: Sentence): boolean =>
  (isLead(s) || isCalled(timeline, s)) &&
  (has(s, DONE) || !has(s, ['will']) || isNotLast(timeline.reading.tokens, s)) &&
  hitsIn(s, 'exchange').some(({ from }) => !OTHER_DAYS.has(whenAt(timeline, s, from)))

const isNamed = (s: Sentence): boolean => has(s, ['exchange']) && !has(s, ['repatriation'])

function judgeUncounted(timeline: Timeline, evidence: Evidence): Verdict {
  if (isPlainNews(timeline, evidence)) return EVENT
  const dated = evidence.release.filter(
    (s) =>
      isTop(s) &&
      (isOfStage(timeline, s) ||
        isGroupOfAccord(timeline.reading, s) ||
        isOursFromCaptivity(timeline, s) ||
        isByAccord(timeline, s) ||
        (isOfCaptives(timeline, s) && (namesDay(timeline, s) || isGroupsReturn(timeline, s))) ||
        (isLead(s) && isOfNumbered(timeline, s))),
  )
  if (dated.length === 0) return NONE
  const exact = timeline.basis === 'explicit' && timeline.day === timeline.published
  const both = dated.some((s) => isGroupsReturn(timeline, s) || isOfStage(timeline, s))
  const ours = dated.some((s) => isOursFromCaptivity(timeline, s) || isByAccord(timeline, s))
  const came = [...dated, ...evidence.release.filter((s) => isLead(s))]
  const home = isOfCaptivity(timeline) && came.some((s) => has(s, ['home']))
  return isCalledSo(timeline, dated) || exact || both || home || ours
    ? EVENT
    : held(hold('not_called_exchange', timeline.day))
}

/** It is called an exchange or agreed upon, or the text says that nobody counted those who came. */
const isCalledSo = (timeline: Timeline, dated: readonly Sentence[]): boolean =>
  timeline.reading.sentences.some((s) => isCalled(timeline, s)) ||
  dated.some((s) => has(s, ['agreed']) || (isLead(s) && isOfNumbered(timeline, s))) ||
  saysNoNumber(timeline)

/** An exchange is named, and not one of the past or of others. */
const isCalled = (timeline: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'exchange').some(({ from }) => !GONE_BY.has(whenAt(timeline, sentence, from)))

const isTop = ({ place }: Sentence): boolean => place < TOP_SENTENCES

/** «Відбувся обмін» with what makes it this day's; or a return by exchange on a named day. */
function isPlainNews(timeline: Timeline, { exchange, through, release }: Evidence): boolean {
  const top = exchange.filter(
    (s) => isTop(s) && (!isOfQuota(timeline.reading, s) || namesDay(timeline, s)),
  )
  if (top.length > 0 && release.length > 0) return true
  if (top.some((s) => isOfItself(timeline, s))) return true
  if ([...exchange, ...through].some((s) => isDatedBelow(timeline, s))) return true
  if (isOfThisDay(timeline, { exchange, through, release })) return true
  return through.some(
    (s) => (isTop(s) && namesDay(timeline, s)) || isOfOurs(s) || isAnnounced(timeline, s),
  )
}

/** «Відео: українці виходять із полону. … Обмін провели 15 січня»: below such a lead it names the day. */
const isDatedBelow = (timeline: Timeline, { index, place, from, to }: Sentence): boolean =>
  place < BELOW_TOP &&
  timeline.basis === 'explicit' &&
  datesIn(timeline.dates, { from, to }).some(
    ({ day, named }) => named === 'date' && day === timeline.day,
  ) &&
  timeline.reading.sentences
    .slice(0, index)
    .some(
      (s) =>
        isLead(s) &&
        has(s, ['from_russia']) &&
        has(s, OUR_SOLDIERS) &&
        !has(s, ['will', 'denied', 'recall', 'total']),
    )

const BELOW_TOP = 9

/** «Другий день обміну: тяжкопоранені воїни повертаються»: the first sentence says both. */
const isOfOurs = (sentence: Sentence): boolean =>
  sentence.place === 0 &&
  (has(sentence, ['wounded', 'military', 'defender']) ||
    (has(sentence, ['captive']) && has(sentence, ['ukrainian']) && has(sentence, ['home'])))

/** «Группа украинцев вернулась из плена. Военные дома в результате обмена, сообщил Зеленский»: an official tells it on top. */
const isAnnounced = ({ reading }: Timeline, sentence: Sentence): boolean =>
  isLead(sentence) &&
  has(sentence, ['captivity', 'home', 'from_russia', 'from_ukraine']) &&
  has(sentence, ['ukrainian', 'russian', 'own', 'defender']) &&
  reading.sentences.some((s) => isLead(s) && has(s, ['ua_voice', 'ru_voice']))

/** It names the day, its number or stage, its agreement; or hardly anything else is said. */
const isOfItself = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['agreed', 'stage']) ||
  namesDay(timeline, sentence) ||
  timeline.reading.sentences.length <= TOP_SENTENCES ||
  sentence.numbers.some((at) => timeline.reading.tokens[at]?.kind === 'ordinal')

/** «возвращена группа российских военнослужащих. Аналогичное число … передано»: no number, and both sides. */
const isGroupsReturn = ({ reading }: Timeline, sentence: Sentence): boolean => {
  if (sentence.place >= LEAD_SENTENCES) return false
  const top = reading.sentences.filter(({ place }) => place <= TOP_SENTENCES)
  return (
    has(sentence, ['stage', 'agreed']) &&
    top.some((s) => has(s, ['same_number', 'agreed', 'in_return']))
  )
}

/** «Сьогодні хороші новини. … Наші воїни повертаються з російської неволі. Дякую …» */
const isOursFromCaptivity = (timeline: Timeline, sentence: Sentence): boolean => {
  if (isGroupFromCaptivity(timeline, sentence) || isOursBeside(timeline, sentence)) return true
  const top = timeline.reading.sentences.filter(({ place }) => place < TOP_SENTENCES)
  return (
    isTop(sentence) &&
    has(sentence, ['from_russia']) &&
    has(sentence, OWN_SOLDIERS) &&
    top.some((s) => has(s, ['today', 'tonight'])) &&
    timeline.reading.sentences.some((s) => has(s, ['thanks']))
  )
}

/** «Україна повернула з російського полону чергову групу захисників», «З неволі визволили важкопоранених»: all in the first sentences. */
const isGroupFromCaptivity = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  isLead(s) &&
  has(s, ['from_russia', 'captivity']) &&
  has(s, OWN_SOLDIERS) &&
  (has(s, ['wounded']) || someToken(tokens, s.from, s.to, (token) => isGroup(token)))

/** «Додому повернулися військові. … Це 72-й обмін»: the text numbers the exchange that it tells of. */
const isOfNumbered = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['home']) &&
  has(s, ['defender', 'military']) &&
  seriesOf(timeline, 'prisoner_exchange').ordinal !== null

const isOfCaptives = (timeline: Timeline, sentence: Sentence): boolean =>
  isFromCaptivity([sentence]) ||
  (isTop(sentence) && timeline.reading.sentences.some((s) => has(s, HELD) || isCalled(timeline, s)))

const namesDay = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, LATELY) || datesIn(timeline.dates, sentence).some(({ day }) => day === timeline.day)
