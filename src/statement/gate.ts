import type { Evidence } from './evidence.ts'
import { isFromCaptivity } from './evidence.ts'
import type { Party } from './people.ts'
import { has, type Sentence } from './reading.ts'
import { hold } from './review.ts'
import type { Figures, ReviewReason } from './statement.ts'
import { datesIn, type Timeline } from './timeline.ts'

/** Whether what a text tells is news of an event: yes, yes but a person should look, or no. */
export type Verdict =
  Readonly<{ is: 'event'; review: readonly ReviewReason[] }> | Readonly<{ is: 'none' }>

const EVENT: Verdict = { is: 'event', review: [] }
const NONE: Verdict = { is: 'none' }
const held = (reason: ReviewReason): Verdict => ({ is: 'event', review: [reason] })

/** More than any transfer so far by far: without a day it is a running total. */
export const MANY_BODIES = 2500

/** More than any day's exchange so far. */
export const MANY_PEOPLE = 1000

/** Where nothing has a figure, the news must stand near the top. */
const TOP_SENTENCES = 4

/** Judges an exchange: with figures by how the return is told, without them by plain words only. */
export function judgeExchange(
  timeline: Timeline,
  evidence: Evidence,
  ua: Party,
  ru: Party,
): Verdict {
  const counted = [ua.total, ru.total, ua.civilians, ru.civilians].some((figure) => figure !== null)
  if (counted) return judgeCounted(timeline, evidence, ua, ru)
  return judgeUncounted(timeline, evidence)
}

function judgeCounted(timeline: Timeline, evidence: Evidence, ua: Party, ru: Party): Verdict {
  const swap = evidence.exchange.length + evidence.through.length > 0
  const many = (ua.total ?? ru.total)?.value ?? 0
  if (many > MANY_PEOPLE && evidence.exchange.length === 0) return NONE
  if (swap || (ua.total !== null && ru.total !== null)) return EVENT
  const named =
    evidence.quota ||
    timeline.reading.sentences.some((s) => has(s, ['exchange']) && !has(s, ['repatriation']))
  const onlyCivil = [ua, ru].every(
    ({ total, civilians }) => total === null || total.value === civilians?.value,
  )
  const captive = evidence.release.some((s) => has(s, ['captivity', 'captive', 'from_russia']))
  if (onlyCivil && !captive) return NONE
  if (onlyCivil) return held(hold('not_called_exchange', 'civilians'))
  const fighters = evidence.release.some((s) => has(s, ['military', 'defender', 'captive']))
  if (isFromCaptivity(evidence.release) || (named && evidence.release.length > 0)) return EVENT
  if (!fighters) return NONE
  return held(hold('not_called_exchange', String((ua.total ?? ru.total)?.value)))
}

function judgeUncounted(timeline: Timeline, evidence: Evidence): Verdict {
  const { sentences } = timeline.reading
  const top = evidence.exchange.filter(({ index }) => index < TOP_SENTENCES)
  if (top.length > 0 && (evidence.release.length > 0 || top.some((s) => has(s, ['agreed']))))
    return EVENT
  const through = evidence.through.filter((s) => s.index < TOP_SENTENCES && namesDay(timeline, s))
  if (through.length > 0) return EVENT
  const fromCaptivity = sentences.some((s) => has(s, ['from_russia', 'from_ukraine', 'captivity']))
  const captive = evidence.release.filter(
    (s) => s.index < TOP_SENTENCES && (isFromCaptivity([s]) || (fromCaptivity && s.index < 2)),
  )
  const dated = captive.filter((s) => namesDay(timeline, s))
  if (dated.length === 0) return NONE
  const called =
    sentences.some((s) => has(s, ['exchange'])) || dated.some((s) => has(s, ['agreed']))
  if (called || (timeline.basis === 'explicit' && timeline.day === timeline.published)) return EVENT
  return held(hold('not_called_exchange', timeline.day))
}

const namesDay = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['today', 'tonight', 'yesterday']) ||
  datesIn(timeline.dates, sentence).some(({ day }) => day === timeline.day)

/** Judges a repatriation: without a figure it takes a sentence that names the day. */
export function judgeBodies(timeline: Timeline, evidence: Evidence, figures: Figures): Verdict {
  const value = figures.bodies_to_ua?.value ?? figures.bodies_to_ru?.value ?? 0
  if (value > MANY_BODIES && timeline.basis === 'published') return NONE
  if (value > 0) return EVENT
  const dated = evidence.bodies.filter(
    (s) => namesDay(timeline, s) && has(s, ['returned', 'gave', 'received', 'happened']),
  )
  return dated.some(({ index }) => index < TOP_SENTENCES) ? EVENT : NONE
}
