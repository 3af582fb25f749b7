import { holderOf } from '#ledger/claims.ts'
import type { Claim, LedgerEvent, Origin, Reported } from '#ledger/event.ts'
import { ukrainianFigure } from '#ledger/totals.ts'
import { type Instant, postUrl } from '#post/post.ts'
import type { EventStatement, Measure } from '#statement/statement.ts'
import { speaksOfTheDead } from './search-bodies.ts'
import { withoutNames } from './search-names.ts'

type Cell = string | number | null
/** One row of a table, its cells by the names of their columns. */
export type Row = Readonly<Record<string, Cell>>

/** The whole record as tables, the same in every form of file. */
export type Tables = Readonly<{
  events: readonly Row[]
  claims: readonly Row[]
  sources: readonly Row[]
  changes: readonly Row[]
}>

/** A figure that a holder gave before and gives otherwise, or no more. */
export type FigureChange = Readonly<{
  event: number
  measure: Measure
  holder: string
  was: number
  is: number | null
  reason: string
  at: Instant
  statement: string
}>

/**
 * Lays events out as tables for a file, figures each with holder, quote and link. Without `bodies` there
 * is nothing of the dead in them, also where a post speaks of an exchange and of them. No cell holds
 * the name of a private person: quotes have … in its place.
 */
export function tablesOf(
  events: readonly LedgerEvent[],
  changes: readonly FigureChange[],
  bodies: boolean,
): Tables {
  const shown = events.filter(({ kind }) => bodies || kind === 'prisoner_exchange')
  const ids = new Set(shown.map(({ id }) => id))
  return {
    events: shown.map(eventRow),
    claims: shown.flatMap((event) =>
      event.claims
        .filter(({ measure }) => bodies || !isOfTheDead(measure))
        .map((claim) => claimRow(event, claim, bodies)),
    ),
    sources: shown.flatMap((event) => event.statements.map((one) => sourceRow(event, one, bodies))),
    changes: changes
      .filter(({ event, measure }) => ids.has(event) && (bodies || !isOfTheDead(measure)))
      .map(changeRow),
  }
}

const isOfTheDead = (measure: Measure): boolean =>
  measure.startsWith('bodies') || measure === 'died_in_captivity'

const joined = (words: readonly string[]): string | null =>
  words.length === 0 ? null : words.join('; ')

function eventRow(event: LedgerEvent): Row {
  const { agreement, breakdown, hedge } = event
  return {
    event_id: event.id,
    kind: event.kind,
    first_on: event.firstDay,
    last_on: event.lastDay,
    ordinal: event.ordinal,
    stage: event.stage,
    final_stage: Number(event.finalStage),
    standing: event.standing,
    to_ukraine: ukrainianFigure(event),
    agreement: agreement === null ? null : withoutNames(agreement.id),
    agreement_share: agreement === null ? null : agreement.share,
    mediators: joined(event.mediators),
    categories: joined(event.categories),
    places: joined(
      event.kind === 'prisoner_exchange'
        ? []
        : breakdown.map(({ place, count }) =>
            count === null ? withoutNames(place) : `${withoutNames(place)} ${count}`,
          ),
    ),
    hedge: hedge === null ? null : withoutNames(hedge.text),
    russian_comment: event.russianComment,
    lead_holder: holderOf(event.lead),
  }
}

function claimRow(event: LedgerEvent, claim: Claim, bodies: boolean): Row {
  const { measure, figure, holder, statedBy, statement, origin } = claim
  const quote = figure.quotes.map(({ text }) => text).join(' … ')
  const quoted = quote !== '' && (bodies || !speaksOfTheDead(quote))
  return {
    event_id: event.id,
    kind: event.kind,
    first_on: event.firstDay,
    measure,
    value: figure.value,
    how: figure.how,
    leads: Number(event.claims.find((other) => other.measure === measure) === claim),
    holder,
    // Rows of the history name officials and spokesmen only, in their office.
    stated_by: statedBy,
    quote: quoted ? withoutNames(quote) : null,
    link: linksOf(origin, bodies)[0] ?? null,
    ...timesOf(origin),
    statement_id: statement,
  }
}

function sourceRow(event: LedgerEvent, reported: Reported<EventStatement>, bodies: boolean): Row {
  const { id, origin } = reported
  return {
    event_id: event.id,
    statement_id: id,
    holder: holderOf(reported),
    channel: origin.is === 'post' ? origin.post.channel : null,
    number: origin.is === 'post' ? origin.post.number : null,
    revision: origin.is === 'post' ? origin.revision : null,
    history_row: origin.is === 'post' ? null : origin.row,
    links: linksOf(origin, bodies).join(' '),
    ...timesOf(origin),
  }
}

const changeRow = (change: FigureChange): Row => ({
  event_id: change.event,
  measure: change.measure,
  holder: change.holder,
  was: change.was,
  is_now: change.is,
  reason: change.reason,
  changed_at: moment(change.at),
  statement_id: change.statement,
})

/** An address may speak of the dead too; it is left in only where there is no other. */
function linksOf(origin: Origin, bodies: boolean): readonly string[] {
  if (origin.is === 'post') return [postUrl(origin.post)]
  const quiet = origin.links.filter((link) => !speaksOfTheDead(link))
  return bodies || quiet.length === 0 ? origin.links : quiet
}

const timesOf = (origin: Origin): Row =>
  origin.is === 'post'
    ? {
        published_at: moment(origin.publishedAt),
        seen_at: moment(origin.seenAt),
        missing_at: moment(origin.missingAt),
      }
    : { published_at: null, seen_at: null, missing_at: null }

const moment = (ms: number | undefined): string | null =>
  ms === undefined ? null : new Date(ms).toISOString()
