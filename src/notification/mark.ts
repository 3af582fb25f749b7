import { holderOf } from '#ledger/claims.ts'
import { type LedgerEvent, RUSSIAN_MEASURES } from '#ledger/event.ts'
import type { Instant } from '#post/post.ts'
import type { Part } from './action.ts'
import { messagesIn } from './catalogue/catalogue.ts'
import type { CorrectedBy } from './catalogue/live-words.ts'
import { liveWordsIn } from './catalogue/live.ts'
import type { Html } from './html.ts'
import {
  type Corrected,
  correctedFigures,
  isOtherDay,
  isOtherNumber,
  toldFigures,
  type ToldFigures,
  type ToldPlace,
} from './news.ts'
import type { Reader } from './reader.ts'
import { daysIn, whenTold } from './when-told.ts'

/** What one chat had been told before the last correction, and when that came. */
export type Mark = Readonly<{
  was: ToldFigures
  /** Absent where it was told before days and numbers were kept. */
  place?: ToldPlace
  at: Instant
  /** Whether an operator put it right, and no channel. */
  byUs?: boolean
  /** When the post that the chat was told of turned out to speak of this event. */
  mergedAt?: Instant
}>

type View = Readonly<{ opened: Part | null; mark: Mark | null }>

/** Says what was told otherwise before, or null; of a gate only that what is behind it is another now. */
export function markOf(event: LedgerEvent, reader: Reader, { opened, mark }: View): Html | null {
  if (mark === null) return null
  const live = liveWordsIn(reader.lang)
  const time = whenTold(mark.at, event, reader)
  const isGate = event.kind === 'body_repatriation' && opened === null && reader.plain !== true
  if (event.standing === 'unconfirmed' && !isGate)
    return live.noLongerConfirmed(time, mark.byUs === true)
  const corrected = correctedFigures(mark.was, toldFigures(event))
  const facts = factsOf(event, reader, mark)
  const isMerged = mark.mergedAt !== undefined
  if (corrected.length + facts.length === 0 && !isMerged) return null
  return isGate ? live.gateCorrected(time) : changesOf(event, reader, { opened, mark }, facts)
}

/** What was told otherwise, figure by figure. */
function changesOf(
  event: LedgerEvent,
  reader: Reader,
  { opened, mark }: View & Readonly<{ mark: Mark }>,
  facts: readonly Html[],
): Html {
  const live = liveWordsIn(reader.lang)
  const time = whenTold(mark.at, event, reader)
  const corrected = correctedFigures(mark.was, toldFigures(event))
  const shown = corrected.filter(
    ({ measure }) => measure !== 'died_in_captivity' || opened === 'details',
  )
  const figures = [...facts, ...shown.map((figure) => figureOf(figure, reader))]
  if (mark.mergedAt !== undefined) return mergedMark(event, reader, mark, figures)
  if (figures.length === 0) return live.gateCorrected(time)
  const ours =
    facts.length === 0 && shown.some(({ measure }) => !RUSSIAN_MEASURES.includes(measure))
  return ours
    ? live.corrected(time, correctedBy(event, mark), figures)
    : live.correctedFacts(time, figures)
}

function correctedBy({ lead }: LedgerEvent, { byUs }: Mark): CorrectedBy {
  if (byUs === true) return 'us'
  return holderOf(lead) === 'coordination_hq' ? 'headquarters' : 'others'
}

function mergedMark(
  event: LedgerEvent,
  reader: Reader,
  { at, mergedAt, place }: Mark,
  figures: readonly Html[],
): Html {
  const when = whenTold(mergedAt ?? at, event, reader)
  const was = place !== undefined && isOtherDay(place, event) ? daysIn(reader, place) : null
  const { mergedInto } = liveWordsIn(reader.lang)
  return [mergedInto(when, event.kind, daysIn(reader, event), was), ...figures].join(' ')
}

/** Which day and which number were told and are others now. */
function factsOf(event: LedgerEvent, reader: Reader, { place, mergedAt }: Mark): Html[] {
  if (place === undefined) return []
  const live = liveWordsIn(reader.lang)
  return [
    ...(mergedAt === undefined && isOtherDay(place, event)
      ? [live.dayWasIs(daysIn(reader, place), daysIn(reader, event))]
      : []),
    ...(place.ordinal !== null && isOtherNumber(place, event)
      ? [live.ordinalWasIs(place.ordinal, event.ordinal)]
      : []),
  ]
}

function figureOf({ measure, was, is }: Corrected, { lang }: Reader): Html {
  const live = liveWordsIn(lang)
  return measure === 'ua_returned' || measure === 'bodies_to_ua'
    ? live.wasIs(was, is)
    : live.partWasIs(messagesIn(lang).names.measure[measure], was, is)
}
