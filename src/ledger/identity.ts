import { addDays, daysBetween } from '#post/civil-day.ts'
import type { EventKind, EventStatement } from '#statement/statement.ts'
import type { Reported } from './event.ts'

type Said = Reported<EventStatement>

/** Statements that speak of one and the same event. */
export type Cluster = Readonly<{ kind: EventKind; statements: readonly Said[] }>

/** How far from an event's other posts a post that names no day may stand and still mean it. */
const SAME_EVENT_MS = 12 * 3_600_000

/**
 * Parts statements into events: kind + day in Kyiv + stage or ordinal where stated. Different stated
 * days never meet; a post that names no day may join an event whose posts stand within 12 hours. Two
 * rows of the history are two events. The order of `said` does not matter.
 */
export function clusters(said: readonly Said[]): readonly Cluster[] {
  const homes = new Homes()
  for (const statement of said.toSorted(byCertainty)) {
    const home = bestHome(statement, homes.near(statement))
    if (home === null) homes.open(statement)
    else home.push(statement)
  }
  return homes.all.map((statements) => ({ kind: statements[0].statement.kind, statements }))
}

type Home = [Said, ...Said[]]

/** The events found so far by kind and the day of their surest statement. */
class Homes {
  readonly all: Home[] = []
  readonly #byDay = new Map<string, Home[]>()

  open(said: Said): void {
    const home: Home = [said]
    this.all.push(home)
    const key = `${said.statement.kind}/${said.statement.day}`
    const there = this.#byDay.get(key)
    if (there === undefined) this.#byDay.set(key, [home])
    else there.push(home)
  }

  /** Those of the day and of the day before; for a range of days, which comes last, all. */
  near(said: Said): readonly Home[] {
    if (isRange(said)) return this.all
    const { kind, day } = said.statement
    return [day, addDays(day, -1)].flatMap((near) => this.#byDay.get(`${kind}/${near}`) ?? [])
  }
}

/** Surest first: a history row, then a stated day, then more of ordinal and stage; names break ties. */
function byCertainty(a: Said, b: Said): number {
  return certainty(b) - certainty(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function certainty({ statement, origin }: Said): number {
  const exactRow = origin.is === 'history' && origin.lastDay === statement.day
  return (
    (exactRow ? 16 : 0) +
    (origin.is === 'post' ? 8 : 0) +
    (statement.dayBasis === 'published' ? 0 : 4) +
    (statement.ordinal === null ? 0 : 2) +
    (statement.stage === null ? 0 : 1)
  )
}

function bestHome(statement: Said, homes: readonly Home[]): Home | null {
  let best: { home: Home; score: number } | null = null
  for (const home of homes) {
    if (!mayJoin(statement, home)) continue
    const score = likenessOf(statement, home)
    if (best === null || score > best.score) best = { home, score }
  }
  return best?.home ?? null
}

function mayJoin(said: Said, home: Home): boolean {
  const same = home.every(
    (other) =>
      other.statement.kind === said.statement.kind &&
      agree(other.statement.ordinal?.value, said.statement.ordinal?.value) &&
      agree(other.statement.stage?.value, said.statement.stage?.value),
  )
  const [anchor] = home
  if (!same || bothHistory(said, home)) return false
  return sameDay(said, anchor) || joinsOverMidnight(said, anchor, home)
}

const agree = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || a === b

const bothHistory = (said: Said, home: readonly Said[]): boolean =>
  said.origin.is === 'history' && home.some(({ origin }) => origin.is === 'history')

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
    figureOf(exact) !== undefined &&
    figureOf(exact) === figureOf(range)
  )
}

const isRange = ({ origin, statement }: Said): boolean =>
  origin.is === 'history' && origin.lastDay !== statement.day

/** A post after midnight without a day of its own, within 12 hours of yesterday's posts, same figure. */
function joinsOverMidnight(said: Said, anchor: Said, home: readonly Said[]): boolean {
  const { statement, origin } = said
  if (statement.dayBasis !== 'published' || origin.is !== 'post') return false
  if (daysBetween(anchor.statement.day, statement.day) !== 1) return false
  return home.some(
    (other) =>
      other.origin.is === 'post' &&
      Math.abs(origin.publishedAt - other.origin.publishedAt) <= SAME_EVENT_MS &&
      sameNews(said, other),
  )
}

function sameNews(a: Said, b: Said): boolean {
  const sameOrdinal =
    a.statement.ordinal !== null && a.statement.ordinal.value === b.statement.ordinal?.value
  return sameOrdinal || agree(figureOf(a), figureOf(b))
}

/** The figure that tells one event from another of the same day. */
function figureOf({ statement: { kind, figures } }: Said): number | undefined {
  return kind === 'prisoner_exchange' ? figures.ua_returned?.value : figures.bodies_to_ua?.value
}

/** How much speaks for this home where several would do. */
const likenessOf = (said: Said, home: readonly Said[]): number =>
  Math.max(...home.map((other) => likeness(said, other)))

function likeness(said: Said, other: Said): number {
  const [mine, theirs] = [said.statement, other.statement]
  const signs: readonly [boolean, number][] = [
    [mine.ordinal !== null && mine.ordinal.value === theirs.ordinal?.value, 8],
    [mine.stage !== null && mine.stage.value === theirs.stage?.value, 8],
    [sameDay(said, other), 4],
    [figureOf(said) !== undefined && figureOf(said) === figureOf(other), 2],
    [theirs.ordinal !== null, 1],
  ]
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0)
}
