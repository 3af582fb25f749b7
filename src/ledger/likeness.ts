import { daysBetween, wallClock } from '#post/civil-day.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { Reported } from './event.ts'

type Said = Reported<EventStatement>
/** What was found to speak of one event so far, the surest statement first. */
type Home = readonly [Said, ...Said[]]

/** How far from an event's other posts a post that names no day may stand and still mean it. */
const SAME_EVENT_MS = 12 * 3_600_000
const NOON = 12 * 60

/** Tells whether a statement can speak of the event that `home` speaks of. */
export function mayJoin(said: Said, home: Home): boolean {
  const agrees = home.every(
    ({ statement }) =>
      statement.kind === said.statement.kind &&
      agree(statement.ordinal?.value, said.statement.ordinal?.value) &&
      agree(statement.stage?.value, said.statement.stage?.value),
  )
  if (!agrees || twoRows(said, home)) return false
  return namesNoDay(said) ? joinsByTime(said, home) : sameDay(said, home[0])
}

/** Tells how much speaks for an event where several would do. */
export const likenessOf = (said: Said, home: Home): number =>
  Math.max(...home.map((other) => likeness(said, other)))

/** Tells whether a statement is a history row that knows only a range of days. */
export const isRange = ({ origin, statement }: Said): boolean =>
  origin.is === 'history' && origin.lastDay !== statement.day

const agree = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b

const twoRows = (said: Said, home: Home): boolean =>
  home.some(
    ({ origin }) =>
      origin.is === 'history' && said.origin.is === 'history' && origin.row !== said.origin.row,
  )

const namesNoDay = ({ statement, origin }: Said): boolean =>
  statement.dayBasis === 'published' && origin.is === 'post'

/** A row that knows only a range of days meets a post inside it if both name the same figure. */
function sameDay(said: Said, other: Said): boolean {
  if (isRange(said)) return inRange(other, said)
  if (isRange(other)) return inRange(said, other)
  return said.statement.day === other.statement.day
}

function inRange(exact: Said, range: Said): boolean {
  const { day } = exact.statement
  return (
    !isRange(exact) &&
    range.origin.is === 'history' &&
    day >= range.statement.day &&
    day <= range.origin.lastDay &&
    sameFigure(exact, range)
  )
}

/**
 * A post that names no day: beside posts of the day it was published on or of the evening before, and
 * beside a history row that names the same figure or ordinal (of the day before only until noon).
 */
function joinsByTime(said: Said, home: Home): boolean {
  const [anchor] = home
  if (isRange(anchor)) return false
  const later = daysBetween(anchor.statement.day, said.statement.day)
  if (later !== 0 && later !== 1) return false
  const sure = home.some((other) => sameNews(said, other))
  const posts = home.filter(
    ({ origin, statement }) => origin.is === 'post' && statement.day === anchor.statement.day,
  )
  if (later === 0) return sure || posts.length === 0 || posts.some((post) => isNear(said, post))
  if (posts.length === 0) return sure && isBeforeNoon(said)
  return posts.some((post) => isNear(said, post) && (sure || agree(figureOf(said), figureOf(post))))
}

const isNear = (a: Said, b: Said): boolean =>
  a.origin.is === 'post' &&
  b.origin.is === 'post' &&
  Math.abs(a.origin.publishedAt - b.origin.publishedAt) <= SAME_EVENT_MS

const isBeforeNoon = ({ origin }: Said): boolean =>
  origin.is === 'post' && wallClock(origin.publishedAt).minutes < NOON

/** Both name one ordinal or one figure; that neither contradicts the other is not enough. */
const sameNews = (a: Said, b: Said): boolean => sameOrdinal(a, b) || sameFigure(a, b)

const sameOrdinal = ({ statement: a }: Said, { statement: b }: Said): boolean =>
  a.ordinal !== null && a.ordinal.value === b.ordinal?.value

const sameFigure = (a: Said, b: Said): boolean =>
  figureOf(a) !== undefined && figureOf(a) === figureOf(b)

/** The figure that tells one event from another of the same day. */
function figureOf({ statement: { kind, figures } }: Said): number | undefined {
  return kind === 'prisoner_exchange' ? figures.ua_returned?.value : figures.bodies_to_ua?.value
}

function likeness(said: Said, other: Said): number {
  const [mine, theirs] = [said.statement, other.statement]
  const close = namesNoDay(said) && other.origin.is === 'post' ? isNear(said, other) : sameDay(said, other) // prettier-ignore
  const signs: readonly [boolean, number][] = [
    [sameOrdinal(said, other), 8],
    [mine.stage !== null && mine.stage.value === theirs.stage?.value, 8],
    [sameFigure(said, other), 5],
    [close, 4],
    [theirs.ordinal !== null, 1],
  ]
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0)
}
