import { leadingClaim, type LedgerEvent, type Reported, sideOf } from '#ledger/event.ts'
import type { PostRef } from '#post/post.ts'
import { postUrl } from '#post/post.ts'
import {
  type EventKind,
  type EventStatement,
  type Measure,
  MEASURES,
} from '#statement/statement.ts'
import type { ReadableDb } from '#store/db.ts'
import { eventsOfPost } from '#store/events.ts'
import { reviewsOfPost } from '#store/reviews.ts'
import type { AuditedPost } from './audited-posts.ts'
import { type AuditLine, differs, same } from './audit-line.ts'

/** The figure that an event is told by. */
const MAIN: Readonly<Record<EventKind, Measure>> = {
  prisoner_exchange: 'ua_returned',
  body_repatriation: 'bodies_to_ua',
}

/** Compares what the posts of each history row came to in the ledger with the row itself. */
export function compareRows(
  db: ReadableDb,
  history: readonly Reported<EventStatement>[],
  posts: readonly AuditedPost[],
): readonly AuditLine[] {
  const postsOf = Map.groupBy(
    posts.flatMap(({ post, rows }) => rows.map((row) => ({ post, row }))),
    ({ row }) => row,
  )
  const rowsOf = Map.groupBy(
    history.filter(isRow),
    ({ statement: { kind, day } }) => `${kind} ${day}`,
  )
  return history.filter(isRow).flatMap(({ statement, origin }) => {
    if (origin.is !== 'history') return []
    const told = (postsOf.get(origin.row) ?? []).map(({ post }) => post)
    const sharesDay = (rowsOf.get(`${statement.kind} ${statement.day}`) ?? []).length > 1
    return [compareRow(db, { row: origin.row, statement, told, sharesDay })]
  })
}

const isRow = ({ origin }: Reported<EventStatement>): boolean =>
  origin.is === 'history' && origin.counterBy === undefined

type Row = Readonly<{
  row: string
  statement: EventStatement
  told: readonly PostRef[]
  /** Another row is of the same kind and day: posts that name no stage or ordinal cannot tell them apart. */
  sharesDay: boolean
}>

function compareRow(db: ReadableDb, { row, statement, told, sharesDay }: Row): AuditLine {
  if (told.length === 0) return same(`${row}: no post is made of it`)
  const found = told.flatMap((post) => eventsOfPost(db, post))
  if (toldWithPeople(statement, found)) return same(`${row}: told with the exchange of the day`)
  const events = [...new Map(found.map((event) => [event.id, event])).values()].filter(
    ({ kind }) => kind === statement.kind,
  )
  const [event, another] = events
  if (event === undefined) return differs(`${row}: its posts make no event`, whyHeld(db, told))
  if (another !== undefined) return differs(`${row}: its posts make ${events.length} events`, null)
  const differences = differencesOf(statement, event)
  return differences.length === 0
    ? same(`${row}: ${figuresOf(event)}`)
    : differs(
        `${row}: ${differences.join(', ')}`,
        sharesDay ? 'another row is of the same day, and posts without stage or ordinal are one event' : null, // prettier-ignore
        told.map(postUrl).join(' '),
      )
}

/** One or two bodies that came with people are a figure of the exchange's own post. */
const toldWithPeople = (
  { kind, figures }: EventStatement,
  found: readonly LedgerEvent[],
): boolean =>
  kind === 'body_repatriation' &&
  found.some(
    (event) =>
      event.kind === 'prisoner_exchange' &&
      ukrainianClaim(event, 'bodies_to_ua') === (figures.bodies_to_ua?.value ?? null),
  )

/** A statement that waits for a person is no loss, and no agreement either. */
function whyHeld(db: ReadableDb, told: readonly PostRef[]): string | null {
  const reviews = told.flatMap((post) => reviewsOfPost(db, post))
  return reviews.length === 0
    ? null
    : `held for a person: ${[...new Set(reviews.map(({ code }) => code))].join(', ')}`
}

function differencesOf(statement: EventStatement, event: LedgerEvent): readonly string[] {
  const figures = MEASURES.flatMap((measure) => {
    const row = statement.figures[measure]?.value ?? null
    const claim = ukrainianClaim(event, measure)
    if (row === claim || isBeside(event, measure, row)) return []
    return [`${measure} ${claim ?? 'not read'} in posts, ${row ?? 'not published'} in the row`]
  })
  return [
    ...figures,
    ...numberDiffers('ordinal', statement.ordinal?.value, event.ordinal),
    ...numberDiffers('stage', statement.stage?.value, event.stage),
    ...(event.firstDay === statement.day
      ? []
      : [`day ${event.firstDay} in posts, ${statement.day} in the row`]),
    ...(statement.finalStage && !event.finalStage ? ['not read as the final stage'] : []),
  ]
}

/** What a post leaves out, or tells beyond its row, is no difference but for the main figure. */
function isBeside(event: LedgerEvent, measure: Measure, row: number | null): boolean {
  if (measure === MAIN[event.kind]) return false
  if (measure === 'ua_military' && row === withOutside(event)) return true
  return row === null || ukrainianClaim(event, measure) === null
}

/** Rows count people who came outside the exchange among the soldiers. */
const withOutside = (event: LedgerEvent): number =>
  (ukrainianClaim(event, 'ua_military') ?? 0) + (ukrainianClaim(event, 'ua_outside_exchange') ?? 0)

function ukrainianClaim(event: LedgerEvent, measure: Measure): number | null {
  const claim = leadingClaim(event, measure)
  return claim === null || sideOf(claim) === 'ru' ? null : claim.figure.value
}

const numberDiffers = (name: string, row: number | undefined, read: number | null): string[] =>
  row === undefined || read === null || row === read
    ? []
    : [`${name} ${read} in posts, ${row} in the row`]

const figuresOf = (event: LedgerEvent): string => {
  const claim = leadingClaim(event, MAIN[event.kind])
  return claim === null ? 'figures not published' : `${MAIN[event.kind]} ${claim.figure.value}`
}
