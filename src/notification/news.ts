import type { LedgerEvent } from '#ledger/event.ts'
import { type CivilDay, daysBetween, kyivDay } from '#post/civil-day.ts'
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
 * message is edited and an answer to it sounds. `correction`: what was told is otherwise now.
 * `retraction`: no word of Ukraine's side stands for it any more.
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
  return event.standing === 'unconfirmed' ? 'retraction' : newsOfChange(event, before)
}

function newsOfNew(event: LedgerEvent, now: Instant): News {
  const post = confirmingPost(event)
  if (post === null) return 'none'
  return isFresh(event, post.publishedAt, now) ? 'alert' : 'too_old'
}

function newsOfChange(event: LedgerEvent, before: LedgerEvent): News {
  if (isOtherDay(before, event) || isOtherNumber(before, event)) return 'correction'
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

/**
 * The figures that a message tells as our own word, by measure, and those of what went to Russia, by
 * measure and holder; what is not published is absent.
 */
export type ToldFigures = Readonly<Record<string, number>>

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

const TOLD_OF_RUSSIA: Readonly<Record<LedgerEvent['kind'], readonly Measure[]>> = {
  prisoner_exchange: ['ru_returned', 'ru_civilians'],
  body_repatriation: ['bodies_to_ru'],
}

/** The word of each holder on what went to Russia: of one holder the first claim is told. */
const wordsOn = (event: LedgerEvent, measure: Measure) =>
  event.claims
    .filter((claim) => claim.measure === measure)
    .toReversed()
    .map(({ holder, figure }) => [`${measure}/${holder}`, figure.value] as const)

/** Reads the figures that an event is told with. */
export function toldFigures(event: LedgerEvent): ToldFigures {
  const told = TOLD[event.kind].flatMap((measure) => {
    const value = ownValue(event, measure)
    return value === null ? [] : [[measure, value] as const]
  })
  const theirs = TOLD_OF_RUSSIA[event.kind].flatMap((measure) => wordsOn(event, measure))
  return Object.fromEntries([...told, ...theirs])
}

/** One figure that was told and is another now; `is` null where it is published no more. */
export type Corrected = Readonly<{ measure: Measure; was: number; is: number | null }>

/** Lists what was told and is another now, the main figure first; what has become known is no correction. */
export const correctedFigures = (was: ToldFigures, is: ToldFigures): readonly Corrected[] =>
  [...ALL_TOLD, ...ALL_TOLD_OF_RUSSIA].flatMap((measure) =>
    keysOf(was, measure).flatMap((key) => {
      const before = was[key]
      const after = is[key] ?? null
      return before === undefined || before === after ? [] : [{ measure, was: before, is: after }]
    }),
  )

const ALL_TOLD = [...TOLD.prisoner_exchange, ...TOLD.body_repatriation]
const ALL_TOLD_OF_RUSSIA = [
  ...TOLD_OF_RUSSIA.prisoner_exchange,
  ...TOLD_OF_RUSSIA.body_repatriation,
]

const keysOf = (figures: ToldFigures, measure: Measure): string[] =>
  Object.keys(figures).filter((key) => key === measure || key.startsWith(`${measure}/`))

/** Of which day and number an event is told; a range of days is known only as such. */
export type ToldPlace = Readonly<{ firstDay: CivilDay; lastDay: CivilDay; ordinal: number | null }>

/** Reads of which day and number an event is told. */
export const toldPlace = ({ firstDay, lastDay, ordinal }: LedgerEvent): ToldPlace => ({
  firstDay,
  lastDay,
  ordinal,
})

/** Tells whether a day that was told is another one now. */
export const isOtherDay = (was: ToldPlace, is: ToldPlace): boolean =>
  was.firstDay !== is.firstDay || was.lastDay !== is.lastDay

/** Tells whether a number that was told is another one now, or none; what has become known is no correction. */
export const isOtherNumber = (was: ToldPlace, is: ToldPlace): boolean =>
  was.ordinal !== null && was.ordinal !== is.ordinal

/** All that any message shows of an event, as one text: two events that look alike need no edit. */
function looksOf(event: LedgerEvent): string {
  const reader = { lang: 'uk', zone: 'Europe/Kyiv', topics: ['exchanges', 'bodies'] } as const
  const messages =
    event.kind === 'prisoner_exchange'
      ? [alertMessage(event, reader)]
      : [gateMessage(event, reader), ...PARTS.map((part) => openedMessage(event, reader, part))]
  return JSON.stringify(messages)
}
