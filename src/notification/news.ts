import type { LedgerEvent } from '#ledger/event.ts'
import { daysBetween, kyivDay } from '#post/civil-day.ts'
import { type Instant, instant } from '#post/post.ts'
import type { Measure } from '#statement/statement.ts'
import { PARTS } from './action.ts'
import { gateMessage, openedMessage } from './bodies.ts'
import { alertMessage } from './exchange.ts'
import { ownValue } from './told.ts'

/** What became of an event. */
export type Turn = Readonly<{
  is: 'new' | 'changed' | 'withdrawn'
  event: LedgerEvent
  /** As it stood; null for a new one. */
  before: LedgerEvent | null
}>

/**
 * What follows for those who are told of an event. `louder`: the number or the stage became known, the
 * message is edited and an answer to it sounds. `correction`: a figure that was told is another now.
 * `too_old`: news no more, a person decides.
 */
export type News =
  'alert' | 'too_old' | 'louder' | 'correction' | 'quiet_edit' | 'retraction' | 'none'

/** An older post is no news: it goes to a person. */
const NEWS_FOR_MS = 48 * 3_600_000
/** A new post about a day longer ago than this is more likely a recollection: a person decides. */
const NEWS_FOR_DAYS = 3

/** Decides what follows from a change of an event at `now` for those who asked for its topic. */
export function newsOf({ is, event, before }: Turn, now: Instant): News {
  if (before === null || confirmingPost(before) === null) {
    return is === 'withdrawn' ? 'none' : newsOfNew(event, now)
  }
  if (is === 'withdrawn') return 'retraction'
  return confirmingPost(event) === null || event.standing !== before.standing
    ? 'correction'
    : newsOfChange(event, before)
}

function newsOfNew(event: LedgerEvent, now: Instant): News {
  const post = confirmingPost(event)
  if (post === null) return 'none'
  return isFresh(event, post.publishedAt, now) ? 'alert' : 'too_old'
}

function newsOfChange(event: LedgerEvent, before: LedgerEvent): News {
  if (correctedFigures(toldFigures(before), toldFigures(event)).length > 0) return 'correction'
  if (event.kind === 'prisoner_exchange' && isLouder(event, before)) return 'louder'
  return looksOf(event) === looksOf(before) ? 'none' : 'quiet_edit'
}

/** Whether the number or the stage of an exchange became known; what was told and is wrong is no louder. */
const isLouder = (event: LedgerEvent, before: LedgerEvent): boolean =>
  (ownValue(before, 'ua_returned') === null && ownValue(event, 'ua_returned') !== null) ||
  (event.stage !== null && event.stage !== before.stage) ||
  (event.finalStage && !before.finalStage)

/** The leading post whose channel's word makes an event; null where none does. */
export function confirmingPost(
  event: LedgerEvent,
): Readonly<{ statement: string; publishedAt: Instant }> | null {
  for (const { id, origin } of event.statements) {
    if (origin.is === 'post' && origin.channel.rank === 'confirms') {
      return { statement: id, publishedAt: origin.publishedAt }
    }
  }
  return null
}

const isFresh = (event: LedgerEvent, publishedAt: Instant, now: Instant): boolean =>
  publishedAt >= instant(now - NEWS_FOR_MS) &&
  daysBetween(event.firstDay, kyivDay(publishedAt)) <= NEWS_FOR_DAYS

/** The figures that a message tells as our own word, by measure; what is not published is absent. */
export type ToldFigures = Readonly<Partial<Record<Measure, number>>>

const TOLD: Readonly<Record<LedgerEvent['kind'], readonly Measure[]>> = {
  prisoner_exchange: [
    'ua_returned',
    'ua_military',
    'ua_civilians',
    'ua_children',
    'ua_women',
    'ua_outside_exchange',
  ],
  body_repatriation: ['bodies_to_ua', 'died_in_captivity'],
}

/** Reads the figures that an event is told with. */
export function toldFigures(event: LedgerEvent): ToldFigures {
  const told = TOLD[event.kind].flatMap((measure) => {
    const value = ownValue(event, measure)
    return value === null ? [] : [[measure, value] as const]
  })
  return Object.fromEntries(told)
}

/** One figure that was told and is another now; `is` null where it is published no more. */
export type Corrected = Readonly<{ measure: Measure; was: number; is: number | null }>

/** Lists what was told and is another now, the main figure first; what has become known is no correction. */
export const correctedFigures = (was: ToldFigures, is: ToldFigures): readonly Corrected[] =>
  [...TOLD.prisoner_exchange, ...TOLD.body_repatriation].flatMap((measure) => {
    const before = was[measure]
    const after = is[measure] ?? null
    return before === undefined || before === after ? [] : [{ measure, was: before, is: after }]
  })

/** All that any message shows of an event, as one text: two events that look alike need no edit. */
function looksOf(event: LedgerEvent): string {
  const reader = { lang: 'uk', zone: 'Europe/Kyiv', topics: ['exchanges', 'bodies'] } as const
  const messages =
    event.kind === 'prisoner_exchange'
      ? [alertMessage(event, reader)]
      : [gateMessage(event, reader), ...PARTS.map((part) => openedMessage(event, reader, part))]
  return JSON.stringify(messages)
}
