import { addDays } from '#post/civil-day.ts'
import type { EventKind, EventStatement } from '#statement/statement.ts'
import { confirms, type Reported } from './event.ts'
import { isRange, likenessOf, mayJoin } from './likeness.ts'

type Said = Reported<EventStatement>

/** Statements that speak of one and the same event. */
export type Cluster = Readonly<{ kind: EventKind; statements: readonly Said[] }>

/**
 * Parts statements into events: kind + day in Kyiv + stage or ordinal where stated. Different stated
 * days never meet; a post that names no day may join an event whose posts stand within 12 hours. Two
 * rows of the history are two events. The order of `said` does not matter.
 */
export function clusters(said: readonly Said[]): readonly Cluster[] {
  const homes = new Homes()
  for (const statement of said.toSorted(surestFirst)) {
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

/**
 * History rows with a day, posts that state a day (with ordinal and stage before those without), posts
 * that state none in the order of time, so that each finds the evening before it, and ranges of days.
 * Of posts those that confirm come before all claims: a claim joins an event and never parts or joins
 * what Ukraine's own posts say.
 */
function surestFirst(a: Said, b: Said): number {
  return (
    Number(isRange(a)) - Number(isRange(b)) ||
    Number(confirms(b.origin)) - Number(confirms(a.origin)) ||
    turnOf(a) - turnOf(b) ||
    (turnOf(a) === UNDATED ? publishedAt(a) - publishedAt(b) : 0) ||
    precision(b) - precision(a) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

const UNDATED = 2

function turnOf(said: Said): number {
  if (said.origin.is === 'history') return isRange(said) ? 3 : 0
  return said.statement.dayBasis === 'published' ? UNDATED : 1
}

const precision = ({ statement }: Said): number =>
  (statement.ordinal === null ? 0 : 2) + (statement.stage === null ? 0 : 1)

const publishedAt = ({ origin }: Said): number => (origin.is === 'post' ? origin.publishedAt : 0)

function bestHome(said: Said, homes: readonly Home[]): Home | null {
  let best: { home: Home; score: number } | null = null
  for (const home of homes) {
    if (!mayJoin(said, home)) continue
    const score = likenessOf(said, home)
    if (best === null || score > best.score) best = { home, score }
  }
  return best?.home ?? null
}
