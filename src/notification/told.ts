import { holderOf } from '#ledger/claims.ts'
import { type Claim, isMissing, type LedgerEvent, type Origin, sideOf } from '#ledger/event.ts'
import type { Holder } from '#post/channel.ts'
import { postUrl } from '#post/post.ts'
import type { Measure } from '#statement/statement.ts'
import { actionData, type Part } from './action.ts'
import type { Messages } from './catalogue/messages.ts'
import { isWebAddress } from './html.ts'
import type { Button } from './message.ts'

const RUSSIAN: readonly Holder[] = ['ru_mod', 'tass', 'tass_unnamed_source']

/** Whether a holder speaks for the Russian side. */
export const isRussian = (holder: Holder): boolean => RUSSIAN.includes(holder)

/**
 * The figure that Ukraine's side (or a history row) gives for a measure; null where only the other side
 * gives one or nobody does, which is not zero.
 */
export const ownClaim = (event: LedgerEvent, measure: Measure): Claim | null =>
  event.claims.find(
    (claim) => claim.measure === measure && sideOf(claim) === 'ua' && !isDisputed(event, claim),
  ) ?? null

/**
 * Whether nobody can say whose a part in a row of the history is: its sources differ, and the whole of
 * which it would be a part is published by nobody.
 */
export const isDisputed = (event: LedgerEvent, { measure, origin }: Claim): boolean =>
  origin.is === 'history' &&
  origin.conflict !== null &&
  PARTS_OF_RETURNED.includes(measure) &&
  !event.claims.some((claim) => claim.measure === 'ua_returned' && sideOf(claim) === 'ua')

/** Whether a row of the history gives a figure as the Russian side's word on what Ukraine received. */
export const isCounter = ({ origin }: Pick<Claim, 'origin'>): boolean =>
  origin.is === 'history' && origin.counterBy !== undefined

const PARTS_OF_RETURNED: readonly Measure[] = [
  'ua_military',
  'ua_civilians',
  'ua_children',
  'ua_women',
]

/** The figure of `ownClaim`, or null. */
export const ownValue = (event: LedgerEvent, measure: Measure): number | null =>
  ownClaim(event, measure)?.figure.value ?? null

/** By whose word an event is told: who gave the figure, else whose post leads. */
export type Told = Readonly<{ claim: Claim | null; holder: Holder; origin: Origin }>

/** Finds by whose word an event is told; an unconfirmed one by the Russian side's. */
export function toldBy(event: LedgerEvent, measure: Measure): Told {
  const claim =
    event.standing === 'unconfirmed'
      ? (event.claims.find((known) => known.measure === measure) ?? null)
      : ownClaim(event, measure)
  return claim === null
    ? { claim, holder: holderOf(event.lead), origin: event.lead.origin }
    : { claim, holder: claim.holder, origin: claim.origin }
}

/** Writes the day of an event; a range is told as one, and never as a day. */
export const daysOf = (
  { firstDay, lastDay }: LedgerEvent,
  { calendar, sources }: Messages,
): string =>
  firstDay === lastDay
    ? calendar.day(firstDay)
    : `${calendar.days(firstDay, lastDay)} (${sources.dayUnknown})`

/** Says that the post an event is told by is gone; null where its channel shows it. */
export const goneOf = ({ origin }: Pick<Told, 'origin'>, { sources }: Messages): string | null =>
  isMissing(origin) ? sources.gone : null

/** Makes the button that leads to the word itself; none to a post that is gone or a row without an address. */
export function originButton(told: Told, { names }: Messages): Button[] {
  const { origin, holder } = told
  if (isMissing(origin)) return []
  const url = origin.is === 'post' ? postUrl(origin.post) : origin.links.find(isWebAddress)
  return url === undefined ? [] : [{ text: names.postOf[holder], url }]
}

/** Makes the button that passes the word itself on; none where it is no post, or gone. */
export function shareButton(told: Told, { info }: Messages): Button[] {
  if (told.origin.is !== 'post' || isMissing(told.origin)) return []
  const url = encodeURIComponent(postUrl(told.origin.post))
  const text = encodeURIComponent(info.shared)
  return [{ text: info.share, url: `https://t.me/share/url?url=${url}&text=${text}` }]
}

/** Makes a button that shows a part of an event in the same message. */
export const openButton = (text: string, event: LedgerEvent, part: Part): Button => ({
  text,
  action: actionData({ do: 'open', event: event.id, part }),
})
